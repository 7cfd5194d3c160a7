import type { Settings } from './settings.ts';

/** What starting anew takes out of a copied workbook, and what stays in it. */
export interface CopiedWorkbook {
  /** Where the original is. */
  readonly url: string;
  readonly language: Settings['language'];
  /** Links to plans, and rows of the Check-ins tab, that leave this copy. */
  readonly plans: number;
  readonly checkIns: number;
  /** Texts under "Looking back" and portfolio pieces from plans: leave was given for the original. */
  readonly reflections: number;
  readonly pieces: number;
  /** The date on which reflections are cleared has come; here a new one is to be chosen. */
  readonly dateOver: boolean;
  /** People in the roster, and how many of them have a goal there; all of it stays. */
  readonly people: number;
  readonly withGoals: number;
  /** What Settings say, and what they will say: another year only where that one is over. */
  readonly schoolYear: string;
  readonly newYear: string;
  /** The school has a template of its own, which stays with the original. */
  readonly template: boolean;
  /** Choices about single people, and rows merged into one: they are asked anew. */
  readonly choices: number;
  /** Stands for this copy of that original. */
  readonly token: string;
}
