import type { Day } from '../day.ts';

/** A date cell, already read in the spreadsheet's own time zone. */
export interface DateCell {
  readonly date: Day;
  /** `HH:MM`, or null where the cell holds a whole day. */
  readonly time: string | null;
}

/** What a cell holds; an empty cell is the empty string. */
export type CellValue = string | number | boolean | DateCell;

/** A cell as the spreadsheet shows it: row and column from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A merged block by its first cell (from 1) and its size. */
export interface MergedBlock extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/**
 * One tab as it was read in bulk. `values[r][c]`, `display[r][c]` and `struck[r][c]` are the same
 * cell. Everywhere but as an index of these arrays, rows and columns are those that the spreadsheet
 * shows, from 1: ask `shownAt`, `valueAt` and their kin for a cell. Each array may be read from the
 * spreadsheet only when somebody takes it.
 */
export interface SheetTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** What the person sees: ids, components and periods come from here ("2.10" stays "2.10"). */
  readonly display: readonly (readonly string[])[];
  /** True where the whole cell is struck through. A row may be missing: nothing in it is struck. */
  readonly struck: readonly (readonly boolean[] | undefined)[];
  /** The formula of a cell, '' where it has none; rows may be missing. */
  readonly formulas: readonly (readonly string[] | undefined)[];
  readonly merges: readonly MergedBlock[];
}

type Shown = Pick<SheetTable, 'display'>;

/** What the person sees in a cell; '' outside the table. */
export const shownAt = ({ display }: Shown, row: number, column: number): string =>
  display[row - 1]?.[column - 1] ?? '';

/** What a cell holds; '' outside the table. */
export const valueAt = ({ values }: SheetTable, row: number, column: number): CellValue =>
  values[row - 1]?.[column - 1] ?? '';

/**
 * The text of a cell, whole: what was typed where it holds text, else what it shows. Ids, dates and
 * numbers are what the person sees; a long text may be shown cut off.
 */
export function textAt(table: SheetTable, row: number, column: number): string {
  const value = table.values[row - 1]?.[column - 1];
  return typeof value === 'string' ? value : shownAt(table, row, column);
}

/** The cells of a row as they are shown; none outside the table. The array counts from 0. */
export const shownRow = ({ display }: Shown, row: number): readonly string[] =>
  display[row - 1] ?? [];

/** Whether the whole cell is struck through. */
export const isStruckAt = ({ struck }: SheetTable, row: number, column: number): boolean =>
  struck[row - 1]?.[column - 1] === true;

/** Whether a formula makes what the cell shows. */
export const isFormulaAt = ({ formulas }: SheetTable, row: number, column: number): boolean =>
  (formulas[row - 1]?.[column - 1] ?? '') !== '';

/** Whether the cell is one by itself that somebody typed in: no formula, no part of a merged block. */
export const isPlainCell = (table: SheetTable, row: number, column: number): boolean =>
  !isFormulaAt(table, row, column) &&
  !table.merges.some(
    block =>
      block.rows * block.columns > 1 &&
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
