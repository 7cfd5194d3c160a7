import { describe, expect, it } from 'vitest';
import { onePersonTwice } from '../../../src/core/roster/onePersonTwice.ts';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import type { PersonRow } from '../../../src/core/roster/person.ts';
import { aTable } from '../../builders/aTable.ts';

const staff = (
  rows: readonly (readonly string[])[],
  header: readonly string[],
): readonly PersonRow[] => readRoster([aTable('Staff', [header, ...rows])]).people;

describe('one person in two rows', () => {
  const header = ['Name', 'Email', 'Subject', 'Employee ID'];
  it('is found by address, and both subjects are kept', () => {
    const [twice] = onePersonTwice(
      staff(
        [
          ['Ana Sousa', 'a@oak.test', 'Math', ''],
          ['Bo Ek', 'b@oak.test', 'Art', ''],
          ['A. Sousa', 'A@oak.test', 'Science', ''],
        ],
        header,
      ),
    );
    expect(twice).toMatchObject({
      rows: [2, 4],
      by: 'email',
      keep: 2,
      differences: { subject: ['Math', 'Science'] },
    });
    expect(twice?.merged.subject).toBe('Math / Science');
  });

  it('is found by staff id, or by name where only one row has an address', () => {
    const found = onePersonTwice(
      staff(
        [
          ['Ana Sousa', 'a@oak.test', 'Math', '7'],
          ['Ana Souza', 'as@oak.test', 'Math', '7'],
          ['Bo Ek', 'b@oak.test', 'Art', '8'],
          ['Bo Ek', '', 'Art', ''],
        ],
        header,
      ),
    );
    expect(found.map(({ rows, by }) => [rows, by])).toEqual([
      [[2, 3], 'staff_id'],
      [[4, 5], 'name'],
    ]);
  });

  it('is not assumed of two people with one name and two addresses', () => {
    expect(
      onePersonTwice(
        staff(
          [
            ['Ana Sousa', 'a@oak.test', 'Math', '7'],
            ['Ana Sousa', 'as@oak.test', 'Art', '8'],
          ],
          header,
        ),
      ),
    ).toEqual([]);
  });

  it('keeps the newer answer of a form', () => {
    const answers = [
      ['8/20/2026', 'Ana Sousa', 'a@oak.test', 'Ask more questions in class'],
      ['8/22/2026', 'Ana Sousa', 'a@oak.test', 'Wait longer after questions'],
    ];
    const [twice] = onePersonTwice(staff(answers, ['Timestamp', 'Name', 'Email', 'Goal']));
    expect(twice).toMatchObject({
      keep: 3,
      differences: { goals: ['Ask more questions in class', 'Wait longer after questions'] },
    });
  });
});
