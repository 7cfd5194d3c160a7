import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSpreadsheet } from '../../../src/local/sheets/spreadsheet.ts';
import { events } from '../../builders/aSchoolDay.ts';
import { expectRefusal, filesIn, runIn, start, type Ended, type Run } from '../../builders/aRun.ts';
import { formattedWorkbook } from '../../contracts/sheets/formattedWorkbook.ts';
import { byLibreOffice, hasLibreOffice } from '../../document/readers.ts';

const home = mkdtempSync(join(tmpdir(), 'growth-plans-start-'));
const NOTHING = { plans: 0, shares: 0, events: 0, mails: 0 };
afterAll(() => rmSync(home, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

/** What a folder holds, by name; the state of the stand-ins aside. */
function bytesIn(folder: string, wanted: RegExp): Record<string, string> {
  const names = filesIn(folder).filter(name => wanted.test(name));
  return Object.fromEntries(
    names.map(name => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

function bookIn(folder: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'workbook.xlsx')));
  return createSpreadsheet({ bytes, id: '', name: '', timeZone: 'UTC', locale: 'en_US' });
}

describe('npm start on the sample school', () => {
  const dir = join(home, 'sample');
  let ended: Ended;
  let run: Run;
  beforeAll(() => {
    ended = start('--out', dir);
    run = runIn(dir);
  });

  it('ends well and leaves what a principal opens', () => {
    expect(ended).toMatchObject({ code: 0, err: '' });
    const files = filesIn(dir);
    for (const name of ['workbook.xlsx', 'check-ins.ics', 'report.html', 'run.json']) {
      expect(files).toContain(name);
    }
    expect(ended.out).toContain('40 of 42 people have a plan');
    expect(ended.out).toContain('report.html');
  });

  it('says in run.json what it made, field by field', () => {
    const plans = run.teachers.flatMap(one => one.plan ?? []);
    expect(plans.length).toBeGreaterThanOrEqual(38);
    expect(new Set(plans).size).toBe(plans.length);
    const docx = filesIn(dir).filter(name => name.endsWith('.docx'));
    expect(plans.toSorted()).toEqual(docx);
    expect(run.teachers.length + run.leftOut.length).toBe(42);
    expect(run.timeZone).toBe('America/Chicago');
    const shares = run.teachers.flatMap(one => one.sharedWith);
    const checkIns = run.teachers.flatMap(one => one.checkIns);
    expect(run.created).toEqual({
      plans: plans.length,
      shares: shares.length,
      events: checkIns.length,
      mails: 0,
    });
    expect(run.calls['drive.permissions.create']).toBe(shares.length);
    expect(run.calls['calendar.events.insert']).toBe(checkIns.length);
    const read = events(ical.parseICS(readFileSync(join(dir, 'check-ins.ics'), 'utf8')));
    const ids = read.map(event => event.uid.split('@')[0]);
    expect(ids.toSorted()).toEqual(checkIns.map(one => one.eventId).toSorted());
  });

  it('links each row of the workbook to its plan’s file', () => {
    const links = bookIn(dir).tables()[0]?.links ?? [];
    for (const { row, plan, name } of run.teachers) {
      const urls = links.filter(one => one.row === row).map(one => decodeURIComponent(one.url));
      expect(urls, name).toContain(plan);
    }
  });

  it.skipIf(!hasLibreOffice())(
    'makes documents that LibreOffice lays out on one or two pages',
    () => {
      const plans = run.teachers.flatMap(({ plan }) => plan ?? []);
      const docs = Object.fromEntries(
        plans.map((path, at) => [`plan${at}`, readFileSync(join(dir, path)).toString('base64')]),
      );
      const laidOut = [...byLibreOffice(docs).values()];
      expect(laidOut).toHaveLength(plans.length);
      for (const [at, { pages, text }] of laidOut.entries()) {
        expect([1, 2], plans[at]).toContain(pages);
        expect(text, plans[at]).toContain(run.teachers.find(one => one.plan === plans[at])?.name);
      }
    },
  );

  it('creates nothing and changes nothing the second time', () => {
    const kept = /\.docx$|check-ins\.ics$|workbook\.xlsx$/;
    const before = bytesIn(dir, kept);
    const again = start('--out', dir);
    expect(again).toMatchObject({ code: 0, err: '' });
    const second = runIn(dir);
    expect(second.created).toEqual(NOTHING);
    expect(Object.keys(second.calls).filter(op => /create|insert|write|flush/.test(op))).toEqual(
      [],
    );
    expect(second.teachers).toEqual(run.teachers);
    expect(bytesIn(dir, kept)).toEqual(before);
  });
});

const PEOPLE = [
  'Colleague;Work e-mail;Position;Supporter;Supporter e-mail;Prep period;My first growth goal',
  'Ortiz-Bell, Rosario;r.ortiz@alderbrook.example;Teacher;Femi Adeyemi;f.adeyemi@alderbrook.example;2;"Students ask each other; I listen."',
  'Haddad, Nour;n.haddad@alderbrook.example;Teacher;Femi Adeyemi;f.adeyemi@alderbrook.example;3;=1+1 is where we begin',
  'Kowalczyk, Jan;j.kowalczyk@alderbrook.example;Teacher;Femi Adeyemi;f.adeyemi@alderbrook.example;;',
];

describe('npm start on a roster of the school’s own', () => {
  const dir = join(home, 'alderbrook');
  const day = ['--today', '2026-09-01'];
  let ended: Ended;
  let first: Run;
  beforeAll(() => {
    const roster = file('staff.csv', PEOPLE.join('\r\n') + '\r\n');
    ended = start(roster, '--out', dir, ...day);
    first = runIn(dir);
  });

  it('reads a .csv with semicolons and other column names', () => {
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(first.teachers.map(one => [one.row, one.email, one.goals[0]?.text ?? null])).toEqual([
      [2, 'r.ortiz@alderbrook.example', 'Students ask each other; I listen.'],
      [3, 'n.haddad@alderbrook.example', '=1+1 is where we begin'],
      [4, 'j.kowalczyk@alderbrook.example', null],
    ]);
    expect(first.created).toEqual({ plans: 3, shares: 6, events: 9, mails: 0 });
    for (const { sharedWith, checkIns } of first.teachers) {
      expect(sharedWith).toHaveLength(2);
      for (const { coach } of checkIns) expect(coach).toBe('f.adeyemi@alderbrook.example');
    }
  });

  it('adds a person whom the same roster has new, and leaves the others as they are', () => {
    const plans = bytesIn(dir, /\.docx$/);
    const grown = file(
      'staff-grown.csv',
      [
        ...PEOPLE.slice(0, 2),
        'Sandoval, Inti;i.sandoval@alderbrook.example;Teacher;Femi Adeyemi;f.adeyemi@alderbrook.example;4;3-4 short writes a week',
        ...PEOPLE.slice(2).map(line => line.replace('=1+1 is', 'Another goal is')),
      ].join('\n'),
    );
    const again = start(grown, '--out', dir, ...day);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('new in the roster: Inti Sandoval');
    const offered = again.out.split('\n').filter(line => line.includes('the file has another'));
    expect(offered).toHaveLength(1);
    expect(offered[0]).toContain('row 3, Nour Haddad: the file has another “My first growth goal”');
    const second = runIn(dir);
    expect(second.created).toEqual({ plans: 1, shares: 2, events: 3, mails: 0 });
    const before = new Map(first.teachers.map(one => [one.key, one]));
    const others = second.teachers.filter(one => before.has(one.key));
    expect(others).toEqual(first.teachers);
    expect(bytesIn(dir, /\.docx$/)).toMatchObject(plans);
    const added = second.teachers.find(one => !before.has(one.key));
    expect(added).toMatchObject({ name: 'Inti Sandoval', row: 5, problems: [] });
    expect(added?.goals[0]?.text).toBe('3-4 short writes a week');
  });

  it('refuses the roster of another school, and touches nothing', () => {
    const before = bytesIn(dir, /./);
    const other = file(
      'other.csv',
      'Name,Email\nAsha Brandt,a.brandt@elsewhere.example\nTom Ruiz,t.ruiz@elsewhere.example\n',
    );
    expectRefusal(start(other, '--out', dir, ...day), /0 of the 2 people/);
    expect(bytesIn(dir, /./)).toEqual(before);
  });
});

describe('npm start on a workbook that people have formatted', () => {
  const dir = join(home, 'formatted');

  it('keeps its formulas, merges, formats, notes and hidden rows', () => {
    const original = formattedWorkbook();
    const roster = file('formatted.xlsx', original);
    const ended = start(roster, '--out', dir, '--today', '2026-09-01');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(runIn(dir).created.plans).toBeGreaterThan(0);
    const before = unzipSync(original);
    const after = unzipSync(new Uint8Array(readFileSync(join(dir, 'workbook.xlsx'))));
    const text = (parts: typeof after, name: string) => strFromU8(parts[name] ?? new Uint8Array());
    for (const name of ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']) {
      expect(text(after, name), name).toBe(text(before, name));
    }
    const sheet = text(after, 'xl/worksheets/sheet1.xml');
    for (const kept of [
      '<mergeCell ref="A1:C1"/>',
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0.9</formula>',
      '<formula1>"yes,no"</formula1>',
      'C4/100000*$B$9',
      '<f>"a"&amp;"b"</f>',
      '<tabColor rgb="FF4472C4"/>',
    ]) {
      expect(text(before, 'xl/worksheets/sheet1.xml')).toContain(kept);
      expect(sheet).toContain(kept);
    }
    expect(sheet).toMatch(/<row r="5"[^>]* hidden="1"/);
    expect(text(after, 'xl/workbook.xml')).toContain('Staff!$A$4:$A$6');
    const [staff] = bookIn(dir).tables();
    expect(staff?.display[2]?.slice(-2)).toEqual(['Plan', 'Plan status']);
    expect(staff?.links.some(one => one.url === 'https://example.org/marisol')).toBe(true);
  });
});
