import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import type { PersonRow } from '../../../src/core/roster/person.ts';
import type { ColumnsByHeader } from '../../../src/core/roster/reading.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { header, people } from '../../builders/aRoster.ts';
import { aTable } from '../../builders/aTable.ts';

const tTess = libraryRubric('t-tess') as Rubric;

/** The fields without the order in which their columns stand. */
const unordered = (columns: ColumnsByHeader): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns)
      .map(([field, text]) => [field, typeof text === 'string' ? text : [...text].sort()])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  );

/** People as the sheet's words make them, wherever the cells stand. */
const wordsOf = (found: readonly PersonRow[]) =>
  found.map(({ row: _row, goals, ...person }) => ({
    ...person,
    goals: goals.map(({ componentCell: _cell, ...goal }) => goal),
  }));

describe('any roster', () => {
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
          expect(wordsOf(after.people)).toEqual(wordsOf(before.people));
          expect(after.people.map(one => one.row)).toEqual(before.people.map(one => one.row));
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
        expect(wordsOf(after.people)).toEqual(wordsOf(before.people));
        expect(after.people.map(({ row }) => row - above.length)).toEqual(
          before.people.map(({ row }) => row),
        );
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
});
