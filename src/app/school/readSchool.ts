import type { ColumnCorrections, RosterReading } from '../../core/roster/reading.ts';
import type { FocusArea, Rubric } from '../../core/rubric/rubric.ts';
import type { KnownRound } from '../../core/schedule/year/knownRounds.ts';
import type { Language } from '../../core/language.ts';
import type { Needs } from '../needs/needs.ts';
import type { SheetTable } from '../../core/table/sheetTable.ts';
import type { NotPlanned, Teacher } from '../../core/roster/teacher.ts';
import { Ledger } from '../../core/ledger/ledger.ts';
import { PlanError } from '../../core/errors.ts';
import { day, type Day } from '../../core/day.ts';
import { whoGetsPlans } from './whoGetsPlans.ts';
import { type PlannedPerson, teachersAndLeftOut } from '../../core/roster/whoIsPlanned.ts';
import { PLAN_REASONS } from '../../core/roster/whoGetsAPlan.ts';
import { defaultSettings, type Settings } from '../../core/school/settings.ts';
import { libraryRubric } from '../../core/rubric/library.ts';
import { mayBeRoster, TABS } from './tabs.ts';
import { readColumnChoices, readPlanRules } from '../../core/school/settingsChoices.ts';
import { readRoster } from '../../core/roster/readRoster.ts';
import { readRubricTable, type RubricTableProblem } from '../../core/rubric/rubricTable.ts';
import { readSettings, type SettingProblem } from '../../core/school/readSettings.ts';
import { type FocusAreaProblem, readFocusAreas } from '../../core/rubric/focusAreas.ts';

/** Everything that was read from the workbook, once an execution. */
export interface School {
  readonly settings: Settings;
  /** What the panel speaks: the school's language, until one was chosen that of who looks. */
  readonly language: Language;
  readonly timeZone: string;
  readonly today: Day;
  readonly rubric: Rubric;
  readonly focusAreas: readonly FocusArea[];
  readonly roster: RosterReading;
  readonly rosterTable: SheetTable;
  readonly choices: ColumnCorrections;
  readonly people: readonly PlannedPerson[];
  readonly teachers: readonly Teacher[];
  readonly leftOut: readonly NotPlanned[];
  /** Settings that somebody has given a value. */
  readonly said: readonly (keyof Settings)[];
  readonly settingProblems: readonly SettingProblem[];
  readonly focusProblems: readonly FocusAreaProblem[];
  readonly rubricProblems: readonly RubricTableProblem[];
  /** Rounds for which check-ins were planned: they keep their id when they are renamed. */
  readonly knownRounds: readonly KnownRound[];
}

/** The ledger, checked to belong to this workbook (error COPIED_WORKBOOK otherwise). */
export function openLedger(needs: Needs): Ledger {
  const ledger = new Ledger(needs.workbook.ledger());
  if (copiedFrom(needs, ledger) !== null) throw new PlanError('COPIED_WORKBOOK');
  return ledger;
}

/**
 * The id of the workbook that this one was copied from; null where it is no copy. One that was renamed
 * or moved keeps its id.
 */
export function copiedFrom(needs: Needs, ledger: Ledger): string | null {
  const [book] = ledger.all('workbook');
  return book && book.id !== needs.workbook.id() ? book.id : null;
}

/** Settings, with the zone and day they imply. */
export function readSchoolSettings(needs: Needs): {
  settings: Settings;
  language: Language;
  problems: readonly SettingProblem[];
  said: readonly (keyof Settings)[];
  timeZone: string;
  today: Day;
} {
  const { workbook, clock } = needs;
  const today = clock.today(workbook.timeZone());
  const defaults = defaultSettings(workbook.name(), today);
  const { settings, problems, said } = readSettings(workbook.table(TABS.settings), defaults);
  const timeZone = settings.timeZone ?? workbook.timeZone();
  const language = said.includes('language') ? settings.language : needs.language();
  return { settings, language, problems, said, timeZone, today: clock.today(timeZone) };
}

/**
 * Reads the whole school. Only the roster tab that an earlier execution found is read when the
 * ledger remembers it. Errors: NO_ROSTER, NO_COLUMN, NO_PEOPLE, UNKNOWN_RUBRIC.
 */
