import type { Ledger, LedgerEntry } from '../../ledger/ledger.ts';
import { done } from '../../ledger/entries.ts';
import type { Notes } from '../../ledger/notes.ts';
import { readBaseline, unknownBaseline, writeBaseline, type Baseline } from './baseline.ts';
import { PLAN_STATES, type PlanState } from './followUp.ts';
import type { SectionId } from './sections.ts';
import type { PlanReading } from './sections.ts';
import { acceptedBaseline } from './settle.ts';
import { fingerprint, NOTHING } from './text.ts';

/** What stands on a plan's file when the ledger holds this baseline. */
export const markOf = (sections: string): string => fingerprint('baseline ' + sections);

/** Whether a plan was read before. */
export const wasRead = (entry: LedgerEntry<'reading'> | null): boolean =>
  entry !== null && entry.note.sections !== undefined;

/**
 * What is known of a plan before this reading. Unknown where the mark on the file is not the one of
 * this ledger: the workbook was restored, or its ledger lost.
 */
export function baselineOf(
  plan: LedgerEntry<'plan'>,
  entry: LedgerEntry<'reading'> | null,
  mark: string,
  reading: PlanReading,
): Baseline {
  const kept = entry?.note.sections;
  if (kept === undefined) {
    const sent = plan.note.sent;
    if (sent === undefined || mark !== '') return unknownBaseline;
    return acceptedBaseline(readBaseline(sent), reading);
  }
  if (mark !== markOf(kept)) return unknownBaseline;
  const baseline = readBaseline(kept);
  const cleared = entry?.note.cleared ?? '';
  if (cleared === '') return baseline;
  // What came from the plan was cleared from the sheet: with leave again, it comes again.
  const base = { document: NOTHING, sheet: cleared, ours: false };
  return new Map([...baseline, ['portfolio', { base, open: null }]]);
}

/** Sections of a reading that wait for a person. */
export function openSections(entry: LedgerEntry<'reading'> | null): SectionId[] {
  if (!entry || !wasRead(entry)) return [];
  const baseline = readBaseline(entry.note.sections ?? '');
  return [...baseline].flatMap(([id, { open }]) => (open ? [id] : []));
}

/** What the last reading of a plan found people to have written around their goals. */
export function planStateOf(ledger: Ledger, key: string): PlanState | null {
  const state = ledger.get('reading', key)?.note.state;
  return PLAN_STATES.find(one => one === state) ?? null;
}

/** Whether people have written about this check-in in the plan. */
export function tookPlace(ledger: Ledger, key: string, round: string): boolean {
  const met = ledger.get('reading', key)?.note.met ?? '';
  return met.split(' ').includes(encodeURIComponent(round));
}

/** The entry after a reading whose writes are done. */
export function readingDone(
  entry: LedgerEntry<'reading'>,
  at: string,
  note: Notes['reading'],
): LedgerEntry<'reading'> {
  return done(entry, at, entry.id, note);
}

/** The baseline as the ledger keeps it. */
export const sectionsNote = (baseline: Baseline): string => writeBaseline(baseline);
