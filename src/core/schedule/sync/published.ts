import type { LedgerEntry } from '../../ledger/ledger.ts';
import { hashId } from '../../ledger/opaqueKey.ts';
import type { EventGuest, GuestAnswer, MeetingTime, Published } from './decideSync.ts';

const HASH_LENGTH = 12;

/** Title and description as the ledger keeps them: a hash, never the words. */
export function textHash(title: string, description: string): string {
  return hashId(title, description).slice(0, HASH_LENGTH);
}

type CheckIn = LedgerEntry<'checkIn'>;

/** When a check-in stands by the ledger; NaN, which is neither before nor after any, where it has no time. */
export const timeOf = ({ note }: Pick<CheckIn, 'note'>): MeetingTime => ({
  start: note.start ?? NaN,
  end: note.end ?? NaN,
});

/**
 * What the ledger's entry of a sent check-in says was published. `teacher` and `text` stand in where
 * an entry of an earlier version does not say them; `shown` is then taken as untouched.
 */
export function publishedOf(
  { note }: CheckIn,
  usual: { readonly teacher: string; readonly text: string; readonly shown: string },
): Published {
  return {
    ...timeOf({ note }),
    coach: note.coach ?? '',
    teacher: note.guest ?? usual.teacher,
    text: note.text ?? usual.text,
    shown: note.shown ?? usual.shown,
    askedAbout: note.askedAbout ?? null,
  };
}

/** The time that a person chose for a check-in that is on the calendar already; null for none. */
export const wishOf = ({ note: { toStart, toEnd } }: CheckIn): MeetingTime | null =>
  toStart === undefined ? null : { start: toStart, end: toEnd ?? NaN };

/** Whom a check-in is to be with: as wished, else as it stands. */
export const coachOf = ({ note }: CheckIn): string => note.toCoach ?? note.coach ?? '';

/** The entry with a wish for another time or coach; a wish for what stands already is none. */
export function withWish(
  entry: CheckIn,
  time: MeetingTime,
  coach = entry.note.coach ?? '',
): CheckIn {
  const bare = withoutWish(entry);
  const { note } = bare;
  const moves = time.start !== note.start || time.end !== note.end;
  return {
    ...bare,
    note: {
      ...note,
      ...(moves && { toStart: time.start, toEnd: time.end }),
      ...(coach !== note.coach && { toCoach: coach }),
    },
  };
}

/** The entry without a wish. */
export function withoutWish(entry: CheckIn): CheckIn {
  const { toStart: _start, toEnd: _end, toCoach: _coach, ...note } = entry.note;
  return { ...entry, note };
}

const LETTERS: Readonly<Record<GuestAnswer, string>> = {
  accepted: 'y',
  declined: 'n',
  tentative: 'm',
  needsAction: '-',
};

/** The answers of teacher and coach, one letter each: y, n, m (maybe), - (none). */
export function answersOf(guests: readonly EventGuest[], teacher: string, coach: string): string {
  return [teacher, coach]
    .map(email => LETTERS[guests.find(one => one.email === email)?.answer ?? 'needsAction'])
    .join('');
}

/** Instants kept in one cell of the ledger, epoch milliseconds. */
export const instantsIn = (text: string | undefined): number[] =>
  text ? text.split(' ').map(Number) : [];
