import type { Language } from '../core/language.ts';
import { sidebarWords as spanish } from '../words/es/panel/panel.ts';
import { type SidebarWords, sidebarWords as english } from '../words/en/panel/panel.ts';

const catalogue: Readonly<Record<Language, SidebarWords>> = { en: english, es: spanish };

export function wordsFor(language: Language): SidebarWords {
  return catalogue[language];
}

/** The browser's language, until the school's settings are known. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().slice(0, 2) === 'es' ? 'es' : 'en';
}

/** "Mon, Oct 5, 10:00 AM" in the school's zone. */
export function whenText(start: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.parse(start));
}

/** "Mon, Oct 12" for a day written YYYY-MM-DD. */
export function dayText(day: string, locale: string): string {
  const format = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(Date.parse(day));
}

const US_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** Time zones to choose from: the United States', the browser's own, and the chosen one. */
export function timeZones(chosen: string): string[] {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = [...US_ZONES, here, chosen];
  return all.filter((zone, at) => zone !== '' && all.indexOf(zone) === at);
}

const inUtc = (day: string, locale: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...how }).format(Date.parse(day));

/** "Oct 5" for a day written YYYY-MM-DD. */
export function shortDayText(day: string, locale: string): string {
  return inUtc(day, locale, { month: 'short', day: 'numeric' });
}

/** "Sep 14 – Oct 2". */
export function windowText(from: string, to: string, locale: string): string {
  return shortDayText(from, locale) + ' – ' + shortDayText(to, locale);
}

/** "Mon". */
export function weekdayText(day: string, locale: string): string {
  return inUtc(day, locale, { weekday: 'short' });
}

/** "1" for 13 where clocks have twelve hours, "13" elsewhere. */
export function hourText(hour: number, locale: string): string {
  const twelve = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12;
  return String(twelve ? ((hour + 11) % 12) + 1 : hour);
}
