import type { Answer } from './answer.ts';

/** What a person may choose where plan and sheet say different things. */
export type LivingChoice = 'plan' | 'sheet' | 'both';

/** One section of one plan that waits for a person. */
export interface ConflictView {
  /** The teacher's opaque key and the section's name: hand both back. */
  readonly key: string;
  readonly section: string;
  readonly row: number;
  /** Column of the roster's cell, from 1; null where there is none. */
  readonly column: number | null;
  readonly name: string;
  readonly url: string;
  /** "Goal 1 · Looks like". */
  readonly label: string;
  /** Why it waits. */
  readonly sentence: string;
  /** Both sides as they are now; null where the plan's is not to be found. */
  readonly plan: string | null;
  readonly sheet: string;
  /** What may be chosen without losing anybody's words. */
  readonly choices: readonly LivingChoice[];
  /** Stands for both sides as shown: hand it back. */
  readonly token: string;
}

export interface ConflictsView {
  readonly conflicts: readonly ConflictView[];
  /** Plans with open questions that were not looked at now. */
  readonly more: number;
  /** Plans that only their maker's add-on can open, and those that could not be opened. */
  readonly closed: readonly { readonly name: string; readonly sentence: string }[];
}

export interface LivingApi {
  /** The open questions with both texts, read fresh from plans and sheet. Changes nothing. */
  openConflicts(): Answer<ConflictsView>;
  /** Carries out what a person chose. Refused where a side has changed since it was shown. */
  settleConflict(ask: {
    readonly key: string;
    readonly section: string;
    readonly choice: LivingChoice;
    readonly token: string;
  }): Answer<{ readonly sentence: string }>;
  /**
   * Once the school's date has come: clears from the workbook what left plans by their teachers' leave,
   * and says so; null where there is nothing. No plan is opened.
   */
  clearKept(): Answer<{ readonly sentence: string | null }>;
}
