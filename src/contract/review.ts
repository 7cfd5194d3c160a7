/** What a coach does with a suggestion: accept, take back, confirm with the teacher. Plain JSON. */

import type { Answer } from './answer.ts';
import type { TeacherView } from './teachers.ts';

/** A goal as the panel shows it; the server refuses where its cells say something else by now. */
export interface GoalSeen {
  /** The teacher's opaque key; null for someone whom no run has met yet. */
  readonly key: string | null;
  readonly row: number;
  /** Which of the teacher's goals, from 1. */
  readonly goal: number;
  readonly text: string;
  /** What the component cell says (`GoalView.componentText`). */
  readonly component: string;
}

/** A component of the school's rubric. */
export interface ComponentChoice {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** Each answer is the teacher as the sheet has it afterwards; doing it twice changes nothing. */
export interface ReviewApi {
  /** Writes a component beside the goal, marked as suggested. */
  acceptSuggestion(ask: GoalSeen & { readonly id: string }): Answer<TeacherView>;
  /** Puts back what stood in the cell before; only a suggested link is taken back. */
  undoSuggestion(ask: GoalSeen & { readonly before: string }): Answer<TeacherView>;
  /** The teacher has said yes: the link is no longer marked as suggested. */
  confirmSuggestion(ask: GoalSeen): Answer<TeacherView>;
  /** Every component of the school's rubric, in its order. */
  listComponents(): Answer<readonly ComponentChoice[]>;
}
