import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/google/readTable.ts';
import type { UsedSheet, UsedSpreadsheetApp } from '../../src/google/surface.ts';
import { freeHost } from '../../src/local/sheets/freeHost.ts';
import { createSpreadsheet } from '../../src/local/sheets/spreadsheet.ts';
import { aWorkbookFile, type MadeTab } from '../builders/aWorkbookFile.ts';

const sheetOf = (
  tab: MadeTab,
  timeZone = 'America/Chicago',
): { sheet: UsedSheet; calls: string[] } => {
  const calls: string[] = [];
  const host = {
    ...freeHost(),
    call: <T>(name: string, work: () => T): T => (calls.push(name), work()),
  };
  const book = createSpreadsheet({
    bytes: aWorkbookFile([tab]),
    id: 'b',
    name: 'b',
    timeZone,
    locale: 'en_US',
  });
  const [sheet] = (book.session(host).app as UsedSpreadsheetApp).getActiveSpreadsheet().getSheets();
  if (!sheet) throw new Error('no tab');
  return { sheet, calls };
};

const staff: MadeTab = {
  name: 'Staff',
  merges: ['A1:C1'],
  rows: [
    ['Oak Hill'],
    ['Name', 'Since', 'At'],
    [{ struck: 'Ana' }, { serial: 46260 }, { serial: 46260.5 }],
    [{ formula: 'A3&"!"', value: 'Ana!' }, { twoDecimals: 2.1 }, true],
  ],
};

describe('a tab', () => {
  it('is read with values, display, strikethrough, formulas and merges', () => {
    const table = readTable(sheetOf(staff).sheet, 'America/Chicago');
    expect(table.values[2]).toEqual([
      'Ana',
      { date: '2026-08-26', time: null },
      { date: '2026-08-26', time: '12:00' },
    ]);
    expect(table.values[3]).toEqual(['Ana!', 2.1, true]);
    expect(table.display[3]?.[1]).toBe('2.10');
    expect(table.struck[2]).toEqual([true, false, false]);
    expect(table.struck[0]).toBeUndefined();
    expect(table.formulas[3]?.[0]).toBe('=A3&"!"');
    expect(table.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'UTC'])(
    'keeps its days in the zone %s',
    zone => {
      const table = readTable(sheetOf(staff, zone).sheet, zone);
      expect(table.values[2]?.[1]).toEqual({ date: '2026-08-26', time: null });
      expect(table.values[2]?.[2]).toEqual({ date: '2026-08-26', time: '12:00' });
    },
  );

  it('costs the same number of reads whatever its size', () => {
    const many: MadeTab = {
      name: 'Staff',
      rows: Array.from({ length: 300 }, (_, row) => [`P${row}`, row, 'x']),
    };
    const [small, large] = [sheetOf(staff), sheetOf(many)];
    readTable(small.sheet, 'UTC');
    readTable(large.sheet, 'UTC');
    expect(large.calls.length).toBe(small.calls.length);
  });

  it('may be empty', () => {
    expect(readTable(sheetOf({ name: 'Empty', rows: [] }).sheet, 'UTC').values).toEqual([]);
  });
});
