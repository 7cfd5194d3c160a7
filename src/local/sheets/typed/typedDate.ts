import type { SheetLocale } from '../locale.ts';
import { serialOf } from '../serial.ts';
import type { TypedNumber } from './typedNumber.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/**
 * A typed date, time or both as a serial, shown as it was typed: "3-4" stays "3-4" on the screen
 * and is a date all the same. `today` gives the year where none was typed.
 */
export function typedDate(text: string, locale: SheetLocale, today: number): TypedNumber | null {
  const clock = typedTime(text);
  if (clock) return clock;
  const parted =
    /^(.*\d)(T|,?\s+)(\d{1,2}(?::\d{2}){1,2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]m)$/i.exec(text);
  const time = parted ? typedTime(parted[3] ?? '') : null;
  const day = typedDay(time ? (parted?.[1] ?? '') : text, locale, new Date(today).getUTCFullYear());
  if (!day) return null;
  const wall = Date.UTC(day.year, day.month - 1, day.day);
  const real = new Date(wall);
  if (real.getUTCMonth() !== day.month - 1 || real.getUTCDate() !== day.day) return null;
  return {
    number: serialOf(wall) + (time?.number ?? 0),
    format: time ? `${day.format} ${time.format ?? ''}` : day.format,
  };
}

function typedTime(text: string): TypedNumber | null {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, h = '0', m, s, half] = match;
  if (m === undefined && half === undefined) return null;
  let hours = Number(h);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minutes = Number(m ?? 0);
  const seconds = Number(s ?? 0);
  if (hours > 24 || minutes > 59 || seconds > 59) return null;
  const format = `h:mm${s === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { number: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}

function typedDay(text: string, locale: SheetLocale, thisYear: number): Day | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const mark = iso[2] ?? '-';
    const format = ['yyyy', two('m', iso[3]), two('d', iso[4])].join(mark);
    return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), format };
  }
  return inNumbers(text, locale, thisYear) ?? inWords(text, locale, thisYear);
}

/** "m" or "mm", as many digits as were typed. */
const two = (letter: string, typed: string | undefined): string =>
  letter.repeat(typed?.length === 2 && typed.startsWith('0') ? 2 : 1);

function inNumbers(text: string, locale: SheetLocale, thisYear: number): Day | null {
  const marks = `[${locale.dateMarks.replace('-', '\\-')}]`;
  const pattern = new RegExp(`^(\\d{1,2})(${marks})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?\\.?$`);
  const match = pattern.exec(text);
  if (!match) return null;
  const [, first, mark = '/', second, year] = match;
  const dayFirst = locale.order === 'dmy';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const pieces = dayFirst ? [two('d', day), two('m', month)] : [two('m', month), two('d', day)];
  if (year !== undefined) pieces.push(year.length === 4 ? 'yyyy' : 'yy');
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month: Number(month),
    day: Number(day),
    format: pieces.join(mark),
  };
}

function inWords(text: string, locale: SheetLocale, thisYear: number): Day | null {
  const monthFirst = /^(\p{L}+)\.?[\s-]+(\d{1,2})(?:,?[\s-]+(\d{2}|\d{4}))?$/u.exec(text);
  const dayFirst = /^(\d{1,2})\.?[\s-]+(\p{L}+)\.?(?:,?[\s-]+(\d{2}|\d{4}))?$/u.exec(text);
  const monthYear = /^(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(text);
  const word = monthFirst?.[1] ?? dayFirst?.[2] ?? monthYear?.[1];
  if (word === undefined) return null;
  const { month, letters } = monthOf(word.toLowerCase(), locale);
  if (month === 0) return null;
  if (monthYear) return { year: Number(monthYear[2]), month, day: 1, format: `${letters} yyyy` };
  const year = monthFirst?.[3] ?? dayFirst?.[3];
  const tail = year === undefined ? '' : year.length === 4 ? 'yyyy' : 'yy';
  const dash = text.includes('-') ? '-' : ' ';
  const head = monthFirst ? `${letters}${dash}d` : `d${dash}${letters}`;
  const join = monthFirst && text.includes(',') ? ', ' : dash;
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month,
    day: Number(monthFirst?.[2] ?? dayFirst?.[1]),
    format: tail === '' ? head : head + join + tail,
  };
}

const english =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Which month a word names, in the locale's language or in English; 0 for none. */
function monthOf(word: string, locale: SheetLocale): { month: number; letters: string } {
  const long = locale.months.indexOf(word) + 1 || english.indexOf(word) + 1;
  if (long > 0) return { month: long, letters: 'mmmm' };
  const short =
    locale.shortMonths.indexOf(word) + 1 ||
    english.findIndex(
      name => name.slice(0, 3) === word || (word === 'sept' && name === 'september'),
    ) + 1;
  return { month: short, letters: 'mmm' };
}

// Two-digit years: 00–29 are of this century, as in Google's import settings and Excel.
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
};
