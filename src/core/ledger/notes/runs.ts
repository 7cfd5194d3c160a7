import type { NoteOf } from './shape.ts';

/** How far a run is (see `Run`). */
export const run = {
  /** Epoch milliseconds. */
  startedAt: 'number',
  /** Last sign of life, epoch milliseconds. */
  heartbeat: 'number',
  total: 'number',
  done: 'number',
  /** Working time so far, milliseconds. */
  workedMs: 'number',
  /** Error code of why it paused by itself, or ''. */
  why: 'string',
  /** When a daily limit is over, epoch milliseconds; else 0. */
  goOnAt: 'number',
  /** Whether the hourly trigger goes on with it. */
  byItself: 'boolean',
} as const;
export interface RunNote extends NoteOf<typeof run> {}

/** A lease is all in its row; no version since the first has written one. */
export const lease = {} as const;
export interface LeaseNote extends NoteOf<typeof lease> {}

/** Something that a run takes back. */
export const undo = {
  /** What it is: 'plan', 'share' or 'checkIn'. */
  of: 'string',
  /** Its part. */
  part: 'string',
  /** Of a share: the plan's document; '' where that is gone. */
  file: 'string',
  /** Of a check-in: the calendar's id; '' where that is gone. */
  calendar: 'string',
} as const;
export interface UndoNote extends NoteOf<typeof undo> {}

/** What was cleared from the workbook on the school's date. */
export const clearing = {
  /** Texts under "Looking back". */
  reflections: 'number',
  /** Portfolio pieces that came from a plan. */
  pieces: 'number',
  /** How many of both are left, because a tab is protected. */
  left: 'number',
} as const;
export interface ClearingNote extends NoteOf<typeof clearing> {}
