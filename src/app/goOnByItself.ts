import { continueRun } from './driveRun.ts';
import type { Needs } from './needs/needs.ts';
import { DAY_MS } from './runs/quota.ts';
import { openRuns, type Run } from './runs/run.ts';
import { openLedger } from './school/readSchool.ts';

/** A run without a sign of life for this long has no panel any more: a slice lasts a minute. */
const LEFT_MS = 3 * 60_000;
/** The trigger takes no slice that would begin later: Google ends an execution after six minutes. */
const LAST_SLICE_MS = 4 * 60_000;
/** After this long without getting on, a run is a person's matter. */
const GIVEN_UP_MS = 7 * DAY_MS;

/** Reasons to pause that pass without a person. */
const PASSING = ['QUOTA_TODAY', 'GOOGLE_BUSY', 'GOOGLE_UNSURE'];

/**
 * What the hourly trigger does: goes on with this person's run that was left, slice by slice, and
 * removes itself when nothing is left to wait for. A run that a person paused stays paused. Progress
 * is shown as always, so that a panel that is opened meanwhile follows it.
 */
export function goOnByItself(needs: Needs): void {
  const began = needs.clock.now();
  while (needs.clock.now() - began < LAST_SLICE_MS) {
    const waiting = waitingRuns(needs);
    if (waiting.length === 0) {
      needs.hourly.remove();
      return;
    }
    const next = waiting.find(run => isDue(run, needs.clock.now()));
    if (!next) return;
    let { run } = continueRun(needs, next.id);
    while (run.state === 'going' && needs.clock.now() - began < LAST_SLICE_MS) {
      ({ run } = continueRun(needs, next.id));
    }
    // Google asks for patience: the next hour is soon enough.
    if (run.state === 'paused') return;
  }
}

/** Open runs of this person that end without anybody pressing Resume. */
function waitingRuns(needs: Needs): Run[] {
  const open = openRuns(openLedger(needs)).filter(run => run.by === needs.me());
  const now = needs.clock.now();
  return open.filter(
    run =>
      (run.state === 'going' || PASSING.includes(run.why)) && now - run.heartbeat < GIVEN_UP_MS,
  );
}

function isDue(run: Run, now: number): boolean {
  return run.state === 'going' ? now - run.heartbeat > LEFT_MS : now >= run.goOnAt;
}
