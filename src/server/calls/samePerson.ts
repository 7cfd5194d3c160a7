import { confirmPerson as saidWho } from '../../app/setUp/confirmPerson.ts';
import { answer } from '../answers.ts';
import { wire } from '../wiring.ts';
import type { SamePersonApi } from '../../contract/samePerson.ts';

/** Questions about who somebody is, answered. */
export const samePersonCalls: SamePersonApi = {
  confirmPerson: ask =>
    answer(() => {
      saidWho(wire(), ask.row, ask.same);
      return null;
    }),
};
