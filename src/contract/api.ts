/**
 * What sidebar and server promise each other. Everything that crosses is plain JSON: no Date, no
 * function, no undefined inside arrays (google.script.run turns those into null).
 */

import type { Answer } from './answer.ts';
import type { CalendarApi } from './calendar.ts';
import type { HandoverApi } from './handover.ts';
import type { InsightsApi } from './insights.ts';
import type { KeeperApi } from './keeper.ts';
import type { HistoryApi } from './history.ts';
import type { LaunchApi } from './launch.ts';
import type { LivingApi } from './living.ts';
import type { LostPlansApi } from './lostPlans.ts';
import type { SamePersonApi } from './samePerson.ts';
import type { Offenders } from './plainJson.ts';
import type { RecordsApi } from './records.ts';
import type { ReviewApi } from './review.ts';
import type { RunsApi } from './runs.ts';
import type { ScheduleApi } from './schedule.ts';
import type { SchoolView } from './school.ts';
import type { SetUpApi } from './setUp.ts';
import type { StartAnewApi } from './startAnew.ts';
import type { TemplateApi } from './template.ts';

export type { Answer } from './answer.ts';
export type * from './runs.ts';
export type * from './school.ts';
export type * from './teachers.ts';

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
    SamePersonApi,
    ReviewApi,
    ScheduleApi,
    TemplateApi,
    RecordsApi,
    RunsApi,
    HistoryApi,
    LaunchApi,
    LivingApi,
    InsightsApi,
    LostPlansApi,
    StartAnewApi,
    HandoverApi,
    CalendarApi,
    KeeperApi {
  /** Everything the panel shows first. Changes nothing. */
  openSchool(): Answer<SchoolView>;
  /** Adds the tabs that are missing; an existing tab is never touched. */
  setUp(): Answer<{ readonly added: readonly string[] }>;
  /** Plans check-ins and keeps the proposal; nothing is sent. */
  proposeCheckIns(ask: CheckInAsk): Answer<{ readonly planned: number; readonly unplaced: number }>;
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
  listRuns: true,
  openLaunch: true,
  sendTestMail: true,
  decideMail: true,
  openConflicts: true,
  settleConflict: true,
  clearKept: true,
  lookAtHandover: true,
  findLostPlans: true,
  linkLostPlans: true,
  forgetLostCheckIns: true,
  lookAtCopy: true,
  startAnew: true,
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
  lookAtKeeper: true,
  takeOver: true,
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
  openInsights: true,
  keepPromise: true,
} satisfies Record<ApiName, true>) as readonly ApiName[];

/**
 * Stops compiling, naming the call, when something in the contract cannot cross.
 * @public
 */
export const everyCallIsPlainJson: [Offenders<Api>] extends [never] ? true : Offenders<Api> = true;
