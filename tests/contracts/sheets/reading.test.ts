import { describe, expect, it } from 'vitest';
import { execute, spreadsheet, tab } from './open.ts';
import { formattedWorkbook, smallWorkbook } from './formattedWorkbook.ts';

const open = () => execute(spreadsheet({ bytes: formattedWorkbook() }));
const staff = () => tab(open().book, 'Staff');
const only = (inside: string, formats: string[] = [], timeZone = 'America/Chicago') =>
  tab(execute(spreadsheet({ bytes: smallWorkbook(inside, formats), timeZone })).book, 'Only');

describe('reading a workbook', () => {
  it('gives texts, inline texts, errors, booleans and formula results as values', () => {
    const values = staff().getRange(3, 1, 4, 6).getValues();
    expect(values[0]).toEqual(['Name', 'Email', 'Started', 'Load', '', '']);
    expect(values[3]).toEqual(['Wen & Ayşe', '#N/A', true, 1, '', 'ab']);
  });

  it('reads rich texts as one, without their phonetic guides', () => {
    expect(staff().getRange(5, 1, 1, 2).getValues()).toEqual([
      ['Tobias Lindqvist', 'half struck!'],
    ]);
  });

  it('undoes the escapes for characters that XML cannot hold', () => {
    const sheet = only(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c></row></sheetData>',
    );
    expect(sheet.getRange(1, 1).getValues()).toEqual([['a\u0007b_x0041_']]);
  });

  it('gives date cells as instants in the zone of the spreadsheet', () => {
    const [day, time] = staff().getRange(4, 3, 2, 1).getValues().flat() as Date[];
    expect(day?.toISOString()).toBe('2025-09-01T05:00:00.000Z');
    expect(time?.toISOString()).toBe('2025-09-02T14:00:00.000Z');
  });

  it('shows cells as their number formats say', () => {
    expect(staff().getRange(4, 3, 3, 2).getDisplayValues()).toEqual([
      ['01.09.2025', '50.00%'],
      ['02.09.2025', '25.00%'],
      ['TRUE', '100.00%'],
    ]);
  });

  it('gives every cell of a shared formula its own', () => {
    expect(staff().getRange(4, 4, 3, 3).getFormulas()).toEqual([
      ['=C4/100000*$B$9', '', ''],
      ['=C5/100000*$B$9', '', ''],
      ['=C6/100000*$B$9', '', '="a"&"b"'],
    ]);
  });

  it('says struck only where the whole text is, and null where a part of it is', () => {
    expect(staff().getRange(4, 1, 3, 2).getFontLines()).toEqual([
      ['none', 'none'],
      ['line-through', null],
      ['line-through', 'none'],
    ]);
  });

  it('tells merges by the blocks they cover, and empties the covered cells', () => {
    const range = staff().getRange(1, 1, 3, 3);
    expect(range.getMergedRanges().map(merge => merge.getA1Notation())).toEqual(['A1:C1']);
    const hidden =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(only(hidden).getRange(1, 1, 1, 2).getValues()).toEqual([[1, '']]);
  });

  it('gives rich text values with links for texts, and null for numbers and formulas', () => {
    const [row = []] = staff().getRange(4, 1, 1, 4).getRichTextValues();
    expect(row.map(value => value?.getText() ?? null)).toEqual([
      'Marisol Okonkwo',
      'marisol@aldercreek.example',
      null,
      null,
    ]);
    expect(row[0]?.getLinkUrl()).toBe('https://example.org/marisol');
    expect(row[1]?.getLinkUrl()).toBeNull();
  });

  it('counts as last row and column only what has content, not what has a format', () => {
    const sheet = only(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="900"><c r="J900" s="1"/></row></sheetData>',
      ['0'],
    );
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 2]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([900, 10]);
  });

  it('counts a formula that gives an empty text as content', () => {
    const sheet = only(
      '<sheetData><row r="4"><c r="A4" t="str"><f>IF(1,"")</f><v></v></c></row></sheetData>',
    );
    expect(sheet.getLastRow()).toBe(4);
    expect(sheet.getRange(4, 1).getValues()).toEqual([['']]);
  });

  it('lists hidden tabs and opens on the first that can be seen', () => {
    const { book } = open();
    expect(book.getSheets().map(sheet => [sheet.getName(), sheet.isSheetHidden()])).toEqual([
      ['Staff', false],
      ['Numbers', true],
    ]);
    expect(book.getActiveSheet().getName()).toBe('Staff');
    expect(book.getSheets().map(sheet => sheet.getSheetId())).toEqual([0, 3]);
  });

  it('reads cells and rows that do not say where they are', () => {
    const sheet = only(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
    expect(sheet.getRange(1, 1, 2, 2).getValues()).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  it('shows functions that Google exported under a stand-in name as Sheets does', () => {
    const sheet = only(
      '<sheetData><row r="1"><c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(People!A:C, ""select A"")"),"Ana")</f><v>Ana</v></c><c r="B1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Bo")</f><v>Bo</v></c></row></sheetData>',
    );
    expect(sheet.getRange(1, 1, 1, 2).getFormulas()).toEqual([
      ['=QUERY(People!A:C, "select A")', ''],
    ]);
    expect(sheet.getRange(1, 1, 1, 2).getValues()).toEqual([['Ana', 'Bo']]);
  });

  it.each([
    ['0.00', 2.1, '2.10'],
    ['#,##0', 1234567, '1,234,567'],
    ['0%', 0.5, '50%'],
    ['"$"#,##0.00', 3.5, '$3.50'],
    ['[$€-407]#,##0.00', 12, '€12.00'],
    ['#,##0;(#,##0)', -1200, '(1,200)'],
    ['0.0;[Red]-0.0;"none"', 0, 'none'],
    ['[<100]0;#,##0', 1500, '1,500'],
    ['000-00-0000', 12345678, '012-34-5678'],
    ['#,##0,"k"', 45600, '46k'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['# ?/?', 2.5, '2 1/2'],
    ['m/d/yyyy', 46266, '9/1/2026'],
    ['yyyy-mm-dd', 46266, '2026-09-01'],
    ['d. mmmm yyyy', 46266, '1. September 2026'],
    ['ddd, mmm d', 46266, 'Tue, Sep 1'],
    ['h:mm AM/PM', 0.4375, '10:30 AM'],
    ['hh:mm:ss', 0.4375, '10:30:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['yyyy-mm-dd hh:mm', 46266.999999, '2026-09-02 00:00'],
    ['@', 2.1, '2.1'],
  ])('shows %s of %d as %s', (format, number, shown) => {
    const sheet = only(
      `<sheetData><row r="1"><c r="A1" s="1"><v>${number}</v></c></row></sheetData>`,
      [format],
    );
    expect(sheet.getRange(1, 1).getDisplayValues()).toEqual([[shown]]);
  });

  it.each([
    [1 / 3, '0.3333333333'],
    [0.1 + 0.2, '0.3'],
    [2.1, '2.1'],
    [1e15, '1E+15'],
    [123456789012, '123456789012'],
  ])('shows %d without a format as %s', (number, shown) => {
    const sheet = only(`<sheetData><row r="1"><c r="A1"><v>${number}</v></c></row></sheetData>`);
    expect(sheet.getRange(1, 1).getDisplayValues()).toEqual([[shown]]);
  });

  it('gives a time of day on 30 December 1899', () => {
    const sheet = only('<sheetData><row r="1"><c r="A1" s="1"><v>0.375</v></c></row></sheetData>', [
      'h:mm',
    ]);
    const [[time]] = sheet.getRange(1, 1).getValues() as [[Date]];
    expect(time.toISOString()).toBe('1899-12-30T15:00:00.000Z');
  });

  it('reads a day across a change of the clocks as local midnight', () => {
    const sheet = only(
      '<sheetData><row r="1"><c r="A1" s="1"><v>46333</v></c></row></sheetData>',
      ['m/d/yyyy'],
      'Europe/Paris',
    );
    const [[day]] = sheet.getRange(1, 1).getValues() as [[Date]];
    expect(day.toISOString()).toBe('2026-11-06T23:00:00.000Z');
  });
});
