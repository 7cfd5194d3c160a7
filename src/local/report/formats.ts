import { day, type Day } from '../../core/day.ts';
import { localOf } from '../../core/schedule/year/time.ts';

/** How days, times, numbers and lists look at this school. */
export interface Formats {
  number(of: number): string;
  /** "14.5 hours" from minutes. */
  hours(minutes: number): string;
  /** "2 minutes 5 seconds". */
  duration(seconds: number): string;
  /** "2.6 seconds". */
  seconds(of: number): string;
  list(items: readonly string[]): string;
  /** The school's calendar day of an RFC 3339 instant. */
  dayOf(instant: string): Day;
  /** "Tuesday, September 1, 2026". */
  fullDay(of: string): string;
  /** "Sep 14". */
  shortDay(of: Day): string;
  /** "Mon, Sep 14". */
  weekDay(of: Day): string;
  /** "Mon" and "Monday" of a day. */
  weekdayNames(of: Day): { readonly short: string; readonly long: string };
  /** "September 2026". */
  month(of: Day): string;
  /** "8:10 – 8:40 AM" at the school, from RFC 3339 instants. */
  span(start: string, end: string): string;
}

/** Formats of a language (BCP 47) and a time zone (IANA). */
export function formatsFor(locale: string, timeZone: string): Formats {
  // A calendar day has no zone; UTC keeps it the day it is.
  const days = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (of: string): string => format.format(Date.parse(of));
  };
  const unit = (name: string, digits = 0) => {
    const format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    });
    return (of: number): string => format.format(of);
  };
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const times = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
  const hour = unit('hour', 1);
  const [hourPart, minutePart, secondPart] = [unit('hour'), unit('minute'), unit('second')];
  const shortWeekday = days({ weekday: 'short' });
  const longWeekday = days({ weekday: 'long' });
  return {
    number: of => numbers.format(of),
    hours: minutes => hour(minutes / 60),
    duration(seconds) {
      const whole = Math.round(seconds);
      const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      const parts = [h > 0 ? hourPart(h) : '', m > 0 ? minutePart(m) : ''];
      if (h === 0 && (s > 0 || m === 0)) parts.push(secondPart(s));
      return parts.filter(part => part !== '').join(' ');
    },
    seconds: unit('second', 1),
    list: items => lists.format(items),
    dayOf: instant => localOf(Date.parse(instant), timeZone).day,
    fullDay: days({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    shortDay: days({ month: 'short', day: 'numeric' }),
    weekDay: days({ weekday: 'short', month: 'short', day: 'numeric' }),
    weekdayNames: of => ({ short: shortWeekday(of), long: longWeekday(of) }),
    month: of => days({ month: 'long', year: 'numeric' })(day(of.slice(0, 7) + '-01')),
    span: (start, end) => times.formatRange(Date.parse(start), Date.parse(end)),
  };
}
