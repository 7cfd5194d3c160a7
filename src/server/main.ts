import {
  haltRun,
  continueRun as goOn,
  runProgress as progress,
  startRun as start,
} from '../app/driveRun.ts';
import { planCheckIns } from '../app/planCheckIns.ts';
import { preflight as forecast } from '../app/preflight.ts';
import { setUp as addTabs } from '../app/setUp.ts';
import { showCell as show } from '../app/showCell.ts';
import type { Api } from '../contract/api.ts';
import { html, sheets } from '../google/globals.ts';
import { words } from '../words/index.ts';
import { answer, personLanguage } from './answers.ts';
import { preflightView } from './preflightView.ts';
import { progressView, runView } from './runView.ts';
import { schoolView } from './schoolView.ts';
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
      const seen = progress(wire());
      return seen ? progressView(seen) : null;
    }),
  pauseRun: ask => answer(() => withView(needs => haltRun(needs, ask.id, 'paused'))),
  stopRun: ask => answer(() => withView(needs => haltRun(needs, ask.id, 'stopped'))),
  showCell: ask =>
    answer(() => {
      show(wire(), ask.row, ask.column);
      return null;
    }),
};

const withView = runView;

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
} = api;
