import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { header, people } from '../../builders/aRoster.ts';
import { aTable } from '../../builders/aTable.ts';

const tTess = libraryRubric('t-tess') as Rubric;

const kinds = (rows: readonly (readonly string[])[]): string[] =>
  readRoster([aTable('Staff', rows)], { rubric: tTess }).problems.map(
    ({ row, kind }) => `${row} ${kind}`,
  );

describe('a roster', () => {
  it('gives people with their goals and never a private column', () => {
    const reading = readRoster([aTable('Staff', [header, ...people])], { rubric: tTess });
    expect(reading.staff).toBe(2);
    expect(reading.homeDomain).toBe('oak.test');
    expect(reading.sensitive).toEqual([{ column: 12, header: 'Salary', kind: 'salary' }]);
    expect(reading.people[0]).toMatchObject({
      row: 2,
      name: 'Ana Sousa',
      email: 'asousa@oak.test',
      subject: 'Math',
      coaches: [{ name: 'Dana Reyes', email: null }],
      planning: 'P3',
      usable: true,
    });
    expect(reading.people[0]?.goals).toEqual([
      {
        text: 'Students explain their thinking aloud',
        componentText: '2.3',
        suggested: false,
        component: '2.3',
        componentCell: { row: 2, column: 9 },
        focusText: '',
        looksLike: '',
        soundsLike: '',
        feelsLike: '',
        portfolio: '',
        actionSteps: '',
      },
    ]);
    expect(JSON.stringify(reading.people)).not.toContain('61000');
    expect(reading.problems.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
      '3 missing_coach',
      '3 ambiguous_component',
      '4 bad_email',
      '4 unknown_component',
    ]);
  });

  it('reports components only where a rubric judges them', () => {
    const reading = readRoster([aTable('Staff', [header, ...people])]);
    expect(reading.problems.map(({ kind }) => kind)).toEqual(['missing_coach', 'bad_email']);
    expect(reading.people[1]?.goals[0]?.componentText).toBe('Domain 2');
  });

  it('is empty where there is none', () => {
    expect(readRoster([]).sheet).toBeNull();
    expect(readRoster([aTable('Sheet1', [])])).toMatchObject({
      sheet: null,
      headerRow: null,
      staff: 0,
      people: [],
      problems: [],
    });
  });

  it('counts a blank row only between filled ones', () => {
    expect(
      kinds([
        ['Name', 'Email'],
        ['Ana Sousa', 'a@oak.test'],
        ['', ' '],
        ['Bo Ek', 'b@oak.test'],
        ['', ''],
        ['', '\u00a0'],
      ]),
    ).toEqual(['3 blank']);
  });

  it('takes the person out of an inactive row and says nothing else about it', () => {
    const rows = [
      ['Name', 'Email', 'Status', 'Coach'],
      ['Ana Sousa', '', 'Retired 6/2026', ''],
      ['Bo Ek', 'b@oak.test', 'On leave', 'X Y'],
      ['Cy Oz INACTIVE', 'bad', '', ''],
    ];
    expect(kinds(rows)).toEqual(['2 inactive', '4 inactive']);
    expect(readRoster([aTable('Staff', rows)]).staff).toBe(1);
  });

  it('lets one merged cell speak for the rows it spans', () => {
    const table = {
      ...aTable('Staff', [
        ['Name', 'Email', 'Coach'],
        ['Ana Sousa', 'a@oak.test', 'Dana Reyes'],
        ['Bo Ek', 'b@oak.test', ''],
      ]),
      merges: [{ row: 2, column: 3, rows: 2, columns: 1 }],
    };
    expect(readRoster([table]).people[1]?.coaches).toEqual([{ name: 'Dana Reyes', email: null }]);
  });

  it('keeps what a person chose, and asks again only where the header has changed', () => {
    const rows = [
      ['Staff', 'Email', 'Helper', 'Words'],
      ['Ana Sousa', 'a@oak.test', 'Dana Reyes', 'Students explain their thinking aloud'],
    ];
    const reading = readRoster([aTable('Staff', rows)], {
      corrections: { coach: 'HELPER', goal1: 'Words', subject: 'Gone', email: null },
    });
    expect(reading.columnsByHeader).toEqual({ name: 'Staff', coach: 'Helper', goal1: 'Words' });
    expect(reading.askAgain).toEqual(['subject']);
    expect(reading.people[0]?.goals[0]?.text).toBe('Students explain their thinking aloud');
  });

  it('reads the tab a person chose', () => {
    const tabs = [
      aTable('Staff', [header, ...people]),
      aTable('Coaches', [
        ['Name', 'Email'],
        ['Dana Reyes', 'dreyes@oak.test'],
      ]),
    ];
    expect(readRoster(tabs).sheet).toBe('Staff');
    expect(readRoster(tabs).otherSheets).toEqual(['Coaches']);
    expect(readRoster(tabs, { sheet: 'Coaches' }).sheet).toBe('Coaches');
  });

  it('offers other columns where a guess is doubtful', () => {
    const rows = [
      ['Teacher', 'Email', 'Success criteria'],
      ['Ana Sousa', 'a@oak.test', 'Everyone talks'],
    ];
    const looks = readRoster([aTable('Staff', rows)]).columns.find(
      ({ field }) => field === 'looks_like',
    );
    expect(looks?.certainty).toBe('doubtful');
  });
});
