/** What the school can learn for its own work: never about one teacher against another. Plain JSON. */

import type { PromiseKind, PromiseState } from '../core/insight/promises.ts';
import type { StepKind } from '../core/plan/cellLists.ts';
import type { Answer } from './answer.ts';

export type { PromiseState } from '../core/insight/promises.ts';

/** Goals of one group of five teachers or more. */
export interface GroupView {
  /** `one`: a component or focus area; `none`: goals without; `rest`: groups too small to show alone. */
  readonly is: 'one' | 'none' | 'rest';
  /** "2.3 Communication"; '' unless `one`. */
  readonly name: string;
  readonly goals: number;
}

/** What the action steps ask for of one kind; hours are about, null where the PD menu says nothing. */
export interface DemandView {
  readonly kind: StepKind | null;
  readonly steps: number;
  readonly hours: number | null;
}

/** Something the school gives for a step. */
export interface PromiseView {
  /** The teacher's opaque key, and which step: hand both back. */
  readonly key: string;
  readonly part: string;
  readonly row: number;
  readonly name: string;
  readonly kind: PromiseKind;
  readonly step: string;
  /** As typed; '' where open. */
  readonly by: string;
  readonly state: PromiseState;
}

/** Teachers whose goals are about the same, as an idea for a PLC. */
export interface KindredView {
  readonly people: readonly { readonly name: string; readonly row: number }[];
  /** Words that most of their goals share. */
  readonly words: readonly string[];
}

export interface InsightsView {
  readonly goals: number;
  readonly teachers: number;
  /** Together all goals; empty while fewer than five teachers have any. */
  readonly components: readonly GroupView[];
  /** Like `components`; empty too where the school has no focus areas. */
  readonly focusAreas: readonly GroupView[];
  readonly demand: readonly DemandView[];
  /** What is asked for and the PD menu does not offer yet. */
  readonly gaps: {
    readonly kinds: readonly StepKind[];
    /** "2.4 Differentiation"; only of groups that are shown. */
    readonly components: readonly string[];
    readonly focusAreas: readonly string[];
  };
  readonly promises: readonly PromiseView[];
  readonly kindred: readonly KindredView[];
}

export interface InsightsApi {
  /** Reads roster, PD menu and what was delivered. Changes nothing. */
  openInsights(): Answer<InsightsView>;
  /** Keeps whether the school has given what it promised for a step; no cell changes. */
  keepPromise(ask: {
    readonly key: string;
    readonly part: string;
    readonly state: PromiseState;
  }): Answer<readonly PromiseView[]>;
}
