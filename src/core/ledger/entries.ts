import type { Artefact, LedgerEntry, LedgerState } from './ledger.ts';
import type { Notes } from './notes.ts';

/** An instant (epoch milliseconds) as the ledger has it: ISO 8601 in UTC. */
export const stampOf = (now: number): string => new Date(now).toISOString();

/** Who writes something into the ledger, in which run ('' for none), and when (see `stampOf`). */
export type Author = Readonly<Record<'maker' | 'run' | 'at', string>>;

/** What a new entry says; part and id are '' unless given. */
interface Said<A extends Artefact> {
  readonly key: string;
  readonly part?: string;
  readonly state: LedgerState;
  readonly id?: string;
  readonly note: Notes[A];
}

/** A new entry of the ledger. */
export function newEntry<A extends Artefact>(
  artefact: A,
  { key, part = '', state, id = '', note }: Said<A>,
  { maker, run, at }: Author,
): LedgerEntry<A> {
  return { artefact, key, part, state, id, maker, run, at, note };
}

/** The entry once Google has what it stands for: nothing is left of tries that failed. */
export function done<E extends LedgerEntry>(entry: E, at: string, id: string, note?: E['note']): E {
  const { code: _code, message: _message, tries: _tries, ...rest } = entry.note;
  return { ...entry, state: 'done', id, at, note: { ...rest, ...note } };
}
