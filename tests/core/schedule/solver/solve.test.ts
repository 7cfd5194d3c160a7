import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Assignment,
  ScheduleInstance,
} from '../../../../src/core/schedule/solver/instance.ts';
import { solveSchedule } from '../../../../src/core/schedule/solver/solve.ts';
import { anInstance, aTeacher, SLOTS, smallInstance } from './anInstance.ts';
import { broken, costOf, leastCost } from './judge.ts';

const whereabouts = (instance: ScheduleInstance) =>
  solveSchedule(instance).assignments.map(each => each.teacher + ' ' + each.slot.slice(5));

describe('the solver', () => {
  it('finds the least cost of all legal plans', () => {
    fc.assert(
      fc.property(smallInstance, instance => {
        const { assignments, unplaced, objective } = solveSchedule(instance);
        expect(broken(instance, assignments)).toEqual([]);
        expect(objective).toBe(costOf(instance, assignments));
        expect(objective).toBe(leastCost(instance));
        expect(assignments.length + unplaced.length).toBe(instance.teachers.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same plan whatever the order of rows', () => {
    fc.assert(
      fc.property(smallInstance, fc.infiniteStream(fc.nat()), (instance, numbers) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map(each => [numbers.next().value as number, each] as const)
            .sort((a, b) => a[0] - b[0])
            .map(each => each[1]);
        const other = {
          ...instance,
          teachers: shuffled(instance.teachers).map(each => ({
            ...each,
            coaches: shuffled(each.coaches),
          })),
          coaches: shuffled(instance.coaches),
          slots: shuffled(instance.slots),
          schoolDays: shuffled(instance.schoolDays),
        };
        expect(solveSchedule(other)).toEqual(solveSchedule(instance));
      }),
    );
  });

  it('moves nobody when it runs on its own plan', () => {
    fc.assert(
      fc.property(smallInstance, instance => {
        const weights = { ...instance.weights, moved: 1000 };
        const first = solveSchedule({ ...instance, weights, previous: [] }).assignments;
        const again = solveSchedule({ ...instance, weights, previous: first }).assignments;
        expect(again).toEqual(first);
      }),
    );
  });

  it('keeps what is locked, even beyond the caps', () => {
    const locked: Assignment = { teacher: 'T1', round: 'R1', coach: 'C1', slot: '2026-09-11#1' };
    const instance = anInstance({
      coaches: [{ id: 'C1', maxPerDay: 1, maxPerWeek: 1 }],
      teachers: [aTeacher('T1'), aTeacher('T2')],
      locked: [locked],
    });
    const { assignments } = solveSchedule(instance);
    expect(assignments[0]).toEqual(locked);
    // Friday 11 uses up the coach's week, so T2 meets in the next one.
    expect(assignments[1]?.slot).toBe('2026-09-14#1');
  });

  it('moves as few as it takes to seat somebody new', () => {
    const onlyFirst = { preferred: { A: [1] }, acceptable: {} };
    const first = SLOTS[0]!.id;
    const coaches = [{ id: 'C1', maxPerDay: 1, maxPerWeek: 1 }];
    const instance = anInstance({
      coaches,
      teachers: [aTeacher('T1'), aTeacher('T2', { ...onlyFirst, busy: [busyFrom('2026-09-14')] })],
      previous: [{ teacher: 'T1', round: 'R1', coach: 'C1', slot: first }],
    });
    expect(whereabouts(instance)).toEqual(['T1 09-14#1', 'T2 09-10#1']);
  });

  it('spreads meetings over days as the leader likes', () => {
    const teachers = ['T1', 'T2', 'T3', 'T4'].map(id => aTeacher(id, { acceptable: {} }));
    const pool = teachers.map((each, index) => ({ ...each, preferred: { B: [1 + (index % 2)] } }));
    const instance = anInstance({ teachers: pool });
    const perDay = (spread: 'near_the_date' | 'spread_out') => {
      const dates = solveSchedule(instance, { spread }).assignments.map(each =>
        each.slot.slice(0, 10),
      );
      return dates.filter(date => date === '2026-09-11').length;
    };
    expect(perDay('near_the_date')).toBe(2);
    expect(perDay('spread_out')).toBe(2);
    const two = anInstance({ teachers: pool.slice(0, 2) });
    const dates = (spread: 'near_the_date' | 'spread_out') =>
      new Set(solveSchedule(two, { spread }).assignments.map(each => each.slot.slice(0, 10))).size;
    expect([dates('near_the_date'), dates('spread_out')]).toEqual([1, 2]);
  });
});

const busyFrom = (date: string): [number, number] => [
  Date.parse(date) / 60_000,
  Date.parse(date) / 60_000 + 10_000,
];

describe('rounds one after another', () => {
  const halves = [
    { id: 'R1', windowStart: SLOTS[0]!.date, windowEnd: SLOTS[3]!.date, target: SLOTS[3]!.date },
    { id: 'R2', windowStart: SLOTS[4]!.date, windowEnd: SLOTS[7]!.date, target: SLOTS[4]!.date },
  ];

  it('keep the minimum gap', () => {
    const near = anInstance({ rounds: halves, teachers: [aTeacher('T1')], minGapDays: 2 });
    expect(whereabouts(near)).toEqual(['T1 09-11#1', 'T1 09-15#1']);
    const [first, second] = solveSchedule({ ...near, minGapDays: 3 }).unplaced;
    expect([first?.round, first?.reason, second]).toEqual(['R2', 'too_close', undefined]);
  });

  it('carry the loads of a shared week', () => {
    const rounds = halves.map(each => ({
      ...each,
      windowStart: SLOTS[4]!.date,
      windowEnd: SLOTS[7]!.date,
    }));
    const coaches = [{ id: 'C1', maxPerDay: 1, maxPerWeek: 2 }];
    const teachers = [aTeacher('T1'), aTeacher('T2')];
    const { unplaced } = solveSchedule(anInstance({ rounds, coaches, teachers }));
    expect(unplaced.map(each => each.round + ' ' + each.reason)).toEqual([
      'R2 coach_at_cap',
      'R2 coach_at_cap',
    ]);
  });

  it('leave a teacher’s planning minutes alone beyond the cap', () => {
    const rounds = halves.map(each => ({
      ...each,
      windowStart: SLOTS[4]!.date,
      windowEnd: SLOTS[7]!.date,
    }));
    const teachers = [aTeacher('T1')];
    const capped = solveSchedule(anInstance({ rounds, teachers, teacherMaxMinutesPerWeek: 30 }));
    expect(capped.unplaced.map(each => each.round + ' ' + each.reason)).toEqual([
      'R2 teacher_minutes',
    ]);
    const free = solveSchedule(anInstance({ rounds, teachers, teacherMaxMinutesPerWeek: 60 }));
    expect(free.unplaced).toEqual([]);
  });

  it('count standing meetings of other rounds', () => {
    const { date, startMin, endMin } = SLOTS[2]!;
    const standing = [{ teacher: 'T9', coach: 'C1', date, startMin, endMin }];
    const coaches = [{ id: 'C1', maxPerDay: 1, maxPerWeek: 2 }];
    const instance = anInstance({ teachers: [aTeacher('T1')], coaches, standing });
    const [{ slot } = { slot: '' }] = solveSchedule(instance).assignments;
    expect(['2026-09-10#1', '2026-09-14#1']).toContain(slot);
  });
});

describe('why somebody has no time', () => {
  const reasonFor = (over: Partial<ScheduleInstance>, teacher = aTeacher('T1')) =>
    solveSchedule(anInstance({ teachers: [teacher], ...over })).unplaced.map(each => each.reason);
  const always: [number, number][] = [[0, 1e9]];

  it.each([
    ['no_coach', {}, { coaches: [] }],
    ['no_planning_period', {}, { preferred: {}, acceptable: {} }],
    ['teacher_calendar_unknown', {}, { calendarUnknown: true }],
    [
      'coach_calendar_unknown',
      { coaches: [{ id: 'C1', maxPerDay: 1, maxPerWeek: 1, calendarUnknown: true }] },
      {},
    ],
    ['no_free_slot', {}, { busy: always }],
    ['no_free_slot', { coaches: [{ id: 'C1', maxPerDay: 1, maxPerWeek: 1, busy: always }] }, {}],
    ['coach_at_cap', { coaches: [{ id: 'C1', maxPerDay: 0, maxPerWeek: 1 }] }, {}],
    ['teacher_minutes', { teacherMaxMinutesPerWeek: 20 }, {}],
    [
      'outside_window',
      {
        rounds: [
          {
            id: 'R1',
            windowStart: SLOTS[0]!.date,
            windowEnd: SLOTS[1]!.date,
            target: SLOTS[0]!.date,
          },
        ],
      },
      { preferred: { B: [1] }, acceptable: {} },
    ],
  ] as const)('is %s', (reason, over, teacher) => {
    expect(reasonFor(over, aTeacher('T1', teacher))).toEqual([reason]);
  });

  it('is times_taken where others have the only times', () => {
    const narrow = { preferred: { A: [1] }, acceptable: {} };
    const teachers = ['T1', 'T2', 'T3'].map(id => aTeacher(id, narrow));
    expect(reasonFor({ teachers })).toEqual(['times_taken']);
  });

  it('is an error where a coach is not in the instance', () => {
    expect(() =>
      solveSchedule(anInstance({ teachers: [aTeacher('T1', { coaches: ['C9'] })] })),
    ).toThrow('SCHEDULE_UNKNOWN_COACH');
  });
});
