import type { Answer } from '../contract/api.ts';
import { PlanError } from '../core/errors.ts';
import { session } from '../google/globals.ts';
import { words, type Language, type Words } from '../words/index.ts';

/** The language of the person at the panel, before the school's settings could be read. */
export function personLanguage(): Language {
  return session().getActiveUserLocale().toLowerCase().slice(0, 2) === 'es' ? 'es' : 'en';
}

/** The catalogue in the language of the person at the panel. */
export const ownWords = (): Words => words(personLanguage());

/**
 * Turns what an action returns or throws into an answer. The one place where an error becomes a
 * sentence; what nobody foresaw is logged with its cause and said to be unexpected.
 */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const known = error instanceof PlanError ? error : unexpected(error);
    // Names and addresses stay out of the log: the code, and what broke underneath.
    console.error(known.code, known.reason ?? '');
    return {
      ok: false,
      code: known.code,
      sentence: words(personLanguage()).error(known.code, known.details),
    };
  }
}

function unexpected(error: unknown): PlanError {
  const message = error instanceof Error ? error.message : String(error);
  return new PlanError('UNEXPECTED', { message }, error);
}
