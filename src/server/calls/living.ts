import { clearNow } from '../../app/living/clearing.ts';
import { openConflicts as waiting, settleConflict as settle } from '../../app/living/conflicts.ts';
import { openLedger } from '../../app/school/readSchool.ts';
import { words } from '../../words/index.ts';
import { answer } from '../answers.ts';
import { clearingText, conflictsView } from '../views/livingView.ts';
import { wire } from '../wiring.ts';
import type { LivingApi } from '../../contract/living.ts';

/** Open questions between plans and sheet, answered. */
export const livingCalls: LivingApi = {
  openConflicts: () =>
    answer(() => {
      const needs = wire();
      return conflictsView(waiting(needs), openLedger(needs));
    }),
  clearKept: () =>
    answer(() => {
      const { cleared, school } = clearNow(wire());
      return { sentence: cleared && clearingText(cleared, school) };
    }),
  settleConflict: ask =>
    answer(() => {
      const { kind, language } = settle(wire(), ask);
      return { sentence: words(language).living.settled[kind] };
    }),
};
