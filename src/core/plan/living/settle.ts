import { stillOurs, type Base, type Sides } from './mergeSection.ts';
import { fingerprint, NOTHING } from './text.ts';
import type { Baseline } from './baseline.ts';
import type { PlanReading, SectionId } from './sections.ts';

/** What a person may choose where sheet and plan say different things. */
export type Choice = 'plan' | 'sheet' | 'both';

export type Settlement =
  /** The plan's words go into the cell. */
  | { readonly kind: 'toSheet'; readonly text: string; readonly base: Base }
  /** The sheet's words go into the plan, where nobody has touched what we wrote. */
  | { readonly kind: 'toPlan'; readonly text: string; readonly base: Base }
  /** Both stay as they are, and that is remembered as agreed. */
  | { readonly kind: 'leave'; readonly base: Base }
  /** Cannot be done: no cell to write, or words of people would be lost. */
  | { readonly kind: 'cannot' };

/**
 * What a person's choice comes to. The sheet's words go into the plan only over text that is still
 * what the add-on wrote: what people have typed there since is never overwritten, whatever is chosen.
 */
export function settle(sides: Sides, choice: Choice): Settlement {
  const { base, document, sheet, expected, asCell } = sides;
  if (document.kind === 'missing') {
    return choice === 'both'
      ? { kind: 'leave', base: { document: NOTHING, sheet: fingerprint(sheet), ours: false } }
      : { kind: 'cannot' };
  }
  const now = fingerprint(document.text);
  const ours = stillOurs(base, now);
  if (choice === 'plan') {
    if (!sides.writable) return { kind: 'cannot' };
    return {
      kind: 'toSheet',
      text: asCell,
      base: { document: now, sheet: fingerprint(asCell), ours },
    };
  }
  if (choice === 'both')
    return { kind: 'leave', base: { document: now, sheet: fingerprint(sheet), ours } };
  if (!mayGoToPlan(sides)) return { kind: 'cannot' };
  return {
    kind: 'toPlan',
    text: expected,
    base: { document: fingerprint(expected), sheet: fingerprint(sheet), ours: true },
  };
}

/** Whether the plan's text is still ours: known, unchanged, and in a place that may be rewritten. */
export function mayGoToPlan({ base, document, expected }: Sides): boolean {
  return (
    document.kind === 'found' &&
    document.writable !== null &&
    stillOurs(base, fingerprint(document.text)) &&
    fingerprint(expected) !== NOTHING
  );
}

/**
 * The baseline at the first reading: what was sent, where that is what arrived. A text that differs
 * was changed by people or by the conversion, which of the two is not known, so its base is unknown.
 * Where nothing was sent, no conversion can have made words: whatever is there, people wrote.
 */
export function acceptedBaseline(sent: Baseline, { sections }: PlanReading): Baseline {
  return new Map(
    [...sent].map(([id, { base }]): [SectionId, { base: Base | null; open: null }] => {
      const found = sections.get(id);
      const arrived = found?.kind === 'found' ? fingerprint(found.text) : NOTHING;
      const known = base && (base.document === NOTHING || base.document === arrived);
      return [id, { base: known ? base : null, open: null }];
    }),
  );
}
