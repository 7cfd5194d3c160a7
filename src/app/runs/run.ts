import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry, stampOf } from '../../core/ledger/entries.ts';
import type { RunState } from '../../core/ledger/runNumbers.ts';
import type { RunKind } from './runKind.ts';

/** A run as the ledger keeps it: who, what, how far. */
export interface Run {
  readonly id: string;
  /** Which kind of run, by its name in `src/app/runKinds.ts`. */
  readonly kind: string;
  readonly state: RunState;
  /** Whose add-on does the work; only they can go on with it. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** When the run last gave a sign of life; its lease ends `LEASE_MS` later. */
  readonly heartbeat: number;
  readonly total: number;
  readonly done: number;
  /** Working time so far, for the estimate of what is left. */
  readonly workedMs: number;
  /** Error code of why it paused by itself, or ''. */
  readonly why: string;
  /** When it can go on (epoch milliseconds) after a daily limit, else 0. */
  readonly goOnAt: number;
  /** Whether the hourly trigger goes on with it when nobody does. */
  readonly byItself: boolean;
}

/** A run without a sign of life for this long was left; another person may start one. */
export const LEASE_MS = 10 * 60_000;

/** The run as a row of the ledger. */
export function runEntry(run: Run, now: number): LedgerEntry<'run'> {
  const { id, kind, state, by, ...note } = run;
  const author = { maker: by, run: id, at: stampOf(now) };
  return newEntry('run', { key: id, part: kind, state, note }, author);
}

/** The run that a row of the ledger holds. */
export function readRun(entry: LedgerEntry<'run'>): Run {
  const { note } = entry;
  return {
    id: entry.key,
    kind: entry.part,
    state: entry.state as RunState,
    by: entry.maker,
    startedAt: note.startedAt ?? 0,
    heartbeat: note.heartbeat ?? 0,
    total: note.total ?? 0,
    done: note.done ?? 0,
    workedMs: note.workedMs ?? 0,
    why: note.why ?? '',
    goOnAt: note.goOnAt ?? 0,
    byItself: note.byItself === true,
  };
}

/** The run by its id, or null. */
export function findRun(ledger: Ledger, id: string): Run | null {
  const entry = ledger.all('run').find(one => one.key === id);
  return entry ? readRun(entry) : null;
}

/** The latest run of that kind that this person has started, or null. */
export function lastRun(ledger: Ledger, kind: string, by: string): Run | null {
  const runs = ledger.all('run').filter(one => one.part === kind && one.maker === by);
  const last = runs[runs.length - 1];
  return last ? readRun(last) : null;
}

/** The runs that are neither done nor stopped, the latest first. */
export function openRuns(ledger: Ledger): Run[] {
  return ledger
    .all('run')
    .filter(one => one.state === 'going' || one.state === 'paused')
    .map(readRun)
    .reverse();
}

/** Estimated working time for `items` of a kind of run, in seconds. */
export function estimateSeconds({ paceMs }: Pick<RunKind, 'paceMs'>, items: number): number {
  return Math.ceil((items * paceMs) / 1000) + (items > 0 ? 3 : 0);
}

/** Estimated working time left, in seconds, by the run's own pace once it has one. */
export function secondsLeft(run: Run, kind: Pick<RunKind, 'paceMs'>): number {
  const left = Math.max(0, run.total - run.done);
  if (run.done < 5 || run.workedMs === 0) return estimateSeconds(kind, left);
  return Math.ceil((left * run.workedMs) / run.done / 1000);
}
