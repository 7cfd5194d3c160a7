/** One round of check-ins by coach: times, conflicts, moves; before anything is sent. Plain JSON. */

import type { Answer } from './answer.ts';

export type SpreadChoice = 'near_the_date' | 'balanced' | 'spread_out';

export interface RoundChoice {
  readonly id: string;
  readonly name: string;
  /** Window and target, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly minutes: number;
  /** `later`: may be planned from `plannedFrom` on. */
  readonly state: 'over' | 'open' | 'later';
  readonly plannedFrom: string;
}

export interface CoachChoice {
  readonly email: string;
  readonly name: string;
  readonly teachers: number;
  /** True for the person at the panel. */
  readonly me: boolean;
  /** What all rounds of the year ask of this coach. */
  readonly meetings: number;
  readonly minutes: number;
  readonly minutesPerWeek: number;
}

/** A check-in as it stands in the plan. */
export interface PlannedView {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  /** RFC 3339 with numeric offset. */
  readonly start: string;
  /** Of the day, `YYYY-MM-DD`, and minutes since midnight at the school. */
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly sent: boolean;
  /** A person chose or kept this time: planning again leaves it. */
  readonly locked: boolean;
  /** Who can send it, where that is not the person at the panel. */
  readonly planner: string | null;
  /** Why it can no longer be met; null where it can. */
  readonly conflict: string | null;
  /** What else is to be known: an agreed time, a calendar that was not checked. */
  readonly notes: readonly string[];
}

/** Somebody without a time in the round. */
export interface WithoutTime {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  /** Why and what helps; null for those for whom none was looked for yet. */
  readonly sentence: string | null;
  /** A cell of the roster that helps, from 1; null where another tab or a person does. */
  readonly column: number | null;
}

export interface WeekView {
  readonly monday: string;
  /** Monday to Friday. */
  readonly days: readonly {
    readonly day: string;
    /** False where nobody meets: no school, testing, outside the round. */
    readonly open: boolean;
  }[];
}

export interface ScheduleView {
  readonly rounds: readonly RoundChoice[];
  readonly coaches: readonly CoachChoice[];
  /** The round and coach that are shown; null where there is none. */
  readonly round: string | null;
  readonly coach: string | null;
  readonly spread: SpreadChoice;
  /** Minutes of planning time that a year's check-ins ask of each teacher. */
  readonly teacherMinutes: number;
  /** Contract hours, minutes since midnight. */
  readonly dayFrom: number;
  readonly dayTo: number;
  readonly weeks: readonly WeekView[];
  /** When the coach is busy otherwise; null where the calendar cannot be seen. */
  readonly busy:
    readonly { readonly day: string; readonly from: number; readonly to: number }[] | null;
  readonly planned: readonly PlannedView[];
  /** Check-ins that a run of the kind `sendInvites` would send now, of all coaches and rounds. */
  readonly waiting: number;
  readonly without: readonly WithoutTime[];
}

/** A time that suits both while everybody else stays where they are. */
export interface OtherTimeView {
  /** RFC 3339 with numeric offset. */
  readonly start: string;
  readonly coach: string;
  readonly coachName: string;
  readonly period: string;
  readonly notes: readonly string[];
}

/** Who would get a time, and who would have to move for it. */
export interface SeatsView {
  /** Hand this back to do it; '' where nobody more can be seated. */
  readonly token: string;
  readonly sentence: string;
  readonly seated: readonly { readonly name: string; readonly start: string }[];
  readonly moved: readonly {
    readonly name: string;
    readonly from: string;
    readonly start: string;
  }[];
}

interface CheckInName {
  readonly key: string;
  readonly round: string;
}

/** Which coach and round are meant; null leaves it to the server. */
export interface ScheduleAsk {
  readonly coach: string | null;
  readonly round: string | null;
}

export interface ScheduleApi {
  /** One coach's round. Changes nothing. */
  openSchedule(ask: ScheduleAsk): Answer<ScheduleView>;
  /** Finds times for those of the coach's caseload who have none; `again` for all that are open. */
  planRound(
    ask: ScheduleAsk & { readonly again: boolean; readonly spread: SpreadChoice | null },
  ): Answer<ScheduleView>;
  /** Other times for one check-in, best first. */
  alternativesFor(ask: CheckInName): Answer<readonly OtherTimeView[]>;
  /** Gives a check-in that is not sent another time and keeps it there; `seen` is its start till now. */
  moveCheckIn(
    ask: CheckInName & {
      readonly seen: string | null;
      readonly start: string;
      readonly coach: string;
    },
  ): Answer<ScheduleView>;
  /** Keeps a check-in at its time whenever the round is planned again, or frees it. */
  lockCheckIn(
    ask: CheckInName & { readonly locked: boolean },
  ): Answer<{ readonly locked: boolean }>;
  /** Who could be seated if others moved; with the token of that answer it is done. */
  seatMore(ask: ScheduleAsk & { readonly token: string | null }): Answer<SeatsView>;
}
