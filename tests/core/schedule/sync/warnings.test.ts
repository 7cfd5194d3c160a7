import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../../../src/core/day.ts';
import { defaultSchoolYear } from '../../../../src/core/schedule/year/defaultYear.ts';
import type { StandingCheckIn } from '../../../../src/core/schedule/proposal.ts';
import type { CheckInRound } from '../../../../src/core/schedule/year/rounds.ts';
import { daysAfterClosing, warningFor } from '../../../../src/core/schedule/sync/warnings.ts';
import { instantOf } from '../../../../src/core/schedule/year/time.ts';

const calendar = defaultSchoolYear({ timeZone: 'America/Denver', startYear: 2026 });
const round: CheckInRound = {
  ...{ id: 'talk', kind: 'check_in', name: 'Talk', number: 1, questions: null, minutes: 30 },
  ...{ windowStart: day('2026-09-14'), windowEnd: day('2026-09-25'), target: day('2026-09-18') },
};
const at = (date: string, time: string, over: Partial<StandingCheckIn> = {}): StandingCheckIn => {
  const startInstant = instantOf(day(date), time, calendar.timeZone);
  return {
    ...{ teacherKey: 'obi', coachEmail: 'nadia@school.example', round: round.id, locked: true },
    ...{ startInstant, endInstant: startInstant + 30 * 60_000 },
    ...over,
  };
};
const warning = (one: StandingCheckIn, others: readonly StandingCheckIn[] = []) =>
  warningFor(one, [one, ...others], round, calendar);

describe('a time that a person chose', () => {
  it('is told to have no school before anything else', () => {
    const saturday = at('2026-09-19', '10:00');
    expect(warning(saturday, [at('2026-09-19', '10:00', { teacherKey: 'wes' })])).toBe('no_school');
  });

  it('is told to meet another check-in of the coach, by a minute, but not to touch one', () => {
    const one = at('2026-09-16', '10:00');
    expect(warning(one, [at('2026-09-16', '10:29', { teacherKey: 'wes' })])).toBe('twice');
    expect(warning(one, [at('2026-09-16', '10:30', { teacherKey: 'wes' })])).toBeNull();
    const other = { teacherKey: 'wes', coachEmail: 'gus@school.example' };
    expect(warning(one, [at('2026-09-16', '10:00', other)])).toBeNull();
  });

  it('is told to lie outside its round, unless the round has left the tab', () => {
    const late = at('2026-09-28', '10:00');
    expect(warning(late)).toBe('outside_window');
    expect(warningFor(late, [late], undefined, calendar)).toBeNull();
    expect(warning(at('2026-09-25', '10:00'))).toBeNull();
  });
});

describe('closed days', () => {
  const open = ['2026-09-17', '2026-09-18', '2026-09-21', '2026-09-22'].map(day);
  const after = (closed: readonly string[], onto: Day | null = null) => [
    ...daysAfterClosing(closed.map(day), open, onto),
  ];

  it('go one by one onto the next open days', () => {
    expect(after(['2026-09-16', '2026-09-17'])).toEqual([
      ['2026-09-16', '2026-09-18'],
      ['2026-09-17', '2026-09-21'],
    ]);
  });

  it('go onto the day that a person names and those after it', () => {
    expect(after(['2026-09-17', '2026-09-18'], day('2026-09-21'))).toEqual([
      ['2026-09-17', '2026-09-21'],
      ['2026-09-18', '2026-09-22'],
    ]);
  });

  it('have nowhere to go where the year has no days left', () => {
    expect(after(['2026-09-21', '2026-09-22'])).toEqual([]);
  });
});
