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

/** All tabs as LibreOffice reads them, as .csv texts. */
function asCsv(bytes: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    // The last token, -1, asks for every tab as a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', filter, '--outdir', folder];
    execFileSync(office ?? 'soffice', [profile, ...to, join(folder, 'book.xlsx')], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    const files = readdirSync(folder).filter(name => name.endsWith('.csv'));
    return Object.fromEntries(
      files.map(name => [
        name.replace(/^book-|\.csv$/g, ''),
        readFileSync(join(folder, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
});
