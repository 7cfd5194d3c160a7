import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formattedWorkbook } from './formattedWorkbook.ts';
import { execute, spreadsheet, tab } from './open.ts';

const office = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
].find(path => existsSync(path));
const required = process.env['GROWTH_PLANS_REQUIRE_TOOLS'] !== undefined;
if (!office && !required) {
  console.warn('LibreOffice is not installed: saved workbooks are not opened with it.');
}

/** What LibreOffice makes of a workbook: files by name. */
function convert(bytes: Uint8Array, to: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const how = ['--headless', '--convert-to', to, '--outdir', out];
    execFileSync(office ?? 'soffice', [profile, ...how, join(folder, 'book.xlsx')], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return Object.fromEntries(
      readdirSync(out).map(name => [name, new Uint8Array(readFileSync(join(out, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All tabs as LibreOffice shows them, as .csv texts. */
function asCsv(bytes: Uint8Array): Record<string, string> {
  // The last token, -1, asks for every tab as a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
  const files = Object.entries(convert(bytes, filter));
  return Object.fromEntries(
    files.map(([name, file]) => [
      name.replace(/^book-|\.csv$/g, ''),
      new TextDecoder().decode(file),
    ]),
  );
}

describe('LibreOffice', () => {
  it.skipIf(!office && !required)(
    'opens a written workbook and shows what Sheets would',
    { timeout: 180_000 },
    () => {
      const document = spreadsheet({ bytes: formattedWorkbook() });
      const { app, book, commit } = execute(document);
      const sheet = tab(book, 'Staff');
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
      sheet
        .getRange(3, 7, 1, 2)
        .setValues([['Plan', 'Plan status']])
        .setFontWeight('bold');
      const texts = ['=1+1', '3-4', '2.10'].map(text => [
        app.newRichTextValue().setText(text).build(),
      ]);
      sheet.getRange(4, 7, 3, 1).setRichTextValues(texts);
      sheet.getRange(4, 8, 3, 1).setValues([['3-4'], ['50%'], ['TRUE']]);
      const rubric = book.insertSheet('Rubric', 1);
      rubric.getRange(1, 1, 2, 2).setNumberFormat('@');
      rubric.getRange(1, 1, 2, 2).setValues([
        ['2.10', 'Élan, “quoted”'],
        ['a\nb', '007'],
      ]);
      rubric.setColumnWidth(1, 200).setFrozenRows(1);
      commit();
      const csv = asCsv(document.save());
      expect(csv['Staff']?.split('\n').slice(2, 6)).toEqual([
        'Name,Email,Started,Load,,,Plan,Plan status',
        'Marisol Okonkwo,marisol@aldercreek.example,01.09.2025,0.00%,,,=1+1,3-4',
        'Tobias Lindqvist,half struck!,02.09.2025,0.00%,,,3-4,50%',
        'Wen & Ayşe,#N/A,TRUE,0.00%,,ab,2.10,TRUE',
      ]);
      expect(csv['Rubric']).toBe('2.10,"Élan, “quoted”"\n"a\nb",007\n');
      expect(csv['Numbers']).toContain('1.5,');
    },
  );

  it.skipIf(!office && !required)(
    'saves a workbook that reads as before, with its merges, links, lines and identity',
    { timeout: 180_000 },
    () => {
      const document = spreadsheet({ bytes: formattedWorkbook(), timeZone: 'Europe/Madrid' });
      const before = tab(execute(document).book, 'Staff').getRange(1, 1, 6, 3);
      const saved = convert(document.save(), 'xlsx')['book.xlsx'] ?? new Uint8Array();
      const again = spreadsheet({ bytes: saved });
      const after = tab(execute(again).book, 'Staff').getRange(1, 1, 6, 3);
      expect(after.getDisplayValues()).toEqual(before.getDisplayValues());
      expect(after.getValues()).toEqual(before.getValues());
      expect(after.getFontLines()).toEqual(before.getFontLines());
      expect(after.getMergedRanges().map(one => one.getA1Notation())).toEqual(['A1:C1']);
      expect(again.tables()[0]?.links).toEqual([
        { row: 4, column: 1, url: 'https://example.org/marisol' },
      ]);
      expect(again.timeZone).toBe('Europe/Madrid');
    },
  );
});
