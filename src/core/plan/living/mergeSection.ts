import type { Found } from './find.ts';
import { fingerprint, NOTHING } from './text.ts';

/** What was the same in sheet and plan when both were last looked at, as fingerprints. */
export interface Base {
  readonly document: string;
  readonly sheet: string;
  /** Whether the plan's text is what the add-on wrote; what people typed is never replaced. */
  readonly ours: boolean;
}

/** Whether the plan still says what the add-on wrote there. */
export const stillOurs = (base: Base | null, now: string): boolean =>
  base !== null && base.ours && base.document === now;

/** Both sides of one section as they are now. */
export interface Sides {
  /** Null where it is not known what was sent: after a version restore, or a lost answer. */
  readonly base: Base | null;
  readonly document: Found;
  /** What the roster's cell says; '' where the roster has none. */
  readonly sheet: string;
  /** False where there is no cell for it, or the cell is a formula, shared or protected. */
  readonly writable: boolean;
  /** What a plan made from the sheet now would say here; worked out when it is asked for. */
  readonly expected: string;
  /** What the cell would say if the plan's words went into it. */
  readonly asCell: string;
}

/**
 * Why a person is asked:
 * both: changed on both sides · first: it is not known which side changed · emptied: the plan's text
 * is gone and the sheet's is not · noCell: the roster has no cell for it · offer: only the sheet has
 * changed, the plan may take it.
 */
export type OpenKind = 'both' | 'first' | 'emptied' | 'noCell' | 'offer';

/** What a merge makes of one section. */
export type SectionMerge =
  /** Nothing to do; the base to remember. */
  | { readonly kind: 'same'; readonly base: Base | null }
  /** The plan's words go into the sheet; the base once that is done. */
  | { readonly kind: 'toSheet'; readonly text: string; readonly base: Base }
  /** A person is asked; the base stays what it was. */
  | { readonly kind: 'ask'; readonly why: OpenKind; readonly base: Base | null }
  /** The section is not where the template put it; it is said and left alone. */
  | { readonly kind: 'missing'; readonly why: string; readonly base: Base | null };

/**
 * Merges plan and sheet by what both last had in common. Only what changed in the plan alone goes into the sheet; nothing
 * flows where both changed, where it is not known what changed, or where words would vanish.
 */
export function mergeSection(sides: Sides): SectionMerge {
  const { base, document, sheet, asCell } = sides;
  const cell = fingerprint(sheet);
  if (document.kind === 'missing') {
    // A second goal that the plan never had is no loss.
    const never = document.why === 'row' && (base === null || base.document === NOTHING);
    if (!never) return { kind: 'missing', why: document.why, base };
    if (cell === (base?.sheet ?? NOTHING)) return { kind: 'same', base };
    return { kind: 'ask', why: 'offer', base };
  }
  const now = fingerprint(document.text);
  const planChanged = now !== base?.document;
  const sheetChanged = cell !== base?.sheet;
  if (base && !planChanged && !sheetChanged) return { kind: 'same', base };
  if (fingerprint(sides.expected) === now || fingerprint(asCell) === cell) {
    return {
      kind: 'same',
      base: { document: now, sheet: cell, ours: stillOurs(base, now) },
    };
  }
  if (base === null) return { kind: 'ask', why: 'first', base };
  if (!planChanged) return { kind: 'ask', why: 'offer', base };
  if (sheetChanged) return { kind: 'ask', why: 'both', base };
  if (now === NOTHING) return { kind: 'ask', why: 'emptied', base };
  if (!sides.writable) return { kind: 'ask', why: 'noCell', base };
  return {
    kind: 'toSheet',
    text: asCell,
    base: { document: now, sheet: fingerprint(asCell), ours: false },
  };
}
