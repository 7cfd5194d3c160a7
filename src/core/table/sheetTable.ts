import type { Day } from '../day.ts';

/** A date cell, already read in the spreadsheet's own time zone. */
export interface DateCell {
  readonly date: Day;
  /** `HH:MM`, or null where the cell holds a whole day. */
  readonly time: string | null;
}

/** What a cell holds; an empty cell is the empty string. */
export type CellValue = string | number | boolean | DateCell;

/** A merged block; rows and columns count from 0. */
export interface MergedBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * One tab as it was read in bulk. `values[r][c]`, `display[r][c]` and `struck[r][c]` are the same
 * cell; rows and columns count from 0 (the sentence a person reads adds one).
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
