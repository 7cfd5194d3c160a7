/** What changed on the check-in calendar, what to do about it, snow days, semester 2. Plain JSON. */

import type { NewsKind } from '../core/schedule/sync/newsKind.ts';
import type { Answer } from './answer.ts';
import type { RunView } from './runs.ts';

/** What somebody may decide about a check-in; hand `decision` and `start` to `decideCheckIn`. */
export interface CalendarChoice {
  readonly decision: 'invite_again' | 'leave_out' | 'take_time' | 'settled' | 'cancel' | 'stay';
  /** RFC 3339 with numeric offset; null except for `take_time`. */
  readonly start: string | null;
  readonly label: string;
}

/** One check-in that people changed on the calendar, or that no longer fits the roster. */
export interface CalendarItem {
  readonly kind: NewsKind;
  readonly key: string;
  readonly round: string;
  readonly name: string;
  readonly coachName: string;
  readonly roundName: string;
  /** RFC 3339 with numeric offset. */
  readonly start: string;
  readonly sentence: string;
  readonly choices: readonly CalendarChoice[];
}

export interface CalendarView {
  readonly items: readonly CalendarItem[];
  /** Sentences about the calendar as a whole: that it was deleted, who keeps other check-ins. */
  readonly lines: readonly string[];
  /** Other people who keep a calendar of check-ins; hand `email` to `lookAtKeeper`. */
  readonly keepers: readonly { readonly email: string; readonly checkIns: number }[];
  /** Changes that wait for a run of the kind `syncCheckIns`, and the mails it would send. */
  readonly changes: number;
  readonly mails: number;
  /** People whose check-ins are kept because so many seem to have left at once; see `decideAll`. */
  readonly held: number;
}

/** A check-in at another time. Instants as RFC 3339 with numeric offset. */
export interface MovedView {
  readonly key: string;
  readonly round: string;
  readonly name: string;
  readonly coachName: string;
  readonly roundName: string;
  readonly from: string;
  readonly to: string;
  /** The same time of day on the new day. */
  readonly sameTime: boolean;
  readonly sent: boolean;
}

/** A plan with the fewest changes, before anything has changed. */
export interface ReplanView {
  /** Hand this back to do it. */
  readonly token: string;
  readonly moved: readonly MovedView[];
  /** Who has no time then, why, and what helps. */
  readonly unplaced: readonly { readonly name: string; readonly sentence: string }[];
  /** New check-ins that would wait to be sent. */
  readonly planned: number;
  /** What the run on the calendar would do. */
  readonly events: number;
  readonly mails: number;
}

export interface DayView extends ReplanView {
  /** The first new day, `YYYY-MM-DD`; null where the year has none left. */
  readonly onto: string | null;
  /** What the numbers do not say: what only others can move, shifted days. */
  readonly notes: readonly string[];
  /** Whether to ask if the rotation (A, B …) shifts or goes on. */
  readonly asksRotation: boolean;
}

/** Days are `YYYY-MM-DD`. */
export interface DayAsk {
  readonly from: string;
  /** The last closed day; null for one day. */
  readonly to: string | null;
  /** The first new day; null for the next one that suits. */
  readonly onto: string | null;
  readonly rotation: 'shifts' | 'goes_on';
  /** What the School calendar tab is to call it; '' for "Snow day". */
  readonly name: string;
}

export interface CalendarApi {
  /** Reads back what people did on the calendar and keeps it; nothing is written to the calendar. */
  lookAtCalendar(): Answer<CalendarView>;
  /** Keeps a decision about one check-in; the runs carry it out. */
  decideCheckIn(ask: {
    readonly key: string;
    readonly round: string;
    readonly decision: CalendarChoice['decision'];
    readonly start: string | null;
  }): Answer<CalendarView>;
  /** One decision for everyone concerned: `people` says how many the person saw. */
  decideAll(ask: {
    readonly about: 'left' | 'calendar_deleted';
    readonly people: number;
  }): Answer<CalendarView>;
  /** What moving closed days would do. Changes nothing. */
  lookAtDay(ask: DayAsk): Answer<DayView>;
  /** Does it: closes the days in the School calendar and starts the run; null where none was sent. */
  moveDay(ask: DayAsk & { readonly token: string }): Answer<RunView | null>;
  /** What planning again from a day on would do. Changes nothing. */
  lookAtSemester(ask: { readonly from: string }): Answer<ReplanView>;
  /** Keeps that plan; the runs `syncCheckIns` and `sendInvites` carry it out. */
  startSemester(ask: { readonly from: string; readonly token: string }): Answer<ReplanView>;
}
