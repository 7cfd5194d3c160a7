import { plainWords } from '../../table/cellText.ts';
import { minutesOf } from './clock.ts';
import { EARLY_RELEASE, type BellPeriod, type SchoolCalendar } from './schoolCalendar.ts';
import type { SchoolDay } from './schoolDays.ts';

/** A stretch of a day, minutes since midnight. */
export interface DayMinutes {
  readonly start: number;
  readonly end: number;
}

/** The name without the words around it: "Day A", "a" and "A day" are one day type. */
export function plainDayType(name: string): string {
  return (
    plainWords(name)
      .replace(/\b(?:day|dia)\b/g, '')
      .trim() || plainWords(name)
  );
}

const PERIOD_WORDS = /^(?:period|per|pd|p|block|blk|bell|hour|hr|mod|periodo|bloque|hora)\s*(?=\w)/;

/** The name without the words around it: "Period 3", "3rd" and "P3" are one period. */
export function plainPeriod(name: string): string {
  const bare = plainWords(name)
    .replace(PERIOD_WORDS, '')
    .replace(/^(\d+)(?:st|nd|rd|th)?(?: (?:period|block|hour))?$/, '$1');
  return bare.replace(/^0+(?=\d)/, '');
}

/** The single grades of "6", "6-8", "K, 1", "7th & 8th". */
export function gradesIn(text: string): ReadonlySet<string> {
  const grades = new Set<string>();
  const plain = text.toLowerCase().replace(/\bkindergarten\b|\bkinder\b/g, 'k');
  for (const match of plain.matchAll(
    /\b(pk|k|\d{1,2})(?:st|nd|rd|th)?(?:\s*[-\u2013]\s*(\d{1,2}))?/g,
  )) {
    const first = match[1]!;
    grades.add(first);
    if (!match[2]) continue;
    for (let grade = first === 'k' ? 1 : Number(first); grade <= Number(match[2]); grade++) {
      grades.add(String(grade));
    }
  }
  return grades;
}

/** The bell periods that ring on a day, for every grade. */
export function bellsOn(calendar: SchoolCalendar, on: SchoolDay): BellPeriod[] {
  const type = plainDayType(on.earlyRelease ? EARLY_RELEASE : on.dayType);
  return calendar.bellPeriods.filter(period =>
    period.dayTypes ? period.dayTypes.some(each => plainDayType(each) === type) : !on.earlyRelease,
  );
}

/** Whether a period holds for somebody who teaches these grades; nobody's grade is nobody's bell. */
export function holdsFor(period: BellPeriod, grades: ReadonlySet<string>): boolean {
  if (!period.grades) return true;
  return period.grades.some(text => [...gradesIn(text)].some(grade => grades.has(grade)));
}

export function minutesIn(range: { readonly start: string; readonly end: string }): DayMinutes {
  return { start: minutesOf(range.start), end: minutesOf(range.end) };
}

/** Whether two stretches share time. */
export function share(a: DayMinutes, b: DayMinutes): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * When coaches eat: the lunch that holds for everybody; where each grade has its own, the middle one.
 */
export function coachLunch(bells: readonly BellPeriod[]): DayMinutes[] {
  const lunches = bells.filter(each => each.kind === 'lunch');
  const common = lunches.filter(each => !each.grades);
  if (common.length) return common.map(minutesIn);
  const waves = lunches.map(minutesIn).sort((a, b) => a.start - b.start || a.end - b.end);
  return waves.slice(Math.floor((waves.length - 1) / 2)).slice(0, 1);
}
