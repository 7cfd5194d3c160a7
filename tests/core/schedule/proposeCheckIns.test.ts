import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/day.ts';
import { windowsAroundLunch } from '../../../src/core/schedule/defaultWindows.ts';
import type {
  BusyTime,
  CheckInRequest,
  StandingCheckIn,
} from '../../../src/core/schedule/proposal.ts';
import { DEFAULT_CAPS, proposeCheckIns } from '../../../src/core/schedule/proposeCheckIns.ts';
import type { Rotation } from '../../../src/core/schedule/year/schoolCalendar.ts';
import { instantOf } from '../../../src/core/schedule/year/time.ts';
import { aRequest, aRound, aSeptember, inPeriod, off, someone } from './aYear.ts';

const zone = 'America/Chicago';
const at = (date: string, time: string) => instantOf(day(date), time, zone);

const times = (request: CheckInRequest) =>
  proposeCheckIns(request).checkIns.map(
    each => each.teacherKey + ' ' + each.day.slice(8) + ' ' + each.start + '-' + each.end,
  );
const reason = (request: CheckInRequest) =>
  proposeCheckIns(request).unplaced.map(each => each.reason + ' → ' + each.fix);

const standing = (
  teacherKey: string,
  date: string,
  from: string,
  to: string,
  over: Partial<StandingCheckIn> = {},
): StandingCheckIn => ({
  ...{ teacherKey, coachEmail: 'ines@school.example', round: 'goal-setting', locked: false },
  ...{ startInstant: at(date, from), endInstant: at(date, to) },
  ...over,
});

