import { daysBetween, mondayOf } from '../day.ts';
import { compareIds } from './solver/order.ts';
import type { CheckInHours, CheckInPerson, ProposedCheckIn } from './proposal.ts';
import type { CheckInRound } from './year/rounds.ts';

/** What the rounds will ask of people, before any time is found. */
export interface HoursNeeded {
  readonly coaches: readonly {
    readonly email: string;
    /** A pool's meetings are shared out evenly, so this may be a fraction. */
    readonly meetings: number;
    readonly minutes: number;
    /** Minutes a week in the fullest round, spread evenly over its window. */
    readonly minutesPerWeek: number;
  }[];
  readonly teachers: readonly {
    readonly key: string;
    readonly meetings: number;
    readonly minutes: number;
  }[];
  readonly minutes: number;
}

/** The meetings and minutes that the rounds cost each coach and teacher, by email and key. */
export function hoursNeeded(
  people: readonly CheckInPerson[],
  rounds: readonly CheckInRound[],
): HoursNeeded {
  const shares = new Map<string, number>();
  for (const { coaches } of people) {
    for (const email of coaches) shares.set(email, (shares.get(email) ?? 0) + 1 / coaches.length);
  }
  const each = rounds.reduce((sum, round) => sum + round.minutes, 0);
  const weeks = (round: CheckInRound) =>
    Math.max(1, (daysBetween(mondayOf(round.windowStart), round.windowEnd) + 1) / 7);
  const fullest = rounds.reduce(
    (most, round) => Math.max(most, round.minutes / Math.ceil(weeks(round))),
    0,
  );
  const coached = people.filter(person => person.coaches.length > 0);
  return {
    coaches: [...shares.keys()].sort(compareIds).map(email => {
      const share = shares.get(email)!;
      return {
        email,
        meetings: rounded(share * rounds.length),
        minutes: rounded(share * each),
        minutesPerWeek: rounded(share * fullest),
      };
    }),
    teachers: coached
      .map(({ key }) => ({ key, meetings: rounds.length, minutes: each }))
      .sort((a, b) => compareIds(a.key, b.key)),
    minutes: coached.length * each,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The hours of a plan as it stands, by email and key. */
export function hoursPlanned(checkIns: readonly ProposedCheckIn[]): CheckInHours {
  const coaches = new Map<string, ProposedCheckIn[]>();
  const teachers = new Map<string, ProposedCheckIn[]>();
  const note = (map: Map<string, ProposedCheckIn[]>, key: string, checkIn: ProposedCheckIn) =>
    map.set(key, [...(map.get(key) ?? []), checkIn]);
  for (const checkIn of checkIns) {
    note(coaches, checkIn.coachEmail, checkIn);
    note(teachers, checkIn.teacherKey, checkIn);
  }
  return {
    coaches: [...coaches].sort(byKey).map(([email, list]) => ({
      email,
      meetings: list.length,
      minutes: minutesOfAll(list),
      busiestWeekMinutes: busiestWeek(list),
    })),
    teachers: [...teachers]
      .sort(byKey)
      .map(([key, list]) => ({ key, meetings: list.length, minutes: minutesOfAll(list) })),
    minutes: minutesOfAll(checkIns),
  };
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  compareIds(a[0], b[0]);

const minutesOfAll = (list: readonly ProposedCheckIn[]): number =>
  list.reduce((sum, each) => sum + (each.endInstant - each.startInstant) / 60_000, 0);

function busiestWeek(list: readonly ProposedCheckIn[]): number {
  const weeks = new Map<string, number>();
  for (const each of list) {
    const week = mondayOf(each.day);
    weeks.set(week, (weeks.get(week) ?? 0) + minutesOfAll([each]));
  }
  return Math.max(0, ...weeks.values());
}
