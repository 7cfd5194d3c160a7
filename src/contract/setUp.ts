/** What set-up shows and asks: columns, people, rubrics, days off, things to try out. Plain JSON. */

import type { Answer } from './answer.ts';

/** What a column can mean, in the order in which a person is asked about it. */
export type FieldName =
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'role'
  | 'subject'
  | 'grade'
  | 'department'
  | 'coach'
  | 'planning_period'
  | 'goal1'
  | 'goal1_component'
  | 'goal1_focus'
  | 'goal2'
  | 'goal2_component'
  | 'goal2_focus'
  | 'looks_like'
  | 'sounds_like'
  | 'feels_like'
  | 'portfolio'
  | 'action_steps';

export interface ColumnField {
  readonly field: FieldName;
  readonly label: string;
  /** Texts of the header cells, in sheet order; empty where the roster has no such column. */
  readonly headers: readonly string[];
  /** Columns of these headers, from 1. */
  readonly columns: readonly number[];
  /** `none`: nothing was found, and nobody has said that there is none. */
  readonly certainty: 'sure' | 'doubtful' | 'chosen' | 'none';
  /** Headers that could be meant instead, best first. */
  readonly alternatives: readonly string[];
  /** True where more than one column may make this field. */
  readonly several: boolean;
  /** The header that was chosen is gone: a sentence that asks again, else null. */
  readonly askAgain: string | null;
}

export interface ColumnsView {
  readonly tab: string;
  /** As the spreadsheet shows it, from 1. */
  readonly headerRow: number;
  readonly fields: readonly ColumnField[];
  /** Every header that may be chosen, in sheet order; private columns are not among them. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
  /** Private columns that are never read into a plan. */
  readonly leftOut: readonly {
    readonly column: number;
    readonly header: string;
    readonly kind: string;
    readonly sentence: string;
  }[];
}

/** By field: a header, several, null for "this roster has none", `guess` to take a choice back. */
export type ColumnChoices = Readonly<Partial<Record<FieldName, string | readonly string[] | null>>>;

/** People of one kind in "Who gets a plan?". */
export interface PlanGroup {
  readonly reason: string;
  readonly label: string;
  readonly count: number;
  /** How many of them get a plan now. */
  readonly plans: number;
  /** What holds for the kind; null where the guess differs by person. */
  readonly getsPlan: boolean | null;
  readonly saidBy: 'guess' | 'rule';
  /** Named where a person may want to decide one by one; not for plain teachers. */
  readonly people: readonly {
    readonly row: number;
    readonly name: string;
    readonly getsPlan: boolean;
    readonly saidBy: 'guess' | 'rule' | 'person';
    /** The home school of an itinerant, else ''. */
    readonly homeSchool: string;
  }[];
}

/** Rows that look like one person. */
export interface TwiceView {
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    readonly email: string | null;
  }[];
  /** The row that is offered: a form's newest answer, else the first. */
  readonly keep: number;
  readonly newer: boolean;
  readonly sentence: string;
  /** One sentence for each field in which the rows differ. */
  readonly conflicts: readonly string[];
}

export interface MergeView {
  readonly kept: number;
  /** Labels of the fields that the kept row gains. */
  readonly taken: readonly string[];
  readonly conflicts: readonly string[];
}

/** Rows that a person said are one: `row` stands for the others. */
export interface MergedView {
  readonly row: number;
  readonly name: string;
  readonly others: readonly number[];
}

/** A rubric of the library. */
export interface RubricChoice {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly licence: string;
}

export interface DaysOffView {
  readonly added: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Ranges that the tab has already. */
  readonly already: number;
  readonly unread: readonly { readonly text: string; readonly sentence: string }[];
}

/** Something made to try things out. */
export interface TestView {
  readonly kind: 'plan' | 'invitation' | 'sample';
  readonly title: string;
  /** The file; '' for an invitation. */
  readonly url: string;
}

/** What the school has decided once. */
export interface ChoicesView {
  readonly planKind: 'coaching' | 'formal';
  /** False until somebody has answered "coaching or formal plan?". */
  readonly planKindAsked: boolean;
  /** `ours` is the school's own document, see the calls of the template. */
  readonly planShape: 'structured' | 'onePage' | 'formal' | 'ours';
  /** Library id, or `own`. */
  readonly rubric: string;
  /** False until somebody has chosen a rubric; the default stands in. */
  readonly rubricAsked: boolean;
  readonly leaderName: string;
  readonly leaderEmail: string;
  readonly why: string;
  /** IANA zone of the Settings tab; '' where the spreadsheet's own is used. */
  readonly timeZone: string;
  /** Check-ins at most. */
  readonly coachPerDay: number;
  readonly coachPerWeek: number;
  /** YYYY-MM-DD; '' where the school has chosen no date on which reflections are cleared. */
  readonly clearOn: string;
  /** Whether the focus areas are the school's own, not the example. */
  readonly ownFocusAreas: boolean;
  /** Whether a day off was given that is not a usual one. */
  readonly ownDaysOff: boolean;
}

/** Fields that are not there stay as they are; '' is the default again. */
export interface SettingsAsk {
  readonly schoolName?: string | null;
  readonly schoolYear?: string | null;
  readonly planKind?: string | null;
  /** `structured`, `one page` or `formal`. */
  readonly planShape?: string | null;
  readonly rubric?: string | null;
  readonly language?: string | null;
  readonly leaderName?: string | null;
  readonly leaderEmail?: string | null;
  readonly why?: string | null;
  readonly timeZone?: string | null;
  /** A whole number as text. */
  readonly coachPerDay?: string | null;
  readonly coachPerWeek?: string | null;
  /** YYYY-MM-DD. */
  readonly clearOn?: string | null;
}

/** The calls of set-up; like all calls, each one execution. */
export interface SetUpApi {
  /** How the roster's columns are understood; also where `openSchool` misses one. */
  openColumns(): Answer<ColumnsView>;
  /** Keeps what a person chose about columns; a field that is not named stays as it was. */
  chooseColumns(ask: { readonly choices: ColumnChoices }): Answer<ColumnsView>;
  /** About a kind of person (`reason`) or one person (`row`); null takes a decision back. */
  chooseWhoGetsAPlan(ask: {
    readonly decisions: readonly {
      readonly reason?: string | null;
      readonly row?: number | null;
      readonly getsPlan: boolean | null;
    }[];
  }): Answer<{ readonly people: number }>;
  /** Remembers that two rows are one person; no cell changes. */
  mergeRows(ask: { readonly row: number; readonly into: number }): Answer<MergeView>;
  /** Takes a merge back: the row `row` is a person of its own again. */
  unmergeRows(ask: { readonly row: number }): Answer<{ readonly changed: boolean }>;
  /** Writes chosen values into the Settings tab, and no other cell. */
  chooseSettings(ask: SettingsAsk): Answer<{ readonly changed: boolean }>;
  /** The rubrics a school can choose from. */
  listRubrics(): Answer<readonly RubricChoice[]>;
  /** Adds pasted days off, or those of an .ics text, to the School calendar tab. */
  addDaysOff(ask: { readonly text: string }): Answer<DaysOffView>;
  /** One plan as this teacher's would be, for the person who asks alone. */
  makeTestPlan(ask: { readonly row: number }): Answer<TestView>;
  /** One event with only the person who asks as guest. */
  sendTestInvitation(): Answer<TestView & { readonly start: string }>;
  /** Test plans into the bin, the test invitation off the calendar. */
  removeTests(): Answer<{ readonly removed: number }>;
  /** A new workbook with an invented school. */
  makeSampleWorkbook(): Answer<TestView>;
}
