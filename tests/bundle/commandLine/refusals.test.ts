import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, start } from '../../builders/aRun.ts';
import { formattedWorkbook } from '../../contracts/sheets/formattedWorkbook.ts';

const home = mkdtempSync(join(tmpdir(), 'growth-plans-refusals-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm start says in one sentence what to do, and writes nothing', () => {
  const dir = join(home, 'refused');
  const locked = join(home, 'a-file');
  writeFileSync(locked, 'not a folder');
  mkdirSync(join(home, 'folder.xlsx'));
  const empty = join(home, 'empty.csv');
  writeFileSync(empty, '\n \n\n');
  const noEmail = join(home, 'no-email.csv');
  writeFileSync(
    noEmail,
    'Name;Role;Goal\nAsha Brandt;Teacher;More talk\nTom Ruiz;Teacher;Less talk\n',
  );
  const noRoster = join(home, 'prices.csv');
  writeFileSync(noRoster, 'Article,Price\nChalk,3\nPaper,4\n');
  const torn = join(home, 'torn.xlsx');
  writeFileSync(torn, formattedWorkbook().slice(0, 900));
  const fake = join(home, 'fake.xlsx');
  writeFileSync(fake, 'Name,Email\n');
  const odd = join(home, 'staff.pdf');
  writeFileSync(odd, '%PDF-1.4');

  it.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', [join(home, 'nowhere.xlsx'), '--out', dir], /no file/],
    ['a folder in place of a file', [join(home, 'folder.xlsx'), '--out', dir], /is a folder/],
    ['another kind of file', [odd, '--out', dir], /save it as \.xlsx or \.csv/],
    ['no Excel file behind its name', [fake, '--out', dir], /not an Excel file/],
    ['an Excel file that is cut off', [torn, '--out', dir], /cut off|not an Excel file/],
    ['an empty sheet', [empty, '--out', dir], /is empty/],
    ['no roster in the file', [noRoster, '--out', dir], /./],
    ['a roster without an email column', [noEmail, '--out', dir], /email/i],
    ['a folder that cannot be written', ['--out', join(locked, 'out')], /cannot be written/],
    ['an option that is not known', ['--ot', dir], /“--ot” is not known/],
    ['a day that is none', ['--out', dir, '--today', '2026-02-30'], /YYYY-MM-DD/],
    ['a day written otherwise', ['--out', dir, '--today', '1.9.2026'], /YYYY-MM-DD/],
    ['an option without its value', ['--out'], /needs a value/],
    ['two rosters', [empty, noEmail, '--out', dir], /One roster at a time/],
  ])('about %s', (_, args, sentence) => {
    expectRefusal(start(...args), sentence);
    expect(filesIn(dir)).toEqual([]);
    expect(readFileSync(locked, 'utf8')).toBe('not a folder');
  });

  it('about a workbook that is gone from its folder', () => {
    const gone = join(home, 'gone');
    const roster = join(home, 'staff.csv');
    writeFileSync(roster, 'Name,Email\nAsha Brandt,a.brandt@elsewhere.example\n');
    expect(start(roster, '--out', gone, '--today', '2026-09-01').code).toBe(0);
    rmSync(join(gone, 'workbook.xlsx'));
    const before = filesIn(gone);
    expectRefusal(start('--out', gone), /is gone/);
    expect(filesIn(gone)).toEqual(before);
  });
});
