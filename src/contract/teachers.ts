/** One teacher as the panel sees a row of the roster. Plain JSON. */

import type { StepsThere } from '../core/plan/steps.ts';

export type Verdict = 'agrees' | 'partly' | 'different' | 'cant_tell';

/** Something about one row that a person may want to look at. */
export interface Question {
  readonly kind: string;
  readonly row: number;
  /** Column of the cell to look at, from 1; null where the whole row is meant. */
  readonly column: number | null;
  readonly sentence: string;
}

export interface GoalView {
  readonly text: string;
  /** Canonical id in the school's rubric, or null. */
  readonly component: string | null;
  readonly componentName: string | null;
  /** What the component cell says. */
  readonly componentText: string;
  /** True while the cell says "suggested": the teacher has not confirmed the component yet. */
  readonly suggestedLink: boolean;
  /** Where a component for this goal alone can be written, from 1; null where there is no cell. */
  readonly componentCell: { readonly row: number; readonly column: number } | null;
  readonly verdict: Verdict | null;
  /** At most three, best first; reasons are words of the goal or short sentences. */
  readonly suggested: readonly {
    readonly id: string;
    readonly name: string;
    readonly reasons: readonly string[];
  }[];
  readonly reasons: readonly string[];
  /** 0-based index into the school's focus areas, or null. */
  readonly focus: number | null;
  readonly questions: readonly string[];
  /** Sentences about students for success criteria that are still empty; at most three. */
  readonly criteriaIdeas: readonly string[];
  /** Up to five offers of the school's PD menu, each with its reason. */
  readonly offers: readonly { readonly title: string; readonly reason: string }[];
}

export interface CheckInView {
  readonly round: string;
  readonly roundName: string;
  readonly coach: string;
  readonly coachName: string;
  /** RFC 3339 with numeric offset. */
  readonly start: string;
  readonly end: string;
  readonly eventId: string;
  readonly sent: boolean;
  /** True where a stated default window stood in for a planning period. */
  readonly agreedWindow: boolean;
}

export interface TeacherView {
  /** Opaque and stable. Null until the first run has met this person. */
  readonly key: string | null;
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly subject: string;
  readonly grade: string;
  readonly department: string;
  readonly coachNames: readonly string[];
  /** True where the person at the panel is one of the coaches. */
  readonly mine: boolean;
  readonly plan: { readonly id: string; readonly url: string; readonly name: string } | null;
  readonly sharedWith: readonly { readonly email: string; readonly role: string }[];
  readonly goals: readonly GoalView[];
  readonly checkIns: readonly CheckInView[];
  readonly steps: StepsThere;
  readonly questions: readonly Question[];
}
