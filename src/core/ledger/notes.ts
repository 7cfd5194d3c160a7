import * as checkIns from './notes/checkIns.ts';
import * as people from './notes/people.ts';
import * as plans from './notes/plans.ts';
import * as runs from './notes/runs.ts';
import type { ShapeOf } from './notes/shape.ts';

/** What the ledger holds, and the note of each kind of entry. */
export interface Notes {
  readonly workbook: people.WorkbookNote;
  readonly teacher: people.TeacherNote;
  readonly folder: plans.FolderNote;
  readonly plan: plans.PlanNote;
  /** The last reading of a plan: fingerprints of its sections, never a word of them. */
  readonly reading: plans.ReadingNote;
  readonly share: plans.ShareNote;
  /** A message to a teacher, sent at most once. */
  readonly mail: plans.MailNote;
  readonly calendar: checkIns.CalendarNote;
  readonly checkIn: checkIns.CheckInNote;
  /** A round of check-ins, by the id it was first given: what it is called and when. */
  readonly round: checkIns.RoundNote;
  /** What a confirmed run changes on the calendar, by the check-in's key and part. */
  readonly change: checkIns.ChangeNote;
  readonly run: runs.RunNote;
  readonly lease: runs.LeaseNote;
  /** What a person decided about somebody, by opaque key: a plan or none. */
  readonly decision: people.DecisionNote;
  /** Two rows that are one person. */
  readonly merge: people.MergeNote;
  /** Something made to try things out; never counted as a plan or a check-in. */
  readonly test: plans.TestNote;
  /** The school's own plan template by language, and the copy of it that runs use. */
  readonly template: plans.TemplateNote;
  /** What the school gives for a step, by the step's hash: done, or refused where it is not needed. */
  readonly promise: people.PromiseNote;
  /** What was cleared from the sheet on the school's date: counts, by the run that did it. */
  readonly clearing: runs.ClearingNote;
  /** An archive, a wall card, a copy to write by hand. */
  readonly record: plans.RecordNote;
  /** Something that a run takes back; `note.of` and `note.part` say what. */
  readonly undo: runs.UndoNote;
}

export type Artefact = keyof Notes;

/** By what the note of each kind is checked at reading; it compiles only as the type's own shape. */
export const SHAPES: { readonly [A in Artefact]: ShapeOf<Notes[A]> } = {
  ...people,
  ...plans,
  ...checkIns,
  ...runs,
};
