import type { Day } from '../day.ts';
import type { PlanningPeriod } from '../roster/planning.ts';
import type { Spread } from './solver/solve.ts';
import type { NoTimeReason } from './solver/unplaced.ts';
import type { CheckInRound } from './year/rounds.ts';
import type { ClockTime, SchoolCalendar } from './year/schoolCalendar.ts';

/** A time of day that a person has agreed to although it is no planning period. */
export interface AgreedWindow {
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly dayTypes?: readonly string[];
}

/** A person who gets check-ins, and the coaches of whom any one may hold them. */
export interface CheckInPerson {
  readonly key: string;
  /** Lower case; null where the roster has none. */
  readonly email: string | null;
  readonly coaches: readonly string[];
  /** As `planningPeriods` (roster) takes the cell apart; empty where the roster states none. */
  readonly planning: readonly PlanningPeriod[];
  readonly grade?: string;
}

/** Busy from `start` up to `end`, epoch milliseconds. */
export interface BusyTime {
  readonly start: number;
  readonly end: number;
}

/** Busy times by lower-case email; an email that is missing here is unknown, never free. */
export type BusyTimes = ReadonlyMap<string, readonly BusyTime[] | 'unknown'>;

export interface CheckInCaps {
  readonly coachPerDay: number;
  readonly coachPerWeek: number;
  /** Minutes of planning time a week that check-ins may take from one teacher. */
  readonly teacherMinutesPerWeek: number;
  /** Minutes between two meetings of one coach inside a period; passing time does between periods. */
  readonly bufferMinutes: number;
  /** Other caps for some coaches, by email. */
  readonly byCoach?: ReadonlyMap<string, { readonly perDay: number; readonly perWeek: number }>;
}

/** A check-in that already stands. Locked ones (past, imminent, moved by a person) never change. */
export interface StandingCheckIn {
  readonly teacherKey: string;
  readonly coachEmail: string;
  readonly round: string;
  readonly startInstant: number;
  readonly endInstant: number;
  readonly locked: boolean;
}

/** Who has agreed to what beside planning periods. */
export interface AgreedWindows {
  /** For everyone who states no planning period; check-ins there are flagged `default_window`. */
  readonly withoutPlanning?: readonly AgreedWindow[];
  /** By teacher key; check-ins there are flagged `agreed_window`. */
  readonly byTeacher?: ReadonlyMap<string, readonly AgreedWindow[]>;
}

export interface CheckInRequest {
  readonly people: readonly CheckInPerson[];
  readonly calendar: SchoolCalendar;
  /** In the order of their windows. */
  readonly rounds: readonly CheckInRound[];
  readonly busy: BusyTimes;
  readonly caps?: CheckInCaps;
  readonly previous?: readonly StandingCheckIn[];
  readonly agreedWindows?: AgreedWindows;
  /** Nothing new is placed before this day. */
  readonly earliest?: Day;
  /** School days between two check-ins of one teacher; see `defaultMinGap`. */
  readonly minGapDays?: number;
  readonly spread?: Spread;
  /** Books people whose calendar cannot be read by planning period alone, flagged so. */
  readonly usePlanningPeriods?: boolean;
  /** False keeps every standing check-in that is still possible, even if somebody goes without. */
  readonly mayMoveOthers?: boolean;
}

export type CheckInFlag =
  'calendar_not_checked' | 'agreed_window' | 'default_window' | 'moved' | 'kept' | 'locked';

export interface ProposedCheckIn {
  readonly teacherKey: string;
  readonly coachEmail: string;
  readonly round: string;
  readonly day: Day;
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** Epoch milliseconds. */
  readonly startInstant: number;
  readonly endInstant: number;
  /** The bell period's name, or the window as `HH:MM-HH:MM`. */
  readonly period: string;
  readonly flags: readonly CheckInFlag[];
}

/** Why somebody has no time in a round; the catalogue says it and how to help. */
export type UnplacedReason =
  NoTimeReason | 'no_email' | 'period_unknown' | 'period_too_short' | 'outside_hours';

/** What the leader can do about it. */
export type UnplacedFix =
  | 'add_email'
  | 'name_coach'
  | 'ask_planning_period'
  | 'check_bell_periods'
  | 'share_calendar'
  | 'widen_window'
  | 'agree_window'
  | 'shorten_meeting'
  | 'raise_teacher_minutes'
  | 'raise_cap'
  | 'add_coach';

export interface UnplacedCheckIn {
  readonly teacherKey: string;
  readonly round: string;
  readonly reason: UnplacedReason;
  readonly fix: UnplacedFix;
  readonly details: UnplacedDetails;
}

/** What the sentence about it names. */
export interface UnplacedDetails {
  /** The coach's address, lower case; '' for none. */
  readonly coach: string;
  /** The teacher's planning periods as one text; '' for none. */
  readonly period: string;
  readonly minutes: number;
  readonly teacherMinutes: number;
  readonly perDay: number;
  readonly perWeek: number;
}

interface CoachHours {
  readonly email: string;
  readonly meetings: number;
  readonly minutes: number;
  /** The most minutes in any one week (Monday to Sunday). */
  readonly busiestWeekMinutes: number;
}

interface TeacherHours {
  readonly key: string;
  readonly meetings: number;
  readonly minutes: number;
}

/** What the plan costs, told before anything is sent. */
export interface CheckInHours {
  readonly coaches: readonly CoachHours[];
  readonly teachers: readonly TeacherHours[];
  readonly minutes: number;
}

/** Somebody who stood elsewhere before. Times are epoch milliseconds. */
export interface MovedCheckIn {
  readonly teacherKey: string;
  readonly round: string;
  readonly fromInstant: number;
  readonly toInstant: number;
}

export interface CheckInProposal {
  /** By start, then teacher key. */
  readonly checkIns: readonly ProposedCheckIn[];
  readonly unplaced: readonly UnplacedCheckIn[];
  readonly moved: readonly MovedCheckIn[];
  readonly hours: CheckInHours;
}
