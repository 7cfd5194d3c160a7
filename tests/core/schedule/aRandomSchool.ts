import fc from 'fast-check';
import { addDays, day, type Day } from '../../../src/core/day.ts';
import type { PlanningPeriod } from '../../../src/core/roster/planning.ts';
import { DEFAULT_BELLS, defaultSchoolYear } from '../../../src/core/schedule/year/defaultYear.ts';
import type {
  BusyTime,
  CheckInPerson,
  CheckInRequest,
} from '../../../src/core/schedule/proposal.ts';
import { defaultRounds, roundsEveryWeeks } from '../../../src/core/schedule/year/rounds.ts';
import type {
  BellPeriod,
  Rotation,
  SchoolCalendar,
} from '../../../src/core/schedule/year/schoolCalendar.ts';
import { instantOf } from '../../../src/core/schedule/year/time.ts';

/** Ten zones: with and without a change of clocks, half hours, both hemispheres. */
const ZONES = [
  ...['America/New_York', 'America/Chicago', 'America/Phoenix', 'America/Anchorage'],
  ...['Pacific/Honolulu', 'Europe/Madrid', 'Australia/Lord_Howe', 'America/Santiago'],
  ...['Asia/Kathmandu', 'America/St_Johns'],
];

const rotation = (firstDay: Day): fc.Arbitrary<Rotation> =>
  fc.oneof(
    fc.constant({ kind: 'none' } as const),
    fc.record({
      kind: fc.constant('cycle' as const),
      names: fc.constantFrom(['A', 'B'], ['1', '2', '3', '4', '5', '6']),
      firstDay: fc.constant(firstDay),
      skipsDaysOff: fc.boolean(),
    }),
    fc.constant({ kind: 'weekdays', names: ['A', 'B', 'A', 'B', 'C'] } as const),
  );

// A second bell schedule, a quarter of an hour later, for grade 8.
const later = (bell: BellPeriod): BellPeriod => {
  const shifted = (time: string) => {
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 15;
    return (
      String(Math.floor(minutes / 60)).padStart(2, '0') +
      ':' +
      String(minutes % 60).padStart(2, '0')
    );
  };
  return { ...bell, start: shifted(bell.start), end: shifted(bell.end), grades: ['8'] };
};
const TWO_BELLS = [
  ...DEFAULT_BELLS.map(bell => ({ ...bell, grades: ['6', '7'] })),
  ...DEFAULT_BELLS.map(later),
];

const calendar: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    startYear: fc.integer({ min: 2024, max: 2033 }),
    off: fc.array(fc.tuple(fc.nat(250), fc.nat(4)), { maxLength: 5 }),
    testing: fc.array(fc.tuple(fc.nat(250), fc.nat(2)), { maxLength: 3 }),
    bells: fc.constantFrom(DEFAULT_BELLS, TWO_BELLS),
  })
  .chain(({ zone, startYear, off, testing, bells }) => {
    const year = defaultSchoolYear({ timeZone: zone, startYear });
    const range = ([from, more]: [number, number]) => ({
      name: 'off',
      from: addDays(year.firstDay, from),
      to: addDays(year.firstDay, from + more),
    });
    return rotation(year.firstDay).map(turns => ({
      ...year,
      daysOff: [...year.daysOff, ...off.map(range)],
      testing: testing.map(range),
      rotation: turns,
      bellPeriods: bells,
    }));
  });

const planning: fc.Arbitrary<PlanningPeriod> = fc.oneof(
  fc.record({
    dayTypes: fc.constantFrom(null, ['A'], ['B'], ['2', '5']),
    weekdays: fc.constantFrom(null, [1, 3], [5]),
    period: fc.constantFrom('1', '2', '3', '3', '5', '7', '8', '9'),
    from: fc.constant(null),
    to: fc.constant(null),
  }),
  fc.constant({ dayTypes: null, weekdays: null, period: null, from: '11:00', to: '12:10' }),
);

const COACHES = ['ann', 'ben'].map(name => name + '@school.example');

// Some teachers have a coach's address: a coach who is coached.
const person = (number: number): fc.Arbitrary<CheckInPerson> =>
  fc.record({
    key: fc.constant('t' + number),
    email: fc.constant(number < 2 ? COACHES[number]! : 't' + number + '@school.example'),
    coaches: fc.oneof(
      { weight: 9, arbitrary: fc.subarray(COACHES, { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    planning: fc.array(planning, { minLength: 0, maxLength: 3 }),
    grade: fc.constantFrom('6', '7', '8', '6-8'),
  });

/** A school of one to twelve teachers and two coaches with calendars and narrow caps. */
export const randomSchool: fc.Arbitrary<CheckInRequest> = fc
  .record({
    calendar,
    count: fc.integer({ min: 1, max: 12 }),
    everyWeeks: fc.constantFrom(null, 3, 5),
    perDay: fc.integer({ min: 1, max: 2 }),
    perWeek: fc.integer({ min: 1, max: 4 }),
    minutes: fc.constantFrom(20, 30, 60),
    usual: fc.boolean(),
  })
  .chain(shape =>
    fc
      .record({
        people: fc.tuple(...Array.from({ length: shape.count }, (_, index) => person(index))),
        busyDays: fc.array(
          fc.tuple(fc.nat(shape.count + 2), fc.nat(280), fc.integer({ min: 8, max: 14 })),
          { maxLength: 60 },
        ),
      })
      .map(({ people, busyDays }): CheckInRequest => {
        const year = shape.calendar;
        const emails = [...new Set([...COACHES, ...people.map(each => each.email!)])];
        const busy = new Map<string, BusyTime[]>(emails.map(email => [email, []]));
        for (const [who, on, hour] of busyDays) {
          const date = addDays(day(year.firstDay), on);
          const time = String(hour).padStart(2, '0') + ':00';
          const start = instantOf(date, time, year.timeZone);
          busy.get(emails[who % emails.length]!)!.push({ start, end: start + 5_400_000 });
        }
        const rounds = shape.everyWeeks
          ? roundsEveryWeeks(year, shape.everyWeeks).slice(0, 4)
          : defaultRounds(year);
        return {
          ...{ people, calendar: year, rounds, busy },
          caps: {
            ...{ coachPerDay: shape.perDay, coachPerWeek: shape.perWeek },
            ...{ teacherMinutesPerWeek: shape.minutes, bufferMinutes: 5 },
          },
          ...(shape.usual
            ? { agreedWindows: { withoutPlanning: [{ start: '10:30', end: '11:15' }] } }
            : {}),
        };
      }),
  );
