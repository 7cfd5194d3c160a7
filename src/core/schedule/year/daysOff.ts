import { isSchoolDay } from './dayNames.ts';
import { dayWritten, type WrittenDate, type YearSpan } from './dateText.ts';
import { datesInText, type FoundDate } from './datesInText.ts';
import type { DayRange } from './schoolCalendar.ts';

/** A line of pasted text that gives no day off, and why; counted from 1. */
interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly kind: 'no_date' | 'bad_date' | 'ends_before_start' | 'not_off';
}

export interface DaysOffReading {
  readonly ranges: readonly DayRange[];
  readonly unread: readonly UnreadLine[];
}

// "mar" is March before a number, and martes before "24 de noviembre".
const WEEKDAY =
  /\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mie|jue|vie|sab|dom|mar(?=\.?,?\s*\d{1,2}\s+de\b)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b\.?,?\s*(?=[a-z]{3,}\.?\s*\d|\d)/gi;
const MARKS = /[\u0300-\u036f]/g;

/**
 * Days off from text pasted out of a school's calendar, one or more lines: "Nov 25-27 Thanksgiving",
 * "11/25/2026", "2026-12-21 – 2027-01-04 Winter break", "Labor Day: Mon, Sept 7". Slashes are
 * month first unless that is impossible. A date without a year is in the school year.
 */
export function readDaysOff(text: string, span: YearSpan): DaysOffReading {
  const ranges: DayRange[] = [];
  const unread: UnreadLine[] = [];
  text.split(/\r\n|[\n\r;]/).forEach((raw, index) => {
    if (!raw.trim()) return;
    const read = readLine(raw.normalize('NFC').trim(), span);
    if (typeof read === 'string') unread.push({ line: index + 1, text: raw.trim(), kind: read });
    else ranges.push(...read);
  });
  return { ranges, unread };
}

function readLine(line: string, span: YearSpan): DayRange[] | UnreadLine['kind'] {
  // Accents are folded letter by letter, so that names can be taken from the line as typed.
  const folded = line
    .split('')
    .map(each => each.normalize('NFD').replace(MARKS, '') || each)
    .join('');
  let blanked = folded;
  let typed = folded.length === line.length ? line : folded;
  for (const { 0: weekday, index } of folded.matchAll(WEEKDAY)) {
    const blank = (text: string) =>
      text.slice(0, index) + ' '.repeat(weekday.length) + text.slice(index + weekday.length);
    blanked = blank(blanked);
    typed = blank(typed);
  }
  const groups = grouped(datesInText(blanked));
  const [first] = groups;
  if (!first) return 'no_date';
  if (isSchoolDay(folded)) return 'not_off';
  const before = blanked.slice(0, first[0]!.from).trim() !== '';
  const read: DayRange[] = [];
  for (const [index, group] of groups.entries()) {
    const start = index === 0 ? 0 : endOf(groups[index - 1]!);
    const next = groups[index + 1];
    const lead = typed.slice(start, group[0]!.from);
    const tail = typed.slice(endOf(group), next ? next[0]!.from : typed.length);
    const name = nameFrom(groups.length === 1 ? [lead, tail] : [before ? lead : tail]);
    const ranges = rangesOf(group, name, span);
    if (typeof ranges === 'string') return ranges;
    read.push(...ranges);
  }
  return read;
}

const endOf = (group: readonly FoundDate[]): number => group[group.length - 1]!.to;

/** Dates that hang together, as ranges or lists. */
function grouped(found: readonly FoundDate[]): FoundDate[][] {
  const groups: FoundDate[][] = [];
  for (const each of found) {
    const last = groups[groups.length - 1];
    if (last && each.after) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function rangesOf(
  group: readonly FoundDate[],
  name: string,
  span: YearSpan,
): DayRange[] | UnreadLine['kind'] {
  const ranges: DayRange[] = [];
  for (let at = 0; at < group.length; at++) {
    const first = group[at]!.written;
    const last = group[at + 1]?.after === 'range' ? group[++at]!.written : first;
    const from = dayWritten(yearFrom(first, last), span);
    const to = dayWritten(last, span);
    if (!from || !to) return 'bad_date';
    if (to < from) return 'ends_before_start';
    ranges.push({ name, from, to });
  }
  return ranges;
}

// "Dec 21 - Jan 4, 2027": the year stands once, at the end.
function yearFrom(first: WrittenDate, last: WrittenDate): WrittenDate {
  if (first.year !== null || last.year === null) return first;
  const sameYear = first.month * 31 + first.date <= last.month * 31 + last.date;
  return { ...first, year: sameYear ? last.year : last.year - 1 };
}

const EDGES = /^[\s:,|\-\u2010-\u2015*\u2022]+|[\s:,|\-\u2010-\u2015]+$/g;
const ARTICLE = /\b(?:del|desde|from|on)\s*$/i;

// What stands beside the dates names the days.
function nameFrom(pieces: readonly string[]): string {
  const tidy = (piece: string) => piece.replace(EDGES, '').replace(ARTICLE, '').replace(EDGES, '');
  return pieces
    .map(piece => (paired(piece) ? piece : piece.replace(/[()]/g, '')))
    .map(tidy)
    .filter(Boolean)
    .join(' ');
}

// A bracket around the date leaves halves behind.
function paired(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}
