import { writeLiteral, writeTyped, type GridSetting } from './grid.ts';
import { sheetLocale } from './locale.ts';
import { zoneOf } from './serial.ts';
import { Workbook } from './workbook.ts';
import { emptyPackage } from './xlsx/emptyPackage.ts';

/** A tab of a new workbook, row by row. */
export interface NewTab {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

interface NewWorkbookOptions {
  /**
   * True: texts become what typing them would make of them, as Google's import of a .csv does by
   * default. False: they stay texts, as with "Convert text to numbers, dates and formulas" off.
   */
  readonly convert: boolean;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Epoch milliseconds; dates without a year are of this one. */
  readonly now?: number;
}

/** An .xlsx file with these tabs. Formulas that `convert` finds have no calculated value. */
export function newWorkbook(tabs: readonly NewTab[], options: NewWorkbookOptions): Uint8Array {
  const workbook = new Workbook(emptyPackage(tabs[0]?.name ?? 'Sheet1'));
  const setting: GridSetting = {
    workbook,
    locale: sheetLocale(options.locale ?? 'en_US'),
    zone: zoneOf(options.timeZone ?? 'UTC'),
  };
  tabs.forEach(({ name, rows }, index) => {
    if (index > 0) workbook.attach(workbook.prepareTab(name), index);
    const tab = workbook.tabs[index];
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        if (!tab || value === null || value === '') return;
        if (typeof value === 'string' && !options.convert) {
          writeLiteral(tab, i + 1, j + 1, value, null);
        } else writeTyped(tab, i + 1, j + 1, value, setting, options.now ?? Date.now());
      });
    });
  });
  return workbook.save(url => url);
}
