import type { LedgerEntry } from '../../core/ledger/ledger.ts';

/**
 * The entry after what it stands for was taken back: planned, in no run, and of the next generation,
 * so that what is made later is never taken for what lies in the bin or was cancelled.
 */
export function takenBack(entry: LedgerEntry, now: number): LedgerEntry {
  const note = { ...entry.note };
  GOOGLES.forEach(name => delete note[name]);
  return {
    ...entry,
    state: 'planned',
    id: '',
    run: '',
    at: new Date(now).toISOString(),
    note: { ...note, generation: generationOf(entry) + 1, undone: true },
  };
}

// What a note says of the thing that is gone: where it is, and how it stood on the calendar.
const GOOGLES = ['url', 'guest', 'text', 'shown', 'etag', 'answers', 'toStart', 'toEnd', 'toCoach'];

/** Which one of several that followed one another; 1 unless something was taken back. */
export const generationOf = (entry: LedgerEntry): number => Number(entry.note['generation'] ?? 1);

/** Taken back and not planned by a run since. */
export const isTakenBack = (entry: LedgerEntry): boolean =>
  entry.state === 'planned' && entry.run === '' && entry.note['undone'] === true;
