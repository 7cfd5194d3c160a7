import { describe, expect, it } from 'vitest';
import { day, weekday } from '../../../../src/core/day.ts';
import { defaultSchoolYear, schoolYearOf } from '../../../../src/core/schedule/year/defaultYear.ts';
import {
  defaultMinGap,
  defaultRounds,
  roundsEveryWeeks,
} from '../../../../src/core/schedule/year/rounds.ts';
import { meetingDays, schoolDays } from '../../../../src/core/schedule/year/schoolDays.ts';
import { aRound, aSeptember } from '../aYear.ts';

const year = (startYear: number) => defaultSchoolYear({ timeZone: 'America/Chicago', startYear });

describe('the default school year', () => {
  it('of 2026 starts two weeks before Labor Day and keeps the national holidays', () => {
    const { firstDay, lastDay, daysOff } = year(2026);
    expect([firstDay, lastDay]).toEqual(['2026-08-24', '2027-06-01']);
    expect(daysOff.map(each => each.name + ' ' + each.from + ' ' + each.to)).toEqual([
      'labor_day 2026-09-07 2026-09-07',
      'thanksgiving 2026-11-25 2026-11-27',
      'winter_break 2026-12-21 2027-01-01',
      'mlk_day 2027-01-18 2027-01-18',
      'presidents_day 2027-02-15 2027-02-15',
      'spring_break 2027-03-15 2027-03-19',
      'memorial_day 2027-05-31 2027-05-31',
    ]);
  });

  it.each([2022, 2024, 2025, 2027, 2028, 2031, 2033])(
    'of %i holds 180 days, done by mid-June',
    start => {
      const calendar = year(start);
      expect(schoolDays(calendar)).toHaveLength(180);
      expect(weekday(calendar.firstDay)).toBe(1);
      expect(
        calendar.lastDay > start + 1 + '-05-20' && calendar.lastDay < start + 1 + '-06-15',
      ).toBe(true);
      expect(schoolDays(calendar).some(each => each.date.endsWith('-01-01'))).toBe(false);
    },
  );

  it('begins on the first day a school gives', () => {
    const firstDay = day('2026-08-10');
    const calendar = defaultSchoolYear({ timeZone: 'UTC', startYear: 2026, firstDay });
    expect(calendar.firstDay).toBe('2026-08-10');
    expect(schoolDays(calendar)).toHaveLength(180);
  });

  it('is the coming one from July on', () => {
    expect([day('2026-06-30'), day('2026-07-01'), day('2027-01-05')].map(schoolYearOf)).toEqual([
      2025, 2026, 2026,
    ]);
  });
});

describe('rounds', () => {
  it('by default are goal-setting, mid-year after the winter break, and year-end', () => {
    expect(
      defaultRounds(year(2026)).map(r => r.id + ' ' + r.windowStart + ' ' + r.windowEnd),
    ).toEqual([
      'goal-setting 2026-09-08 2026-10-05',
      'mid-year 2027-01-04 2027-02-01',
      'year-end 2027-04-20 2027-05-17',
    ]);
  });

  it('have a target that is a meeting day inside the window', () => {
    const dates = meetingDays(year(2027)).map(each => each.date);
    for (const round of [...defaultRounds(year(2027)), ...roundsEveryWeeks(year(2027), 3)]) {
      expect(dates).toContain(round.target);
      expect(round.target >= round.windowStart && round.target <= round.windowEnd).toBe(true);
    }
  });

  it('every three weeks touch and leave out what is mostly days off', () => {
    const rounds = roundsEveryWeeks(year(2026), 3);
    expect(rounds.slice(0, 2).map(r => r.windowStart + ' ' + r.windowEnd)).toEqual([
      '2026-09-08 2026-09-25',
      '2026-09-28 2026-10-16',
    ]);
    expect(rounds.some(r => r.windowStart > '2026-12-18' && r.windowEnd < '2027-01-09')).toBe(
      false,
    );
    expect(rounds.map(r => r.id)).toEqual(rounds.map((_, index) => 'check-in-' + (index + 1)));
  });

  it('fit into a year of one month', () => {
    const rounds = defaultRounds(aSeptember());
    expect(rounds).toHaveLength(3);
    expect(rounds[0]!.windowEnd < rounds[1]!.windowStart).toBe(true);
    expect(rounds[1]!.windowEnd < rounds[2]!.windowStart).toBe(true);
  });

  it('keep check-ins of touching windows half a window apart, others a week', () => {
    const weeks = (from: string, to: string) =>
      aRound({ windowStart: day(from), windowEnd: day(to) });
    const calendar = aSeptember();
    const touching = [weeks('2026-09-01', '2026-09-14'), weeks('2026-09-15', '2026-09-30')];
    expect(defaultMinGap(touching, calendar)).toBe(5);
    expect(defaultMinGap(defaultRounds(year(2026)), year(2026))).toBe(5);
    const cycles = roundsEveryWeeks(year(2026), 3).slice(0, 3);
    expect(defaultMinGap(cycles, year(2026))).toBe(8);
  });
});
