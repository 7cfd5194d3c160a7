import { NotEmulated } from '../world/service.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { ExecutionHost, SpreadsheetDocument } from '../world/execution.ts';
import { createSession } from './app/session.ts';
import type { Area } from './cellRef.ts';
import { freeHost } from './freeHost.ts';
import { displayOf, given, readBlock, writeTyped, type GridSetting } from './grid.ts';
import { readIdentity, writeIdentity } from './identity.ts';
import { sheetLocale } from './locale.ts';
import type { Protection } from './protection.ts';
import { zoneOf } from './serial.ts';
import type { Tab } from './tab.ts';
import { openWorkbook, Workbook } from './workbook.ts';
import type { Cell } from './xlsx/cell.ts';
import { emptyPackage } from './xlsx/emptyPackage.ts';

export interface SpreadsheetOptions {
  /** The file; a new spreadsheet with one empty tab where it is left out. */
  readonly bytes?: Uint8Array;
  readonly id: string;
  readonly name: string;
  /** IANA zone, such as "America/Chicago". */
  readonly timeZone: string;
  /** As Sheets names it: "en_US". */
  readonly locale: string;
  /**
   * What the file says of id, zone, locale and grids, if it was exported from here, goes before
   * the options. 'new' takes its cells only, as a copy does.
   */
  readonly identity?: 'stored' | 'new';
  /** Emails of people whom protection that came with the file does not stop. */
  readonly editors?: readonly string[];
  /** Turns the targets of links in the file into the addresses they stand for. */
  readonly linkBack?: (target: string) => string;
}

/** A tab as it looks, for tests and previews. */
interface ShownTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly url: string;
  }[];
}

/** A spreadsheet over an .xlsx file. What people do to it by hand has its own methods. */
export interface LocalSpreadsheet extends SpreadsheetDocument {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  /** The .xlsx file; `linkFor` gives each link's address the target it has in the file. */
  save(options?: { readonly linkFor?: (url: string) => string }): Uint8Array;
  tables(): ShownTab[];
  /** A person types into a cell; rows and columns count from 1, `now` gives dates their year. */
  setCell(
    tab: string,
    row: number,
    column: number,
    value: string | number | boolean,
    now?: number,
  ): void;
  renameSheet(from: string, to: string): void;
  /** A person protects a block, or with null a whole tab, for these editors. */
  protect(tab: string, area: Area | null, editors: readonly string[]): void;
}

/** Opens or makes a spreadsheet. Throws WorkbookUnreadable, and RangeError for an unknown zone. */
export function createSpreadsheet(options: SpreadsheetOptions): LocalSpreadsheet {
  const workbook = options.bytes
    ? openWorkbook(options.bytes, options.linkBack)
    : new Workbook(emptyPackage('Sheet1'));
  const known = options.identity === 'new' ? null : readIdentity(workbook);
  const { id, timeZone, locale } = known ?? options;
  const protections: Protection[] = [...(known?.protections ?? [])];
  for (const tab of workbook.tabs) {
    const grid = known?.grids[tab.id];
    if (grid) tab.grid = atLeast(tab, grid);
    else if (!options.bytes) tab.grid = { rows: 1000, columns: 26 };
  }
  const setting: GridSetting = { workbook, locale: sheetLocale(locale), zone: zoneOf(timeZone) };
  const active = new Map<string, Tab>();
  const find = (name: string): Tab => {
    const tab = workbook.tabs.find(one => one.name === name);
    if (!tab) throw new Error(`there is no tab called ${name}`);
    return tab;
  };
  return {
    id,
    timeZone,
    locale,
    name: options.name,
    session: (host: ExecutionHost) =>
      createSession({
        id,
        name: options.name,
        timeZone,
        setting,
        host,
        active,
        protections,
        editors: (options.editors ?? []).map(email => email.toLowerCase()),
      }),
    save(how = {}) {
      writeIdentity(workbook, { id, timeZone, locale }, protections);
      return workbook.save(how.linkFor ?? (url => url));
    },
    tables: () => workbook.tabs.filter(tab => tab.hasCells).map(tab => shown(tab, setting)),
    setCell(name, row, column, value, now = Date.now()) {
      const tab = find(name);
      // Whoever types below the last row or beside the last column has added some first.
      const { rows, columns } = tab.size();
      tab.grid = { rows: Math.max(rows, row), columns: Math.max(columns, column) };
      writeTyped(tab, row, column, given(value, freeHost()), setting, now);
    },
    renameSheet(from, to) {
      const tab = find(from);
      if (workbook.tabs.some(one => one !== tab && one.name.toLowerCase() === to.toLowerCase())) {
        throw new ServiceException(`A sheet with the name "${to}" already exists.`);
      }
      if (workbook.refersToCells()) throw new NotEmulated('renaming a tab that formulas may name');
      workbook.rename(tab, to);
    },
    protect(name, area, editors) {
      const emails = editors.map(email => email.toLowerCase());
      protections.push({ tabId: find(name).id, area, editors: emails });
    },
  };
}

/** The stored grid, or a larger one where somebody filled in cells outside of it elsewhere. */
function atLeast(
  tab: Tab,
  [rows, columns]: readonly [number, number],
): { rows: number; columns: number } {
  const described = tab.size();
  return {
    rows: Math.max(rows, described.rows),
    columns: Math.max(columns, described.columns),
  };
}

/** A formula written here has no value to show; a person sees at least what it is. */
function shownCell(cell: Cell | undefined, setting: GridSetting): string {
  if (cell?.formula && !cell.formula.calculated) return '=' + cell.formula.text;
  return displayOf(cell, setting, 'tables()');
}

function shown(tab: Tab, setting: GridSetting): ShownTab {
  const rows = tab.lastRow();
  const columns = tab.lastColumn();
  const area: Area = { row: 1, column: 1, rows, columns };
  return {
    name: tab.name,
    hidden: tab.hidden,
    display: readBlock(tab, area, '', cell => shownCell(cell, setting)),
    formulas: readBlock(tab, area, '', (_, row, column) => tab.formula(row, column)),
    links: tab.links.all().map(({ area: at, url }) => ({ row: at.row, column: at.column, url })),
  };
}
