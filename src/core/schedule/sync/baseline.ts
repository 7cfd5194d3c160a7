import type { LedgerEntry } from '../../ledger/ledger.ts';
import { hashId } from '../../ledger/opaqueKey.ts';
import type { EventGuest, GuestAnswer, MeetingTime, Published } from './decide.ts';

const HASH_LENGTH = 12;

/** Title and description as the ledger keeps them: a hash, never the words. */
export function textHash(title: string, description: string): string {
  return hashId(title, description).slice(0, HASH_LENGTH);
}

/**
 * What the ledger's entry of a sent check-in says was published. `teacher` and `text` stand in where
 * an entry of an earlier version does not say them; `shown` is then taken as untouched.
 */
export function publishedOf(
  { note }: LedgerEntry,
  usual: { readonly teacher: string; readonly text: string; readonly shown: string },
): Published {
  const asked = note['askedAbout'];
  return {
    start: Number(note['start']),
    end: Number(note['end']),
    coach: String(note['coach']),
    teacher: String(note['guest'] ?? usual.teacher),
    text: String(note['text'] ?? usual.text),
    shown: String(note['shown'] ?? usual.shown),
    askedAbout: typeof asked === 'number' ? asked : null,
  };
}

/** The time that a person chose for a check-in that is on the calendar already; null for none. */
export function wishOf({ note }: LedgerEntry): MeetingTime | null {
  const start = note['toStart'];
  return typeof start === 'number' ? { start, end: Number(note['toEnd']) } : null;
}

/** Whom a check-in is to be with: as wished, else as it stands. */
export const coachOf = ({ note }: LedgerEntry): string => String(note['toCoach'] ?? note['coach']);

/** The entry with a wish for another time or coach; a wish for what stands already is none. */
export function withWish(
  entry: LedgerEntry,
  time: MeetingTime,
  coach = String(entry.note['coach']),
): LedgerEntry {
  const bare = withoutWish(entry);
  const note = { ...bare.note };
  if (time.start !== note['start'] || time.end !== note['end']) {
    note['toStart'] = time.start;
    note['toEnd'] = time.end;
  }
  if (coach !== note['coach']) note['toCoach'] = coach;
  return { ...bare, note };
}

/** The entry without a wish. */
export function withoutWish(entry: LedgerEntry): LedgerEntry {
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
export function instantsIn(value: unknown): number[] {
  return typeof value === 'string' && value !== '' ? value.split(' ').map(Number) : [];
}
