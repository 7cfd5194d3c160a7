import type { NewTab, Workbook, WrittenColumn } from '../app/needs/needs.ts';
import { PlanError } from '../core/errors.ts';
import { FIRST_ENTRY_ROW } from '../core/ledger/ledger.ts';
import { LEDGER_HEADER, ledgerCells, readLedger } from '../core/ledger/ledgerTable.ts';
import type { SheetTable } from '../core/table/sheetTable.ts';
import { sheets } from './globals.ts';
import { partsOf, readTable } from './readTable.ts';
import type { UsedRichText, UsedSheet, UsedSpreadsheet } from './surface.ts';

/** Name of the hidden tab. */
export const LEDGER_TAB = 'Growth Plans data';

const HEADER_COLOUR = '#e8f0fe';
const GUIDANCE_COLOUR = '#5f6368';

/** The open spreadsheet as the actions see it. Made anew in each execution; reads a tab once. */
export function openWorkbook(): Workbook {
  const book: UsedSpreadsheet = sheets().getActiveSpreadsheet();
  const zone = book.getSpreadsheetTimeZone();
  const tables = new Map<string, SheetTable | null>();
  const doubted = new Map<string, SheetTable | null>();

  return {
    id: () => book.getId(),
    name: () => book.getName(),
    url: () => book.getUrl(),
    timeZone: () => zone,
    tabNames: () =>
      book
        .getSheets()
        .map(sheet => sheet.getName())
        .filter(name => name !== LEDGER_TAB),

    isEmpty: name => tabOf(book, name).getLastRow() < 1,

    table(name) {
      let table = tables.get(name);
      if (table === undefined) {
        const sheet = sheetNamed(book, name);
        table = sheet ? readTable(sheet, zone) : null;
        const before = doubted.get(name);
        if (before && table && sameCells(before, table)) table = before;
        tables.set(name, table);
      }
      return table;
    },

    links(tab, column, headerRow) {
      const sheet = tabOf(book, tab);
      const rows = sheet.getLastRow() - headerRow;
      if (rows < 1) return [];
      const cells = sheet.getRange(headerRow + 1, column, rows, 1).getRichTextValues();
      return cells.map(([cell]) => cell?.getLinkUrl() ?? null);
    },

    ledger() {
      const sheet = book.getSheetByName(LEDGER_TAB);
      const rows = sheet ? sheet.getLastRow() - 1 : 0;
      if (!sheet || rows < 1) return [];
      return readLedger(
        sheet.getRange(FIRST_ENTRY_ROW, 1, rows, LEDGER_HEADER.length).getDisplayValues(),
      );
    },

    writeLedger(blocks) {
      const there = book.getSheetByName(LEDGER_TAB);
      const empty = !there || there.getLastRow() < 1;
      // Rows that were there a moment ago are gone with their tab: a new one would forget them.
      if (empty && blocks[0] && blocks[0].firstRow > FIRST_ENTRY_ROW)
        throw new PlanError('LEDGER_LOST');
      const sheet = empty ? addLedgerTab(book) : there;
      for (const { firstRow, entries } of blocks) {
        makeRoom(sheet, firstRow - 1 + entries.length, LEDGER_HEADER.length);
        writeTexts(sheet, firstRow, 1, entries.map(ledgerCells));
      }
      sheets().flush();
    },

    emptyLedger() {
      const sheet = book.getSheetByName(LEDGER_TAB);
      const rows = sheet ? sheet.getLastRow() - 1 : 0;
      if (sheet && rows > 0)
        sheet.getRange(FIRST_ENTRY_ROW, 1, rows, LEDGER_HEADER.length).clearContent();
      sheets().flush();
    },

    forget(name) {
      doubted.set(name, tables.get(name) ?? null);
      tables.delete(name);
    },

    readSoFar: names =>
      names.flatMap(name => {
        const table = tables.get(name);
        return table === undefined ? [] : [[name, table && partsOf(table)] as const];
      }),

    takeAsRead(tabs) {
      for (const [name, parts] of tabs) {
        const sheet = parts ? sheetNamed(book, name) : null;
        tables.set(name, sheet && parts ? readTable(sheet, zone, parts) : null);
      }
    },

    addTab(tab) {
      addTab(book, tab);
      tables.delete(tab.name);
    },

    canWrite(tab, headerRow) {
      const sheet = tabOf(book, tab);
      const rows = Math.max(1, sheet.getLastRow() - headerRow);
      const below = sheet.getRange(headerRow, 1, rows, Math.max(1, sheet.getLastColumn()));
      return below.canEdit();
    },

    writeColumns(tab, columns, headerRow) {
      const sheet = tabOf(book, tab);
      const width = sheet.getLastColumn();
      const row = width > 0 ? sheet.getRange(headerRow, 1, 1, width).getDisplayValues()[0] : [];
      const headers = (row ?? []).map(header => header.trim());
      for (const column of columns) writeColumn(sheet, column, headerRow, headers);
      sheets().flush();
    },

    writeRows(tab, header, rows, wrapped = false) {
      const sheet = tabOf(book, tab);
      const old = Math.max(0, sheet.getLastRow() - 1);
      const blank = header.map(() => '');
      const all = rows.slice();
      while (all.length < old) all.push(blank);
      if (all.length === 0) return;
      makeRoom(sheet, all.length + 1, header.length);
      if (wrapped) {
        const body = sheet.getRange(2, 1, all.length, header.length);
        body.setWrap(true).setVerticalAlignment('top');
      }
      writeTexts(sheet, 2, 1, all);
      sheets().flush();
    },

    writeCells(tab, cells) {
      const sheet = tabOf(book, tab);
      for (const { row, column, text } of cells) {
        makeRoom(sheet, row, column);
        writeTexts(sheet, row, column, [[text]]);
      }
      sheets().flush();
      tables.delete(tab);
    },

    appendRows(tab, rows) {
      const sheet = tabOf(book, tab);
      const last = sheet.getLastRow();
      makeRoom(sheet, last + rows.length, rows[0]?.length ?? 1);
      writeTexts(sheet, last + 1, 1, rows);
      sheets().flush();
      tables.delete(tab);
    },

    showCell(tab, row, column) {
      const sheet = tabOf(book, tab);
      sheet.activate();
      const width = Math.max(1, sheet.getLastColumn());
      sheet.setActiveRange(column ? sheet.getRange(row, column) : sheet.getRange(row, 1, 1, width));
    },
  };
}

