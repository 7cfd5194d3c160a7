import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formattedParts, formattedWorkbook, workbookFile } from './formattedWorkbook.ts';
import { execute, spreadsheet, tab } from './open.ts';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** The formatted workbook after the add-on's usual writes. */
function written() {
  const document = spreadsheet({ bytes: formattedWorkbook() });
  const { app, book, commit } = execute(document);
  const sheet = tab(book, 'Staff');
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
  sheet
    .getRange(3, 7, 1, 2)
    .setValues([['Plan', 'Plan status']])
    .setFontWeight('bold');
  sheet.getRange(4, 7, 3, 2).setNumberFormat('@');
  const link = app
    .newRichTextValue()
    .setText('Plan')
    .setLinkUrl('https://example.org/plan?a=1&b=2');
  sheet.getRange(4, 7).setRichTextValues([[link.build()]]);
  sheet.getRange(4, 8, 3, 1).setValues([['Shared'], ['Draft'], ['3-4']]);
  commit();
  return document;
}

describe('a saved workbook', () => {
  it('keeps every part that nothing was written to, byte for byte', () => {
    const before = formattedParts();
    const after = partsOf(written().save());
    for (const name of [
      'xl/worksheets/sheet2.xml',
      'xl/sharedStrings.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/calcChain.xml',
      'xl/_rels/workbook.xml.rels',
    ]) {
      expect(after[name], name).toBe(before[name]);
    }
  });

  it('keeps the written tab’s other cells, merges, formats, validations and views as they were', () => {
    const before = formattedParts()['xl/worksheets/sheet1.xml'] ?? '';
    const after = partsOf(written().save())['xl/worksheets/sheet1.xml'] ?? '';
    for (const cell of before.match(/<c r="[A-F]\d"[^>]*?(?:\/>|>.*?<\/c>)/g) ?? []) {
      expect(after).toContain(cell);
    }
    for (const name of [
      ...['sheetPr', 'sheetViews', 'cols', 'autoFilter', 'mergeCells', 'conditionalFormatting'],
      ...['dataValidations', 'pageMargins', 'sheetFormatPr'],
    ]) {
      const piece = new RegExp(`<${name}[ />].*?(?:</${name}>|/>)`).exec(before)?.[0] ?? 'missing';
      expect(after).toContain(piece);
    }
    expect(after).toContain('<row r="1" spans="1:6" ht="30" customHeight="1">');
    expect(after).toContain('<row r="5" hidden="1">');
    expect(after).toContain('<dimension ref="A1:H6"/>');
    expect(after).toContain('tooltip="Her page"');
  });

  it('keeps the order of elements that the schema asks for', () => {
    const after = partsOf(written().save())['xl/worksheets/sheet1.xml'] ?? '';
    const at = ['<dimension', '<cols', '<sheetData', '<mergeCells', '<hyperlinks', '<pageMargins'];
    const places = at.map(mark => after.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('only appends to the styles', () => {
    const before = formattedParts()['xl/styles.xml'] ?? '';
    const after = partsOf(written().save())['xl/styles.xml'] ?? '';
    const formats = /<cellXfs count="\d+">(.*)<\/cellXfs>/;
    const old = formats.exec(before)?.[1] ?? 'missing';
    expect(formats.exec(after)?.[1]?.startsWith(old)).toBe(true);
    expect(after).toContain('<dxfs count="1">');
    expect(after).toContain('formatCode="dd\\.mm\\.yyyy;@"');
  });

  it('keeps formula groups and text runs of cells that only get another format', () => {
    const document = spreadsheet({ bytes: formattedWorkbook() });
    const { book, commit } = execute(document);
    tab(book, 'Staff').getRange(4, 1, 3, 4).setVerticalAlignment('top');
    commit();
    const after = partsOf(document.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(after).toContain('<f t="shared" ref="D4:D6" si="0">C4/100000*$B$9</f>');
    const sheet = tab(execute(spreadsheet({ bytes: document.save() })).book, 'Staff');
    expect(sheet.getRange(5, 1, 1, 2).getFontLines()).toEqual([['line-through', null]]);
    expect(sheet.getRange(6, 4).getFormulas()).toEqual([['=C6/100000*$B$9']]);
  });

  it('asks for a fresh calculation where there are formulas and something was written', () => {
    const after = partsOf(written().save())['xl/workbook.xml'] ?? '';
    expect(after).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(after).toContain('localSheetId="1"');
  });

  it('drops the calculation order where a formula was overwritten', () => {
    const document = spreadsheet({ bytes: formattedWorkbook() });
    const { book, commit } = execute(document);
    tab(book, 'Staff')
      .getRange(6, 6)
      .setValues([['now a text']]);
    commit();
    const after = partsOf(document.save());
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('keeps names of a tab with that tab when one is put in before it', () => {
    const document = spreadsheet({ bytes: formattedWorkbook() });
    const { book, commit } = execute(document);
    book.insertSheet('Settings', 1);
    commit();
    const after = partsOf(document.save());
    expect(after['xl/workbook.xml']).toContain('localSheetId="2"');
    expect(after['xl/worksheets/sheet1.xml']).toBe(formattedParts()['xl/worksheets/sheet1.xml']);
  });

  it('sets widths and frozen rows and leaves the other columns and views', () => {
    const document = spreadsheet({ bytes: formattedWorkbook() });
    const { book, commit } = execute(document);
    const sheet = tab(book, 'Staff');
    sheet.setColumnWidth(2, 145).setFrozenRows(3);
    commit();
    const after = partsOf(document.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(after).toContain('<col min="1" max="1" width="24.5" customWidth="1"/>');
    expect(after).toContain('<col min="2" max="2" width="20" customWidth="1"/>');
    expect(after).toContain('<pane ySplit="3" topLeftCell="A4"');
    expect(after).toContain('<selection activeCell="B2" sqref="B2"/>');
  });

  it('reads back everything that was written', () => {
    const { book } = execute(spreadsheet({ bytes: written().save() }));
    const sheet = tab(book, 'Staff');
    expect(sheet.getRange(3, 7, 4, 2).getValues()).toEqual([
      ['Plan', 'Plan status'],
      ['Plan', 'Shared'],
      ['', 'Draft'],
      ['', '3-4'],
    ]);
    const link = sheet.getRange(4, 7).getRichTextValues()[0]?.[0];
    expect(link?.getLinkUrl()).toBe('https://example.org/plan?a=1&b=2');
  });

  it('keeps its id, zone, locale and grid for the next who opens it, but not for a copy', () => {
    const bytes = spreadsheet({ id: 'first', timeZone: 'Europe/Madrid', locale: 'es_ES' }).save();
    const again = spreadsheet({ bytes });
    expect([again.id, again.timeZone, again.locale]).toEqual(['first', 'Europe/Madrid', 'es_ES']);
    expect(execute(again).book.getActiveSheet().getMaxRows()).toBe(1000);
    expect(spreadsheet({ bytes, identity: 'new' }).id).toBe('sheet-alder-creek');
  });

  it('is the same file when it is saved again', () => {
    const document = written();
    expect(document.save()).toEqual(document.save());
    const bytes = document.save();
    expect(spreadsheet({ bytes }).save()).toEqual(bytes);
  });

  it('works where every element has a prefix', () => {
    const parts = formattedParts();
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
      parts[name] = (parts[name] ?? '')
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=');
    }
    const document = spreadsheet({ bytes: workbookFile(parts) });
    const { book, commit } = execute(document);
    tab(book, 'Staff')
      .getRange(4, 1, 1, 2)
      .setValues([['Ida', 'ida@aldercreek.example']]);
    tab(book, 'Staff').getRange(4, 1).setFontWeight('bold');
    commit();
    const sheet = tab(execute(spreadsheet({ bytes: document.save() })).book, 'Staff');
    expect(sheet.getRange(4, 1, 1, 4).getDisplayValues()).toEqual([
      ['Ida', 'ida@aldercreek.example', '01.09.2025', '50.00%'],
    ]);
  });
});

describe('links in the saved file', () => {
  const linkFor = (url: string): string =>
    url.replace('https://example.org/plan?a=1&b=2', 'plans/Marisol%20Okonkwo.docx');
  const linkBack = (target: string): string =>
    target.replace('plans/Marisol%20Okonkwo.docx', 'https://example.org/plan?a=1&b=2');

  it('point to where the caller says, and only those change', () => {
    const relations = partsOf(written().save({ linkFor }))['xl/worksheets/_rels/sheet1.xml.rels'];
    expect(relations).toContain('Target="plans/Marisol%20Okonkwo.docx"');
    expect(relations).toContain('Target="https://example.org/marisol"');
  });

  it('are the addresses again when it is opened, and saving it changes nothing', () => {
    const bytes = written().save({ linkFor });
    const again = spreadsheet({ bytes, linkBack });
    expect(again.tables()[0]?.links).toContainEqual({
      row: 4,
      column: 7,
      url: 'https://example.org/plan?a=1&b=2',
    });
    expect(again.save({ linkFor })).toEqual(bytes);
  });
});
