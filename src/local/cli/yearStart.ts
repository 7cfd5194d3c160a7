import type { Preflight, RunView, SchoolView } from '../../contract/api.ts';
import type { LocalServer } from '../server.ts';
import { Sentence } from './commandLine.ts';

/** What the person at the terminal is told while it works. */
export interface Telling {
  /** Nothing is sent here, so a daily limit of Google's is slept through. */
  sleepUntil?(moment: number): void;
  before(preflight: Preflight): void;
  progress(run: RunView): void;
  /** After each call: a good moment to write to disk. */
  settled(): void;
}

/** The runs of a year's start by their names, in its order. */
export const YEAR_START = ['createPlans', 'sharePlans', 'sendInvites'] as const;

/** One of them. */
export type YearStartRun = (typeof YEAR_START)[number];

// A run that pauses by itself (Google asks to slow down) is resumed this often before we say so.
const PATIENCE = 20;

/**
 * Everything a year's start needs, as the leader would do it in the sidebar: set-up, times for all
 * rounds, plans, sharing, invitations. Confirmations are given after the preflight was told.
 */
export function startYear(server: LocalServer, telling: Telling): SchoolView {
  const open = server.openSchool().run;
  if (open) finish(server, open, telling);
  server.setUp();
  telling.settled();
  server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
  telling.settled();
  for (const kind of YEAR_START) runToEnd(server, kind, telling);
  return server.openSchool();
}

function runToEnd(server: LocalServer, kind: YearStartRun, telling: Telling): void {
  const preflight = server.preflight({ kind });
  telling.before(preflight);
  if (preflight.items === 0) return;
  const run = server.startRun({ kind, token: preflight.token });
  telling.settled();
  finish(server, run, telling);
}

function finish(server: LocalServer, started: RunView, telling: Telling): void {
  let run = started;
  let pauses = 0;
  while (run.state !== 'done' && run.state !== 'stopped') {
    const before = run.done;
    run = server.continueRun({ id: run.id });
    telling.settled();
    telling.progress(run);
    if (run.state === 'paused' && run.goOnAt !== null) telling.sleepUntil?.(run.goOnAt);
    pauses = run.done > before ? 0 : pauses + 1;
    if (pauses > PATIENCE)
      throw new Sentence(run.sentence ?? 'The run does not get on: try again.');
  }
}
