import type { Day } from '../../day.ts';

/** Busy from the first minute up to the second, minutes since the epoch. */
export type MinuteRange = readonly [number, number];

type PeriodName = string | number;

interface InstanceDay {
  readonly date: Day;
  readonly dayType: string;
}

export interface InstanceRound {
  readonly id: string;
  readonly windowStart: Day;
  readonly windowEnd: Day;
  readonly target: Day;
}

/** A time at which any coach could meet one teacher. `startMin`, `endMin`: minutes since the epoch. */
export interface InstanceSlot {
  readonly id: string;
  readonly date: Day;
  /** The Monday of its week. */
  readonly week: Day;
  readonly dayType: string;
  readonly period: PeriodName;
  readonly startMin: number;
  readonly endMin: number;
}

export interface InstanceCoach {
  readonly id: string;
  readonly maxPerDay: number;
  readonly maxPerWeek: number;
  readonly busy?: readonly MinuteRange[];
  /** The calendar could not be read: never free. */
  readonly calendarUnknown?: boolean;
  /** Slots that this coach cannot take for another reason than a busy calendar. */
  readonly closed?: readonly string[];
}

type PeriodsByDayType = Readonly<Record<string, readonly PeriodName[]>>;

export interface InstanceTeacher {
  readonly id: string;
  readonly coaches: readonly string[];
  readonly preferred: PeriodsByDayType;
  readonly acceptable: PeriodsByDayType;
  /** Names an entry of `availabilities` that holds instead of the two fields above. */
  readonly availability?: string;
  readonly busy?: readonly MinuteRange[];
  readonly calendarUnknown?: boolean;
  readonly targets?: Readonly<Record<string, Day>>;
}

/** Slot ids at which somebody may be met. */
export interface Availability {
  readonly preferred: readonly string[];
  readonly acceptable: readonly string[];
}

export interface Assignment {
  readonly teacher: string;
  readonly round: string;
  readonly coach: string;
  readonly slot: string;
}

/** A meeting of a round that is not being planned now: it uses caps, time and the minimum gap. */
export interface StandingMeeting {
  readonly teacher: string;
  readonly coach: string;
  readonly date: Day;
  readonly startMin: number;
  readonly endMin: number;
}

export interface InstanceWeights {
  readonly unplaced: number;
  readonly moved: number;
  /** For each school day from the target. */
  readonly day: number;
  /** For a period that is acceptable, not preferred. */
  readonly acceptable: number;
  /** For each coach and day, times the square of its meetings. */
  readonly load: number;
  /** For each coach and round, times the square of its meetings. */
  readonly coachTotal: number;
}

/**
 * A scheduling problem in the format `checkin-sched/1`. The fields after `weights` are our own
 * additions and may be absent.
 */
export interface ScheduleInstance {
  readonly format: 'checkin-sched/1';
  readonly timeZone: string;
  readonly durationMin: number;
  readonly bufferMin: number;
  /** School days between two consecutive check-ins of one teacher. */
  readonly minGapDays: number;
  readonly schoolDays: readonly InstanceDay[];
  readonly rounds: readonly InstanceRound[];
  readonly slots: readonly InstanceSlot[];
  readonly coaches: readonly InstanceCoach[];
  readonly teachers: readonly InstanceTeacher[];
  readonly locked?: readonly Assignment[];
  readonly previous?: readonly Assignment[];
  readonly weights: InstanceWeights;
  readonly availabilities?: Readonly<Record<string, Availability>>;
  readonly teacherMaxMinutesPerWeek?: number;
  readonly standing?: readonly StandingMeeting[];
}

/** The weights of `checkin-sched/1`. */
export const WEIGHTS: InstanceWeights = {
  unplaced: 100_000,
  moved: 1_000,
  day: 10,
  acceptable: 25,
  load: 3,
  coachTotal: 1,
};
