import { isDay, type Day } from '../../day.ts';
import { isStruckAt, shownAt, shownRow, valueAt, type SheetTable } from '../../table/sheetTable.ts';
import { plainWords } from '../../table/cellText.ts';
import { readTime } from './clock.ts';
import { datesInText } from './datesInText.ts';
import { dayWritten, type YearSpan } from './dateText.ts';
import type { ClockTime } from './schoolCalendar.ts';

/** Something in a tab that cannot be used as it stands. */
export interface TabProblem<Kind extends string> {
  readonly kind: Kind;
  /** As the spreadsheet shows it, from 1; columns too. */
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly column: number | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The words by which a column's header is known, plain (no accents, lower case), for each column. */
export type HeaderWords<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A row below the header: its cells by column. */
export interface TabRow<Column extends string> {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number;
  /** The place of a column in the sheet, from 1; null where the tab has none. */
  columnOf(column: Column): number | null;
  /** What the cell shows, tidied; '' where the tab has no such column. */
  text(column: Column): string;
  /** The cell's day: null where it is empty, false where it shows something else. */
  date(column: Column, span: YearSpan): Day | null | false;
  /** The cell's time of day, like `date`. */
  time(column: Column): ClockTime | null | false;
}

/**
 * The rows of a tab whose header row names at least two of the columns; guidance above the header is
 * passed over, empty and struck-through rows are left out. Null where no row is such a header.
 */
export function tabRows<Column extends string>(
  table: SheetTable,
  words: HeaderWords<Column>,
): TabRow<Column>[] | null {
  const found = tabColumns(table, words);
  return found && rowsBelow(table, found.headerRow, found.columns);
}

/** Where a tab has its header row and columns, both from 1; null where no row is such a header. */
export function tabColumns<Column extends string>(
  table: SheetTable,
  words: HeaderWords<Column>,
): { readonly headerRow: number; readonly columns: ReadonlyMap<Column, number> } | null {
  for (let headerRow = 1; headerRow <= table.display.length; headerRow++) {
    const columns = columnsIn(shownRow(table, headerRow), words);
    if (columns.size >= 2) return { headerRow, columns };
  }
  return null;
}

function columnsIn<Column extends string>(
  cells: readonly string[],
  words: HeaderWords<Column>,
): Map<Column, number> {
  const columns = new Map<Column, number>();
  const known = Object.entries(words) as [Column, readonly string[]][];
  cells.forEach((cell, at) => {
    const plain = plainWords(cell);
    const column = known.find(([name, each]) => !columns.has(name) && each.includes(plain));
    if (column) columns.set(column[0], at + 1);
  });
  return columns;
}

function rowsBelow<Column extends string>(
  table: SheetTable,
  headerRow: number,
  columns: ReadonlyMap<Column, number>,
): TabRow<Column>[] {
  const rows: TabRow<Column>[] = [];
  for (let row = headerRow + 1; row <= table.display.length; row++) {
    const read = tabRow(table, row, columns);
    const filled = [...columns].filter(([column]) => read.text(column) !== '');
    const struck = filled.length > 0 && filled.every(([, at]) => isStruckAt(table, row, at));
    if (filled.length > 0 && !struck) rows.push(read);
  }
  return rows;
}

function tabRow<Column extends string>(
  table: SheetTable,
  row: number,
  columns: ReadonlyMap<Column, number>,
): TabRow<Column> {
  const columnOf = (column: Column) => columns.get(column) ?? null;
  const text = (column: Column): string => {
    const at = columnOf(column);
    const shown = at === null ? '' : shownAt(table, row, at);
    return shown.replace(/[\u00a0\u202f]/g, ' ').trim();
  };
  const cell = (column: Column) => {
    const at = columnOf(column);
    const value = at === null ? '' : valueAt(table, row, at);
    return typeof value === 'object' ? value : null;
  };
  return {
    row,
    columnOf,
    text,
    date(column, span) {
      const held = cell(column);
      // A time without a day is a day of 1899 to a spreadsheet.
      if (held && held.date > '1900-01-01') return held.date;
      const shown = text(column);
      if (shown === '') return null;
      if (isDay(shown)) return shown;
      const [found] = datesInText(shown.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
      return (found && dayWritten(found.written, span)) ?? false;
    },
    time(column) {
      const shown = text(column);
      if (shown === '') return null;
      return readTime(shown) ?? cell(column)?.time ?? false;
    },
  };
}
