import { addDays, day, weekday } from '../core/day.ts';

/** The day after one written YYYY-MM-DD; '' for ''. */
export const dayAfter = (of: string): string => (of === '' ? '' : addDays(day(of), 1));

/** The day itself, or the Monday after it where it falls on a weekend; '' for ''. */
export function nextWeekday(of: string): string {
  if (of === '') return '';
  const ahead = 8 - weekday(day(of));
  return ahead > 2 ? of : addDays(day(of), ahead);
}

/** The day of an instant in a zone, as YYYY-MM-DD. */
export function dayIn(start: string, timeZone: string): string {
  const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', format).formatToParts(Date.parse(start));
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return [of('year'), of('month'), of('day')].join('-');
}
