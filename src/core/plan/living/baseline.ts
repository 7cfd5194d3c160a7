import type { Base, OpenKind } from './mergeSection.ts';
import { NOTHING } from './text.ts';
import { sectionIds, type SectionId } from './sections.ts';

/** What is remembered of one section. */
export interface Remembered {
  readonly base: Base | null;
  /** Why a person is asked about it, if so. */
  readonly open: OpenKind | 'missing' | null;
}

export type Baseline = ReadonlyMap<SectionId, Remembered>;

const CODES: Readonly<Record<OpenKind | 'missing', string>> = {
  both: 'b',
  first: 'f',
  emptied: 'e',
  noCell: 'n',
  offer: 'o',
  missing: 'm',
};

/** Behind both fingerprints where the plan's text is people's. */
const THEIRS = '~';

/**
 * A baseline as one short text for the ledger: fingerprints and codes, never a word of anyone's.
 * Sections that are empty on both sides take no room.
 */
export function writeBaseline(baseline: Baseline): string {
  return [...baseline]
    .flatMap(([id, { base, open }]) => {
      if (base && base.document === NOTHING && base.sheet === NOTHING && !open) return [];
      const sides = base ? base.document + '/' + base.sheet + (base.ours ? '' : THEIRS) : '?';
      return id + '=' + sides + (open ? '!' + CODES[open] : '');
    })
    .join(' ');
}

/** The baseline again; a section that is not in it was empty on both sides. */
export function readBaseline(text: string): Baseline {
  const found = new Map<SectionId, Remembered>(
    sectionIds.map(id => [
      id,
      { base: { document: NOTHING, sheet: NOTHING, ours: true }, open: null },
    ]),
  );
  for (const word of text.split(' ')) {
    const [id = '', rest = ''] = word.split('=');
    if (!(sectionIds as readonly string[]).includes(id)) continue;
    const [sides = '', code] = rest.split('!');
    const [document, sheet] = sides.replace(THEIRS, '').split('/');
    const open = (Object.keys(CODES) as (OpenKind | 'missing')[]).find(one => CODES[one] === code);
    found.set(id as SectionId, {
      base: document && sheet ? { document, sheet, ours: !sides.endsWith(THEIRS) } : null,
      open: open ?? null,
    });
  }
  return found;
}

/** A baseline of which nothing is known. */
export const unknownBaseline: Baseline = new Map(
  sectionIds.map(id => [id, { base: null, open: null }]),
);
