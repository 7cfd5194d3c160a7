import fc from 'fast-check';
import { day, mondayOf } from '../../../../src/core/day.ts';
import {
  WEIGHTS,
  type Assignment,
  type InstanceSlot,
  type InstanceTeacher,
  type MinuteRange,
  type ScheduleInstance,
} from '../../../../src/core/schedule/solver/instance.ts';

const DAYS = ['2026-09-10', '2026-09-11', '2026-09-14', '2026-09-15'].map(day);
const TYPES = ['A', 'B'];
const PERIODS = [1, 2];

/** Four school days over a weekend, A and B in turn, two slots a day at 8:00 and 9:00 UTC. */
export const SLOTS: readonly InstanceSlot[] = DAYS.flatMap((date, index) =>
  PERIODS.map(period => {
    const startMin = Date.parse(date) / 60_000 + 420 + period * 60;
    return {
      ...{ id: date + '#' + period, date, week: mondayOf(date), period },
      ...{ dayType: TYPES[index % 2]!, startMin, endMin: startMin + 30 },
    };
  }),
);

/** One round over all four days, best on the second. */
export const anInstance = (over: Partial<ScheduleInstance> = {}): ScheduleInstance => ({
  format: 'checkin-sched/1',
  timeZone: 'UTC',
  durationMin: 30,
  bufferMin: 5,
  minGapDays: 0,
  schoolDays: DAYS.map((date, index) => ({ date, dayType: TYPES[index % 2]! })),
  rounds: [{ id: 'R1', windowStart: DAYS[0]!, windowEnd: DAYS[3]!, target: DAYS[1]! }],
  slots: SLOTS,
  coaches: [{ id: 'C1', maxPerDay: 2, maxPerWeek: 4 }],
  teachers: [],
  weights: WEIGHTS,
  ...over,
});

/** A teacher of coach C1 who prefers period 1 and accepts period 2. */
export const aTeacher = (id: string, over: Partial<InstanceTeacher> = {}): InstanceTeacher => ({
  id,
  coaches: ['C1'],
  preferred: { A: [1], B: [1] },
  acceptable: { A: [2], B: [2] },
  ...over,
});

const busySlots: fc.Arbitrary<MinuteRange[]> = fc
  .subarray([...SLOTS], { maxLength: 4 })
  .map(slots => slots.map((slot): MinuteRange => [slot.startMin - 5, slot.endMin - 10]));

const periods = fc.record({ A: fc.subarray(PERIODS), B: fc.subarray(PERIODS) });

const teacher = (number: number): fc.Arbitrary<InstanceTeacher> =>
  fc.record({
    id: fc.constant('T' + number),
    coaches: fc.subarray(['C1', 'C2'], { minLength: 1 }),
    preferred: periods,
    acceptable: periods,
    busy: busySlots,
    targets: fc.constantFrom(...DAYS).map(date => ({ R1: date })),
  });

const coach = (id: string) =>
  fc.record({
    id: fc.constant(id),
    maxPerDay: fc.integer({ min: 0, max: 2 }),
    maxPerWeek: fc.integer({ min: 0, max: 3 }),
    busy: busySlots,
  });

/** Up to six teachers, two coaches, tight caps, and some who stood somewhere before. */
export const smallInstance: fc.Arbitrary<ScheduleInstance> = fc
  .record({
    teachers: fc
      .integer({ min: 1, max: 6 })
      .chain(count => fc.tuple(...Array.from({ length: count }, (_, index) => teacher(index)))),
    coaches: fc.tuple(coach('C1'), coach('C2')),
    load: fc.constantFrom(3, 10, 30),
    moved: fc.constantFrom(0, 15, 1000),
    stood: fc.array(fc.tuple(fc.nat(5), fc.constantFrom('C1', 'C2'), fc.constantFrom(...SLOTS)), {
      maxLength: 4,
    }),
  })
  .map(({ teachers, coaches, load, moved, stood }) => {
    const previous = new Map<string, Assignment>();
    for (const [number, coachId, slot] of stood) {
      const id = 'T' + number;
      if (number < teachers.length) {
        previous.set(id, { teacher: id, round: 'R1', coach: coachId, slot: slot.id });
      }
    }
    return anInstance({
      teachers,
      coaches,
      previous: [...previous.values()],
      weights: { ...WEIGHTS, load, moved },
    });
  });
