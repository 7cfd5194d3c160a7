import { describe, expect, it } from 'vitest';
import { NotEmulated } from '../../../src/local/world/service.ts';
import { execute, spreadsheet, tab } from './open.ts';
import { formattedWorkbook } from './formattedWorkbook.ts';

const fresh = () => {
  const execution = execute(spreadsheet());
  return { ...execution, sheet: execution.book.getActiveSheet() };
};
const formatted = () => {
  const execution = execute(spreadsheet({ bytes: formattedWorkbook() }));
  return { ...execution, sheet: tab(execution.book, 'Staff') };
};

describe('writing to ranges', () => {
  it('refuses data of another size than the range, in the words of Google', () => {
    const { sheet } = fresh();
    expect(() => sheet.getRange(1, 1, 2, 1).setValues([['a']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange(1, 1, 1, 2).setValues([['a']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses texts of more than 50,000 characters, and takes one of 50,000', () => {
    const { sheet, app } = fresh();
    const long = 'x'.repeat(50_000);
    expect(() => sheet.getRange(1, 1).setValues([[long + 'x']])).toThrow('maximum of 50000');
    const rich = app
      .newRichTextValue()
      .setText(long + 'x')
      .build();
    expect(() => sheet.getRange(1, 1).setRichTextValues([[rich]])).toThrow('maximum of 50000');
    expect(
      sheet
        .getRange(1, 1)
        .setValues([[long]])
        .getValues(),
    ).toEqual([[long]]);
  });

  it.each([[{}], [[]], [Number.NaN], [new Date(Number.NaN)]])(
    'refuses %j, of which it does not know what Sheets makes',
    value => {
      const { sheet } = fresh();
      expect(() => sheet.getRange(1, 1).setValues([[value]])).toThrow(NotEmulated);
    },
  );

  it('empties a block of texts, numbers, links and formulas, and no cell beside it', () => {
    const { sheet, app } = fresh();
    const link = app.newRichTextValue().setText('Plan').setLinkUrl('https://x.example/').build();
    sheet.getRange(1, 1, 3, 2).setValues([
      ['kept', 1],
      ['=1+1', 2],
      ['gone', 'kept'],
    ]);
    sheet.getRange(3, 1).setRichTextValues([[link]]);
    sheet.getRange(2, 1, 2, 1).clearContent();
    expect(sheet.getRange(1, 1, 3, 2).getDisplayValues()).toEqual([
      ['kept', '1'],
      ['', '2'],
      ['', 'kept'],
    ]);
    expect(sheet.getRange(2, 1, 2, 1).getFormulas()).toEqual([[''], ['']]);
    expect(sheet.getRange(3, 1).getRichTextValues()[0]?.[0]?.getLinkUrl()).toBeNull();
    sheet.getRange(1, 1, 3, 2).clearContent();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });

  it('refuses to give the value of a formula that it cannot calculate', () => {
    const { sheet } = fresh();
    const range = sheet.getRange(1, 1).setValues([['=1+1']]);
    expect(range.getFormulas()).toEqual([['=1+1']]);
    expect(() => range.getValues()).toThrow(NotEmulated);
    expect(() => range.getDisplayValues()).toThrow('Range.getDisplayValues');
  });

  it('takes rich text values only from its own builder', () => {
    const { sheet } = fresh();
    expect(() => sheet.getRange(1, 1).setRichTextValues([['text' as never]])).toThrow('signature');
  });

  it('replaces formula, strike-through runs and link of a cell, and keeps its format', () => {
    const { sheet } = formatted();
    sheet.getRange(4, 1, 2, 1).setValues([['Marisol O.'], ['Tobias L.']]);
    sheet.getRange(4, 4).setValues([[0.75]]);
    expect(sheet.getRange(4, 1).getRichTextValues()[0]?.[0]?.getLinkUrl()).toBeNull();
    expect(sheet.getRange(5, 1).getFontLines()).toEqual([['none']]);
    expect(sheet.getRange(4, 4).getFormulas()).toEqual([['']]);
    expect(sheet.getRange(4, 4).getDisplayValues()).toEqual([['75.00%']]);
  });

  it('changes the format of a cell in a shared formula without changing the formula', () => {
    const { sheet, app } = formatted();
    sheet.getRange(4, 4, 3, 1).setFontWeight('bold');
    app.flush();
    expect(sheet.getRange(5, 4).getFormulas()).toEqual([['=C5/100000*$B$9']]);
    expect(sheet.getRange(4, 4, 3, 1).getDisplayValues()).toEqual([
      ['50.00%'],
      ['25.00%'],
      ['100.00%'],
    ]);
  });

  it('keeps the other cells of a shared formula when its first is overwritten', () => {
    const { sheet } = formatted();
    sheet.getRange(4, 4).setValues([[0.75]]);
    expect(sheet.getRange(4, 4, 3, 1).getFormulas()).toEqual([
      [''],
      ['=C5/100000*$B$9'],
      ['=C6/100000*$B$9'],
    ]);
    expect(sheet.getRange(5, 4).getValues()).toEqual([[0.25]]);
  });

  it('writes nothing into cells that a merge covers, and does not guess where it should', () => {
    const { sheet, app } = formatted();
    sheet.getRange(1, 1, 1, 3).setValues([['Our staff', '', null]]);
    expect(sheet.getRange(1, 1, 1, 3).getValues()).toEqual([['Our staff', '', '']]);
    sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
    expect(() => app.flush()).toThrow(NotEmulated);
  });

  it('takes the number format of a column for cells that the file does not mention', () => {
    const { sheet } = formatted();
    const range = sheet.getRange(4, 5).setValues([['2.10']]);
    expect(range.getValues()).toEqual([['2.10']]);
  });

  it('changes formats without touching values', () => {
    const { sheet, book } = formatted();
    const range = sheet.getRange(3, 1, 1, 3);
    range.setFontWeight('normal').setBackground('#e8f0fe').setFontColor('#1a73e8');
    range.setWrap(true).setVerticalAlignment('middle');
    expect(range.getValues()).toEqual([['Name', 'Email', 'Started']]);
    expect(() => range.setBackground('tomato')).toThrow(NotEmulated);
    expect(book.getName()).toBe('Staff 2026–27');
  });

  it('shows a number anew when its format changes', () => {
    const { sheet } = fresh();
    const range = sheet.getRange(1, 1).setValues([[2.1]]);
    expect(range.setNumberFormat('0.00').getDisplayValues()).toEqual([['2.10']]);
  });

  it('throws for every member that the add-on does not declare', () => {
    const { sheet, book, app } = fresh();
    const any = (value: unknown) => value as Record<string, unknown>;
    expect(() => any(sheet.getRange(1, 1))['getValue']).toThrow('NotEmulated: Range.getValue');
    expect(() => any(sheet)['getDataRange']).toThrow('NotEmulated: Sheet.getDataRange');
    expect(() => any(book)['getRangeByName']).toThrow('NotEmulated: Spreadsheet.getRangeByName');
    expect(() => any(app)['openById']).toThrow('NotEmulated: SpreadsheetApp.openById');
    expect(() => any(app.newRichTextValue())['setTextStyle']).toThrow(
      'NotEmulated: RichTextValueBuilder.setTextStyle',
    );
  });
});

describe('the grid of a tab', () => {
  it('is 1,000 rows by 26 columns in a new tab', () => {
    const { book } = fresh();
    const sheet = book.insertSheet('Check-ins', 1);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(book.getActiveSheet().getName()).toBe('Check-ins');
  });

  it('ends: a range outside of it is refused', () => {
    const { sheet } = fresh();
    expect(() => sheet.getRange(1, 26, 1, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.getRange(1001, 1)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('must be at least 1');
  });

  it('grows behind the last column and row, at once for the script', () => {
    const { sheet, ops } = formatted();
    const columns = sheet.getMaxColumns();
    sheet.insertColumnsAfter(columns, 2);
    sheet.getRange(3, columns + 1, 1, 2).setValues([['Plan', 'Plan status']]);
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    expect(ops).toEqual(['sheets.look', 'sheets.write', 'sheets.write', 'sheets.write']);
    expect(sheet.getRange(3, columns + 1, 1, 2).getValues()).toEqual([['Plan', 'Plan status']]);
  });

  it('moves cells and links when rows are taken out or put in among them', () => {
    const { sheet, app } = fresh();
    const link = app.newRichTextValue().setText('c').setLinkUrl('https://example.org/c').build();
    sheet.getRange(1, 1, 4, 1).setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange(3, 1).setRichTextValues([[link]]);
    sheet.deleteRows(2, 1);
    expect(sheet.getRange(1, 1, 3, 1).getValues()).toEqual([['a'], ['c'], ['d']]);
    expect(sheet.getRange(2, 1).getRichTextValues()[0]?.[0]?.getLinkUrl()).toBe(
      'https://example.org/c',
    );
    sheet.insertRowsAfter(1, 2);
    expect(sheet.getRange(1, 1, 5, 1).getValues()).toEqual([['a'], [''], [''], ['c'], ['d']]);
    expect(sheet.getMaxRows()).toBe(1001);
  });

  it('refuses to move cells that formulas, drawings or filters speak of', () => {
    const { sheet, app } = formatted();
    sheet.deleteRows(4, 1);
    expect(() => app.flush()).toThrow(NotEmulated);
  });

  it('keeps at least one row', () => {
    const { sheet } = fresh();
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(900, 200)).toThrow('Those rows are out of bounds.');
  });

  it('has at most ten million cells in all tabs', () => {
    const { sheet } = fresh();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('limit of 10000000 cells');
  });
});

describe('tabs', () => {
  it('have names that differ', () => {
    const { book } = formatted();
    expect(() => book.insertSheet('staff', 0)).toThrow('already exists');
    book.insertSheet('Settings', 0);
    expect(() => book.insertSheet('Settings', 0)).toThrow('already exists');
  });

  it('come where they were asked for, with ids that no other tab had', () => {
    const { book } = formatted();
    const settings = book.insertSheet('Settings', 1);
    expect(book.getSheets().map(sheet => sheet.getName())).toEqual([
      'Staff',
      'Settings',
      'Numbers',
    ]);
    expect(settings.getSheetId()).toBe(4);
    expect(book.getSheetByName('Missing')).toBeNull();
  });

  it('can be hidden, but not all of them', () => {
    const { book, app } = formatted();
    const ledger = book.insertSheet('Growth Plans data', 2).hideSheet();
    expect(ledger.isSheetHidden()).toBe(true);
    tab(book, 'Staff').hideSheet();
    expect(() => app.flush()).toThrow("You can't hide all the sheets in a document.");
  });

  it('come to the front for the one person who activates them', () => {
    const document = spreadsheet({ bytes: formattedWorkbook() });
    const coach = execute(document);
    coach.book.insertSheet('Rubric', 1);
    coach.app.flush();
    tab(coach.book, 'Staff').activate();
    tab(coach.book, 'Rubric').setActiveRange(tab(coach.book, 'Rubric').getRange(2, 2));
    expect(coach.book.getActiveSheet().getName()).toBe('Rubric');
    expect(() =>
      tab(coach.book, 'Staff').setActiveRange(tab(coach.book, 'Rubric').getRange(1, 1)),
    ).toThrow('part of the sheet');
    const other = execute(document, 'principal@aldercreek.example');
    expect(other.book.getActiveSheet().getName()).toBe('Staff');
  });
});
