const DAY_MS = 86_400_000;

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

/** The day after one written YYYY-MM-DD; '' for ''. */
export const dayAfter = (day: string): string => (day === '' ? '' : moved(day, 1));

/** The day itself, or the Monday after it where it falls on a weekend; '' for ''. */
export function nextWeekday(day: string): string {
  if (day === '') return '';
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return moved(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The day of an instant in a zone, as YYYY-MM-DD. */
export function dayIn(start: string, timeZone: string): string {
  const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', format).formatToParts(Date.parse(start));
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return [of('year'), of('month'), of('day')].join('-');
}
