import type { UsedSheet, UsedSpreadsheet, UsedSpreadsheetApp } from '../../../google/surface.ts';
import { strict } from '../../runtime/strict.ts';
import { ServiceException } from '../../world/exceptions.ts';
import type { SpreadsheetSession } from '../../world/execution.ts';
import type { Tab } from '../tab.ts';
import { createBuffer, type SessionSetting } from './context.ts';
import { checkTabName, roomFor } from './limits.ts';
import { richTextBuilder } from './richText.ts';
import { createSheet } from './sheet.ts';

/** SpreadsheetApp of one execution; `getUi` is the runtime's. */
export function createSession(at: SessionSetting): SpreadsheetSession {
  const buffer = createBuffer(at);
  const { workbook } = at.setting;
  const sheets = new Map<Tab, UsedSheet>();
  const waiting: Tab[] = [];

  const sheetOf = (tab: Tab): UsedSheet => {
    let sheet = sheets.get(tab);
    if (!sheet) sheets.set(tab, (sheet = createSheet(buffer, tab)));
    return sheet;
  };
  const tabs = (): Tab[] => workbook.tabs.filter(tab => tab.hasCells);

  const spreadsheet = strict<UsedSpreadsheet>('Spreadsheet', {
    getId: () => at.id,
    getName: () => at.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${at.id}/edit`,
    getSpreadsheetTimeZone: () => at.timeZone,
    getSpreadsheetLocale: () => at.setting.locale.name,
    getSheets: () => buffer.look(() => tabs().map(sheetOf)),
    getSheetByName: name =>
      buffer.look(() => {
        const tab = tabs().find(one => one.name === name);
        return tab ? sheetOf(tab) : null;
      }),
    getActiveSheet: () =>
      buffer.look(() => {
        const own = at.active.get(at.host.person);
        return sheetOf(own && workbook.tabs.includes(own) ? own : workbook.firstShown());
      }),
    insertSheet(name, index) {
      checkTabName(name, [...workbook.tabs, ...waiting]);
      if (!Number.isInteger(index) || index < 0 || index > workbook.tabs.length + waiting.length) {
        throw new ServiceException('Invalid argument: sheetIndex');
      }
      roomFor(buffer, { rows: 0, columns: 0 }, { rows: 1000, columns: 26 });
      const tab = workbook.prepareTab(name);
      waiting.push(tab);
      buffer.write(() => {
        waiting.splice(waiting.indexOf(tab), 1);
        // Another execution may have made one of that name in the meantime.
        checkTabName(name, workbook.tabs);
        workbook.attach(tab, Math.min(index, workbook.tabs.length));
        at.active.set(at.host.person, tab);
      });
      return sheetOf(tab);
    },
  });

  const app = strict<Omit<UsedSpreadsheetApp, 'getUi'>>('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    flush: () => {
      buffer.flush();
    },
    newRichTextValue: richTextBuilder,
  });
  return {
    app,
    commit: () => {
      buffer.flush();
    },
  };
}