/** Whether a tab shows the same as before: then what else was read of it still holds. */
function sameCells(before: SheetTable, now: SheetTable): boolean {
  const row = (cells: readonly string[]): string => cells.join('\u0000');
  return (
    before.display.length === now.display.length &&
    before.display.every((cells, at) => row(cells) === row(now.display[at] ?? []))
  );
}

/** The tab of that name; a school may write its names in other capitals. */
function sheetNamed(book: UsedSpreadsheet, name: string): UsedSheet | null {
  const plain = (text: string): string => text.trim().toLowerCase();
  const alike = (sheet: UsedSheet): boolean => plain(sheet.getName()) === plain(name);
  return book.getSheetByName(name) ?? book.getSheets().find(alike) ?? null;
}

function tabOf(book: UsedSpreadsheet, name: string): UsedSheet {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new PlanError('TAB_GONE', { tab: name });
  return sheet;
}

function addLedgerTab(book: UsedSpreadsheet): UsedSheet {
  return addTab(book, {
    name: LEDGER_TAB,
    guidance: '',
    header: LEDGER_HEADER.slice(),
    rows: [],
    widths: [],
    hidden: true,
  });
}

/**
 * Adds a tab, or fills the empty one that a cut-off try left. All its texts come in one write after
 * everything else, so that a tab is either empty or complete.
 */
function addTab(book: UsedSpreadsheet, tab: NewTab): UsedSheet {
  const sheet = sheetNamed(book, tab.name) ?? book.insertSheet(tab.name, book.getSheets().length);
  const width = tab.header.length;
  const above = tab.guidance === '' ? [] : [tab.header.map((_, at) => (at ? '' : tab.guidance))];
  const headerRow = above.length + 1;
  if (tab.hidden) sheet.hideSheet();
  makeRoom(sheet, tab.rows.length + headerRow, width);
  if (above.length > 0) sheet.getRange(1, 1).setFontColor(GUIDANCE_COLOUR);
  sheet.getRange(headerRow, 1, 1, width).setFontWeight('bold').setBackground(HEADER_COLOUR);
  sheet.setFrozenRows(headerRow);
  tab.widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  if (tab.rows.length > 0) {
    const body = sheet.getRange(headerRow + 1, 1, tab.rows.length, width);
    body.setWrap(true).setVerticalAlignment('top');
  }
  writeTexts(sheet, 1, 1, [...above, tab.header, ...tab.rows]);
  sheets().flush();
  return sheet;
}

function makeRoom(sheet: UsedSheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/**
 * Writes texts so that they arrive as they are. `setValues` reads "3-4" as a date and "=1+1" as a
 * formula; rich text in plain-text cells is taken literally.
 */
function writeTexts(
  sheet: UsedSheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const width = texts[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRange(row, column, texts.length, width);
  range.setNumberFormat('@');
  range.setRichTextValues(texts.map(cells => cells.map(text => richText(text))));
}

function richText(text: string, link?: string): UsedRichText {
  const builder = sheets().newRichTextValue().setText(text);
  return (link && text ? builder.setLinkUrl(link) : builder).build();
}

/** One of the add-on's own columns, found by its header or added after the last of `headers`. */
function writeColumn(
  sheet: UsedSheet,
  written: WrittenColumn,
  headerRow: number,
  headers: string[],
): void {
  let column = headers.indexOf(written.header) + 1;
  const rows = written.cells.length;
  if (column === 0) {
    column = headers.push(written.header);
    makeRoom(sheet, headerRow + rows, column);
    writeTexts(sheet, headerRow, column, [[written.header]]);
    sheet.getRange(headerRow, column).setFontWeight('bold');
  }
  for (const { first, cells } of blocksOf(written.cells)) {
    const range = sheet.getRange(headerRow + 1 + first, column, cells.length, 1);
    range.setNumberFormat('@');
    range.setRichTextValues(cells.map(({ text, link }) => [richText(text, link)]));
  }
}

type Cell = NonNullable<WrittenColumn['cells'][number]>;

/** The stretches of cells that are ours to write; what stands between them is not touched. */
function blocksOf(cells: WrittenColumn['cells']): { first: number; cells: Cell[] }[] {
  const blocks: { first: number; cells: Cell[] }[] = [];
  cells.forEach((cell, at) => {
    if (!cell) return;
    const block = blocks[blocks.length - 1];
    if (block && block.first + block.cells.length === at) block.cells.push(cell);
    else blocks.push({ first: at, cells: [cell] });
  });
  return blocks;
}
