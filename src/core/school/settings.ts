import type { Day } from '../day.ts';
import { dayWritten } from '../schedule/dateText.ts';
import { datesInText } from '../schedule/datesInText.ts';
import type { Spread } from '../schedule/proposal.ts';
import { DEFAULT_CAPS } from '../schedule/proposeCheckIns.ts';
import { wellFormedEmail } from '../roster/email.ts';
import type { PlanShape } from '../plan/planContent.ts';
import { rubricLibrary } from '../rubric/library.ts';
import { isZone } from '../schedule/time.ts';
import type { CellValue, SheetTable } from '../roster/sheetTable.ts';

/** What the school decided once; every field has a stated default. */
export interface Settings {
  readonly schoolName: string;
  /** As written on plans: "2026–27". */
  readonly schoolYear: string;
  /** IANA zone, or null: the spreadsheet's own zone is used. */
  readonly timeZone: string | null;
  readonly language: 'en' | 'es';
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

const SPREADS = Object.keys(SPREAD_NAMES) as Spread[];

/** School year that a day belongs to: from July on the new one ("2026–27"). */
export function schoolYearOf(today: string): string {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) >= 7 ? year : year - 1;
  return first + '–' + String((first + 1) % 100).padStart(2, '0');
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

/** A value of the Settings tab that cannot be used; the default stands in. */
export interface SettingProblem {
  readonly kind: 'unknown_value' | 'not_a_number' | 'not_a_date';
  readonly row: number;
  readonly label: string;
  readonly value: string;
}

/** Whether a value says a whole number from 1. */
export const isCount = (value: string): boolean => /^0*[1-9]\d{0,5}$/.test(value);

/** The one day, with its year, that a cell says; null for anything else. */
export function dayIn(value: CellValue, shown: string): Day | null {
  const day = typeof value === 'object' ? value.date : dayInText(shown);
  return day !== null && day >= FIRST_DAY ? day : null;
}

function dayInText(shown: string): Day | null {
  const found = datesInText(shown.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
  const [only] = found;
  if (found.length !== 1 || !only || only.written.year === null) return null;
  return dayWritten(only.written, { firstDay: FIRST_DAY, lastDay: FIRST_DAY });
}

// A time of day is a cell of 1899, and Sheets takes "6/30/30" for 1930: nobody means those.
const FIRST_DAY = '2000-01-01' as Day;

const LANGUAGES: readonly (readonly ['en' | 'es', RegExp])[] = [
  ['en', /^(en|english|ingl[eé]s)\b/i],
  ['es', /^(es|spanish|espa[nñ]ol)/i],
];

const SHAPES: readonly (readonly [PlanShape | 'ours', RegExp])[] = [
  ['structured', /^(structured|estructurad[oa])/],
  ['onePage', /^(onepage|1page|free|unapagina|libre)/],
  ['formal', /^formal/],
  ['ours', /^(ours|own|nuestr[oa]|propi[oa])/],
];

/** The plan shape that a cell names, or null. */
export function planShapeNamed(value: string): PlanShape | 'ours' | null {
  return SHAPES.find(([, words]) => words.test(plain(value.replace(/á/g, 'a'))))?.[0] ?? null;
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

/** The library id that a person means by "Danielson" or "T-TESS", "own", or null. */
function rubricNamed(value: string): string | null {
  const wanted = plain(value);
  if (wanted === 'own') return 'own';
  const ids = rubricLibrary.filter(({ id, title }) => {
    const names = [plain(id), plain(title)];
    return (
      names.includes(wanted) || (wanted.length > 3 && names.some(name => name.includes(wanted)))
    );
  });
  const exact = ids.find(({ id }) => plain(id) === wanted);
  return exact?.id ?? (ids.length === 1 ? (ids[0]?.id ?? null) : null);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Reads the Settings tab over the defaults: first column label, second column value. */
export function readSettings(
  table: SheetTable | null,
  defaults: Settings,
): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** The fields for which the tab has a value of its own. */
  readonly said: readonly (keyof Settings)[];
} {
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...defaults };
  const problems: SettingProblem[] = [];
  const said: (keyof Settings)[] = [];
  const fields = new Map(SETTING_ROWS.map(row => [plain(row.label), row]));
  (table?.display ?? []).forEach((cells, index) => {
    const known = fields.get(plain(cells[0] ?? ''));
    const value = (cells[1] ?? '').trim();
    if (!known || value === '') return;
    const problem = { row: index + 1, label: known.label, value };
    said.push(known.field);
    switch (known.field) {
      case 'coachPerDay':
      case 'coachPerWeek': {
        if (isCount(value)) settings[known.field] = Number(value);
        else problems.push({ kind: 'not_a_number', ...problem });
        break;
      }
      case 'language': {
        const language = LANGUAGES.find(([, words]) => words.test(value))?.[0];
        if (language) settings.language = language;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'planKind': {
        const kind = plain(value);
        if (kind === 'coaching' || kind === 'formal') settings.planKind = kind;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'planShape': {
        const shape = planShapeNamed(value);
        if (shape) settings.planShape = shape;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'leaderEmail': {
        const email = wellFormedEmail(value);
        if (email) settings.leaderEmail = email;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'rubric': {
        const rubric = rubricNamed(value);
        if (rubric) settings.rubric = rubric;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'hiddenCalendars':
        if (plain(value) === 'useplanningperiods')
          settings.hiddenCalendars = 'use planning periods';
        else if (plain(value) !== 'leaveout') problems.push({ kind: 'unknown_value', ...problem });
        break;
      case 'spread': {
        const spread = SPREADS.find(one => plain(SPREAD_NAMES[one]) === plain(value));
        if (spread) settings.spread = spread;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      }
      case 'clearOn':
        settings.clearOn = dayIn(table?.values[index]?.[1] ?? '', value);
        if (!settings.clearOn) problems.push({ kind: 'not_a_date', ...problem });
        break;
      case 'timeZone':
        if (isZone(value)) settings.timeZone = value;
        else problems.push({ kind: 'unknown_value', ...problem });
        break;
      default:
        settings[known.field] = value;
    }
  });
  return { settings, problems, said };
}