describe('a proposal', () => {
  it('meets in the planning period on the target day', () => {
    const { checkIns, unplaced, hours } = proposeCheckIns(aRequest());
    expect(checkIns).toEqual([
      {
        ...{ teacherKey: 'amy', coachEmail: 'ines@school.example', round: 'goal-setting' },
        ...{ day: '2026-09-16', start: '09:40', end: '10:10', period: '3', flags: [] },
        ...{ startInstant: at('2026-09-16', '09:40'), endInstant: at('2026-09-16', '10:10') },
      },
    ]);
    expect(unplaced).toEqual([]);
    expect(hours).toEqual({
      coaches: [{ email: 'ines@school.example', meetings: 1, minutes: 30, busiestWeekMinutes: 30 }],
      teachers: [{ key: 'amy', meetings: 1, minutes: 30 }],
      minutes: 30,
    });
  });

  it('follows the rotation', () => {
    // Mon 14 is A, Tue 15 B, Wed 16 A, Thu 17 B.
    const rotation: Rotation = {
      kind: 'cycle',
      names: ['A', 'B'],
      firstDay: day('2026-09-14'),
      skipsDaysOff: true,
    };
    const people = [someone('amy', { planning: [inPeriod('2', ['B'])] })];
    const found = times(aRequest({ people, calendar: aSeptember({ rotation }) }));
    expect(['amy 15 08:50-09:20', 'amy 17 08:50-09:20']).toContain(found[0]);
  });

  it('uses clock times and weekdays as they were given', () => {
    const clock = { dayTypes: null, weekdays: [5], period: null, from: '13:00', to: '13:30' };
    const people = [someone('amy', { planning: [clock] })];
    expect(times(aRequest({ people }))).toEqual(['amy 18 13:00-13:30']);
  });

  it('keeps a buffer inside a double period and books nobody twice', () => {
    const bells = [{ name: '3', kind: 'class', start: '09:00', end: '10:10' } as const];
    const people = ['amy', 'bo', 'cy'].map(key => someone(key));
    const calendar = aSeptember({ bellPeriods: bells });
    const window = { windowStart: day('2026-09-16'), windowEnd: day('2026-09-16') };
    const request = aRequest({ people, calendar, rounds: [aRound(window)] });
    expect(proposeCheckIns(request).checkIns.map(each => each.start)).toEqual(['09:00', '09:35']);
    expect(reason(request)).toEqual(['times_taken → add_coach']);
  });

  it('never meets at lunch, outside contract hours, on days off or testing days', () => {
    const early = { dayTypes: null, weekdays: null, period: null, from: '07:00', to: '07:40' };
    const lunch = { ...early, from: '11:20', to: '11:50' };
    const request = (planning: (typeof early)[]) =>
      aRequest({ people: [someone('amy', { planning })] });
    expect(reason(request([early]))).toEqual(['outside_hours → agree_window']);
    expect(reason(request([lunch]))).toEqual(['outside_hours → agree_window']);
    const calendar = aSeptember({
      daysOff: [off('Fair', '2026-09-14', '2026-09-15')],
      testing: [off('Tests', '2026-09-16', '2026-09-17')],
    });
    expect(times(aRequest({ calendar }))).toEqual(['amy 18 09:40-10:10']);
  });

  it('asks for a planning period instead of trusting an empty calendar', () => {
    const people = [someone('amy', { planning: [] })];
    expect(reason(aRequest({ people }))).toEqual(['no_planning_period → ask_planning_period']);
  });

  it('uses agreed windows where nothing is stated, and says so', () => {
    const people = [someone('amy', { planning: [] }), someone('bo', { planning: [] })];
    const agreedWindows = {
      withoutPlanning: windowsAroundLunch(aSeptember()),
      byTeacher: new Map([['bo', [{ start: '14:00', end: '14:40' }]]]),
    };
    const { checkIns } = proposeCheckIns(aRequest({ people, agreedWindows }));
    const told = checkIns.map(each => each.teacherKey + ' ' + each.start + ' ' + each.flags[0]);
    expect(told.sort()[1]).toBe('bo 14:00 agreed_window');
    expect(['amy 10:30 default_window', 'amy 11:55 default_window']).toContain(told[0]);
  });

  it('treats a calendar that cannot be read as not free, or marks it where the coach says so', () => {
    const busy = new Map<string, readonly BusyTime[] | 'unknown'>([
      ['amy@school.example', []],
      ['ines@school.example', 'unknown'],
    ]);
    expect(reason(aRequest({ busy }))).toEqual(['coach_calendar_unknown → share_calendar']);
    expect(reason(aRequest({ busy: new Map() }))).toEqual([
      'teacher_calendar_unknown → share_calendar',
    ]);
    const { checkIns } = proposeCheckIns(aRequest({ busy, usePlanningPeriods: true }));
    expect(checkIns.map(each => each.flags)).toEqual([['calendar_not_checked']]);
  });

  it('goes around what is on a calendar', () => {
    const busy = new Map([
      [
        'amy@school.example',
        [{ start: at('2026-09-16', '00:00'), end: at('2026-09-17', '00:00') }],
      ],
      [
        'ines@school.example',
        [{ start: at('2026-09-15', '10:00'), end: at('2026-09-15', '10:05') }],
      ],
    ]);
    expect(times(aRequest({ busy }))).toEqual(['amy 17 09:40-10:10']);
  });

  it('uses the bells of the teacher’s own grade', () => {
    const bell = (grades: string[], start: string, end: string) =>
      ({ name: '3', kind: 'class', start, end, grades }) as const;
    const bellPeriods = [bell(['6'], '09:00', '09:40'), bell(['7', '8'], '10:00', '10:40')];
    const people = [
      someone('amy', { grade: '6' }),
      someone('bo', { grade: '8th' }),
      someone('cy', { grade: '6-8' }),
      someone('di'),
    ];
    const request = aRequest({ people, calendar: aSeptember({ bellPeriods }) });
    expect(times(request)).toEqual(['amy 16 09:00-09:30', 'bo 16 10:00-10:30']);
    expect(reason(request)).toEqual([
      'period_unknown → check_bell_periods',
      'period_unknown → check_bell_periods',
    ]);
  });

  it('never books a coach twice where bells overlap', () => {
    const bell = (grades: string[], start: string, end: string) =>
      ({ name: '3', kind: 'class', start, end, grades }) as const;
    const bellPeriods = [bell(['6'], '09:00', '09:40'), bell(['7'], '09:20', '10:00')];
    const people = [someone('amy', { grade: '6' }), someone('bo', { grade: '7' })];
    const window = { windowStart: day('2026-09-16'), windowEnd: day('2026-09-17') };
    const request = aRequest({
      ...{ people, calendar: aSeptember({ bellPeriods }), rounds: [aRound(window)] },
    });
    const dates = proposeCheckIns(request).checkIns.map(each => each.day);
    expect(new Set(dates)).toEqual(new Set(['2026-09-16', '2026-09-17']));
  });

  it('never books somebody as coach and as teacher at once', () => {
    const people = [
      someone('amy'),
      someone('ines', { email: 'ines@school.example', coaches: ['lead@school.example'] }),
    ];
    const window = { windowStart: day('2026-09-16'), windowEnd: day('2026-09-17') };
    const dates = proposeCheckIns(aRequest({ people, rounds: [aRound(window)] })).checkIns;
    expect(new Set(dates.map(each => each.day)).size).toBe(2);
  });

  it.each([
    ['no_email → add_email', { email: null }],
    ['no_coach → name_coach', { coaches: [] }],
    ['no_coach → name_coach', { coaches: ['amy@school.example'] }],
    ['period_unknown → check_bell_periods', { planning: [inPeriod('11')] }],
    ['outside_window → widen_window', { planning: [{ ...inPeriod('3'), weekdays: [2] }] }],
  ])('says %s', (expected, over) => {
    const window = { windowStart: day('2026-09-16'), windowEnd: day('2026-09-18') };
    const people = [someone('amy', over)];
    expect(reason(aRequest({ people, rounds: [aRound(window)] }))).toEqual([expected]);
  });

  it('says that a period is too short, or a cap too low', () => {
    expect(reason(aRequest({ rounds: [aRound({ minutes: 50 })] }))).toEqual([
      'period_too_short → shorten_meeting',
    ]);
    const caps = { ...DEFAULT_CAPS, teacherMinutesPerWeek: 20 };
    expect(reason(aRequest({ caps }))).toEqual(['teacher_minutes → raise_teacher_minutes']);
    const few = {
      ...DEFAULT_CAPS,
      byCoach: new Map([['ines@school.example', { perDay: 0, perWeek: 9 }]]),
    };
    expect(reason(aRequest({ caps: few }))).toEqual(['coach_at_cap → raise_cap']);
  });
});

