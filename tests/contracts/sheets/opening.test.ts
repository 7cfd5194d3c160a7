import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/sheets/newWorkbook.ts';
import { openWorkbook } from '../../../src/local/sheets/workbook.ts';
import { formattedParts, formattedWorkbook, workbookFile } from './formattedWorkbook.ts';
import { execute, morning, spreadsheet, tab } from './open.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const without = (part: string): Uint8Array => {
  const parts = formattedParts();
  delete parts[part];
  return workbookFile(parts);
};
const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(name, 'utf16le'),
  ]);

describe('a file that is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'EMPTY'],
    ['a PDF with another name', bytes('%PDF-1.7\n…'), 'NOT_XLSX'],
    ['a .csv with another name', bytes('Name,Email\n'), 'NOT_XLSX'],
    ['an old .xls', compound('Workbook'), 'NOT_XLSX'],
    ['one that asks for a password', compound('EncryptedPackage'), 'ENCRYPTED'],
    ['one cut off in the middle', formattedWorkbook().slice(0, 3000), 'TRUNCATED'],
    ['a zip of other things', workbookFile({ 'notes.txt': 'hello' }), 'NOT_XLSX'],
    ['a .docx', without('xl/workbook.xml'), 'NOT_XLSX'],
    ['one with a tab missing', without('xl/worksheets/sheet2.xml'), 'TRUNCATED'],
  ])('%s is refused with a code', (_, file, code) => {
    expect(() => openWorkbook(file)).toThrow(expect.objectContaining({ code }));
  });

  it('is told also where only a tab’s cells are damaged', () => {
    const parts = formattedParts();
    const part = 'xl/worksheets/sheet1.xml';
    parts[part] = (parts[part] ?? '').slice(0, 1500);
    const { book } = execute(spreadsheet({ bytes: workbookFile(parts) }));
    expect(() => tab(book, 'Staff').getLastRow()).toThrow(
      expect.objectContaining({ code: 'TRUNCATED' }),
    );
  });

  it('may not bring its own entities', () => {
    const parts = formattedParts();
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
    parts['xl/workbook.xml'] = evil + (parts['xl/workbook.xml'] ?? '');
    expect(() => openWorkbook(workbookFile(parts))).toThrow(
      expect.objectContaining({ code: 'TRUNCATED' }),
    );
  });
});

describe('a workbook made of rows', () => {
  const rows = [
    ['Name', 'Component', 'Period'],
    ['Ada “Ann” Ruiz', '2.10', '3-4'],
    ['=1+1', 7, true],
  ];

  it('keeps texts as they are where they are not to be converted', () => {
    const file = newWorkbook([{ name: 'Staff', rows }], { convert: false });
    const sheet = execute(spreadsheet({ bytes: file })).book.getActiveSheet();
    expect(sheet.getRange(1, 1, 3, 3).getValues()).toEqual(rows);
    expect(sheet.getRange(3, 1).getFormulas()).toEqual([['']]);
  });

  it('makes of them what Sheets’ import makes where they are', () => {
    const file = newWorkbook([{ name: 'Staff', rows: rows.slice(0, 2) }], {
      convert: true,
      now: morning,
    });
    const sheet = execute(spreadsheet({ bytes: file, timeZone: 'UTC' })).book.getActiveSheet();
    expect(sheet.getRange(2, 2, 1, 2).getValues()).toEqual([[2.1, new Date('2026-03-04')]]);
  });

  it('has its tabs in their order', () => {
    const names = ['Staff', 'Focus areas', 'Settings'];
    const file = newWorkbook(
      names.map(name => ({ name, rows: [[name]] })),
      { convert: false },
    );
    const { book } = execute(spreadsheet({ bytes: file }));
    expect(book.getSheets().map(sheet => sheet.getRange(1, 1).getValues()[0]?.[0])).toEqual(names);
  });
});

describe('what people do by hand', () => {
  it('a typed cell is converted as Sheets converts it', () => {
    const document = spreadsheet();
    document.setCell('Sheet1', 2, 3, '2.10', morning);
    expect(document.tables()).toMatchObject([
      {
        display: [
          ['', '', ''],
          ['', '', '2.1'],
        ],
      },
    ]);
  });

  it('a tab gets another name, unless formulas may speak of it', () => {
    const document = spreadsheet();
    document.renameSheet('Sheet1', 'Roster');
    expect(strFromU8(unzipSync(document.save())['xl/workbook.xml'] ?? bytes(''))).toContain(
      'name="Roster"',
    );
    const formatted = spreadsheet({ bytes: formattedWorkbook() });
    expect(() => formatted.renameSheet('Staff', 'Roster')).toThrow('NotEmulated');
  });
});
