import { planCheckIns } from '../app/schedule/planCheckIns.ts';
import { setUp as addTabs } from '../app/school/schoolTabs.ts';
import { goOnByItself } from '../app/goOnByItself.ts';
import { showCell as show } from '../app/setUp/showCell.ts';
import type { Api } from '../contract/api.ts';
import { html, sheets } from '../google/globals.ts';
import { words } from '../words/index.ts';
import { answer } from './answers.ts';
import { calendarCalls } from './calls/calendar.ts';
import { insightCalls } from './calls/insights.ts';
import { historyCalls } from './calls/history.ts';
import { launchCalls } from './calls/launch.ts';
import { handoverCalls } from './calls/handover.ts';
import { livingCalls } from './calls/living.ts';
import { lostPlansCalls } from './calls/lostPlans.ts';
import { samePersonCalls } from './calls/samePerson.ts';
import { recordCalls } from './calls/records.ts';
import { reviewCalls } from './calls/review.ts';
import { runCalls } from './calls/runs.ts';
import { scheduleCalls } from './calls/schedule.ts';
import { setUpCalls } from './calls/setUp.ts';
import { startAnewCalls } from './calls/startAnew.ts';
import { templateCalls } from './calls/template.ts';
import { schoolView } from './views/schoolView.ts';
import { personLanguage, wire } from './wiring.ts';

// Every function that this file exports becomes a top-level function of the script, and so does every
// call of the contract: menus, triggers and google.script.run find functions by their global name.

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

/** What the panel calls; the build makes a top-level function of each name in the contract. */
export const api: Api = {
  ...setUpCalls,
  ...samePersonCalls,
  ...reviewCalls,
  ...scheduleCalls,
  ...templateCalls,
  ...recordCalls,
  ...historyCalls,
  ...launchCalls,
  ...handoverCalls,
  ...livingCalls,
  ...lostPlansCalls,
  ...startAnewCalls,
  ...calendarCalls,
  ...runCalls,
  ...insightCalls,
  openSchool: () => answer(() => schoolView(wire())),
  setUp: () => answer(() => addTabs(wire())),
  proposeCheckIns: ask =>
    answer(() => {
      const { planned, unplaced } = planCheckIns(wire(), ask);
      return { planned, unplaced: unplaced.length };
    }),
  showCell: ask =>
    answer(() => {
      show(wire(), ask.row, ask.column, ask.tab ?? null);
      return null;
    }),
};
