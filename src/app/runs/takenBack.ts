import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';

/** What an undo takes back. */
export type MadeKind = 'plan' | 'share' | 'checkIn';
type Made = LedgerEntry<MadeKind>;

/**
 * The entry after what it stands for was taken back: planned, in no run, and of the next generation,
 * so that what is made later is never taken for what lies in the bin or was cancelled.
 */
export function takenBack(entry: Made, now: number): Made {
  const next = { generation: generationOf(entry) + 1, undone: true };
  const bare = { state: 'planned', id: '', run: '', at: stampOf(now) } as const;
  switch (entry.artefact) {
    case 'plan':
      return { ...entry, ...bare, note: { ...entry.note, ...next, url: undefined } };
    case 'share':
      return { ...entry, ...bare, note: { ...entry.note, ...next } };
    case 'checkIn':
      return { ...entry, ...bare, note: { ...entry.note, ...NOT_SENT, ...next } };
  }
}

// What the note of a check-in says of the event that is gone.
const NOT_SENT = {
  guest: undefined,
  text: undefined,
  shown: undefined,
  etag: undefined,
  answers: undefined,
  toStart: undefined,
  toEnd: undefined,
  toCoach: undefined,
};

/** Which one of several that followed one another; 1 unless something was taken back. */
export const generationOf = ({ note }: Pick<Made, 'note'>): number => note.generation ?? 1;

/** Taken back and not planned by a run since. */
export const isTakenBack = (entry: Made): boolean =>
  entry.state === 'planned' && entry.run === '' && entry.note.undone === true;
