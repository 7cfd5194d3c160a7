import type { Artefact, LedgerEntry } from '../../core/ledger/ledger.ts';

/** What an entry is after it was sent, and the error code to pause with where Google said "not now". */
export interface Outcome<E = LedgerEntry> {
  readonly entry: E;
  readonly wait?: string;
}

/** What one kind of run does with its entries. Everything else is the same for all of them. */
export interface Work<A extends Artefact = Artefact> {
  readonly artefact: A;
  /** Entries per wave: between two waves the ledger is written and pause is looked for. */
  readonly wave: number;
  /** Whether "about to send" is written before sending, because a repeat would make a second one. */
  readonly intents: boolean;
  /** Before the run's first wave: what is so already. */
  begin?(entries: readonly LedgerEntry<A>[]): LedgerEntry<A>[];
  /** Before the first wave of a slice, or after a wave: finds out what became of lost answers. */
  settle(entries: readonly LedgerEntry<A>[]): LedgerEntry<A>[];
  /** Sends the entries; answers what each of them is now. */
  send(entries: readonly LedgerEntry<A>[]): Outcome<LedgerEntry<A>>[];
  /** Once when the run rests: shows in the visible tabs what has become real. */
  show(): void;
}
