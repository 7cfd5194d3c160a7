import { sidebarWords as english, type SidebarWords } from '../words/en/sidebar.ts';
import { sidebarWords as spanish } from '../words/es/sidebar.ts';

export type Language = 'en' | 'es';

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
