import type { Answer } from './answer.ts';
import type { RunState } from './runs.ts';
import type { UndoableView } from './undo.ts';

/** A run of this workbook, whoever started it. */
interface PastRun {
  readonly id: string;
  readonly kind: string;
  /** What came of it. */
  readonly title: string;
  readonly state: RunState;
  readonly by: string;
  /** When it was started, in words. */
  readonly when: string;
  readonly done: number;
  readonly total: number;
  /** By which the person at the panel may take it back now; null where they may not. */
  readonly undo: UndoableView | null;
}

export interface HistoryApi {
  /** The latest runs first; at most fifty. Changes nothing. */
  listRuns(): Answer<{ readonly runs: readonly PastRun[]; readonly more: number }>;
}
