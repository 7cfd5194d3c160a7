/** What actions require of the open workbook. */

import type { LedgerBlock, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { SheetTable } from '../../core/table/sheetTable.ts';

export interface Workbook {
  id(): string;
  name(): string;
  url(): string;
  timeZone(): string;
  tabNames(): readonly string[];
  /** Whether a tab has nothing in any cell, as one that was cut off before it was filled. */
  isEmpty(tab: string): boolean;
  /** One tab in bulk, or null. Read once an execution. */
  table(name: string): SheetTable | null;
  /** Reads the tab again at the next `table`: people may have moved rows meanwhile. */
  forget(name: string): void;
  /** Those of the tabs that this execution has read, as plain JSON; null where there is none. */
  readSoFar(names: readonly string[]): ReadTab[];
  /** Takes tabs as an execution just before has read them. */
  takeAsRead(tabs: readonly ReadTab[]): void;
  /** Where the cells of one column lead, below the header; column from 1. */
  links(tab: string, column: number, headerRow: number): (string | null)[];
  /** Every entry of the hidden tab; empty where there is none yet. */
  ledger(): LedgerEntry[];
  /** Writes blocks of entries and makes them real in one flush. */
  writeLedger(blocks: readonly LedgerBlock[]): void;
  /** Takes every entry out of the hidden tab, all in one call. */
  emptyLedger(): void;
  /** Adds a tab, or fills the empty one of that name; strings arrive literally. */
  addTab(tab: NewTab): void;
  /** False where the tab is protected from this person. */
  canWrite(tab: string, headerRow: number): boolean;
  /** Rewrites what the add-on shows in a tab, in one go, after the columns a school owns. */
  writeColumns(tab: string, columns: readonly WrittenColumn[], headerRow: number): void;
  /** Rewrites the rows below a tab's header in one go; `wrapped`: long texts on several lines. */
  writeRows(
    tab: string,
    header: readonly string[],
    rows: readonly (readonly string[])[],
    wrapped?: boolean,
  ): void;
  /** Writes single cells literally, in one go; rows and columns count from 1. */
  writeCells(
    tab: string,
    cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
  ): void;
  /** Adds rows below everything in the tab, literally; every row has the same width. */
  appendRows(tab: string, rows: readonly (readonly string[])[]): void;
  showCell(tab: string, row: number, column: number | null): void;
}

/** A tab's name and the parts of it that were read. */
export type ReadTab = readonly [
  name: string,
  parts: (Pick<SheetTable, 'display'> & Partial<SheetTable>) | null,
];

export interface NewTab {
  readonly name: string;
  /** One line above the header; '' for none. */
  readonly guidance: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths in pixels, by column. */
  readonly widths: readonly number[];
  readonly hidden: boolean;
}

export interface WrittenColumn {
  readonly header: string;
  /** One text a row below the header; null leaves the cell as it is. */
  readonly cells: readonly ({ readonly text: string; readonly link?: string } | null)[];
}
