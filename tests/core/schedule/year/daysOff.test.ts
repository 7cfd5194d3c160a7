import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/core/day.ts';
import { looksLikeDayOff } from '../../../../src/core/schedule/year/dayNames.ts';
import { readDaysOff } from '../../../../src/core/schedule/year/daysOff.ts';

const span = { firstDay: day('2026-08-24'), lastDay: day('2027-06-04') };

const READ: readonly (readonly [string, ...string[]])[] = [
  ['Nov 25-27 Thanksgiving', '2026-11-25 2026-11-27 Thanksgiving'],
  ['11/25/2026', '2026-11-25 2026-11-25 '],
  ['2026-12-21 – 2027-01-04 Winter break', '2026-12-21 2027-01-04 Winter break'],
  ['Labor Day: Mon, Sept 7', '2026-09-07 2026-09-07 Labor Day'],
  ['Mon. Jan. 18 M.L. King Day', '2027-01-18 2027-01-18 M.L. King Day'],
  ['Dec 21 - Jan 4, 2027 Winter Break', '2026-12-21 2027-01-04 Winter Break'],
  ['12/21/26 - 1/1/27: Winter', '2026-12-21 2027-01-01 Winter'],
  ['MLK Day (1/18/2027)', '2027-01-18 2027-01-18 MLK Day'],
  ['March 22 to March 26, 2027 Spring Break', '2027-03-22 2027-03-26 Spring Break'],
  ['Spring break April 5th–9th, 2027', '2027-04-05 2027-04-09 Spring break'],
  ['Election Day 11/3', '2026-11-03 2026-11-03 Election Day'],
  ['• Conferences Oct 22–23 (no students)', '2026-10-22 2026-10-23 Conferences (no students)'],
  ['Mar 3 PD day', '2027-03-03 2027-03-03 PD day'],
  ['Tue Mar 2', '2027-03-02 2027-03-02 '],
  ['miércoles 25 de noviembre: Acción de Gracias', '2026-11-25 2026-11-25 Acción de Gracias'],
  ['del 21 al 25 de diciembre: receso', '2026-12-21 2026-12-25 receso'],
  ['24-28 Nov Thanksgiving week', '2026-11-24 2026-11-28 Thanksgiving week'],
  [
    'Labor Day Sept 7, Columbus Day Oct 12',
    '2026-09-07 2026-09-07 Labor Day',
    '2026-10-12 2026-10-12 Columbus Day',
  ],
  [
    'Oct 12 and Nov 11: holidays',
    '2026-10-12 2026-10-12 holidays',
    '2026-11-11 2026-11-11 holidays',
  ],
  ['Nov 25, 26 & 27', '2026-11-25 2026-11-25 ', '2026-11-26 2026-11-26 ', '2026-11-27 2026-11-27 '],
  [
    'Memorial Day May 31; Juneteenth 6/19',
    '2027-05-31 2027-05-31 Memorial Day',
    '2027-06-19 2027-06-19 Juneteenth',
  ],
];

const UNREAD = [
  ['No school for anyone', 'no_date'],
  ['Grades 3-5 leave at 1:30', 'no_date'],
  ['Feb 30', 'bad_date'],
  ['2027-01-04 - 2026-12-21', 'ends_before_start'],
  ['School resumes January 5', 'not_off'],
  ['Early release Oct 22', 'not_off'],
] as const;

describe('days off as people write them', () => {
  it.each(READ)('reads %j', (text, ...expected) => {
    const { ranges, unread } = readDaysOff(text, span);
    expect(unread).toEqual([]);
    expect(ranges.map(({ from, to, name }) => from + ' ' + to + ' ' + name)).toEqual(expected);
  });

  it.each(UNREAD)('says why %j gives no day off', (text, kind) => {
    expect(readDaysOff(text, span)).toEqual({ ranges: [], unread: [{ line: 1, text, kind }] });
  });

  it('counts the lines it could not read', () => {
    const { ranges, unread } = readDaysOff('Sept 7 Labor Day\n\nto be announced\n', span);
    expect(ranges).toHaveLength(1);
    expect(unread).toEqual([{ line: 3, text: 'to be announced', kind: 'no_date' }]);
  });

  it('tells entries without school from others by their name', () => {
    expect(
      ['Winter Break', 'No School – Teacher Workday', 'Presidents’ Day', 'Vacaciones'].every(
        looksLikeDayOff,
      ),
    ).toBe(true);
    expect(['Band concert', 'First day of school', 'Half day'].some(looksLikeDayOff)).toBe(false);
  });
});
