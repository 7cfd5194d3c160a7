import { cleanText, plainWords } from '../table/cellText.ts';
import { shownAt, shownRow, type SheetTable } from '../table/sheetTable.ts';

/** Where a table with a known set of columns has them; a guidance row may stand above its header. */
export interface OwnTable<Column extends string> {
  /** Row of the header, from 1; 0 where there is none. */
  readonly headerRow: number;
  /** From 1. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** The cleaned text of a cell; '' where the column does not exist. */
  at(row: number, column: Column): string;
}

/**
 * Finds the header among the first ten rows: the row in which most columns are named. `names` are
 * patterns for header texts in plain words, tried in order; the first column to match has it.
 */
export function ownTable<Column extends string>(
  table: SheetTable,
  names: Readonly<Record<Column, RegExp>>,
): OwnTable<Column> {
  let headerRow = 0;
  let columns: Partial<Record<Column, number>> = {};
  let most = 0;
  for (let row = 1; row <= Math.min(10, table.display.length); row++) {
    const found: Partial<Record<Column, number>> = {};
    const texts = shownRow(table, row).map(plainWords);
    for (const column of Object.keys(names) as Column[]) {
      const at = texts.findIndex(
        (text, index) =>
          text.length <= 40 &&
          names[column].test(text) &&
          !Object.values(found).includes(index + 1),
      );
      if (at >= 0) found[column] = at + 1;
    }
    const count = Object.keys(found).length;
    if (count > most) [headerRow, columns, most] = [row, found, count];
  }
  const place = columns;
  return {
    headerRow,
    columns,
    at: (row, column) => {
      const found = place[column];
      return found === undefined ? '' : cleanText(shownAt(table, row, found));
    },
  };
}
