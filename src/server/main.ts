import { addDaysOff as daysOff } from '../app/addDaysOff.ts';
import { archivePlans as archive } from '../app/archivePlans.ts';
import { chooseColumns as keepColumns, readColumns } from '../app/chooseColumns.ts';
import { chooseSettings as keepSettings } from '../app/chooseSettings.ts';
import { chooseWhoGetsAPlan as decide } from '../app/chooseWhoGetsAPlan.ts';
import { confirmPerson as saidWho } from '../app/confirmPerson.ts';
import {
  haltRun,
  continueRun as goOn,
  runProgress as progress,
  startRun as start,
} from '../app/driveRun.ts';
import {
  acceptSuggestion as accept,
  confirmSuggestion as confirm,
  undoSuggestion as undo,
} from '../app/linkGoal.ts';
import { makeTemplateOurs as ours } from '../app/makeTemplateOurs.ts';
import { mergeRows as merge, unmergeRows as unmerge } from '../app/mergeRows.ts';
import { lockCheckIn as keepTime, moveCheckIn as moveInPlan } from '../app/moveCheckIn.ts';
import { planCheckIns } from '../app/planCheckIns.ts';
import { planRound as plan, seatMore as seat } from '../app/planRound.ts';
import { preflight as forecast } from '../app/preflight.ts';
import { makeSampleWorkbook as sampleWorkbook } from '../app/sampleWorkbook.ts';
import { makeHandwritingCopy as byHand, makeWallCard as card } from '../app/records.ts';
import { openLedger, readSchoolSettings } from '../app/school.ts';
import { goOnByItself } from '../app/goOnByItself.ts';
import { setUp as addTabs } from '../app/setUp.ts';
import { showCell as show } from '../app/showCell.ts';
import { removeTests as binTests } from '../app/testArtefacts.ts';
import { sendTestInvitation as testInvitation } from '../app/testInvitation.ts';
import { makeTestPlan as testPlan } from '../app/testPlan.ts';
import { openConflicts as waiting, settleConflict as settle } from '../app/living/conflicts.ts';
import type { Api } from '../contract/api.ts';
import type { RosterField } from '../core/roster/fields.ts';
import { offsetText } from '../core/schedule/time.ts';
import { html, sheets } from '../google/globals.ts';
import { words } from '../words/index.ts';
import { answer, personLanguage } from './answers.ts';
import { conflictsView } from './livingView.ts';
import { lookAtCalendar as readChanges } from '../app/sync/lookAtCalendar.ts';
import { calendarView, decidedAllView, decidedView } from './calendarView.ts';
import { dayView, movedDayView, semesterView } from './replanView.ts';
import { preflightView } from './preflightView.ts';
import { progressView, runView } from './runView.ts';
import { componentChoices, schoolView, teacherInRow } from './schoolView.ts';
import { otherTimesView, scheduleView, seatsView } from './scheduleView.ts';
import { columnsView, daysOffView, mergeView, rubricChoices } from './setUpView.ts';
import { templateView } from './templateView.ts';
import { wire } from './wiring.ts';

// Every export of this file becomes a top-level function of the script: the menu, the triggers and
// google.script.run find functions by their global name.

/** Runs when the sheet opens, also before anyone has authorized: nothing but the menu is touched. */
export function onOpen(): void {
  sheets().getUi().createAddonMenu().addItem(words('en').around.menuOpen, 'openPanel').addToUi();
}

/** Runs once after installation, on the open sheet. */
export function onInstall(): void {
  onOpen();
}

