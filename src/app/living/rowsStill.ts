import { isFormulaAt, shownAt, shownRow, type SheetTable } from '../../core/table/sheetTable.ts';
import type { Needs } from '../needs/needs.ts';

/**
 * Whether the rows of these cells still say what was read of them. Looked at right before their
 * cells are written where something else was written in between: people may have sorted meanwhile, and
 * one person's words would come to stand beside another's name. What formulas show may change.
 */
export function rowsStillAre(
  needs: Needs,
  table: SheetTable,
  cells: readonly { readonly row: number }[],
): boolean {
  needs.workbook.forget(table.name);
  const now = needs.workbook.table(table.name);
  return cells.every(({ row }) =>
    shownRow(table, row).every(
      (text, at) =>
        isFormulaAt(table, row, at + 1) || (now ? shownAt(now, row, at + 1) : '') === text,
    ),
  );
}
