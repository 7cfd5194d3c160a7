import { openConflicts as waiting, settleConflict as settle } from '../../app/living/conflicts.ts';
import { openLedger } from '../../app/school.ts';
import { words } from '../../words/index.ts';
import { answer } from '../answers.ts';
import { conflictsView } from '../livingView.ts';
import { wire } from '../wiring.ts';
import type { LivingApi } from '../../contract/living.ts';

/** Open questions between plans and sheet, answered. */
export const livingCalls: LivingApi = {
  openConflicts: () =>
    answer(() => {
      const needs = wire();
      return conflictsView(waiting(needs), openLedger(needs));
    }),
  settleConflict: ask =>
    answer(() => {
      const { kind, language } = settle(wire(), ask);
      return { sentence: words(language).living.settled[kind] };
    }),
};