export function readSchool(needs: Needs, ledger: Ledger): School {
  const { settings, language, problems, said, timeZone, today } = readSchoolSettings(needs);
  const { rubric, rubricProblems } = schoolRubric(needs, settings);
  const { roster, rosterTable, choices } = schoolRoster(needs, ledger, rubric);
  const people = whoGetsPlans(needs, ledger, roster, {
    schoolName: settings.schoolName,
    rules: readPlanRules(needs.workbook.table(TABS.settings), PLAN_REASONS),
  });
  let known: ReturnType<typeof readFocusAreas> | null = null;
  const focus = (): NonNullable<typeof known> => {
    const table = needs.workbook.table(TABS.focusAreas);
    return (known = known ?? (table ? readFocusAreas(table) : { areas: [], problems: [] }));
  };
  const { teachers, leftOut } = teachersAndLeftOut(roster, people);
  return {
    settings,
    language,
    timeZone,
    today,
    rubric,
    // Read when somebody asks: most of what a run does takes no focus areas.
    get focusAreas() {
      return focus().areas;
    },
    roster,
    rosterTable,
    choices,
    people,
    teachers,
    leftOut,
    said,
    settingProblems: problems,
    get focusProblems() {
      return focus().problems;
    },
    rubricProblems,
    knownRounds: ledger.all('round').map(({ key, note }) => ({
      id: key,
      name: note.name ?? '',
      windowStart: day(note.from ?? ''),
      windowEnd: day(note.to ?? ''),
    })),
  };
}

/** The school with its roster read again: people may have sorted or edited it a moment ago. */
export function readAfresh(needs: Needs, ledger: Ledger): School {
  const roster = ledger.all('workbook')[0]?.note.roster ?? '';
  if (roster) needs.workbook.forget(roster);
  return readSchool(needs, ledger);
}

/** The rubric that the settings name, or the school's own. Errors: UNKNOWN_RUBRIC. */
export function schoolRubric(
  needs: Needs,
  settings: Settings,
): { rubric: Rubric; rubricProblems: readonly RubricTableProblem[] } {
  const table = settings.rubric === 'own' ? needs.workbook.table(TABS.rubric) : null;
  if (table) {
    const { rubric, problems } = readRubricTable(table);
    return { rubric, rubricProblems: problems };
  }
  const rubric = libraryRubric(settings.rubric);
  if (!rubric) throw new PlanError('UNKNOWN_RUBRIC', { rubric: settings.rubric });
  return { rubric, rubricProblems: [] };
}

function schoolRoster(needs: Needs, ledger: Ledger, rubric: Rubric): RosterTab {
  const { roster, rosterTable, choices } = readRosterTab(needs, ledger, rubric);
  const fields = roster.columns.map(one => one.field);
  const named = fields.includes('name') || fields.includes('last_name');
  for (const [there, column] of [
    [named, 'name'],
    [fields.includes('email') || choices.email === null, 'email'],
  ] as const) {
    if (!there) throw new PlanError('NO_COLUMN', { tab: rosterTable.name, column });
  }
  if (roster.people.length === 0) throw new PlanError('NO_PEOPLE', { tab: rosterTable.name });
  return { roster, rosterTable, choices };
}

/** The roster, the tab it stands in, and what people chose about its columns. */
export interface RosterTab {
  readonly roster: RosterReading;
  readonly rosterTable: SheetTable;
  readonly choices: ColumnCorrections;
}

/**
 * The roster by what people chose about its columns. A private column is never read into a person,
 * even where the Settings tab names it. Errors: NO_ROSTER.
 */
export function readRosterTab(needs: Needs, ledger: Ledger, rubric: Rubric): RosterTab {
  const remembered = ledger.all('workbook')[0]?.note.roster ?? '';
  const names = needs.workbook.tabNames().filter(mayBeRoster);
  const wanted = names.includes(remembered) ? [remembered] : names;
  const tables = wanted.flatMap(name => needs.workbook.table(name) ?? []);
  const choices = readColumnChoices(needs.workbook.table(TABS.settings));
  const before = lastRead;
  const same =
    before?.rubric === rubric &&
    before.tables.length === tables.length &&
    before.tables.every((table, at) => table === tables[at]) &&
    JSON.stringify(before.tab.choices) === JSON.stringify(choices);
  if (before && same) return before.tab;
  const tab = readTables(tables, rubric, choices);
  lastRead = { tables, rubric, tab };
  return tab;
}

/** A tab is read afresh before each wave of a run; mostly nobody has touched it meanwhile. */
let lastRead: {
  readonly tables: readonly SheetTable[];
  readonly rubric: Rubric;
  readonly tab: RosterTab;
} | null = null;

function readTables(
  tables: readonly SheetTable[],
  rubric: Rubric,
  choices: ColumnCorrections,
): RosterTab {
  let roster = readRoster(tables, { rubric, corrections: choices });
  const hidden = new Set(roster.sensitive.map(({ column }) => column));
  const named = roster.columns.filter(({ column }) => hidden.has(column));
  if (named.length > 0) {
    const corrections = { ...choices };
    named.forEach(({ field }) => delete corrections[field]);
    roster = readRoster(tables, { rubric, corrections });
  }
  const rosterTable = tables.find(table => table.name === roster.sheet);
  if (!rosterTable) throw new PlanError('NO_ROSTER');
  return { roster, rosterTable, choices };
}
