import { cleanText, isAddress } from '../../table/cellText.ts';
import { headerMeaning, type HeaderMeaning } from './headerMeaning.ts';
import type { Meaning } from './headerWords.ts';
import { shownRow, type MergedBlock, type SheetTable } from '../../table/sheetTable.ts';

/** One column's header: the group above it ('' without one) and its own text. */
export interface HeaderCell {
  /** From 1. */
  readonly column: number;
  readonly upper: string;
  readonly lower: string;
  readonly meaning: HeaderMeaning;
}

const TITLE =
  /\b(roster|directory|list|school|academy|district|isd|usd|campus|staff (list|goals|growth goals)|updated|as of|draft|confidential|printed|plantilla|escuela|(19|20)\d\d)\b/i;

/** The headers of a one-row header (rows from 1); empty cells have empty text. */
export function oneRowHeader(table: SheetTable, row: number): HeaderCell[] {
  return shownRow(table, row).map((text, at) => cellOf(at, '', text));
}

/**
 * The headers of a two-row header whose lower row is `row` (from 1), or null where the row above is no group
 * row: groups are merged blocks, or (in .csv) texts that stand over the first column of their group.
 */
export function twoRowHeader(table: SheetTable, row: number): HeaderCell[] | null {
  if (row < 2) return null;
  const above = shownRow(table, row - 1);
  const below = shownRow(table, row);
  const width = Math.max(above.length, below.length);
  const filled = above.map((text, at) => (cleanText(text) ? at : -1)).filter(at => at >= 0);
  if (!filled.length || above.some(isAddress)) return null;
  const merges = table.merges.filter(
    block => block.row <= row - 1 && block.row + block.rows > row - 1,
  );
  const down = merges.filter(block => block.rows === 2 && block.row === row - 1);
  const across = merges.filter(block => block.columns > 1 && block.rows === 1);
  const used = below.filter((text, at) => cleanText(text) || cleanText(above[at] ?? '')).length;
  if (!isGroupRow(above, filled, across, down, used)) return null;
  const upper = spread(above, below, filled, merges, across.length + down.length === 0);
  const lowerFilled = below.filter(text => cleanText(text)).length;
  if (lowerFilled < 2 && !down.length) return null;
  const cells: HeaderCell[] = [];
  for (let at = 0; at < width; at++) cells.push(cellOf(at, upper[at] ?? '', below[at] ?? ''));
  return across.length + down.length > 0 || lowerSpeaks(below) ? cells : null;
}

/** `at` is the place in the arrays of a row, from 0, here and below. */
function cellOf(at: number, upper: string, lower: string): HeaderCell {
  return { column: at + 1, upper, lower, meaning: headerMeaning(upper, lower) };
}

/** A title over the whole table, or a note in its first cell, is no group. */
function isGroupRow(
  above: readonly string[],
  filled: readonly number[],
  across: readonly MergedBlock[],
  down: readonly MergedBlock[],
  used: number,
): boolean {
  if (down.length) return true;
  const [first = 0] = filled;
  const spoken = (at: number): boolean => known(above[at] ?? '', groups) >= 0.5;
  const title = TITLE.test(above[first] ?? '');
  if (filled.length === 1) {
    const block = across.find(each => each.column === first + 1);
    if (block) return !(block.columns >= used * 0.75 || (first === 0 && title));
    return first > 0 && !title && spoken(first);
  }
  if (first === 0 && title && !spoken(first)) return false;
  if (across.length > 1) return true;
  return filled.some(spoken) && filled.every(at => (above[at] ?? '').length < 60);
}

/** The group above each column. */
function spread(
  above: readonly string[],
  below: readonly string[],
  filled: readonly number[],
  merges: readonly MergedBlock[],
  noMerges: boolean,
): string[] {
  const upper = above.map(text => text);
  for (const block of merges) {
    const first = block.column - 1;
    for (let at = first; at < first + block.columns; at++) upper[at] = above[first] ?? '';
  }
  if (!noMerges) return upper;
  filled.forEach((from, index) => {
    const to = filled[index + 1] ?? below.length;
    // Without merges a group reaches as far as columns that may belong to it.
    for (let at = from + 1; at < to; at++) {
      const lower = below[at] ?? '';
      if (!cleanText(lower) || !mayBelong(above[from] ?? '', lower)) break;
      upper[at] = above[from] ?? '';
    }
  });
  return upper;
}

function mayBelong(group: string, lower: string): boolean {
  if (!cleanText(group)) return false;
  const scores = headerMeaning('', lower).scores;
  const own = ['coach', 'planning_period', 'role', 'grade', 'department', 'status'] as const;
  return !own.some(kind => (scores.get(kind) ?? 0) > 0.75);
}

function known(text: string, kinds?: ReadonlySet<Meaning>): number {
  let best = 0;
  if (!cleanText(text)) return best;
  for (const [kind, weight] of headerMeaning('', text).scores) {
    if (!kinds || kinds.has(kind)) best = Math.max(best, weight);
  }
  return best;
}

/** What a group of columns is usually about. */
const groups: ReadonlySet<Meaning> = new Set<Meaning>([
  'goal',
  'coach',
  'planning_period',
  'name',
  'email',
  'component',
  'focus',
  'looks_like',
  'portfolio',
  'action_steps',
]);

/** Whether the lower row is a header by itself: half of its cells, and at least two, are known words. */
function lowerSpeaks(below: readonly string[]): boolean {
  const texts = below.filter(text => cleanText(text));
  if (texts.some(isAddress)) return false;
  const spoken = texts.filter(
    text => known(text) >= 0.5 || /^[#\s]*[1-4a-b]?[.)]?$/i.test(text),
  ).length;
  return spoken >= 2 && spoken * 2 >= texts.length;
}
