import { daysBetween, isDay, type Day } from '../../day.ts';

/** The school year a date without a year belongs to. */
export interface YearSpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
};

/** A date as it was written; the year may be left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

/** The month a word starts with ("Sept.", "noviembre"), or null. */
export function monthNumber(word: string): number | null {
  const plain = word.normalize('NFKD').toLowerCase();
  return /^[a-z]{3,10}$/.test(plain) ? (MONTHS[plain.slice(0, 3)] ?? null) : null;
}

/** The full year of "26" or "2026". */
export function fullYear(text: string): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

/**
 * The day that is meant. Without a year it is the one nearest to the school year; null for a day
 * that no calendar has.
 */
export function dayWritten(written: WrittenDate, span: YearSpan): Day | null {
  if (written.year !== null) return dayOf(written.year, written.month, written.date);
  const start = Number(span.firstDay.slice(0, 4));
  let best: Day | null = null;
  for (const year of [start, start + 1, start - 1]) {
    const candidate = dayOf(year, written.month, written.date);
    if (candidate && (!best || daysOutside(candidate, span) < daysOutside(best, span))) {
      best = candidate;
    }
  }
  return best;
}

function dayOf(year: number, month: number, date: number): Day | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const text = String(year).padStart(4, '0') + '-' + two(month) + '-' + two(date);
  return isDay(text) ? text : null;
}

function daysOutside(of: Day, span: YearSpan): number {
  return Math.max(0, daysBetween(of, span.firstDay), daysBetween(span.lastDay, of));
}
