import type { Answer } from '../contract/api.ts';
import { PlanError } from '../core/errors.ts';
import { readSchoolSettings } from '../app/school/readSchool.ts';
import type { Needs } from '../app/needs/needs.ts';
import { words, type Words } from '../words/index.ts';
import { personLanguage, wire } from './wiring.ts';

/** What the panel speaks: the school's language, until one was chosen that of who looks. */
export const panelWords = (needs: Needs): Words => words(readSchoolSettings(needs).language);

/** The same for a sentence that is to be said whatever is the matter with the workbook. */
function wordsForAnError(): Words {
  try {
    return panelWords(wire());
  } catch {
    // The error that is being answered may be just that the settings cannot be read.
    return words(personLanguage());
  }
}

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
      sentence: wordsForAnError().error(known.code, known.details),
    };
  }
}

function unexpected(error: unknown): PlanError {
  const message = error instanceof Error ? error.message : String(error);
  return new PlanError('UNEXPECTED', { message }, error);
}
