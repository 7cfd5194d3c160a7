/** How the component a teacher named goes with the goal's text; `cant_tell` when evidence is thin. */
export type Verdict = 'agrees' | 'partly' | 'different' | 'cant_tell';

/** What in the goal spoke for a component or focus area. */
export interface Reason {
  /** `component`: the goal shares these words with the component; `concept`: they point to a practice. */
  readonly kind: 'phrase' | 'concept' | 'component';
  /** Words of the goal, as the teacher wrote them. */
  readonly phrase: string;
  /** The practice concept behind a `concept` reason. */
  readonly concept?: string;
}

/** A component (by id) with its score from 0 to 1 and the words that earned it. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A question that may be asked about a goal; never a block. */
export type GoalFlag =
  'vague' | 'no_measure' | 'no_deadline' | 'attendance_only' | 'hundred_percent';

/** What is known about one goal against one rubric. */
export interface Alignment {
  /** Every component, best first. */
  readonly ranking: readonly Ranked[];
  /** Higher when the named component fits better, from 0 to 1; null without a named component. */
  readonly align: number | null;
  /** Null without a named component that the rubric has. */
  readonly verdict: Verdict | null;
  /** The words that spoke for the named component, or for the best one where none is named. */
  readonly reasons: readonly Reason[];
  /** At most three components worth offering; empty when evidence is thin. */
  readonly suggested: readonly Ranked[];
  readonly flags: readonly GoalFlag[];
}
