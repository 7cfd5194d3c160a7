import type { Language } from '../language.ts';
import type { Day } from '../day.ts';
import type { PlanShape } from '../plan/planContent.ts';
import { wellFormedEmail } from '../roster/email.ts';
import type { CellValue, SheetTable } from '../table/sheetTable.ts';
import { rubricLibrary } from '../rubric/library.ts';
import { dayWritten } from '../schedule/year/dateText.ts';
import { datesInText } from '../schedule/year/datesInText.ts';
import type { Spread } from '../schedule/solver/solve.ts';
import { isZone } from '../schedule/year/time.ts';
import { SETTING_ROWS, SPREAD_NAMES, type Settings } from './settings.ts';

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

const LANGUAGES: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(en|english|ingl[eé]s)\b/i],
  ['es', /^(es|spanish|espa[nñ]ol)/i],
];

const SPREADS = Object.keys(SPREAD_NAMES) as Spread[];

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
