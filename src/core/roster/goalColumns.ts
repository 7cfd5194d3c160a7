import type { CandidateColumn } from './candidateColumns.ts';

/** Columns of one kind with the goal each belongs to, from 1. */
export type Numbered = ReadonlyMap<number, CandidateColumn>;

/** The goal columns in order: their own numbers where they have them, else their order. */
export function numberedGoals(columns: readonly CandidateColumn[], weight: Weight): Numbered {
  return placed(columns, unnumberedByRepeat(columns), weight, (_, taken) => firstFree(taken));
}

/**
 * The goal that each component, focus or criterion column belongs to: its own number, else the goal
 * column to its left where goals and their details take turns, else their order.
 */
export function besideGoals(
  columns: readonly CandidateColumn[],
  goals: Numbered,
  weight: Weight,
): Numbered {
  const numbers = unnumberedByRepeat(columns);
  const open = numbers.filter(number => number === null).length;
  return placed(columns, numbers, weight, (column, taken) => {
    const left = open === 1 ? goalBetween(column.column, goals) : null;
    return left !== null && !taken.has(left) ? left : firstFree(taken);
  });
}

type Weight = (column: CandidateColumn) => number;

function placed(
  columns: readonly CandidateColumn[],
  numbers: readonly (number | null)[],
  weight: Weight,
  place: (column: CandidateColumn, taken: ReadonlySet<number>) => number,
): Numbered {
  const found = new Map<number, CandidateColumn>();
  columns.forEach((column, index) => {
    const number = numbers[index];
    if (number === null || number === undefined) return;
    const rival = found.get(number);
    if (!rival || weight(column) > weight(rival)) found.set(number, column);
  });
  columns.forEach((column, index) => {
    if (numbers[index] === null) found.set(place(column, new Set(found.keys())), column);
  });
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** "Component", "Component.1" is how exports tell two equal headers apart: neither is numbered. */
function unnumberedByRepeat(columns: readonly CandidateColumn[]): (number | null)[] {
  const [first, second] = columns;
  const repeat =
    first !== undefined &&
    second !== undefined &&
    first.goal === null &&
    second.goal === 1 &&
    second.header.toLowerCase().startsWith(first.header.toLowerCase());
  return columns.map(column => (repeat ? null : column.goal));
}

function firstFree(taken: ReadonlySet<number>): number {
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}

/** The goal whose column is nearest to the left while another goal follows; null elsewhere. */
function goalBetween(column: number, goals: Numbered): number | null {
  let left: number | null = null;
  let follows = false;
  for (const [number, goal] of goals) {
    if (goal.column < column) left = number;
    else follows = true;
  }
  return follows ? left : null;
}
