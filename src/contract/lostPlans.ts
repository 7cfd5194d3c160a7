import type { Answer } from './answer.ts';

/** Plans that the hidden tab does not know any more, found again without it. */
export interface LostPlansView {
  /** How many documents of this person's add-on were found. */
  readonly found: number;
  /** What was found and what pressing on will do. */
  readonly sentence: string;
  /** Names of teachers whose linked plan only somebody else's add-on can open, or is deleted. */
  readonly others: readonly string[];
  /** Stands for what was found: hand it back. */
  readonly token: string;
}

export interface LostPlansApi {
  /** Looks in Drive for plans that the hidden tab does not know. Changes nothing. */
  findLostPlans(): Answer<LostPlansView>;
  /** Links them to their teachers again; nothing is made or shared. */
  linkLostPlans(ask: { readonly token: string }): Answer<{ readonly sentence: string }>;
  /** The person has deleted the calendar whose check-ins were lost sight of. */
  forgetLostCheckIns(): Answer<null>;
}