/** Opens the panel at the right of the sheet. */
export function openPanel(): void {
  const title = words(personLanguage()).around.panelTitle;
  sheets().getUi().showSidebar(html().createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** The hourly trigger: goes on with a run whose panel was closed. Google calls it, no person. */
export function tick(): void {
  answer(() => goOnByItself(wire()));
}

const api: Api = {
  openSchool: () => answer(() => schoolView(wire())),
  setUp: () => answer(() => addTabs(wire())),
  proposeCheckIns: ask =>
    answer(() => {
      const { planned, unplaced } = planCheckIns(wire(), ask);
      return { planned, unplaced: unplaced.length };
    }),
  preflight: ask => answer(() => preflightView(forecast(wire(), ask.kind))),
  startRun: ask => answer(() => withView(needs => start(needs, ask.kind, ask.token))),
  continueRun: ask => answer(() => withView(needs => goOn(needs, ask.id))),
  runProgress: () =>
    answer(() => {
      const needs = wire();
      const seen = progress(needs);
      return seen ? progressView(needs, seen) : null;
    }),
  pauseRun: ask => answer(() => withView(needs => haltRun(needs, ask.id, 'paused'))),
  stopRun: ask => answer(() => withView(needs => haltRun(needs, ask.id, 'stopped'))),
  showCell: ask =>
    answer(() => {
      show(wire(), ask.row, ask.column, ask.tab ?? null);
      return null;
    }),
  openColumns: () => answer(() => columnsView(readColumns(wire()), ownWords())),
  chooseColumns: ask =>
    answer(() => {
      const say = ownWords();
      const guidance = (field: RosterField): string =>
        say.setUp.columnGuidance(say.setUp.fields[field]);
      return columnsView(keepColumns(wire(), ask.choices, guidance), say);
    }),
  chooseWhoGetsAPlan: ask =>
    answer(() => {
      const say = ownWords();
      return decide(
        wire(),
        ask.decisions,
        reason => say.planReason(reason) + ': ' + say.setUp.planGuidance,
      );
    }),
  mergeRows: ask => answer(() => mergeView(merge(wire(), ask.row, ask.into), ownWords())),
  unmergeRows: ask => answer(() => ({ changed: unmerge(wire(), ask.row) })),
  chooseSettings: ask => answer(() => keepSettings(wire(), ask)),
  listRubrics: () => answer(rubricChoices),
  addDaysOff: ask => answer(() => daysOffView(daysOff(wire(), ask.text), ownWords())),
  makeTestPlan: ask => answer(() => testPlan(wire(), ask.row)),
  sendTestInvitation: () =>
    answer(() => {
      const needs = wire();
      const { start, ...sent } = testInvitation(needs);
      return { ...sent, start: offsetText(start, readSchoolSettings(needs).timeZone) };
    }),
  removeTests: () => answer(() => binTests(wire())),
  openConflicts: () =>
    answer(() => {
      const needs = wire();
      return conflictsView(waiting(needs), openLedger(needs));
    }),
  settleConflict: ask =>
    answer(() => {
      const { kind, language } = settle(wire(), ask);
      return { sentence: words(language).living.settled[kind] };
    }),
  makeSampleWorkbook: () => answer(() => sampleWorkbook(wire())),
  confirmPerson: ask =>
    answer(() => {
      saidWho(wire(), ask.row, ask.same);
      return null;
    }),
  acceptSuggestion: ask => answer(() => withTeacher(needs => accept(needs, ask, ask.id))),
  undoSuggestion: ask => answer(() => withTeacher(needs => undo(needs, ask, ask.before))),
  confirmSuggestion: ask => answer(() => withTeacher(needs => confirm(needs, ask))),
  listComponents: () => answer(() => componentChoices(wire())),
  lookAtCalendar: () => answer(() => calendarView(readChanges(wire()))),
  decideCheckIn: ask => answer(() => decidedView(wire(), ask)),
  decideAll: ask => answer(() => decidedAllView(wire(), ask)),
  lookAtDay: ask => answer(() => dayView(wire(), ask)),
  moveDay: ask => answer(() => movedDayView(wire(), ask)),
  lookAtSemester: ask => answer(() => semesterView(wire(), ask.from, null)),
  startSemester: ask => answer(() => semesterView(wire(), ask.from, ask.token)),
  openSchedule: ask => answer(() => scheduleView(wire(), ask)),
  planRound: ask =>
    answer(() => {
      const needs = wire();
      plan(needs, ask);
      return scheduleView(needs, ask);
    }),
  alternativesFor: ask => answer(() => otherTimesView(wire(), ask)),
  moveCheckIn: ask =>
    answer(() => {
      const needs = wire();
      const instant = (text: string | null): number | null =>
        text === null ? null : Date.parse(text);
      const move = { ...ask, seen: instant(ask.seen), start: Date.parse(ask.start) };
      const coach = moveInPlan(needs, move);
      return scheduleView(needs, { coach, round: ask.round });
    }),
  lockCheckIn: ask => answer(() => keepTime(wire(), ask)),
  seatMore: ask => answer(() => seatsView(seat(wire(), ask, ask.token))),
  makeTemplateOurs: ask =>
    answer(() => {
      const needs = wire();
      return templateView(needs, ownWords(), ours(needs, ask));
    }),
  checkTemplate: () => answer(() => templateView(wire(), ownWords())),
  useBuiltInTemplate: ask =>
    answer(() => {
      keepSettings(wire(), { planShape: ask.shape });
      return templateView(wire(), ownWords(), []);
    }),
  makeWallCard: ask => answer(() => card(wire(), ask.row, ask.goal)),
  makeHandwritingCopy: ask => answer(() => byHand(wire(), ask.row)),
  archivePlans: ask => answer(() => archive(wire(), ask.type, ask.next ?? null)),
};

const ownWords = () => words(personLanguage());

const withView = runView;
const withTeacher = teacherInRow;

export const {
  openSchool,
  setUp,
  proposeCheckIns,
  preflight,
  startRun,
  continueRun,
  runProgress,
  pauseRun,
  stopRun,
  showCell,
  openColumns,
  chooseColumns,
  chooseWhoGetsAPlan,
  mergeRows,
  unmergeRows,
  chooseSettings,
  listRubrics,
  addDaysOff,
  makeTestPlan,
  sendTestInvitation,
  removeTests,
  makeSampleWorkbook,
  openConflicts,
  settleConflict,
  confirmPerson,
  acceptSuggestion,
  undoSuggestion,
  confirmSuggestion,
  listComponents,
  lookAtCalendar,
  decideCheckIn,
  decideAll,
  lookAtDay,
  moveDay,
  lookAtSemester,
  startSemester,
  openSchedule,
  planRound,
  alternativesFor,
  moveCheckIn,
  lockCheckIn,
  seatMore,
  makeTemplateOurs,
  checkTemplate,
  useBuiltInTemplate,
  makeWallCard,
  makeHandwritingCopy,
  archivePlans,
} = api;