describe('a proposal over what stands', () => {
  it('moves nobody when nothing has changed', () => {
    const people = ['amy', 'bo', 'cy', 'di'].map(key => someone(key));
    const first = proposeCheckIns(aRequest({ people }));
    const previous = first.checkIns.map(each => ({ ...each, locked: false }));
    const again = proposeCheckIns(aRequest({ people, previous }));
    expect(again.moved).toEqual([]);
    expect(again.checkIns.map(each => each.flags)).toEqual(people.map(() => ['kept']));
  });

  it('keeps a time cut otherwise, as long as it is within the period', () => {
    const previous = [standing('amy', '2026-09-15', '09:50', '10:20')];
    expect(times(aRequest({ previous }))).toEqual(['amy 15 09:50-10:20']);
  });

  it('never touches what is locked, wherever a person moved it', () => {
    const previous = [standing('amy', '2026-09-19', '18:00', '18:45', { locked: true })];
    const { checkIns, moved } = proposeCheckIns(aRequest({ previous }));
    expect(checkIns).toMatchObject([{ day: '2026-09-19', start: '18:00', flags: ['locked'] }]);
    expect(moved).toEqual([]);
  });

  it('moves only who must, and names them', () => {
    const people = ['amy', 'bo'].map(key => someone(key));
    const previous = [
      standing('amy', '2026-09-16', '09:40', '10:10'),
      standing('bo', '2026-09-17', '09:40', '10:10'),
    ];
    const calendar = aSeptember({ daysOff: [off('Snow day', '2026-09-16')] });
    const { moved } = proposeCheckIns(aRequest({ people, calendar, previous }));
    expect(moved.map(each => each.teacherKey)).toEqual(['amy']);
    expect(moved[0]?.fromInstant).toBe(at('2026-09-16', '09:40'));
  });

  it('asks before moving others to seat somebody', () => {
    const people = [someone('amy'), someone('bo')];
    const day16 = { windowStart: day('2026-09-16'), windowEnd: day('2026-09-17') };
    const previous = [standing('amy', '2026-09-16', '09:40', '10:10')];
    const thursday = { start: at('2026-09-17', '00:00'), end: at('2026-09-18', '00:00') };
    const busy = new Map<string, readonly BusyTime[]>([
      ['amy@school.example', []],
      ['ines@school.example', []],
      ['bo@school.example', [thursday]],
    ]);
    const request = aRequest({ people, previous, busy, rounds: [aRound(day16)] });
    expect(times(request)).toEqual(['bo 16 09:40-10:10', 'amy 17 09:40-10:10']);
    const kept = proposeCheckIns({ ...request, mayMoveOthers: false });
    expect(kept.checkIns.map(each => each.teacherKey + ' ' + each.flags)).toEqual(['amy kept']);
    expect(kept.unplaced.map(each => each.teacherKey + ' ' + each.reason)).toEqual([
      'bo times_taken',
    ]);
  });

  it('counts check-ins of rounds that are not planned now', () => {
    const previous = [standing('zoe', '2026-09-16', '09:40', '10:10', { round: 'extra' })];
    const found = times(aRequest({ previous }));
    expect(found).not.toContain('amy 16 09:40-10:10');
    expect(found).toHaveLength(1);
  });

  it('places nothing before the earliest day', () => {
    expect(times(aRequest({ earliest: day('2026-09-18') }))).toEqual(['amy 18 09:40-10:10']);
    expect(reason(aRequest({ earliest: day('2026-09-19') }))).toEqual([
      'outside_window → widen_window',
    ]);
  });
});
