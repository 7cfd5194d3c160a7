import { remembering } from '../remembering.ts';
import { recogniseComponent } from '../rubric/recogniseComponent.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { cleanText, isPlaceholder, isSheetError, plainWords } from '../table/cellText.ts';
import type { Meaning } from './headers/headerWords.ts';
import { readsAsName } from './personName.ts';
import { readsAsPlanning } from './planningTokens.ts';
import { namesGrade, namesRating, namesRole, namesSubject, saysHasLeft } from './schoolWords.ts';
import { shownAt, valueAt, type SheetTable } from '../table/sheetTable.ts';

/** What the cells of a column look like: shares are of the filled cells looked at, 0 to 1. */
export interface ColumnValues {
  /** Filled cells looked at (placeholders and spreadsheet errors are not). */
  readonly filled: number;
  readonly meanLength: number;
  readonly distinct: number;
  readonly email: number;
  readonly name: number;
  readonly role: number;
  readonly subject: number;
  readonly grade: number;
  readonly planning: number;
  /** Planning time that is more than a bare number. */
  readonly surePlanning: number;
  readonly component: number;
  readonly rating: number;
  /** "Active", "Retired", "On leave". */
  readonly status: number;
  readonly number: number;
  readonly date: number;
  readonly yesNo: number;
  readonly url: number;
  readonly phone: number;
  readonly ssn: number;
}

