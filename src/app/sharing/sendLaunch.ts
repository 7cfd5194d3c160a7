import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { sendLaunchWords } from '../../words/runs/sendLaunch.ts';
import type { Needs } from '../needs/needs.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import type { Work } from '../runs/work.ts';
import type { RunKind } from '../runs/runKind.ts';
import { teacherEntries } from '../runs/teacherEntries.ts';
import { launchMessages, type MessageOf } from './launchMessage.ts';
import { canOpenPlan, isUnsure, launchPart, MAIL_UNSURE } from './launchState.ts';

/** The launch message to everyone who can open their plan. */
export const sendLaunch: RunKind<'mail'> = {
  artefact: 'mail',
  // A mail is half a second, with its part of the two writes a wave.
  paceMs: 600,
  daily: { artefact: 'mail', workspace: 1_500, consumer: 100, left: needs => needs.mail.left() },
  words: sendLaunchWords,
  items: (needs, ledger, school, run) =>
    teacherEntries<'mail'>(needs, ledger, school, run, one => {
      if (!one.isSettled()) return;
      const { teacher, key, author } = one;
      const { email } = teacher.person;
      const part = launchPart(school);
      const mail = ledger.get('mail', key, part);
      if (mail?.state === 'done') return;
      if (mail && isUnsure(ledger, mail)) one.leaveOut('mail_unsure');
      else if (mail && one.isTheirs(mail)) one.leaveOut('mail_by_other', mail.maker);
      else if (!email) one.leaveOut('no_email_no_share');
      else if (!canOpenPlan(ledger, key, email)) one.leaveOut('not_shared_no_mail');
      else one.add(newEntry('mail', { key, part, state: 'planned', note: { email } }, author));
    }),
  counts: () => ({}),
  seen: ({ note }, { settings }) => [note.email, settings.why],
  work: ({ needs, ledger, school }) => launchWork(needs, launchMessages(ledger, school())),
};

/**
 * Mails each teacher once at most. Sent mail cannot be looked up with our scopes: where an answer is
 * lost, or a slice was cut off between "about to send" and what became of it, nothing is sent again,
 * and a person decides. A wave is short, so that a cut leaves few to decide.
 */
function launchWork(needs: Needs, messageOf: MessageOf): Work<'mail'> {
  const unsure = (entry: LedgerEntry<'mail'>): LedgerEntry<'mail'> =>
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
