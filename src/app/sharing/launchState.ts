import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { School } from '../school/readSchool.ts';
import { openRuns } from '../runs/run.ts';

/** Code of a mail of which nobody knows whether it left. */
export const MAIL_UNSURE = 'MAIL_UNSURE';

/** Whether a person must say if a mail left: it may have, and no open run is about to find out. */
export function isUnsure(ledger: Ledger, mail: LedgerEntry<'mail'>): boolean {
  if (mail.state === 'refused') return mail.note.code === MAIL_UNSURE;
  return mail.state === 'intended' && !openRuns(ledger).some(run => run.id === mail.run);
}

/** Which message of a teacher's: one each school year. */
export const launchPart = ({ settings }: Pick<School, 'settings'>): string =>
  'launch ' + settings.schoolYear;

/** Whether the teacher can open the plan: it is shared with the address, or in their own Drive. */
export function canOpenPlan(ledger: Ledger, key: string, email: string): boolean {
  const plan = ledger.get('plan', key);
  if (plan?.state !== 'done') return false;
  return plan.maker === email || ledger.get('share', key, email)?.state === 'done';
}