const LOOKED_AT = 120;
const COMPONENT_ID =
  /^(?:[\p{L} -]{0,20}[\s:#-])?(?:[1-9]\.\d{1,2}|[1-6]\s?[a-fA-F]|[IViv]{1,3}[-. ][A-Fa-f](?:[-. ]\d)?|(?:domain|standard|component|dimension) \d.*)(?![\p{L}\p{N}])/u;

/** What a text looks like, whatever stands around it. */
type Look = readonly (keyof ColumnValues)[];

/** How a text looks: several rows are tried as a table's header, and a table is read again and again. */
const lookAt = remembering(4000, lookOf);

function lookOf(text: string): Look {
  const short = text.length <= 60;
  const words = short ? plainWords(text) : '';
  const planning = short && readsAsPlanning(text);
  const says: readonly (readonly [keyof ColumnValues, boolean])[] = [
    [
      'email',
      /^\S{1,64}@\S+$/.test(text) ||
        (short && /^\S+( at |@ ?)\S+\.(org|com|edu|net|us|test|example)$/i.test(text)),
    ],
    ['name', short && readsAsName(text)],
    ['role', short && namesRole(words)],
    ['subject', short && namesSubject(words)],
    ['grade', short && namesGrade(words)],
    ['planning', planning],
    ['surePlanning', planning && !/^\d+$/.test(text)],
    ['component', COMPONENT_ID.test(text)],
    ['status', short && (saysHasLeft(words) || /^(active|on leave|leave|activ[oa])\b/.test(words))],
    ['rating', short && namesRating(words)],
    ['number', /^[-$€£]?[\d.,]+%?$/.test(text)],
    ['date', /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}( |$)/.test(text)],
    ['yesNo', /^(y|n|yes|no|true|false|sí|si|x|✓|✔)$/i.test(text)],
    ['url', /^https?:\/\//i.test(text)],
    ['phone', /^(\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}( ?(x|ext\.?) ?\d+)?$/.test(text)],
    ['ssn', /^\d{3}-\d{2}-\d{4}$/.test(text)],
  ];
  return says.flatMap(([what, yes]) => (yes ? [what] : []));
}

/** Looks at up to 120 filled cells of a column (from 1), spread over the rows from `first` (from 1) on. */
export function columnValues(
  table: SheetTable,
  column: number,
  first: number,
  rubric?: Rubric,
): ColumnValues {
  const counts: Partial<Record<keyof ColumnValues, number>> = {};
  const different = new Set<string>();
  // Only few headers make it matter whether these name components, and that takes longest.
  const maybe: string[] = [];
  let named: number | null = null;
  let filled = 0;
  let length = 0;
  const step = Math.max(1, Math.floor((table.display.length + 1 - first) / 1500));
  for (let row = first; row <= table.display.length && filled < LOOKED_AT; row += step) {
    const text = cleanText(shownAt(table, row, column));
    const value = valueAt(table, row, column);
    if (!text || value === false || isPlaceholder(text) || isSheetError(text)) continue;
    filled++;
    length += Math.min(text.length, 400);
    different.add(text);
    const seen = new Set(lookAt(text));
    if (typeof value === 'object' && value.time === null) seen.add('date');
    if (typeof value === 'boolean') seen.add('yesNo');
    if (!seen.has('component') && text.length < 200) maybe.push(text);
    for (const what of seen) counts[what] = (counts[what] ?? 0) + 1;
  }
  const share = (what: keyof ColumnValues): number => (filled ? (counts[what] ?? 0) / filled : 0);
  return {
    filled,
    meanLength: filled ? length / filled : 0,
    distinct: different.size,
    email: share('email'),
    name: share('name'),
    role: share('role'),
    subject: share('subject'),
    grade: share('grade'),
    planning: share('planning'),
    surePlanning: share('surePlanning'),
    get component() {
      named ??= rubric
        ? maybe.filter(text => recogniseComponent(text, rubric).kind !== 'none').length
        : 0;
      return filled ? ((counts.component ?? 0) + named) / filled : 0;
    },
    rating: share('rating'),
    status: share('status'),
    number: share('number'),
    date: share('date'),
    yesNo: share('yesNo'),
    url: share('url'),
    phone: share('phone'),
    ssn: share('ssn'),
  };
}

/** How far the values speak for (positive) or against (negative) a meaning the header suggests. */
export function valuesSpeakFor(meaning: Meaning, v: ColumnValues): number {
  if (v.filled === 0) return 0;
  const few = v.filled < 3;
  const weigh = (points: number): number => (few ? points / 2 : points);
  const notText = Math.max(v.yesNo, v.date) > 0.6 ? -0.8 : 0;
  switch (meaning) {
    case 'email':
      return v.email >= 0.4 ? 0.5 : weigh(v.email === 0 ? -0.6 : -0.2);
    case 'name':
    case 'first_name':
    case 'last_name':
      if (v.email > 0.5) return -1;
      if (v.number > 0.5 || v.meanLength > 45 || notText) return weigh(-0.7);
      if (v.name < 0.3) return weigh(-0.3);
      return (v.role > 0.6 || v.subject > 0.6) && v.distinct < v.filled * 0.8 ? weigh(-0.5) : 0.1;
    case 'coach':
      if (notText || v.number > 0.5 || v.meanLength > 70 || v.url > 0.5) return weigh(-0.8);
      return v.name > 0.4 || v.email > 0.4
        ? v.role > 0.7 || v.subject > 0.7
          ? -0.3
          : 0.1
        : weigh(-0.3);
    case 'role':
      if (v.email > 0.5 || v.number > 0.6 || notText || v.meanLength > 60) return weigh(-0.6);
      return v.role > 0.4 ? 0.2 : v.role === 0 && v.subject > 0.4 ? weigh(-0.2) : 0;
    case 'subject':
      if (v.email > 0.5 || v.number > 0.6 || notText) return weigh(-0.5);
      return v.subject > 0.3 ? 0.15 : 0;
    case 'grade':
      if (v.email > 0.5 || v.meanLength > 40 || notText) return weigh(-0.5);
      return v.grade > 0.4 ? 0.2 : v.rating > 0.4 ? -0.8 : weigh(-0.1);
    case 'department':
      return v.email > 0.5 || v.number > 0.7 || notText ? weigh(-0.5) : v.subject > 0.3 ? 0.1 : 0;
    case 'planning_period':
      if (v.url > 0.3 || v.meanLength > 60 || v.date > 0.6 || v.yesNo > 0.6) return weigh(-0.7);
      return v.planning > 0.4 ? 0.3 : weigh(-0.25);
    case 'goal':
      if (notText || v.url > 0.5 || v.number > 0.6 || v.email > 0.5 || v.rating > 0.5)
        return weigh(-0.8);
      if (v.meanLength < 40 && v.component > 0.6) return weigh(-0.5);
      return v.meanLength >= 30 ? 0.25 : v.meanLength < 12 ? weigh(-0.2) : 0;
    case 'component':
      if (notText || v.url > 0.6 || v.meanLength > 90 || v.email > 0.5) return weigh(-0.5);
      return v.rating > 0.5 ? weigh(-0.6) : v.component > 0.4 ? 0.3 : 0;
    case 'focus':
      if (notText || v.url > 0.6 || v.number > 0.7 || v.email > 0.5) return weigh(-0.6);
      return v.component > 0.7 ? weigh(-0.3) : v.meanLength > 90 ? weigh(-0.3) : 0;
    case 'portfolio':
      return notText || v.number > 0.7 ? weigh(-0.7) : 0;
    case 'looks_like':
    case 'sounds_like':
    case 'feels_like':
    case 'action_steps':
      return notText || v.number > 0.7 || v.url > 0.6
        ? weigh(-0.7)
        : v.rating > 0.6
          ? weigh(-0.4)
          : 0;
    default:
      return 0;
  }
}

/** A meaning that the values alone suggest where the header says nothing known. */
export function meaningOfValues(v: ColumnValues): ReadonlyMap<Meaning, number> {
  const found = new Map<Meaning, number>();
  if (v.filled < 2) return found;
  if (v.filled >= 3 && v.status >= 0.8) found.set('status', 0.6);
  if (v.email >= 0.6) found.set('email', 0.65);
  if (v.surePlanning >= 0.7 && v.component < 0.5) found.set('planning_period', 0.52);
  if (v.meanLength < 60 && v.planning < 0.5 && v.component >= 0.7) found.set('component', 0.52);
  if (
    v.name >= 0.85 &&
    v.role < 0.2 &&
    v.subject < 0.2 &&
    v.distinct >= v.filled * 0.9 &&
    v.meanLength > 6
  ) {
    found.set('name', 0.52);
  }
  if (v.role >= 0.7 && v.distinct < v.filled && v.name >= 0.5) found.set('role', 0.52);
  return found;
}
