import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { csvTable } from '../../../src/core/roster/csv.ts';
import type { SheetTable } from '../../../src/core/table/sheetTable.ts';
import { PlanError } from '../../../src/core/errors.ts';
import { readTable } from '../../../src/google/readTable.ts';
import type { UsedSpreadsheetApp } from '../../../src/google/surface.ts';
import { freeHost } from '../../../src/local/sheets/freeHost.ts';
import { createSpreadsheet } from '../../../src/local/sheets/spreadsheet.ts';
import { WorkbookUnreadable } from '../../../src/local/sheets/xlsx/container.ts';

/** A file that cannot be read as a roster; the message is one sentence for a person. */
export class Unreadable extends Error {}

export interface OpenedFile {
  readonly kind: 'csv' | 'xlsx';
  readonly tables: readonly SheetTable[];
}

const starts = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((char, at) => bytes[at] === char.charCodeAt(0));

/** Opens a file by what is in it, not by what its name says. */
export function openTables(path: string): OpenedFile {
  if (!existsSync(path))
    throw new Unreadable(`There is no file ${basename(path)}: check its name and folder.`);
  if (statSync(path).isDirectory())
    throw new Unreadable(`${basename(path)} is a folder: name the roster in it.`);
  const bytes = new Uint8Array(readFileSync(path));
  if (starts(bytes, 'PK')) return { kind: 'xlsx', tables: workbookTables(bytes, path) };
  const reason = otherKind(bytes, path);
  if (reason) throw new Unreadable(reason);
  try {
    return { kind: 'csv', tables: [csvTable(bytes, basename(path).replace(/\.[^.]*$/, ''))] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new Unreadable(
      'This file is not a table of text: save the roster as .xlsx or .csv and try again.',
    );
  }
}

function workbookTables(bytes: Uint8Array, path: string): SheetTable[] {
  try {
    const book = createSpreadsheet({
      bytes,
      id: 'roster',
      name: basename(path),
      timeZone: 'UTC',
      locale: 'en_US',
      identity: 'new',
    });
    const app = book.session(freeHost()).app as UsedSpreadsheetApp;
    const open = app.getActiveSpreadsheet();
    return open.getSheets().map(sheet => readTable(sheet, open.getSpreadsheetTimeZone()));
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    throw new Unreadable(
      'This workbook is damaged or incomplete: open it in your spreadsheet program and save it again as .xlsx.',
    );
  }
}

function otherKind(bytes: Uint8Array, path: string): string | null {
  if (starts(bytes, '%PDF'))
    return 'This file is a PDF: save the roster as .xlsx or .csv and try again.';
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return 'This is an old or password-protected Excel file: save it as .xlsx without a password and try again.';
  if (/\.xls[xm]?$/i.test(path))
    return 'This is not a spreadsheet file although its name says so: save the roster as .xlsx or .csv and try again.';
  return null;
}
