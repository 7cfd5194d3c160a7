import type { KnownTeacher } from './knownTeachers.ts';
import type { PersonRow, RosterCoach } from './person.ts';

/** A person who gets a plan. */
export interface Teacher {
  /** Null until the first run has met this person. */
  readonly known: KnownTeacher | null;
  readonly person: PersonRow;
  /** With the address found by name among the staff, where the cell holds a name only. */
  readonly coaches: readonly RosterCoach[];
  /** Other rows of the sheet that a person said are the same teacher. */
  readonly folded: readonly number[];
}

/** A person of the roster who gets no plan, or none yet. */
export interface NotPlanned {
  readonly person: PersonRow;
  /** Whom the sentence names beside the person. */
  readonly who?: string;
  /** Why: a kind of the catalogue. */
  readonly kind: string;
}
