import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { CheckInProposal } from '../../core/schedule/proposal.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';

/** Marks a check-in for which no time was found; `note.reason` says why. */
export const NO_TIME = 'NO_TIME';

/** Whether a person chose this time: planning again leaves it. */
export const isLocked = (entry: LedgerEntry<'checkIn'>): boolean => entry.note.locked === true;

/** Whether a check-in has a time, planned or sent. */
export const hasTime = (entry: LedgerEntry<'checkIn'>): boolean =>
  entry.state === 'done' || entry.state === 'planned';

/**
 * Keeps a proposal in the ledger for the check-ins that `may` be written, and who has no time and
 * why. The caller saves. Answers how many have a time.
 */
export function saveProposedCheckIns(
  needs: Needs,
  ledger: Ledger,
  proposal: CheckInProposal,
  may: (entry: LedgerEntry<'checkIn'> | null, key: string) => boolean,
): number {
  const me = authorNow(needs);
  let planned = 0;
  for (const checkIn of proposal.checkIns) {
    const { teacherKey: key, round: part, coachEmail } = checkIn;
    const before = ledger.get('checkIn', key, part);
    if (!may(before, key)) continue;
    const note = {
      coach: coachEmail,
      start: checkIn.startInstant,
      end: checkIn.endInstant,
      // An id that was on the calendar once stays taken.
      generation: (before?.note.generation ?? 1) + (before?.state === 'gone' ? 1 : 0),
      window: checkIn.flags.includes('default_window'),
      ...(checkIn.flags.includes('calendar_not_checked') && { unchecked: true }),
    };
    // Whoever planned it with this coach sends it.
    const same = before?.state === 'planned' && before.note.coach === coachEmail;
    const author = same ? { ...me, maker: before.maker } : me;
    ledger.put(newEntry('checkIn', { key, part, state: 'planned', note }, author));
    planned += 1;
  }
  for (const { teacherKey: key, round: part, reason, fix, details } of proposal.unplaced) {
    const before = ledger.get('checkIn', key, part);
    if (!may(before, key) || before?.note.reason === reason) continue;
    const generation = before?.note.generation ?? 1;
    const note = { ...details, code: NO_TIME, reason, fix, generation };
    ledger.put(newEntry('checkIn', { key, part, state: 'refused', note }, me));
  }
  return planned;
}
