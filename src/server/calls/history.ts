import { readRun, UNDOES, lastRun } from '../../app/runs/run.ts';
import { openLedger, readSchoolSettings } from '../../app/school/readSchool.ts';
import { undoable } from '../../app/undo/undoItems.ts';
import type { HistoryApi } from '../../contract/history.ts';
import { whenText } from '../../words/dates.ts';
import { answer } from '../answers.ts';
import { wire } from '../wiring.ts';

const MOST = 50;

/** What has been run in this workbook, from the ledger. */
export const historyCalls: HistoryApi = {
  listRuns: () =>
    answer(() => {
      const needs = wire();
      const ledger = openLedger(needs);
      const { language, timeZone } = readSchoolSettings(needs);
      const all = ledger
        .all('run')
        .map(readRun)
        .sort((a, b) => b.startedAt - a.startedAt);
      const undo = undoable(needs, ledger).map(one => ({
        ...one,
        id: lastRun(ledger, UNDOES[one.kind], needs.me())?.id,
      }));
      return {
        runs: all.slice(0, MOST).map(({ id, kind, state, by, startedAt, done, total }) => {
          const offer = undo.find(one => one.id === id);
          return {
            ...{ id, kind, state, by, done, total },
            when: whenText(startedAt, timeZone, language),
            undo: offer ? { kind: offer.kind, count: offer.count } : null,
          };
        }),
        more: Math.max(0, all.length - MOST),
      };
    }),
};
