/** What a spreadsheet's locale decides: how numbers and dates are typed and shown. */
export interface SheetLocale {
  /** As `getSpreadsheetLocale()` says it: "en_US". */
  readonly name: string;
  /** For Intl: "en-US". */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** Characters that part a typed date's numbers. */
  readonly dateMarks: string;
  readonly shortDate: string;
  readonly trueWord: string;
  readonly falseWord: string;
  /** Lower case; index 0 is January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

// The words that Sheets shows for TRUE and FALSE in languages where they are not English.
const truthWords: Readonly<Record<string, readonly [string, string]>> = {
  de: ['WAHR', 'FALSCH'],
  es: ['VERDADERO', 'FALSO'],
  fr: ['VRAI', 'FAUX'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pl: ['PRAWDA', 'FAŁSZ'],
  pt: ['VERDADEIRO', 'FALSO'],
};

const known = new Map<string, SheetLocale>();

/** The facts of a locale such as "en_US" or "de_DE", from the machine's CLDR data. */
export function sheetLocale(name: string): SheetLocale {
  const cached = known.get(name);
  if (cached) return cached;
  const tag = name.replace(/_/g, '-');
  const number = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const numberPart = (type: string): string =>
    number.find(part => part.type === type)?.value ?? '.';
  const sample = Date.UTC(2026, 10, 21);
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(sample);
  const order = date
    .filter(part => ['year', 'month', 'day'].includes(part.type))
    .map(part => part.type.charAt(0))
    .join('') as SheetLocale['order'];
  const mark = date.find(part => part.type === 'literal')?.value.trim() || '/';
  const [trueWord, falseWord] = truthWords[tag.slice(0, 2)] ?? ['TRUE', 'FALSE'];
  const made: SheetLocale = {
    name,
    tag,
    order,
    trueWord,
    falseWord,
    decimal: numberPart('decimal'),
    group: numberPart('group'),
    dateMarks: mark === '.' ? '/.-' : '/-',
    shortDate: shortDate(tag, order, mark),
    months: monthNames(tag, 'long'),
    shortMonths: monthNames(tag, 'short'),
  };
  known.set(name, made);
  return made;
}

function shortDate(tag: string, order: SheetLocale['order'], mark: string): string {
  if (tag === 'en-US') return 'm/d/yyyy';
  const pieces = { y: 'yyyy', m: 'mm', d: 'dd' };
  return Array.from(order, letter => pieces[letter as 'y' | 'm' | 'd']).join(mark);
}

function monthNames(tag: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) =>
    format
      .format(Date.UTC(2026, index, 1))
      .toLowerCase()
      .replace(/\.$/, ''),
  );
}
