/** Taking back what the last run of a kind has made: `preflight` and `startRun` take these kinds. */

import type { UndoKind } from '../core/ledger/runKinds.ts';

/** Something that an undo leaves as it is, and why. */
export interface KeptView {
  readonly key: string;
  readonly name: string;
  readonly sentence: string;
}

/** A run of the person at the panel that may be undone. */
export interface UndoableView {
  readonly kind: UndoKind;
  /** How much of what it made still stands. */
  readonly count: number;
}
