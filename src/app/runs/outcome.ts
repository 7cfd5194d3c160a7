import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf, done } from '../../core/ledger/entries.ts';
import type { Outcome } from './work.ts';
import type { Sent } from '../needs/needs.ts';
import { isWithdrawn, NO_PERMISSION } from '../needs/withdrawn.ts';

/** After this many tries without a certain answer, an entry is set aside with a sentence. */
const TRIES = 5;

/**
 * The entry after its request. Done keeps Google's id; refused keeps the reason; "not now" leaves
 * it planned and asks the run to pause. `unsure` is the caller's: `again` for requests that may be
 * repeated, `look` for those that must be looked up first.
 */
export function outcomeOf<E extends LedgerEntry>(
  entry: E,
  sent: Sent<string> | undefined,
  unsure: 'again' | 'look',
  now: number,
  note?: E['note'],
): Outcome<E> {
  const at = stampOf(now);
  const answer = sent ?? { kind: 'unsure' as const, message: 'no answer' };
  switch (answer.kind) {
    case 'done':
      return { entry: done(entry, at, answer.value, note) };
    case 'refused':
      // True of every request until the person allows it again: nobody is set aside for that.
      if (isWithdrawn(answer))
        return { entry: { ...entry, state: 'planned', at }, wait: NO_PERMISSION };
      return { entry: refused(entry, answer.reason, now, answer.message) };
    case 'later':
      return {
        entry: { ...entry, state: 'planned', at },
        wait: answer.daily ? 'QUOTA_TODAY' : 'GOOGLE_BUSY',
      };
    case 'unsure': {
      const tries = (entry.note.tries ?? 0) + 1;
      if (tries >= TRIES && unsure === 'again') {
        return { entry: refused(entry, 'GOOGLE_UNSURE', now, answer.message) };
      }
      const state = unsure === 'look' ? 'intended' : 'planned';
      return {
        entry: { ...entry, state, note: { ...entry.note, tries } },
        ...(unsure === 'again' ? { wait: 'GOOGLE_UNSURE' } : {}),
      };
    }
  }
}

/** The entry set aside, with the code that the catalogue turns into a sentence. */
export function refused<E extends LedgerEntry>(
  entry: E,
  code: string,
  now: number,
  message = '',
): E {
  const at = stampOf(now);
  return {
    ...entry,
    state: 'refused',
    at,
    note: { ...entry.note, code, message: message.slice(0, 200) },
  };
}

/** An intent whose document was not there: to be sent again, or set aside after too many tries. */
export function sendAgain<E extends LedgerEntry>(entry: E, now: number): E {
  if ((entry.note.tries ?? 0) >= TRIES) return refused(entry, 'GOOGLE_UNSURE', now);
  return { ...entry, state: 'planned', at: stampOf(now) };
}

/** Why a plan cannot be read: for good, with a sentence, or not now. */
export function unreadable<E extends LedgerEntry>(
  entry: E,
  sent: Sent<unknown> | undefined,
  now: number,
): Outcome<E> {
  if (sent?.kind !== 'refused') {
    return outcomeOf(
      entry,
      (sent ?? { kind: 'unsure', message: '' }) as Sent<string>,
      'again',
      now,
    );
  }
  const gone = /notFound|NOT_FOUND|^404$/.test(sent.reason);
  return { entry: refused(entry, gone ? 'PLAN_DELETED' : 'PLAN_CLOSED', now, sent.message) };
}
