import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import type { ColumnsByHeader } from '../../../src/core/roster/reading.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { aTable } from '../../builders/aTable.ts';

const tTess = libraryRubric('t-tess') as Rubric;

const header = [
  'Name',
  'Email',
  'Role',
  'Subject',
  'Grade',
  'Coach',
  'Planning Period',
  'Goal 1',
  'Goal 1 Component',
  'Goal 2',
  'Goal 2 Component',
  'Salary',
  'Room',
];
const people = [
  [
    'Ana Sousa',
    'asousa@oak.test',
    'Teacher',
    'Math',
    '7',
    'Dana Reyes',
    'P3',
    'Students explain their thinking aloud',
    '2.3',
    '',
    '',
    '61000',
    '12',
  ],
  [
    'Bo Ek',
    'bek@oak.test',
    'Teacher',
    'Science',
    '8',
    '',
    '2nd',
    'Students plan their own experiments',
    'Domain 2',
    'Call home with good news',
    '4.4',
    '58000',
    '14',
  ],
  [
    'Cleo Fahn',
    'cfahn@oak',
    'Counselor',
    '',
    '7',
    'Dana Reyes',
    'A3/B4',
    'More groups for new students',
    '9.9',
    '',
    '',
    '60000',
    '3',
  ],
];
const kinds = (rows: readonly (readonly string[])[]): string[] =>
  readRoster([aTable('Staff', rows)], { rubric: tTess }).problems.map(
    ({ row, kind }) => `${row} ${kind}`,
  );

/** The fields without the order in which their columns stand. */
const unordered = (columns: ColumnsByHeader): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns)
      .map(([field, text]) => [field, typeof text === 'string' ? text : [...text].sort()])
      .sort(([a], [b]) => a.localeCompare(b)),
  );

describe('a roster', () => {
  it('gives people with their goals and never a private column', () => {
    const reading = readRoster([aTable('Staff', [header, ...people])], { rubric: tTess });
    expect(reading.staff).toBe(2);
    expect(reading.homeDomain).toBe('oak.test');
    expect(reading.sensitive).toEqual([{ column: 11, header: 'Salary', kind: 'salary' }]);
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
        component: '2.3',
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

  it('reads the same whatever the order of its columns', () => {
    const before = readRoster([aTable('Staff', [header, ...people])], { rubric: tTess });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          header.map((_, at) => at),
          { minLength: header.length },
        ),
        order => {
          const move = (row: readonly string[]): string[] => order.map(at => row[at] ?? '');
          const after = readRoster([aTable('Staff', [header, ...people].map(move))], {
            rubric: tTess,
          });
          expect(unordered(after.columnsByHeader)).toEqual(unordered(before.columnsByHeader));
          expect(after.people).toEqual(before.people);
        },
      ),
    );
  });

  it('reads the same below any rows of other things', () => {
    const junk = fc.array(
      fc.array(
        fc.constantFrom(
          '',
          'Oak Hill Middle School',
          'Updated 8/12',
          'draft',
          '2026-27',
          '42',
          'Please do not edit',
        ),
        { maxLength: 4 },
      ),
      { maxLength: 8 },
    );
    const before = readRoster([aTable('Staff', [header, ...people])], { rubric: tTess });
    fc.assert(
      fc.property(junk, above => {
        const after = readRoster([aTable('Staff', [...above, header, ...people])], {
          rubric: tTess,
        });
        expect(after.headerRow).toBe(above.length + 1);
        expect(after.columnsByHeader).toEqual(before.columnsByHeader);
        expect(
          after.people.map(({ row, ...person }) => ({ ...person, row: row - above.length })),
        ).toEqual(before.people.map(({ row, ...person }) => ({ ...person, row })));
      }),
    );
  });

  it('reads the same whatever the capitals and spaces of its headers', () => {
    const before = readRoster([aTable('Staff', [header, ...people])], { rubric: tTess });
    const spaces = fc.constantFrom(' ', '\u00a0', '  ', '\n');
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        spaces,
        (upper, space) => {
          const odd = header.map(
            text =>
              space +
              Array.from(text)
                .map((char, at) => (upper[at] ? char.toUpperCase() : char.toLowerCase()))
                .join('')
                .replaceAll(' ', space) +
              space,
          );
          const after = readRoster([aTable('Staff', [odd, ...people])], { rubric: tTess });
          expect(Object.keys(after.columnsByHeader)).toEqual(Object.keys(before.columnsByHeader));
          expect(after.people).toEqual(before.people);
        },
      ),
    );
  });

  it('has no people in tables of random text, and never throws', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', 'Name', 'Email', 'a@b.test', 'Goal', '1) x 2) y', '2.3'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), rows => {
        const { people: found, staff } = readRoster([aTable('Any', rows)], { rubric: tTess });
        expect(staff).toBeLessThanOrEqual(found.length);
      }),
    );
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
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
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
