import type { Artefact, Notes } from './notes.ts';
import type { RawNote } from './notes/shape.ts';

/**
 * The hidden tab's rows: one per teacher and artefact. The ledger is how a second run knows what
 * the first one made; it holds ids, states and hashes, never a teacher's words.
 */

export type { Artefact } from './notes.ts';

/**
 * planned: a person asked for it · intended: the request may have left · done: Google has it ·
 * refused: Google said no, `note.code` says why · gone: removed again.
 * Runs: going, paused, stopped, done.
 */
export type LedgerState =
  'known' | 'planned' | 'intended' | 'done' | 'refused' | 'gone' | 'going' | 'paused' | 'stopped';

interface Entry<A extends Artefact> {
  readonly artefact: A;
  /** Opaque key of the teacher, or of the folder, calendar, run. */
  readonly key: string;
  /** Which one of several: an email for a share, a round for a check-in. */
  readonly part: string;
  readonly state: LedgerState;
  /** Google's id: document, permission, event, folder, calendar. */
  readonly id: string;
  /** Whose add-on made it: only theirs can open it (`drive.file` and calendar grants are per person). */
  readonly maker: string;
  /** The run that planned or made it. */
  readonly run: string;
  /** When the state was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly note: Notes[A];
  /** Properties of the note whose value is of another type than they have; written back as read. */
  readonly unread?: RawNote;
}

/** A row of the hidden tab: of one kind, of some, or of any, which its artefact then tells. */
export type LedgerEntry<A extends Artefact = Artefact> = { [K in A]: Entry<K> }[A];

const is = <A extends Artefact>(
  entry: LedgerEntry,
  artefact: A,
): entry is LedgerEntry & LedgerEntry<A> => entry.artefact === artefact;

/** Where an entry stands: artefact, key and part name it. */
export function entryName(entry: Pick<LedgerEntry, 'artefact' | 'key' | 'part'>): string {
  return entry.artefact + '\n' + entry.key + '\n' + entry.part;
}

/** The row of the hidden tab in which the first entry stands, below the header. */
export const FIRST_ENTRY_ROW = 2;

/** Rows of the hidden tab that are written together, from `firstRow` on. */
export interface LedgerBlock {
  readonly firstRow: number;
  readonly entries: readonly LedgerEntry[];
}

const SHARED_BLOCK_ROWS = 40;

/**
 * The ledger in memory during one execution. Knows which rows changed, so that a wave is written in
 * one or two blocks; rows never move or vanish.
 */
export class Ledger {
  private readonly places = new Map<string, number>();
  private readonly parts = new Map<string, number[]>();
  private readonly changed = new Set<number>();

  constructor(private readonly entries: LedgerEntry[]) {
    entries.forEach((entry, place) => this.remember(entry, place));
  }

  get<A extends Artefact>(artefact: A, key: string, part = ''): LedgerEntry<A> | null {
    const place = this.places.get(entryName({ artefact, key, part }));
    const entry = place === undefined ? undefined : this.entries[place];
    return entry && is(entry, artefact) ? entry : null;
  }

  all<A extends Artefact>(artefact: A): LedgerEntry<A>[] {
    return this.entries.filter(entry => is(entry, artefact));
  }

  /** Every entry of one key: all shares of a plan, all check-ins of a teacher. */
  of<A extends Artefact>(artefact: A, key: string): LedgerEntry<A>[] {
    const places = this.parts.get(artefact + '\n' + key) ?? [];
    return places.flatMap(place => this.entries[place] ?? []).filter(entry => is(entry, artefact));
  }

  /** Adds the entry, or replaces the one of the same artefact, key and part. */
  put(entry: LedgerEntry): void {
    const name = entryName(entry);
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.entries.length;
      this.remember(entry, place);
    }
    this.entries[place] = entry;
    this.changed.add(place);
  }

  private remember(entry: LedgerEntry, place: number): void {
    this.places.set(entryName(entry), place);
    const family = entry.artefact + '\n' + entry.key;
    const places = this.parts.get(family);
    if (places) places.push(place);
    else this.parts.set(family, [place]);
  }

  /**
   * The blocks of rows to write, in order. Changes that lie close together share a block: a write
   * costs more than a few rows written again.
   */
  takeChanges(): LedgerBlock[] {
    const places = [...this.changed].sort((a, b) => a - b);
    this.changed.clear();
    const blocks: { first: number; last: number }[] = [];
    for (const place of places) {
      const block = blocks[blocks.length - 1];
      if (block && place - block.last <= SHARED_BLOCK_ROWS) block.last = place;
      else blocks.push({ first: place, last: place });
    }
    return blocks.map(({ first, last }) => ({
      firstRow: FIRST_ENTRY_ROW + first,
      entries: this.entries.slice(first, last + 1),
    }));
  }
}
