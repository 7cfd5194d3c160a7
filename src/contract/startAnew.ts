import type { Answer } from './answer.ts';

/** A copied workbook: what starting anew takes out of it, in numbers, and what stays. */
export interface CopyView {
  /** Where the original is. */
  readonly url: string;
  /** The school's. */
  readonly language: 'en' | 'es';
  /** Links to plans, and rows of the Check-ins tab, that leave this copy. */
  readonly plans: number;
  readonly checkIns: number;
  /** Texts under "Looking back" and portfolio pieces from plans that leave this copy. */
  readonly reflections: number;
  readonly pieces: number;
  /** The date on which reflections are cleared has come, and is taken out. */
  readonly dateOver: boolean;
  /** People in the roster, and how many of them have a goal there. */
  readonly people: number;
  readonly withGoals: number;
  /** What Settings say, and what they will say. */
  readonly schoolYear: string;
  readonly newYear: string;
  /** The school's own template stays with the original. */
  readonly template: boolean;
  /** Choices about single people that are asked anew. */
  readonly choices: number;
  /** Stands for what was looked at: hand it back. */
  readonly token: string;
}

export interface StartAnewApi {
  /** What this copied workbook holds of its original. Changes nothing. */
  lookAtCopy(): Answer<CopyView>;
  /** Makes the copy a workbook of its own; false where it is one already. */
  startAnew(ask: { readonly token: string }): Answer<{ readonly started: boolean }>;
}
