import type { AddressBook } from './addresses.ts';
import type { Baseline, Remembered } from './baseline.ts';
import { mergeSection, type OpenKind, type Sides } from './mergeSection.ts';
import type { LivingDocument } from './livingDocument.ts';
import { readSections, sectionIds, type PlanReading, type SectionId } from './sections.ts';

/** The sheet's side of one teacher's plan. */
export interface SheetSide {
  /** What the cell of a section says, and whether it may be written. */
  cell(id: SectionId): { readonly text: string; readonly writable: boolean };
  /** What a plan made from the sheet now would say. */
  expected(id: SectionId): string;
  /** The plan's words as the cell would hold them. */
  asCell(id: SectionId, text: string, reading: PlanReading): string;
  /** Whether a section may leave the plan at all: evidence does only where the teacher said so. */
  mayFlow(id: SectionId): boolean;
}

/** What a reading of one plan comes to. */
export interface Reconciled {
  /** To be written into the sheet, literally; the baseline is true once that is done. */
  readonly toSheet: readonly { readonly id: SectionId; readonly text: string }[];
  readonly baseline: Baseline;
  /** For a person to look at. */
  readonly open: readonly { readonly id: SectionId; readonly why: OpenKind | 'missing' }[];
}

/** Both sides of one section; null where the template has no place for it or it is the teacher's alone. */
export function sidesOf(
  id: SectionId,
  reading: PlanReading,
  baseline: Baseline,
  sheet: SheetSide,
): Sides | null {
  const found = reading.sections.get(id);
  if (!found || !sheet.mayFlow(id)) return null;
  const { text, writable } = sheet.cell(id);
  return {
    base: baseline.get(id)?.base ?? null,
    document: found,
    sheet: text,
    writable,
    get expected() {
      return sheet.expected(id);
    },
    asCell: found.kind === 'found' ? sheet.asCell(id, found.text, reading) : '',
  };
}

/** Compares a living plan with the sheet, section by section. Changes nothing. */
export function reconcile(reading: PlanReading, baseline: Baseline, sheet: SheetSide): Reconciled {
  const next = new Map<SectionId, Remembered>();
  const toSheet: { id: SectionId; text: string }[] = [];
  const open: { id: SectionId; why: OpenKind | 'missing' }[] = [];
  for (const id of sectionIds) {
    const sides = sidesOf(id, reading, baseline, sheet);
    if (!sides) {
      next.set(id, { base: baseline.get(id)?.base ?? null, open: null });
      continue;
    }
    const decision = mergeSection(sides);
    const why =
      decision.kind === 'ask' ? decision.why : decision.kind === 'missing' ? 'missing' : null;
    next.set(id, { base: decision.base, open: why });
    if (decision.kind === 'toSheet') toSheet.push({ id, text: decision.text });
    if (why) open.push({ id, why });
  }
  return { toSheet, baseline: next, open };
}

/**
 * The template that fits a plan best: most sections are where it puts them, and fewest are not. The
 * first of equals.
 */
export function bestBook(document: LivingDocument, books: readonly AddressBook[]): AddressBook {
  let best: AddressBook = books[0] ?? {};
  let most = -Infinity;
  for (const book of books) {
    const { sections } = readSections(document, book);
    const all = [...sections.values()];
    const score = all.filter(one => one.kind === 'found').length * 2 - all.length;
    if (score > most) [best, most] = [book, score];
  }
  return best;
}
