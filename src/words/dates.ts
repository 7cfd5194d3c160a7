import type { Day } from '../core/day.ts';
import type { Language } from '../core/language.ts';

const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-US' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: an engine takes far longer to make one than to use it. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, made);
  return made;
}

/** "Mon, Oct 5, 10:00 AM": an instant as people at the school read it. */
export function whenText(instant: number, timeZone: string, language: Language): string {
  return format(language, {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(instant)
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** "Oct 5": a calendar day, which has no zone. */
export function dayText(of: Day, language: Language): string {
  return format(language, { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    Date.parse(of),
  );
}

/** "Oct 5, 2026", "5 de octubre de 2026". */
export function dateText(of: Day, language: Language): string {
  return format(language, {
    timeZone: 'UTC',
    month: language === 'es' ? 'long' : 'short',
    day: 'numeric',
    year: 'numeric',
  })
    .format(Date.parse(of))
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** "Sep 14 – Oct 2". */
export function windowText(from: Day, to: Day, language: Language): string {
  return dayText(from, language) + ' – ' + dayText(to, language);
}
