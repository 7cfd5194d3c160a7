// tsx tests/evaluation/schedule/bench.ts [INSTANCE.json …] : how long check-in plans take. Prints one
// line for each instance; without arguments, schools of its own making (no part of the test suite).
import { readFileSync } from 'node:fs';
import { addDays, day, mondayOf } from '../../../src/core/day.ts';
import { WEIGHTS, type ScheduleInstance } from '../../../src/core/schedule/solver/instance.ts';
import { fingerprint, mixed } from '../../../src/core/schedule/solver/order.ts';
import { solveSchedule } from '../../../src/core/schedule/solver/solve.ts';

const FIRST_MONDAY = day('2026-09-14');
const ROUNDS = 4;
const WEEKS = 4;
const TEACHERS_PER_COACH = 50;

/** Whether something that happens with this chance happens here; the same at every run. */
const happens = (chance: number, ...what: (string | number)[]): boolean =>
  mixed(fingerprint(what.join(' ')), what.length) % 1000 < chance * 1000;

/** Four rounds of four weeks, twelve slots a day; busy times at random, caps with little room. */
function school(teachers: number, pool: number, busy: number): ScheduleInstance {
  const coachCount = Math.ceil(teachers / TEACHERS_PER_COACH);
  const dates = Array.from({ length: ROUNDS * 6 * 7 }, (_, index) => addDays(FIRST_MONDAY, index));
  const schoolDays = dates
    .filter((_, index) => index % 7 < 5)
    .map((date, index) => ({ date, dayType: index % 2 ? 'B' : 'A' }));
  const slots = schoolDays.flatMap(({ date, dayType }) =>
    Array.from({ length: 12 }, (_, index) => {
      const startMin = Date.parse(date) / 60_000 + 480 + index * 35;
      return {
        ...{ id: date + '#' + index, date, week: mondayOf(date), dayType },
        ...{ period: Math.floor(index / 2), startMin, endMin: startMin + 30 },
      };
    }),
  );
  const busyAt = (who: string) =>
    slots
      .filter(slot => happens(busy, who, slot.id))
      .map((slot): [number, number] => [slot.startMin, slot.endMin]);
  const perWeek = Math.ceil(TEACHERS_PER_COACH / WEEKS) + 1;
  const coachId = (number: number) => 'C' + (number % coachCount);
  return {
    ...{ format: 'checkin-sched/1', timeZone: 'UTC', durationMin: 30, bufferMin: 5, minGapDays: 5 },
    schoolDays,
    slots,
    weights: WEIGHTS,
    rounds: Array.from({ length: ROUNDS }, (_, index) => {
      const windowStart = addDays(FIRST_MONDAY, index * 42);
      const windowEnd = addDays(windowStart, WEEKS * 7 - 3);
      return { id: 'R' + index, windowStart, windowEnd, target: addDays(windowStart, 11) };
    }),
    coaches: Array.from({ length: coachCount }, (_, index) => ({
      ...{ id: coachId(index), maxPerDay: Math.ceil(perWeek / 5) + 1, maxPerWeek: perWeek },
      busy: busyAt(coachId(index)),
    })),
    teachers: Array.from({ length: teachers }, (_, index) => {
      const id = 'T' + index;
      const period = (what: string) => fingerprint(id + what) % 6;
      const coaches = Array.from({ length: pool }, (_, each) => coachId(index + each * 7));
      return {
        ...{ id, coaches: [...new Set(coaches)], busy: busyAt(id) },
        preferred: { A: [period('A')], B: [period('B')] },
        acceptable: { A: [period('A?')], B: [] },
      };
    }),
  };
}

function report(name: string, instance: ScheduleInstance): void {
  const start = performance.now();
  const { assignments, unplaced, objective } = solveSchedule(instance);
  const ms = Math.round(performance.now() - start);
  const asked = assignments.length + unplaced.length;
  process.stdout.write(
    `${name.padEnd(28)} ${assignments.length} of ${asked} placed, objective ${objective}, ${ms} ms\n`,
  );
}

const files = process.argv.slice(2);
for (const file of files) {
  report(file.split('/').pop()!, JSON.parse(readFileSync(file, 'utf8')) as ScheduleInstance);
}
if (files.length === 0) {
  report('300 own coach', school(300, 1, 0.7));
  report('1500 own coach', school(1500, 1, 0.7));
  report('1500 own coach, free', school(1500, 1, 0.1));
  report('1500 one district pool', school(1500, 3, 0.7));
  report('5000 own coach', school(5000, 1, 0.7));
}
