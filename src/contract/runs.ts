/** A run: what it would do, how it stands, and the calls that drive it. Plain JSON. */

import type { RunFact, RunLine, RunNumbers, RunState } from '../core/ledger/runNumbers.ts';
import type { Answer } from './answer.ts';
import type { KeptView } from './undo.ts';

export type { RunState } from '../core/ledger/runNumbers.ts';

/** Somebody who is not in a run, or has no plan, and why. */
export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly kind: string;
  readonly sentence: string;
}

/** What a kind of run is called, in the school's language. */
export interface RunSays {
  /** While it works. */
  readonly working: string;
  /** What its bar counts. */
  readonly label: string;
  /** How many there are in all, where they are not simply things done. */
  readonly total: string | null;
  /** On the button that goes on with it. */
  readonly resume: string;
  /** When it is over: what came of it, and what there is now. */
  readonly finished: string;
  readonly after: readonly RunFact[];
}

/** A run that another execution may be working on, as the cache has it. */
export type RunProgress = Omit<RunView, 'says'>;

export interface RunView {
  readonly id: string;
  /** Its kind by its name in the ledger. */
  readonly kind: string;
  readonly says: RunSays;
  readonly state: RunState;
  readonly done: number;
  readonly total: number;
  /** Estimate of the working time left, in seconds. */
  readonly secondsLeft: number;
  /** Names, the latest first; at most five. */
  readonly latest: readonly string[];
  readonly needsYou: readonly {
    readonly row: number | null;
    readonly name: string;
    readonly sentence: string;
  }[];
  /** Why it stopped or paused, where it did so by itself. */
  readonly sentence: string | null;
  readonly startedBy: string;
  /** When it can go on after a daily limit (epoch milliseconds), else null. */
  readonly goOnAt: number | null;
  /** What its start has cleared from the workbook on the school's date, as a sentence. */
  readonly cleared?: string;
}

export interface Preflight extends RunNumbers {
  readonly leftOut: readonly LeftOut[];
  /** What an undo leaves as it is; of shares and readings, who can open plans that are not for them. */
  readonly kept: readonly KeptView[];
  /** Minutes of check-ins in the year, by coach. */
  readonly coachMinutes: readonly { readonly name: string; readonly minutes: number }[];
  /** What is asked for, and the button that starts it. */
  readonly says: { readonly title: string; readonly confirm: string };
  /** What it will do, as the panel shows it; none where there is nothing to do. */
  readonly facts: readonly RunFact[];
  /** Whether how long it takes is to be said beside the facts. */
  readonly timed: boolean;
  /** Whether a person is to confirm its numbers once more before the button. */
  readonly asksTwice: boolean;
  /** What it makes, sends or changes, in sentences; none of a run that reads or takes back. */
  readonly lines: readonly RunLine[];
  /** What its start clears from the workbook, since the school's date has come. */
  readonly clears?: string;
}

/** The calls that make and drive a run. */
export interface RunsApi {
  /** What a run would do, in numbers. Changes nothing. */
  preflight(ask: { readonly kind: string }): Answer<Preflight>;
  startRun(ask: { readonly kind: string; readonly token: string }): Answer<RunView>;
  /** Works for one slice (30–60 s) and answers where the run stands. */
  continueRun(ask: { readonly id: string }): Answer<RunView>;
  /** Progress of the run that is going, from the cache, without the lock. */
  runProgress(): Answer<RunProgress | null>;
  pauseRun(ask: { readonly id: string }): Answer<RunView>;
  stopRun(ask: { readonly id: string }): Answer<RunView>;
}
