/** The school as the panel sees it when it opens. Plain JSON. */

import type { Language } from '../core/language.ts';
import type { LeftOut, RunView } from './runs.ts';
import type {
  ChoicesView,
  ColumnsView,
  MergedView,
  PlanGroup,
  TestView,
  TwiceView,
} from './setUp.ts';
import type { TeacherView } from './teachers.ts';
import type { UndoableView } from './undo.ts';

/** Something in one of the school's own tabs; hand tab, row and column to `showCell`. */
export interface TabQuestion {
  readonly tab: string;
  /** From 1; null where the whole tab is meant. */
  readonly row: number | null;
  /** From 1; null where the whole row is meant. */
  readonly column: number | null;
  readonly sentence: string;
}

/** Where what was made can be found, besides the list of teachers. */
export interface PlacesView {
  /** Address of the folder that holds the plans of the person at the panel; null for none. */
  readonly folder: string | null;
  /** The first link to a plan in the sheet, both from 1; null for none. */
  readonly links: { readonly tab: string; readonly row: number; readonly column: number } | null;
  /** The tab that shows the check-ins. */
  readonly checkIns: string;
}

export interface SchoolView {
  /** The person at the panel, lower-case. */
  readonly me: string;
  readonly schoolName: string;
  readonly schoolYear: string;
  readonly timeZone: string;
  readonly today: string;
  readonly language: Language;
  readonly rubricTitle: string;
  readonly rosterSheet: string;
  readonly focusAreas: readonly { readonly name: string; readonly description: string }[];
  readonly teachers: readonly TeacherView[];
  readonly leftOut: readonly LeftOut[];
  /** Questions about the school's own tabs, not about one person. */
  readonly tabQuestions: readonly TabQuestion[];
  /** Tabs that set-up would add. */
  readonly missingTabs: readonly string[];
  /** What `clearKept` would clear now, since the school's date has come; left out where nothing is. */
  readonly clears?: string;
  /** The run that is going, paused or was cut off, if any. */
  readonly run: RunView | null;
  /** Runs of the person at the panel that may be undone. */
  readonly undoable: readonly UndoableView[];
  /** Check-ins that a run of the kind `sendInvites` would send now. */
  readonly toInvite: number;
  readonly places: PlacesView;
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
