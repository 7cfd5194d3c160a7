import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/core/day.ts';
import type { Rotation } from '../../../../src/core/schedule/year/schoolCalendar.ts';
import { meetingDays, schoolDays } from '../../../../src/core/schedule/year/schoolDays.ts';
import { aSeptember, off } from '../aYear.ts';

const cycle = (names: string[], skipsDaysOff: boolean): Rotation => ({
  kind: 'cycle',
  names,
  firstDay: day('2026-09-01'),
  skipsDaysOff,
});

// September 2026: Tue 1 … Fri 4, Mon 7 is off, Tue 8.
const types = (rotation: Rotation) =>
  schoolDays(aSeptember({ rotation }))
    .slice(0, 5)
    .map(each => each.date.slice(8) + each.dayType);

describe('school days', () => {
  it('are Monday to Friday without days off', () => {
    const dates = schoolDays(aSeptember()).map(each => each.date);
    expect(dates).toHaveLength(21);
    expect(dates).not.toContain('2026-09-05');
    expect(dates).not.toContain('2026-09-07');
  });

  it('go on with the rotation after a day off', () => {
    expect(types(cycle(['A', 'B'], true))).toEqual(['01A', '02B', '03A', '04B', '08A']);
  });

  it('lose a letter to a day off where days off count', () => {
    expect(types(cycle(['A', 'B'], false))).toEqual(['01A', '02B', '03A', '04B', '08B']);
  });

  it('rotate through six days', () => {
    const six = cycle(['1', '2', '3', '4', '5', '6'], true);
    expect(types(six)).toEqual(['011', '022', '033', '044', '085']);
  });

  it('have a type by weekday where the school says so', () => {
    expect(types({ kind: 'weekdays', names: ['A', 'B', 'A', 'B', 'C'] })).toEqual([
      '01B',
      '02A',
      '03B',
      '04C',
      '08B',
    ]);
  });

  it('have the type a person set, and the rotation goes on as before', () => {
    const dayTypes = [{ date: day('2026-09-02'), dayType: 'C' }];
    const calendar = aSeptember({ rotation: cycle(['A', 'B'], true), dayTypes });
    expect(
      schoolDays(calendar)
        .slice(0, 3)
        .map(each => each.dayType),
    ).toEqual(['A', 'C', 'A']);
  });

  it('turn the rotation on testing days, on which nobody meets', () => {
    const calendar = aSeptember({
      rotation: cycle(['A', 'B'], true),
      testing: [off('State test', '2026-09-02')],
    });
    expect(
      meetingDays(calendar)
        .slice(0, 3)
        .map(each => each.date.slice(8) + each.dayType),
    ).toEqual(['01A', '03A', '04B']);
  });

  it('are no meeting days with early release, unless such a day has bells of its own', () => {
    const earlyRelease = [off('Conferences', '2026-09-03')];
    const dates = (calendar = aSeptember({ earlyRelease })) =>
      meetingDays(calendar).map(each => each.date);
    expect(dates()).not.toContain('2026-09-03');
    const bell = { name: '3', kind: 'class', start: '09:00', end: '09:30' } as const;
    const bellPeriods = [...aSeptember().bellPeriods, { ...bell, dayTypes: ['Early release'] }];
    expect(dates(aSeptember({ earlyRelease, bellPeriods }))).toContain('2026-09-03');
  });
});
