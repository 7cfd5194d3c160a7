import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { csvTable } from '../../core/roster/csv.ts';
import { readRoster } from '../../core/roster/readRoster.ts';
import type { SheetTable } from '../../core/table/sheetTable.ts';
import { PlanError } from '../../core/errors.ts';
import { words } from '../../words/index.ts';
import { Sentence } from './commandLine.ts';
import { newWorkbook } from '../sheets/newWorkbook.ts';
import { createSpreadsheet, type LocalSpreadsheet } from '../sheets/spreadsheet.ts';
import { WorkbookUnreadable } from '../sheets/xlsx/container.ts';

/** A roster file as a workbook, with the domain that most of its rows use. */
export interface RosterFile {
  readonly workbook: Uint8Array;
  readonly tables: readonly SheetTable[];
  readonly homeDomain: string | null;
}

/** Opens a .xlsx or .csv roster; what cannot be used is one sentence. */
export function readRosterFile(path: string): RosterFile {
  if (!existsSync(path))
    throw new Sentence(`There is no file “${path}”: check its name and folder.`);
  if (!statSync(path).isFile()) throw new Sentence(`“${path}” is a folder: name the roster in it.`);
  const bytes = new Uint8Array(readFileSync(path));
  const kind = extname(path).toLowerCase();
  if (kind === '.xlsx') return fromWorkbook(path, bytes);
  if (kind === '.csv' || kind === '.tsv' || kind === '.txt') return fromCsv(path, bytes);
  throw new Sentence(
    `“${basename(path)}” is not a roster we can read: save it as .xlsx or .csv first.`,
  );
}

function fromWorkbook(path: string, bytes: Uint8Array): RosterFile {
  try {
    const book = createSpreadsheet({
      bytes,
      id: 'roster',
      name: basename(path),
      timeZone: 'UTC',
      locale: 'en_US',
      identity: 'new',
    });
    const tables = shownTables(book);
    return { workbook: bytes, tables, homeDomain: readRoster(tables, {}).homeDomain };
  } catch (error) {
    if (error instanceof WorkbookUnreadable) {
      throw new Sentence(unreadable(error.code, path));
    }
    throw error;
  }
}

function fromCsv(path: string, bytes: Uint8Array): RosterFile {
  try {
    const table = csvTable(bytes, basename(path).replace(/\.\w+$/, ''));
    const rows = table.display.map(cells => cells.slice());
    if (rows.every(cells => cells.every(cell => cell.trim() === ''))) {
      throw new Sentence(
        `“${basename(path)}” is empty: choose the file that has your staff in it.`,
      );
    }
    const workbook = newWorkbook([{ name: tabName(table.name), rows }], { convert: false });
    return { workbook, tables: [table], homeDomain: readRoster([table], {}).homeDomain };
  } catch (error) {
    if (error instanceof PlanError) {
      throw new Sentence(unreadable(error.code, path));
    }
    throw error;
  }
}

function unreadable(code: string, path: string): string {
  const { unreadable: kinds } = words('en').around;
  return (kinds[code as keyof typeof kinds] ?? kinds.NOT_CSV)(basename(path));
}

/** A tab's name may hold at most 31 characters in .xlsx, and none of []:*?/\ . */
function tabName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 31) || 'Roster'
  );
}

/** The tabs as the reader of rosters wants them; texts only, which is all a comparison needs. */
export function shownTables(book: LocalSpreadsheet): SheetTable[] {
  return book.tables().map(({ name, hidden, display, formulas }) => ({
    name,
    hidden,
    values: display,
    display,
    struck: [],
    formulas,
    merges: [],
  }));
}
