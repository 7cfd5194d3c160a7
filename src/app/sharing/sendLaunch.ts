import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { MailMessage, Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import { openRuns } from '../runs/run.ts';
import type { Work } from '../runs/slice.ts';

/** Code of a mail of which nobody knows whether it left. */
export const MAIL_UNSURE = 'MAIL_UNSURE';

/** One teacher's message, or the code of why it is not sent any more. */
export type MessageOf = (entry: LedgerEntry) => MailMessage | string;

/**
 * Mails each teacher once at most. Sent mail cannot be looked up with our scopes: where an answer is
 * lost, or a slice was cut off between "about to send" and what became of it, nothing is sent again,
 * and a person decides. A wave is short, so that a cut leaves few to decide.
 */
export function sendLaunch(needs: Needs, messageOf: MessageOf): Work {
  const unsure = (entry: LedgerEntry): LedgerEntry =>
    refused(entry, MAIL_UNSURE, needs.clock.now());
  return {
    artefact: 'mail',
    wave: 10,
    intents: true,
    settle: entries => entries.map(unsure),
    send(entries) {
      let wait: string | undefined;
      return entries.map(entry => {
        // Google said "not now" to the one before: this one has not left.
        if (wait !== undefined) return { entry: { ...entry, state: 'planned' as const } };
        const message = messageOf(entry);
        const now = needs.clock.now();
        if (typeof message === 'string') return { entry: refused(entry, message, now) };
        const sent = needs.mail.send(message);
        if (sent.kind === 'unsure') {
          // Google tells the day's limit in the person's language; in numbers it can be read anywhere.
          if (needs.mail.left() === 0) wait = 'QUOTA_TODAY';
          return { entry: unsure(entry), ...(wait === undefined ? {} : { wait }) };
        }
        const outcome = outcomeOf(entry, sent, 'look', needs.clock.now());
        wait = outcome.wait;
        return outcome;
      });
    },
    show: () => undefined,
  };
}

/** Whether a person must say if a mail left: it may have, and no open run is about to find out. */
export function isUnsure(ledger: Ledger, mail: LedgerEntry): boolean {
  if (mail.state === 'refused') return mail.note['code'] === MAIL_UNSURE;
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
