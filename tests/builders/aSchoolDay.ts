import ical, { type CalendarResponse, type VEvent } from 'node-ical';
import type { Cell } from '../../src/local/school/cedar-hollow/roster.ts';

// A second opinion on days, bells and calendar files: nothing of the product's own is used here.

/** What a clock of the zone shows: `YYYY-MM-DD` and `HH:MM`. */
export function wall(ms: number, timeZone: string): { day: string; time: string } {
  const text = new Date(ms).toLocaleString('sv-SE', { timeZone });
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** A School calendar tab, as far as the sample school uses one. */
export interface SchoolDays {
  /** Why nobody meets on this day, or null. */
  closed(day: string): string | null;
  /** "A" or "B". */
  dayType(day: string): string;
  /** `HH:MM` of a class period. */
  bell(period: string): { from: string; to: string };
}

/** Reads the tab's rows: what, name, from, to. */
export function schoolDays(rows: readonly (readonly Cell[])[]): SchoolDays {
  const of = (what: string) =>
    rows
      .filter(row => row[0] === what)
      .map(([, name, from, to]) => ({
        name: String(name),
        from: String(from),
        to: String(to) || String(from),
      }));
  const [year] = of('School year');
  const off = of('Day off');
  const held = (day: string): boolean =>
    weekday(day) && !off.some(one => day >= one.from && day <= one.to);
  return {
    closed(day) {
      if (!weekday(day)) return 'weekend';
      if (day < (year?.from ?? '') || day > (year?.to ?? '')) return 'outside the year';
      const found = [...off, ...of('Testing')].find(one => day >= one.from && day <= one.to);
      return found?.name ?? null;
    },
    dayType(day) {
      let count = 0;
      for (let at = year?.from ?? day; at < day; at = nextDay(at)) if (held(at)) count += 1;
      return count % 2 === 0 ? 'A' : 'B';
    },
    bell(period) {
      const [found] = of('Period').filter(one => one.name === period);
      if (!found) throw new Error('no bell ' + period);
      return { from: found.from.padStart(5, '0'), to: found.to.padStart(5, '0') };
    },
  };
}

const weekday = (day: string): boolean => ![0, 6].includes(new Date(day + 'T12:00Z').getUTCDay());

const nextDay = (day: string): string =>
  new Date(Date.parse(day + 'T12:00Z') + 86_400_000).toISOString().slice(0, 10);

/** Busy from `start` up to `end`; whole days are `YYYY-MM-DD`, the rest epoch milliseconds. */
export type Busy =
  | { readonly title: string; readonly start: number; readonly end: number }
  | { readonly title: string; readonly firstDay: string; readonly dayAfter: string };

/** Everything in a calendar file that makes its owner busy between two days. */
export function busyIn(text: string, from: string, to: string): Busy[] {
  return events(ical.parseICS(text))
    .filter(event => event.transparency !== 'TRANSPARENT' && event.status !== 'CANCELLED')
    .flatMap(event => {
      const range = { from: new Date(from), to: new Date(to), expandOngoing: true };
      return ical.expandRecurringEvent(event, range);
    })
    .map(({ event, start, end, isFullDay }) => {
      const title = String(event.summary);
      if (isFullDay) return { title, firstDay: localDay(start), dayAfter: localDay(end) };
      return { title, start: start.getTime(), end: end.getTime() };
    });
}

/** The events of a calendar as node-ical reads it. */
export function events(calendar: CalendarResponse): VEvent[] {
  return Object.values(calendar).filter(one => one?.type === 'VEVENT');
}

// node-ical gives a date without a time as midnight of this machine's zone.
const localDay = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/** Whether a meeting falls into busy time. */
export function clashes(busy: Busy, start: number, end: number, day: string): boolean {
  if ('start' in busy) return start < busy.end && busy.start < end;
  return day >= busy.firstDay && day < busy.dayAfter;
}
