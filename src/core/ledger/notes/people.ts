import type { NoteOf } from './shape.ts';

/** What the ledger remembers of the workbook. */
export const workbook = {
  /** Name of the tab that is the roster. */
  roster: 'string',
  /** How many invitations were lost sight of with an earlier ledger. */
  lostCheckIns: 'number',
} as const;
export interface WorkbookNote extends NoteOf<typeof workbook> {}

/** Hints for finding a person again after rows have moved. */
export const teacher = {
  /** As the roster had it. */
  name: 'string',
  /** Lower case; '' for none. */
  email: 'string',
  /** The school's own number or code of the person; '' for none. */
  staffId: 'string',
} as const;
export interface TeacherNote extends NoteOf<typeof teacher> {}

/** What a person decided about somebody; the key is the person's. */
export const decision = {
  /** Whether they get a plan. Missing where the decision was taken back. */
  getsPlan: 'boolean',
} as const;
export interface DecisionNote extends NoteOf<typeof decision> {}

/** Two rows that are one person; key and part are the two people's hashes. */
export const merge = {
  /** Which of the rows speaks: 'first' or 'last'. */
  keep: 'string',
} as const;
export interface MergeNote extends NoteOf<typeof merge> {}

/** A promise of the school is all in its key, part and state. */
export const promise = {} as const;
export interface PromiseNote extends NoteOf<typeof promise> {}
