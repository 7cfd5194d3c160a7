import { runKind } from '../../app/runKinds.ts';
import { lastRun, readRun } from '../../app/runs/run.ts';
import { openLedger, readSchoolSettings } from '../../app/school/readSchool.ts';
import { undoable } from '../../app/undo/undoable.ts';
import type { HistoryApi } from '../../contract/history.ts';
import { whenText } from '../../words/dates.ts';
import { answer } from '../answers.ts';
import { undoableView } from '../views/runSays.ts';
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
        id: lastRun(ledger, one.kind.undoes, needs.me())?.id,
        view: undoableView(one, language),
      }));
      return {
        runs: all.slice(0, MOST).map(({ id, kind, state, by, startedAt, done, total }) => ({
          ...{ id, kind, state, by, done, total },
          title: runKind(kind).words[language].finished(done),
          when: whenText(startedAt, timeZone, language),
          undo: undo.find(one => one.id === id)?.view ?? null,
        })),
        more: Math.max(0, all.length - MOST),
      };
    }),
};
