/**
 * What sidebar and server promise each other. Everything that crosses is plain JSON: no Date, no
 * function, no undefined inside arrays (google.script.run turns those into null).
 */

import type { Answer } from './answer.ts';
import type { PeopleApi } from './people.ts';
import type { LivingApi } from './living.ts';
import type { Offenders } from './plainJson.ts';
import type { ReviewApi } from './review.ts';
import type { CalendarApi } from './calendar.ts';
import type { ScheduleApi } from './schedule.ts';
import type { KeptView, UndoableView, UndoKind } from './undo.ts';
import type {
  ChoicesView,
  ColumnsView,
  MergedView,
  PlanGroup,
  SetUpApi,
  TestView,
  TwiceView,
} from './setUp.ts';
import type { RecordsApi } from './records.ts';
import type { TemplateApi } from './template.ts';

export type { Answer } from './answer.ts';

export type MakingKind = 'createPlans' | 'sharePlans' | 'sendInvites';
export type RunKind = MakingKind | UndoKind | 'readBack' | 'syncCheckIns' | 'removeCheckIns';
export type RunState = 'going' | 'paused' | 'stopped' | 'done';
export type Verdict = 'agrees' | 'partly' | 'different' | 'cant_tell';

/** Something about one row that a person may want to look at. */
export interface Question {
  readonly kind: string;
  readonly row: number;
  /** Column of the cell to look at, from 1; null where the whole row is meant. */
  readonly column: number | null;
  readonly sentence: string;
}

export interface GoalView {
  readonly text: string;
  /** Canonical id in the school's rubric, or null. */
  readonly component: string | null;
  readonly componentName: string | null;
  /** What the component cell says. */
  readonly componentText: string;
  /** True while the cell says "suggested": the teacher has not confirmed the component yet. */
  readonly suggestedLink: boolean;
  /** Where a component for this goal alone can be written, from 1; null where there is no cell. */
  readonly componentCell: { readonly row: number; readonly column: number } | null;
  readonly verdict: Verdict | null;
  /** At most three, best first; reasons are words of the goal or short sentences. */
  readonly suggested: readonly {
    readonly id: string;
    readonly name: string;
    readonly reasons: readonly string[];
  }[];
  readonly reasons: readonly string[];
  /** 0-based index into the school's focus areas, or null. */
  readonly focus: number | null;
  readonly questions: readonly string[];
  /** Sentences about students for success criteria that are still empty; at most three. */
  readonly criteriaIdeas: readonly string[];
  /** Up to five offers of the school's PD menu, each with its reason. */
  readonly offers: readonly { readonly title: string; readonly reason: string }[];
}

export interface CheckInView {
  readonly round: string;
  readonly roundName: string;
  readonly coach: string;
  readonly coachName: string;
  /** RFC 3339 with numeric offset. */
  readonly start: string;
  readonly end: string;
  readonly eventId: string;
  readonly sent: boolean;
  /** True where a stated default window stood in for a planning period. */
  readonly agreedWindow: boolean;
}

export interface TeacherView {
  /** Opaque and stable. Null until the first run has met this person. */
  readonly key: string | null;
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly subject: string;
  readonly grade: string;
  readonly department: string;
  readonly coachNames: readonly string[];
  /** True where the person at the panel is one of the coaches. */
  readonly mine: boolean;
  readonly plan: { readonly id: string; readonly url: string; readonly name: string } | null;
  readonly sharedWith: readonly { readonly email: string; readonly role: string }[];
  readonly goals: readonly GoalView[];
  readonly checkIns: readonly CheckInView[];
  /** One entry a step of the six: is the school's part of it there? */
  readonly steps: readonly boolean[];
  readonly questions: readonly Question[];
}

export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly kind: string;
  readonly sentence: string;
}

export interface RunView {
  readonly id: string;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly done: number;
  readonly total: number;
  /** Estimate of the working time left, in seconds. */
  readonly secondsLeft: number;
  /** Names, the latest first; at most five. */
  readonly latest: readonly string[];
  readonly needsYou: readonly {
    readonly row: number | null;
    readonly name: string;
    readonly sentence: string;
  }[];
  /** Why it stopped or paused, where it did so by itself. */
  readonly sentence: string | null;
  readonly startedBy: string;
  /** When it can go on after a daily limit (epoch milliseconds), else null. */
  readonly goOnAt: number | null;
}

/** Something in one of the school's own tabs; hand tab, row and column to `showCell`. */
export interface TabQuestion {
  readonly tab: string;
  /** From 1; null where the whole tab is meant. */
  readonly row: number | null;
  /** From 1; null where the whole row is meant. */
  readonly column: number | null;
  readonly sentence: string;
}

