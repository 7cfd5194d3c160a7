import type { Ledger } from '../../core/ledger/ledger.ts';
import { PlanError } from '../../core/errors.ts';

/** Refuses to invite anew while people hold invitations that were lost sight of (CHECK_INS_LOST). */
export function refuseIfCheckInsLost(ledger: Ledger): void {
  const count = ledger.all('workbook')[0]?.note.lostCheckIns ?? 0;
  if (count > 0) throw new PlanError('CHECK_INS_LOST', { count });
}
