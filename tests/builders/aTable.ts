import type { SheetTable } from '../../src/core/table/sheetTable.ts';

/** A tab in which every cell shows its text. */
export const aTable = (name: string, rows: readonly (readonly string[])[]): SheetTable => ({
  name,
  hidden: false,
  values: rows,
  display: rows,
  struck: [],
  formulas: [],
  merges: [],
});
