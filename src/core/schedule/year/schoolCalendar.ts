import type { Day } from '../../day.ts';

/** A wall-clock time of the school, `HH:MM`, 24 hours. */
export type ClockTime = string;

/** Days from `from` to `to`, both included, with the name people know them by. */
export interface DayRange {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * How day types (A, B, Day 1 …) follow one another. In a `cycle` the name of `firstDay` is the first
 * one; `skipsDaysOff` says that a day off uses up no name, so that the rotation goes on after it.
 * In `weekdays` the five names belong to Monday to Friday.
 */
export type Rotation =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'cycle';
      readonly names: readonly string[];
      readonly firstDay: Day;
      readonly skipsDaysOff: boolean;
    }
  | { readonly kind: 'weekdays'; readonly names: readonly string[] };

/** One day whose type the school sets by hand, whatever the rotation says. */
export interface DayTypeOverride {
  readonly date: Day;
  readonly dayType: string;
}

/** A bell period; without `grades` or `dayTypes` it holds for all of them. */
export interface BellPeriod {
  readonly name: string;
  readonly kind: 'class' | 'lunch';
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly grades?: readonly string[];
  readonly dayTypes?: readonly string[];
}

/** A stretch of one day's wall-clock time. */
export interface ClockRange {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** One school's year: which days it meets, how they rotate and when the bells ring. */
export interface SchoolCalendar {
  /** IANA id, for example `America/Chicago`. */
  readonly timeZone: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly daysOff: readonly DayRange[];
  /** Days on which school is held but nobody is taken out for a check-in. */
  readonly testing: readonly DayRange[];
  readonly earlyRelease: readonly DayRange[];
  readonly rotation: Rotation;
  readonly dayTypes: readonly DayTypeOverride[];
  readonly bellPeriods: readonly BellPeriod[];
  readonly contract: ClockRange;
}

/** The day type of a school without a rotation. */
export const EVERY_DAY = 'every day';

/** The day type whose bell periods hold on early-release days, where the school states any. */
export const EARLY_RELEASE = 'Early release';
