import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import { aTable } from '../../builders/aTable.ts';

const NOW = 'Students answer each other in weekly seminars.';
const BEFORE = 'Call every family once a month with good news.';

/** What is read of one teacher with these two goal columns. */
function read(first: string, second: string, cells: readonly [string, string]) {
  const { people, columns } = readRoster([
    aTable('Staff', [
      ['Name', 'Email', 'Role', first, second],
      ['Lena Brandt', 'lbrandt@oak.test', 'Teacher', ...cells],
      ['Amadou Keita', 'akeita@oak.test', 'Teacher', 'Reteach the same day.', 'Reteach more.'],
    ]),
  ]);
  const goals = people[0]?.goals ?? [];
  return {
    goals: goals.map(({ text }) => text),
    before: goals[0]?.lastYears,
    header: columns.find(({ field }) => field === 'goal1')?.header,
  };
}

describe("last year's goals", () => {
  it.each([
    'Last year’s goal',
    'Last Year Goal',
    'Previous goal',
    'Prior year professional goal',
    'Goal from last year',
    'Meta del año pasado',
    'Meta anterior',
    'Objetivo del ciclo escolar anterior',
    '2025–26 goal',
    'SY25-26 Goal',
    'Goal 2025-2026',
    'Goal 2025',
  ])('are read beside a goal, and not as one: %s', header => {
    const found = { goals: [NOW], before: [BEFORE] };
    expect(read(header, 'Goal', [BEFORE, NOW])).toMatchObject({ ...found, header: 'Goal' });
    expect(read('Goal', header, [NOW, BEFORE])).toMatchObject({ ...found, header: 'Goal' });
  });

  it('are those of the earlier year where both columns name one', () => {
    expect(read('2025–26 Goal', '2026–27 Goal', [BEFORE, NOW])).toEqual({
      goals: [NOW],
      before: [BEFORE],
      header: '2026–27 Goal',
    });
  });

  it.each([
    ['2026–27 Goal 1', '2026–27 Goal 2'],
    ['Goal 1', 'Goal 2'],
    ['Goal 25', 'Goal 26'],
  ])('are not seen where the columns name the same year or none: %s', (first, second) => {
    expect(read(first, second, [NOW, BEFORE]).before).toBeUndefined();
  });

  it.each(['Goal status', 'Did you meet last year’s goal?', 'Last year’s goal progress'])(
    'are not what is said about them: %s',
    header => {
      const { goals, before } = read('Goal', header, [NOW, BEFORE]);
      expect(goals).toEqual([NOW]);
      expect(before).toBeUndefined();
    },
  );

  it('are this year’s where a person said so', () => {
    const rows = [
      ['Name', 'Email', 'Role', 'Last year’s goal'],
      ['Lena Brandt', 'lbrandt@oak.test', 'Teacher', NOW],
    ];
    const { people } = readRoster([aTable('Staff', rows)], {
      corrections: { goal1: 'Last year’s goal' },
    });
    expect(people[0]?.goals).toMatchObject([{ text: NOW }]);
    expect(people[0]?.goals[0]?.lastYears).toBeUndefined();
  });
});
