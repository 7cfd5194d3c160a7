import type { Day } from '../day.ts';
import type { Language } from '../language.ts';
import type { PlanShape } from '../plan/planContent.ts';
import type { Spread } from '../schedule/solver/solve.ts';
import { DEFAULT_CAPS } from '../schedule/proposeCheckIns.ts';

/** What the school decided once; every field has a stated default. */
export interface Settings {
  readonly schoolName: string;
  /** As written on plans: "2026–27". */
  readonly schoolYear: string;
  /** IANA zone, or null: the spreadsheet's own zone is used. */
  readonly timeZone: string | null;
  readonly language: Language;
  readonly planKind: 'coaching' | 'formal';
  /** A built-in template, or the school's own; null: the one that goes with the kind. */
  readonly planShape: PlanShape | 'ours' | null;
  /** Library id of the rubric; "own" where the Rubric tab holds the school's. */
  readonly rubric: string;
  readonly leaderName: string;
  /** Lower-case; '' where formal plans have no reader besides teacher and coach. */
  readonly leaderEmail: string;
  /** The leader's own words on why; `{name}` and `{focus areas}` are filled in. */
  readonly why: string;
  readonly coachPerDay: number;
  readonly coachPerWeek: number;
  /** Whether check-ins lie near the round's date, or are spread over its window. */
  readonly spread: Spread;
  /** Whether planning periods alone are enough for people whose calendar cannot be read. */
  readonly hiddenCalendars: 'leave out' | 'use planning periods';
  /** From this day on the workbook keeps nothing that left plans by their teachers' leave; null: no day. */
  readonly clearOn: Day | null;
}

/** One row of the Settings tab: what it is called, what it means, where it starts. */
export interface SettingRow {
  readonly field: keyof Settings;
  readonly label: string;
  readonly guidance: string;
}

/** The Settings tab in order. Labels are matched without case and spaces. */
export const SETTING_ROWS: readonly SettingRow[] = [
  { field: 'schoolName', label: 'School name', guidance: 'Printed on every plan' },
  { field: 'schoolYear', label: 'School year', guidance: 'For example 2026–27' },
  { field: 'leaderName', label: 'Leader', guidance: 'Signs the words on why' },
  {
    field: 'why',
    label: 'Why',
    guidance: 'Opens every plan. {name} and {focus areas} are filled in',
  },
  {
    field: 'rubric',
    label: 'Rubric',
    guidance: 'A library id such as danielson, or own. Empty: t-tess',
  },
  { field: 'planKind', label: 'Coaching or formal', guidance: 'coaching, or formal' },
  {
    field: 'planShape',
    label: 'Plan shape',
    guidance:
      'structured, one page, formal, or ours. Empty: structured, or formal for formal plans',
  },
  {
    field: 'leaderEmail',
    label: 'Leader’s email',
    guidance: 'May read formal plans. Coaching plans stay between teacher and coach',
  },
  { field: 'language', label: 'Language', guidance: 'en or es' },
  { field: 'timeZone', label: 'Time zone', guidance: 'Empty: the zone of this spreadsheet' },
  { field: 'coachPerDay', label: 'Check-ins per coach and day', guidance: 'At most' },
  { field: 'coachPerWeek', label: 'Check-ins per coach and week', guidance: 'At most' },
  {
    field: 'spread',
    label: 'Check-in days',
    guidance: 'near the date, balanced or spread out',
  },
  {
    field: 'hiddenCalendars',
    label: 'Calendars that cannot be seen',
    guidance: 'leave out, or use planning periods',
  },
  {
    field: 'clearOn',
    label: 'Clear reflections on',
    guidance:
      'A date such as 2027-06-30. From that day this workbook keeps no reflections and no portfolio pieces from plans. Empty: no date',
  },
];

/** What the Settings tab says for each spread. */
export const SPREAD_NAMES: Readonly<Record<Spread, string>> = {
  near_the_date: 'near the date',
  balanced: 'balanced',
  spread_out: 'spread out',
};

/** A setting as the Settings tab shows it. */
export function settingText(settings: Settings, field: keyof Settings): string {
  return field === 'spread' ? SPREAD_NAMES[settings.spread] : String(settings[field] ?? '');
}

/** School year that a day belongs to: from July on the new one ("2026–27"). */
export function schoolYearOf(today: string): string {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) >= 7 ? year : year - 1;
  return first + '–' + String((first + 1) % 100).padStart(2, '0');
}

/** The year to go on with: the one that is set, or the present one where that is over. */
export function yearToGoOnWith(schoolYear: string, today: string): string {
  const now = schoolYearOf(today);
  return Number(schoolYear.slice(0, 4)) < Number(now.slice(0, 4)) ? now : schoolYear;
}

/** Settings of a school that has chosen nothing yet. */
export function defaultSettings(workbookName: string, today: string): Settings {
  return {
    schoolName: workbookName,
    schoolYear: schoolYearOf(today),
    timeZone: null,
    language: 'en',
    planKind: 'coaching',
    planShape: null,
    rubric: 't-tess',
    leaderName: '',
    leaderEmail: '',
    why: '',
    coachPerDay: DEFAULT_CAPS.coachPerDay,
    coachPerWeek: DEFAULT_CAPS.coachPerWeek,
    spread: 'near_the_date',
    hiddenCalendars: 'leave out',
    clearOn: null,
  };
}

/** The shape of the plans: what was chosen, else what goes with the kind. */
export function planShapeOf({ planShape, planKind }: Settings): PlanShape | 'ours' {
  return planShape ?? (planKind === 'formal' ? 'formal' : 'structured');
}

/** The built-in shape that goes with the settings, where the school's own document is not meant. */
export function builtInShape(settings: Settings): PlanShape {
  const shape = planShapeOf(settings);
  if (shape !== 'ours') return shape;
  return settings.planKind === 'formal' ? 'formal' : 'structured';
}
