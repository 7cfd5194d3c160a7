import { PlanError } from '../core/errors.ts';
import type { CellValue, DateCell, MergedBlock, SheetTable } from '../core/table/sheetTable.ts';
import { isDay } from '../core/day.ts';
import type { UsedRange, UsedSheet } from './surface.ts';

type Parts = Pick<SheetTable, 'display'> & Partial<SheetTable>;

const parts = new WeakMap<SheetTable, Parts>();

/** What has been read of a table of `readTable`, as plain JSON. */
export function partsOf(table: SheetTable): Parts {
  return parts.get(table) ?? table;
}

/**
 * One tab in at most five bulk reads, whatever its size; what nobody asks for is not read, nor what
 * `known` has. Date cells become days and clock times of `timeZone` (the spreadsheet's own, an IANA
 * name), so that nothing behind this sees an instant.
 */
export function readTable(sheet: UsedSheet, timeZone: string, known?: Parts): SheetTable {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const [name, hidden] = [sheet.getName(), sheet.isSheetHidden()];
  if (rows < 1 || columns < 1) {
    return { name, hidden, values: [], display: [], struck: [], formulas: [], merges: [] };
  }
  const all = sheet.getRange(1, 1, rows, columns);
  const display = known?.display ?? all.getDisplayValues();
  const read: { -readonly [K in keyof Parts]: Parts[K] } = { ...known, display };
  const table: SheetTable = {
    name,
    hidden,
    display,
    get values() {
      return (read.values = read.values ?? valuesIn(all, display, timeZone));
    },
    get struck() {
      return (read.struck = read.struck ?? struckIn(all));
    },
    get formulas() {
      return (read.formulas =
        read.formulas ?? all.getFormulas().map(row => (row.some(Boolean) ? row : undefined)));
    },
    get merges() {
      return (read.merges = read.merges ?? all.getMergedRanges().map(blockOf));
    },
  };
  parts.set(table, read);
  return table;
}

function valuesIn(all: UsedRange, display: SheetTable['display'], timeZone: string): CellValue[][] {
  const wall = wallClock(timeZone);
  return all
    .getValues()
    .map((row, r) => row.map((value, c) => cellValue(value, wall) ?? display[r]?.[c] ?? ''));
}

/** Rows without a struck cell are left out: most tabs have none. */
function struckIn(all: UsedRange): SheetTable['struck'] {
  return all
    .getFontLines()
    .map(row =>
      row.includes('line-through') ? row.map(line => line === 'line-through') : undefined,
    );
}

function blockOf(range: UsedRange): MergedBlock {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function cellValue(value: unknown, wall: (instant: number) => DateCell | null): CellValue | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (isDate(value)) return wall(value.getTime());
  return value === null || value === undefined ? '' : String(value);
}

/** Also a Date of another realm, as tests and the local Workspace hand over. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Turns instants into days and times of a zone; each different instant is worked out once. */
function wallClock(timeZone: string): (instant: number) => DateCell | null {
  const known = new Map<number, DateCell | null>();
  let format: Intl.DateTimeFormat | null = null;
  return instant => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    format = format ?? formatIn(timeZone);
    // Sheets keeps times as fractions of a day; half a second more rounds what the fraction lost.
    const cell = dateCell(format.formatToParts(new Date(instant + 500)));
    known.set(instant, cell);
    return cell;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch (cause) {
    throw new PlanError('UNKNOWN_TIME_ZONE', { zone: timeZone }, cause);
  }
}

/** Null for a day outside the years 1 to 9999: such a cell is what it shows. */
function dateCell(parts: readonly Intl.DateTimeFormatPart[]): DateCell | null {
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? '';
  const date = part('year').padStart(4, '0') + '-' + part('month') + '-' + part('day');
  if (!isDay(date)) return null;
  const time = part('hour') + ':' + part('minute');
  return { date, time: time === '00:00' ? null : time };
}
