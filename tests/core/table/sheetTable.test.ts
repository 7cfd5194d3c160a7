import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFormulaAt,
  isPlainCell,
  isStruckAt,
  shownAt,
  shownRow,
  textAt,
  valueAt,
  type SheetTable,
} from '../../../src/core/table/sheetTable.ts';

/** Three rows: a title over A1:B1, a number shown "2.10" in B2, a formula in A3; B3 is struck. */
const TABLE: SheetTable = {
  name: 'Staff',
  hidden: false,
  values: [
    ['Title', ''],
    ['A long text', 2.1],
    ['Ana!', false],
  ],
  display: [
    ['Title', ''],
    ['A long', '2.10'],
    ['Ana!', 'FALSE'],
  ],
  struck: [undefined, undefined, [false, true]],
  formulas: [undefined, undefined, ['=A2&"!"', '']],
  merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
};

describe('a cell, by row and column as the spreadsheet shows them', () => {
  it('shows, holds and says', () => {
    expect(shownAt(TABLE, 2, 2)).toBe('2.10');
    expect(valueAt(TABLE, 2, 2)).toBe(2.1);
    expect(textAt(TABLE, 2, 2)).toBe('2.10');
    expect(textAt(TABLE, 2, 1)).toBe('A long text');
    expect(shownRow(TABLE, 3)).toEqual(['Ana!', 'FALSE']);
  });

  it('may be struck, made by a formula, or a part of a block', () => {
    expect([isStruckAt(TABLE, 3, 1), isStruckAt(TABLE, 3, 2)]).toEqual([false, true]);
    expect([isFormulaAt(TABLE, 3, 1), isFormulaAt(TABLE, 3, 2)]).toEqual([true, false]);
    expect([1, 2, 3].map(row => isPlainCell(TABLE, row, 1))).toEqual([false, true, false]);
    expect([1, 2, 3].map(row => isPlainCell(TABLE, row, 2))).toEqual([false, true, true]);
  });

  it('is empty outside the table, at row and column 0 too', () => {
    const place = fc.integer({ min: -2, max: 6 });
    fc.assert(
      fc.property(place, place, (row, column) => {
        const inside = row >= 1 && row <= 3 && column >= 1 && column <= 2;
        if (inside) return;
        expect(shownAt(TABLE, row, column)).toBe('');
        expect(valueAt(TABLE, row, column)).toBe('');
        expect(textAt(TABLE, row, column)).toBe('');
        expect(isStruckAt(TABLE, row, column)).toBe(false);
        expect(isFormulaAt(TABLE, row, column)).toBe(false);
      }),
    );
    expect([shownRow(TABLE, 0), shownRow(TABLE, 4)]).toEqual([[], []]);
  });

  it('is asked of no more of the table than it takes', () => {
    const shown = { display: TABLE.display };
    expect(shownAt(shown, 1, 1)).toBe('Title');
    expect(shownRow(shown, 1)).toEqual(['Title', '']);
  });
});
