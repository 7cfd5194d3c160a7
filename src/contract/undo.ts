/** Taking back what the last run of a kind has made: `preflight` and `startRun` take these kinds. */

/** Something that an undo leaves as it is, and why. */
export interface KeptView {
  readonly key: string;
  readonly name: string;
  readonly sentence: string;
}

/** A run of the person at the panel that may be undone. */
export interface UndoableView {
  /** The kind of run that takes it back, and the one it takes back. */
  readonly kind: string;
  readonly undoes: string;
  /** The link to its numbers. */
  readonly text: string;
  /** How much of what it made still stands. */
  readonly count: number;
}
