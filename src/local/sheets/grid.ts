import { NotEmulated } from '../world/service.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Area } from './cellRef.ts';
import { displayText } from './format/display.ts';
import { isDateFormat } from './format/formatCode.ts';
import type { SheetLocale } from './locale.ts';
import { offset1904, serialOf, wallOf, type Zone } from './serial.ts';
import type { Tab } from './tab.ts';
import { typedText } from './typed/typedText.ts';
import { CellError, type Cell } from './xlsx/cell.ts';
import type { Workbook } from './workbook.ts';

/** What reading and writing cells needs to know of the spreadsheet. */
export interface GridSetting {
  readonly workbook: Workbook;
  readonly locale: SheetLocale;
  readonly zone: Zone;
}

/** What one execution adds: its Dates and its clock. */
interface GridHost {
  now(): number;
  newDate(ms: number): Date;
  isDate(value: unknown): boolean;
}

/** One value for each cell of the block, row by row; cells under a merge come as `empty`. */
export function readBlock<T>(
  tab: Tab,
  area: Area,
  empty: T,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const block = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_column, j) => {
      const row = area.row + i;
      const column = area.column + j;
      return read(tab.cell(row, column), row, column);
    }),
  );
  for (const merge of tab.mergesIn(area)) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        const line = block[row - area.row];
        const inside = column >= area.column && column < area.column + area.columns;
        if ((row !== merge.row || column !== merge.column) && line && inside) {
          line[column - area.column] = empty;
        }
      }
    }
  }
  return block;
}

/** The value of a cell as `getValues` gives it. */
export function valueOf(
  cell: Cell | undefined,
  setting: GridSetting,
  host: GridHost,
  method: string,
): unknown {
  if (!cell) return '';
  refuseUncalculated(cell, method);
  const { content } = cell;
  if (content === null) return '';
  if (content instanceof CellError) return content.code;
  if (typeof content !== 'number') return content;
  const format = setting.workbook.styles().format(cell.style);
  if (format === 'General' || (format !== null && !isDateFormat(format))) return content;
  return host.newDate(setting.zone.instantAt(wallOf(days(content, setting))));
}

/** The text of a cell as `getDisplayValues` gives it. */
export function displayOf(cell: Cell | undefined, setting: GridSetting, method: string): string {
  if (!cell) return '';
  refuseUncalculated(cell, method);
  const format = setting.workbook.styles().format(cell.style);
  const { content } = cell;
  const dated = typeof content === 'number' && (format === null || isDateFormat(format));
  return displayText(dated ? days(content, setting) : content, format, setting.locale);
}

const days = (serial: number, setting: GridSetting): number =>
  serial + (setting.workbook.date1904 ? offset1904 : 0);

function refuseUncalculated(cell: Cell, method: string): void {
  if (!cell.formula || cell.formula.calculated) return;
  throw new NotEmulated(`${method} of a formula written here (=${cell.formula.text})`);
}

/** A value as `setValues` takes it, already free of the script's objects. */
type Given = string | number | boolean | null | { readonly instant: number };

/** Checks and copies one value given to `setValues`; later changes of it have no effect. */
export function given(value: unknown, host: GridHost): Given {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotEmulated(`Range.setValues of ${value}`);
    return value;
  }
  if (typeof value === 'string') {
    if (value.length > 50_000) {
      throw new ServiceException(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    }
    return value;
  }
  if (host.isDate(value)) {
    const instant = (value as Date).getTime();
    if (Number.isNaN(instant)) throw new NotEmulated('Range.setValues of an invalid Date');
    return { instant };
  }
  throw new NotEmulated(`Range.setValues of ${Object.prototype.toString.call(value)}`);
}

/** Writes one value as if it had been typed. */
export function writeTyped(
  tab: Tab,
  row: number,
  column: number,
  value: Given,
  setting: GridSetting,
  now: number,
): void {
  if (refusesCovered(tab, row, column, value)) return;
  const styles = setting.workbook.styles();
  const format = styles.format(tab.style(row, column));
  const put = (content: string | number | boolean | null, setFormat: string | null): void => {
    tab.write(row, column, content);
    if (setFormat !== null && format === 'General') tab.restyle(row, column, { format: setFormat });
  };
  if (typeof value === 'string') {
    const today = setting.zone.wallAt(now);
    const typed = typedText(value, format === '@', setting.locale, today);
    if (typed.kind === 'formula') tab.write(row, column, null, typed.formula);
    else if (
      typed.format !== null &&
      isDateFormat(typed.format) &&
      typeof typed.value === 'number'
    ) {
      put(stored(typed.value, setting), typed.format);
    } else put(typed.value, typed.format);
  } else if (value !== null && typeof value === 'object') {
    if (format === '@') throw new NotEmulated('Range.setValues of a Date into a plain-text cell');
    const serial = serialOf(setting.zone.wallAt(value.instant));
    const day = setting.locale.shortDate;
    put(stored(serial, setting), Number.isInteger(serial) ? day : `${day} h:mm:ss`);
  } else put(value, null);
}

/** Writes a text as it is, whatever it looks like, with or without a link. */
export function writeLiteral(
  tab: Tab,
  row: number,
  column: number,
  text: string,
  link: string | null,
): void {
  if (refusesCovered(tab, row, column, text)) return;
  tab.write(row, column, text);
  if (link !== null && text !== '') tab.links.set(row, column, link);
}

/** Cells under a merge hold nothing; what Sheets would do with a value for them is not known. */
function refusesCovered(tab: Tab, row: number, column: number, value: Given): boolean {
  if (!tab.covered(row, column)) return false;
  if (value === null || value === '') return true;
  throw new NotEmulated('Range: writing into a cell that a merge covers');
}

const stored = (serial: number, setting: GridSetting): number =>
  serial - (setting.workbook.date1904 ? offset1904 : 0);