export interface SchoolView {
  /** The person at the panel, lower-case. */
  readonly me: string;
  readonly schoolName: string;
  readonly schoolYear: string;
  readonly timeZone: string;
  readonly today: string;
  readonly language: 'en' | 'es';
  readonly rubricTitle: string;
  readonly rosterSheet: string;
  readonly focusAreas: readonly { readonly name: string; readonly description: string }[];
  readonly teachers: readonly TeacherView[];
  readonly leftOut: readonly LeftOut[];
  /** Questions about the school's own tabs, not about one person. */
  readonly tabQuestions: readonly TabQuestion[];
  /** Tabs that set-up would add. */
  readonly missingTabs: readonly string[];
  /** The run that is going, paused or was cut off, if any. */
  readonly run: RunView | null;
  /** Runs of the person at the panel that may be undone. */
  readonly undoable: readonly UndoableView[];
  readonly unplaced: readonly {
    readonly key: string;
    readonly name: string;
    readonly round: string;
    readonly sentence: string;
  }[];
  readonly columns: ColumnsView;
  /** "Who gets a plan?", kinds of which the roster has somebody. */
  readonly who: readonly PlanGroup[];
  /** People who stand in the roster more than once and were not merged yet. */
  readonly twice: readonly TwiceView[];
  /** Rows that were merged; each can be taken apart again. */
  readonly merged: readonly MergedView[];
  readonly choices: ChoicesView;
  /** What the person at the panel has made to try things out. */
  readonly tests: readonly TestView[];
}

export interface Preflight {
  readonly kind: RunKind;
  /** Hand this back to `startRun`: it says what the person saw. */
  readonly token: string;
  readonly items: number;
  readonly documents: number;
  readonly shares: number;
  readonly events: number;
  /** Mails that Google Calendar sends: invitations, or of an undo cancellations. */
  readonly invitationMails: number;
  readonly minutes: number;
  /** How many of the items Google's daily limit allows now, and on how many days all of them. */
  readonly today: number;
  readonly days: number;
  readonly leftOut: readonly LeftOut[];
  /** What an undo leaves as it is. */
  readonly kept: readonly KeptView[];
  /** Minutes of check-ins in the year, by coach. */
  readonly coachMinutes: readonly { readonly name: string; readonly minutes: number }[];
  readonly lines: readonly string[];
}

/** How check-ins are proposed. */
export interface CheckInAsk {
  readonly rounds: 'due' | 'all';
  /**
   * Whether the periods around lunch count as agreed for people who state no planning period. Only
   * the local command line says so; in the sidebar they are asked first.
   */
  readonly windows: 'none' | 'around_lunch';
}

export interface Api
  extends
    SetUpApi,
    PeopleApi,
    ReviewApi,
    ScheduleApi,
    TemplateApi,
    RecordsApi,
    LivingApi,
    CalendarApi {
  /** Everything the panel shows first. Changes nothing. */
  openSchool(): Answer<SchoolView>;
  /** Adds the tabs that are missing; an existing tab is never touched. */
  setUp(): Answer<{ readonly added: readonly string[] }>;
  /** Plans check-ins and keeps the proposal; nothing is sent. */
  proposeCheckIns(ask: CheckInAsk): Answer<{ readonly planned: number; readonly unplaced: number }>;
  /** What a run would do, in numbers. Changes nothing. */
  preflight(ask: { readonly kind: RunKind }): Answer<Preflight>;
  startRun(ask: { readonly kind: RunKind; readonly token: string }): Answer<RunView>;
  /** Works for one slice (30–60 s) and answers where the run stands. */
  continueRun(ask: { readonly id: string }): Answer<RunView>;
  /** Progress of the run that is going, from the cache, without the lock. */
  runProgress(): Answer<RunView | null>;
  pauseRun(ask: { readonly id: string }): Answer<RunView>;
  stopRun(ask: { readonly id: string }): Answer<RunView>;
  /** Selects the cell in the sheet: of the roster, unless a tab is named. */
  showCell(ask: {
    readonly row: number;
    readonly column: number | null;
    readonly tab?: string | null;
  }): Answer<null>;
}

export type ApiName = keyof Api;

/** The same functions as the sidebar sees them. */
export type Remote<A> = {
  readonly [K in keyof A]: A[K] extends (...ask: infer P) => infer R
    ? (...ask: P) => Promise<R>
    : never;
};

/** Every function of the contract; the compiler reports a name that is missing or unknown. */
export const apiNames = Object.keys({
  openSchool: true,
  setUp: true,
  proposeCheckIns: true,
  preflight: true,
  startRun: true,
  continueRun: true,
  runProgress: true,
  pauseRun: true,
  stopRun: true,
  showCell: true,
  openColumns: true,
  chooseColumns: true,
  chooseWhoGetsAPlan: true,
  mergeRows: true,
  unmergeRows: true,
  chooseSettings: true,
  listRubrics: true,
  addDaysOff: true,
  makeTestPlan: true,
  sendTestInvitation: true,
  removeTests: true,
  makeSampleWorkbook: true,
  openConflicts: true,
  settleConflict: true,
  confirmPerson: true,
  acceptSuggestion: true,
  undoSuggestion: true,
  confirmSuggestion: true,
  listComponents: true,
  lookAtCalendar: true,
  decideCheckIn: true,
  decideAll: true,
  lookAtDay: true,
  moveDay: true,
  lookAtSemester: true,
  startSemester: true,
  openSchedule: true,
  planRound: true,
  alternativesFor: true,
  moveCheckIn: true,
  lockCheckIn: true,
  seatMore: true,
  makeTemplateOurs: true,
  checkTemplate: true,
  useBuiltInTemplate: true,
  makeWallCard: true,
  makeHandwritingCopy: true,
  archivePlans: true,
} satisfies Record<ApiName, true>) as readonly ApiName[];

/**
 * Stops compiling, naming the call, when something in the contract cannot cross.
 * @public
 */
export const everyCallIsPlainJson: [Offenders<Api>] extends [never] ? true : Offenders<Api> = true;
