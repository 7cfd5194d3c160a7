import type {
  UsedSheet,
  UsedSpreadsheet,
  UsedSpreadsheetApp,
} from '../../../src/google/surface.ts';
import type { ExecutionHost } from '../../../src/local/world/execution.ts';
import { freeHost } from '../../../src/local/sheets/freeHost.ts';
import {
  createSpreadsheet,
  type LocalSpreadsheet,
  type SpreadsheetOptions,
} from '../../../src/local/sheets/spreadsheet.ts';

/** 1 September 2026, 08:00 in Chicago. */
export const morning = Date.UTC(2026, 8, 1, 13);

/** An execution's view of a spreadsheet, with a log of what passed the gate. */
export interface Execution {
  readonly app: UsedSpreadsheetApp;
  readonly book: UsedSpreadsheet;
  readonly ops: string[];
  commit(): void;
}

export function execute(
  document: LocalSpreadsheet,
  person = 'coach@aldercreek.example',
): Execution {
  const ops: string[] = [];
  const host: ExecutionHost = {
    ...freeHost(person, morning),
    call(op, work) {
      ops.push(op);
      return work();
    },
  };
  const session = document.session(host);
  const app = session.app as UsedSpreadsheetApp;
  return { app, book: app.getActiveSpreadsheet(), ops, commit: () => session.commit() };
}

/** A spreadsheet with usual settings. */
export const spreadsheet = (options: Partial<SpreadsheetOptions> = {}): LocalSpreadsheet =>
  createSpreadsheet({
    id: 'sheet-alder-creek',
    name: 'Staff 2026–27',
    timeZone: 'America/Chicago',
    locale: 'en_US',
    ...options,
  });

/** The tab of that name; a test without it is wrong. */
export function tab(book: UsedSpreadsheet, name: string): UsedSheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`no tab called ${name}`);
  return sheet;
}

/** What a fresh spreadsheet makes of one typed value: its value, its display, its formula. */
export function typed(
  value: unknown,
  options: Partial<SpreadsheetOptions> & { format?: string } = {},
): { value: unknown; display: string; formula: string } {
  const { format, ...rest } = options;
  const { book } = execute(spreadsheet(rest));
  const range = book.getActiveSheet().getRange(1, 1);
  if (format !== undefined) range.setNumberFormat(format);
  range.setValues([[value]]);
  const formula = range.getFormulas()[0]?.[0] ?? '';
  if (formula !== '') return { value: undefined, display: '', formula };
  return {
    value: range.getValues()[0]?.[0],
    display: range.getDisplayValues()[0]?.[0] ?? '',
    formula,
  };
}
