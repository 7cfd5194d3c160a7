/** Questions about who somebody in the roster is. Plain JSON. */

import type { Answer } from './answer.ts';

export interface SamePersonApi {
  /**
   * Says whether the person of a row, whose address or name has changed, is the one that the ledger
   * knows. The same person keeps the plan; someone else gets one of their own. No cell changes.
   */
  confirmPerson(ask: { readonly row: number; readonly same: boolean }): Answer<null>;
}
