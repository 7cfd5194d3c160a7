import type { Day } from '../../day.ts';
import { fingerprint, NOTHING } from './text.ts';

/** Whether the day has come from which the workbook keeps nothing that left plans by leave. */
export const isOver = (clearOn: Day | null, today: Day): boolean =>
  clearOn !== null && today >= clearOn;

/** Signs of one text that the sheet shows: enough to remember it by, the whole is in the plan. */
const LONGEST = 600;

/** A teacher's text as the sheet shows it: as typed, a long one up to a whole word and `more`. */
export function shortened(text: string, more: string): string {
  const signs = Array.from(text);
  if (signs.length <= LONGEST) return text;
  const head = signs.slice(0, LONGEST).join('');
  const blank = head.search(/\s\S*$/);
  return (blank > LONGEST / 2 ? head.slice(0, blank) : head).trim() + more;
}

const linesOf = (cell: string): string[] => cell.split(/\r\n|[\r\n]/);

/**
 * Which lines of a cell came from a plan, as fingerprints: those that were not there before the plan's
 * words went in, and those that came earlier. A line that people had in the sheet is theirs, also
 * where the plan says the same.
 */
export function broughtLines(before: string, after: string, earlier: string): string {
  const known = earlier.split(' ');
  const there = linesOf(before).map(fingerprint);
  const now = linesOf(after).map(fingerprint);
  const brought = now.filter(
    one => one !== NOTHING && (known.includes(one) || !there.includes(one)),
  );
  return [...new Set(brought)].join(' ');
}

/** A cell without the lines that came from a plan; a line that somebody changed since is theirs. */
export function withoutBrought(
  cell: string,
  brought: string,
): { readonly text: string; readonly lines: number } {
  const gone = brought.split(' ');
  const all = linesOf(cell);
  const stay = all.filter(line => !gone.includes(fingerprint(line)));
  const lines = all.length - stay.length;
  return { text: lines > 0 ? stay.join('\n').trim() : cell, lines };
}

/** A row of the tab "Looking back"; the last cell is the plan's address. */
export type BackRow = readonly string[];

/** The plan that a row of the tab is from. */
export const planOfRow = (row: BackRow): string => (row[BACK_COLUMNS - 1] ?? '').trim();

/** Teacher, goal, what changed, what is carried on, plan. */
export const BACK_COLUMNS = 5;

/**
 * The rows of the tab after a reading: those of the plans just read as they are now, those of other
 * plans as they were, while their teachers' leave stands.
 */
export function backRows(
  shown: readonly BackRow[],
  read: ReadonlyMap<string, readonly BackRow[]>,
  mayStay: (plan: string) => boolean,
): BackRow[] {
  const rest = shown.filter(row => !read.has(planOfRow(row)) && mayStay(planOfRow(row)));
  // Two teachers of one name stay apart.
  const name = (row: BackRow): string => [row[0], planOfRow(row), row[1]].join('\n');
  return [...rest, ...[...read.values()].flat()].sort((a, b) =>
    name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0,
  );
}
