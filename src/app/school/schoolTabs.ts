import {
  defaultSchoolYear,
  schoolYearOf,
  type DefaultDayOff,
} from '../../core/schedule/year/defaultYear.ts';
import { defaultRounds } from '../../core/schedule/year/rounds.ts';
import { calendarTabRows, roundTabRows } from '../../core/schedule/year/tabsToWrite.ts';
import { SETTING_ROWS, settingText, type Settings } from '../../core/school/settings.ts';
import { words, type Words } from '../../words/index.ts';
import type { Needs, NewTab } from '../needs/needs.ts';
import { readSchoolSettings } from './readSchool.ts';
import { hasTab, TABS } from './tabs.ts';

const WANTED: readonly string[] = [
  TABS.focusAreas,
  TABS.rubric,
  TABS.pdMenu,
  TABS.schoolCalendar,
  TABS.rounds,
  TABS.checkIns,
  TABS.settings,
];

/**
 * The tabs that set-up would add, in order; case does not matter. A tab with anything in it is
 * respected; an empty one is what a cut-off set-up left, and is filled.
 */
export function missingTabs(needs: Needs): string[] {
  const there = needs.workbook.tabNames();
  return WANTED.filter(name => !hasTab(there, name) || needs.workbook.isEmpty(name));
}

/** Adds the missing tabs with guidance and starter content. A second time it changes nothing. */
export function setUp(needs: Needs): { added: string[] } {
  return { added: addTabs(needs, missingTabs(needs)) };
}

/** Adds those of the tabs that are missing, as set-up does; answers which. */
export function addTabs(needs: Needs, wanted: readonly string[]): string[] {
  const missing = missingTabs(needs).filter(name => wanted.includes(name));
  if (missing.length === 0) return [];
  const { settings: known, language, timeZone, today } = readSchoolSettings(needs);
  const settings = { ...known, language };
  const say = words(language);
  for (const name of missing) {
    const tab = starter(name, { settings, timeZone, startYear: schoolYearOf(today) }, say);
    needs.workbook.addTab(tab);
  }
  return missing;
}

interface Start {
  readonly settings: Settings;
  readonly timeZone: string;
  readonly startYear: number;
}

function starter(name: string, start: Start, say: Words): NewTab {
  const { tabs } = say;
  switch (name) {
    case TABS.settings:
      return {
        ...tab(name, tabs.settings, settingRows(start.settings)),
        widths: [220, 320, 320],
      };
    case TABS.focusAreas:
      return { ...tab(name, tabs.focusAreas, tabs.focusAreas.rows), widths: [180, 420, 280] };
    case TABS.rubric:
      return { ...tab(name, tabs.rubric, []), widths: [70, 160, 220, 420, 160, 220] };
    case TABS.pdMenu:
      return { ...tab(name, tabs.pdMenu, tabs.pdMenu.rows), widths: [170, 320, 70, 200, 140, 200] };
    case TABS.schoolCalendar:
      return calendarTab(start, say);
    case TABS.rounds:
      return roundsTab(start, say);
    default:
      return {
        name,
        guidance: '',
        header: say.sheet.checkInsHeader,
        rows: [],
        widths: [180, 160, 140, 200, 110, 110, 110],
        hidden: false,
      };
  }
}

function tab(
  name: string,
  { guidance, header }: { readonly guidance: string; readonly header: readonly string[] },
  rows: readonly (readonly string[])[],
): NewTab {
  return { name, guidance, header, rows, widths: [], hidden: false };
}

function settingRows(settings: Settings): string[][] {
  return SETTING_ROWS.map(({ field, label, guidance }) => [
    label,
    // Asked once: an answer is there only after somebody has given it.
    field === 'planKind' || field === 'rubric' ? '' : settingText(settings, field),
    guidance,
  ]);
}

function calendarTab({ timeZone, startYear }: Start, say: Words): NewTab {
  const { columns, rows, daysOff, guidance } = say.calendarTab;
  const dayOff = (name: string): string => daysOff[name as DefaultDayOff] ?? name;
  const year = defaultSchoolYear({ timeZone, startYear });
  const [header = [], ...body] = calendarTabRows(year, { columns, rows, dayOff });
  return {
    ...tab(TABS.schoolCalendar, { guidance, header }, body),
    widths: [140, 240, 110, 110, 90, 110],
  };
}

function roundsTab({ timeZone, startYear }: Start, say: Words): NewTab {
  const { roundColumns, roundGuidance } = say.calendarTab;
  const rounds = defaultRounds(defaultSchoolYear({ timeZone, startYear }));
  const [header = [], ...body] = roundTabRows(rounds, roundColumns, {
    name: round => say.roundName(round),
    questions: round => say.roundQuestions(round),
  });
  return {
    ...tab(TABS.rounds, { guidance: roundGuidance, header }, body),
    widths: [150, 110, 110, 110, 80, 80, 420],
  };
}
