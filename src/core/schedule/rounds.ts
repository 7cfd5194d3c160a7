import type { Day } from '../day.ts';

export type RoundKind = 'goal_setting' | 'mid_year' | 'year_end' | 'check_in';

/** One round of check-ins: everybody meets the own coach once between `windowStart` and `windowEnd`. */
export interface CheckInRound {
  /** Stable within a year; part of an event's identity. */
  readonly id: string;
  readonly kind: RoundKind;
  /** The school's own name, or null: the catalogue has one for each kind. */
  readonly name: string | null;
  /** Counts the rounds of one kind from 1. */
  readonly number: number;
  readonly windowStart: Day;
  readonly windowEnd: Day;
  readonly target: Day;
  readonly minutes: number;
  /** The school's own questions, or null: the catalogue has some for each kind. */
  readonly questions: readonly string[] | null;
}
