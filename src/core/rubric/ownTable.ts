import { cleanText, plainWords } from '../table/cellText.ts';
import type { SheetTable } from '../table/sheetTable.ts';

/** Where a table with a known set of columns has them; a guidance row may stand above its header. */
export interface OwnTable<Column extends string> {
  /** Row of the header from 0; -1 where there is none. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** The cleaned text of a cell, rows from 0; '' where the column does not exist. */
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
  let header = -1;
  let columns: Partial<Record<Column, number>> = {};
  let most = 0;
  for (let row = 0; row < Math.min(10, table.display.length); row++) {
    const found: Partial<Record<Column, number>> = {};
    const texts = (table.display[row] ?? []).map(plainWords);
    for (const column of Object.keys(names) as Column[]) {
      const at = texts.findIndex(
        (text, index) =>
          text.length <= 40 && names[column].test(text) && !Object.values(found).includes(index),
      );
      if (at >= 0) found[column] = at;
    }
    const count = Object.keys(found).length;
    if (count > most) [header, columns, most] = [row, found, count];
  }
  const place = columns;
  return {
    header,
    columns,
    at: (row, column) => {
      const index = place[column];
      return index === undefined ? '' : cleanText(table.display[row]?.[index] ?? '');
    },
  };
}
