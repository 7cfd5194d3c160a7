import { describe, expect, it } from 'vitest';
import { formattedParts, workbookFile } from './formattedWorkbook.ts';
import { execute, spreadsheet, tab } from './open.ts';

function protectedWorkbook(extra = ''): Uint8Array {
  const parts = formattedParts();
  const part = 'xl/worksheets/sheet1.xml';
  const protection = `<sheetProtection sheet="1" objects="1"/>${extra}`;
  parts[part] = (parts[part] ?? '').replace('<autoFilter', `${protection}<autoFilter`);
  return workbookFile(parts);
}

const refused = 'You are trying to edit a protected cell or object.';

describe('protection', () => {
  it('of a sheet in the file stops everyone but the editors of the spreadsheet', () => {
    const document = spreadsheet({
      bytes: protectedWorkbook(),
      editors: ['Principal@aldercreek.example'],
    });
    const coach = tab(execute(document).book, 'Staff').getRange(4, 1);
    expect(coach.canEdit()).toBe(false);
    expect(() => coach.setValues([['x']])).toThrow(refused);
    expect(() => coach.setFontWeight('bold')).toThrow(refused);
    const principal = tab(execute(document, 'principal@aldercreek.example').book, 'Staff');
    expect(principal.getRange(4, 1).canEdit()).toBe(true);
    expect(
      principal
        .getRange(4, 1)
        .setValues([['x']])
        .getValues(),
    ).toEqual([['x']]);
  });

  it('lets unlocked cells be edited, but no range that also has locked ones', () => {
    const sheet = tab(execute(spreadsheet({ bytes: protectedWorkbook() })).book, 'Staff');
    expect(sheet.getRange(3, 5, 2, 1).canEdit()).toBe(true);
    expect(sheet.getRange(3, 4, 2, 2).canEdit()).toBe(false);
  });

  it('leaves ranges open that the file opens to everyone', () => {
    const open =
      '<protectedRanges><protectedRange sqref="A4:A6 B4" name="Names"/><protectedRange password="CC1A" sqref="C4" name="Locked"/></protectedRanges>';
    const sheet = tab(execute(spreadsheet({ bytes: protectedWorkbook(open) })).book, 'Staff');
    expect(sheet.getRange(4, 1, 3, 1).canEdit()).toBe(true);
    expect(sheet.getRange(4, 3).canEdit()).toBe(false);
  });

  it('stops changes of the structure', () => {
    const sheet = tab(execute(spreadsheet({ bytes: protectedWorkbook() })).book, 'Staff');
    expect(() => sheet.insertColumnsAfter(sheet.getMaxColumns(), 2)).toThrow(refused);
  });

  it('of a block is for the people it names, and survives saving', () => {
    const document = spreadsheet();
    const block = { row: 1, column: 1, rows: 5, columns: 2 };
    document.protect('Sheet1', block, ['Principal@aldercreek.example']);
    const again = spreadsheet({ bytes: document.save() });
    for (const one of [document, again]) {
      const coach = execute(one).book.getActiveSheet();
      expect(coach.getRange(5, 2, 3, 3).canEdit()).toBe(false);
      expect(coach.getRange(6, 1).canEdit()).toBe(true);
      const principal = execute(one, 'principal@aldercreek.example').book.getActiveSheet();
      expect(principal.getRange(1, 1).canEdit()).toBe(true);
    }
  });

  it('of a whole tab stops every range of it', () => {
    const document = spreadsheet();
    document.protect('Sheet1', null, []);
    expect(execute(document).book.getActiveSheet().getRange(500, 3).canEdit()).toBe(false);
  });
});
