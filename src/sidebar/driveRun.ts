import type { RunProgress, RunView } from '../contract/api.ts';
import { Refusal, type PanelServer } from './server.ts';

/** Between two looks at the progress while a slice works. */
export const POLL_MS = 2500;

// Someone's slice may still be at work when a panel is opened again; it lasts at most a minute.
const BUSY_TRIES = 40;

/** How the panel follows a run. */
export interface Following {
  /** Called with every newer state of the run. */
  seen(run: RunView): void;
  /** What the person asked for meanwhile. */
  asked(): 'paused' | 'stopped' | null;
  sleep(ms: number): Promise<void>;
}

/**
 * Works on a run slice by slice until it is done, paused or stopped, and looks at its progress by
 * a second call meanwhile. Throws what the server refuses, and NoAnswer where a slice was cut.
 */
export async function driveRun(
  server: PanelServer,
  start: RunView,
  following: Following,
): Promise<RunView> {
  let run = start;
  const see = (next: RunProgress): void => {
    if (next.id !== run.id) return;
    run = newer(run, next);
    following.seen(run);
  };
  for (let busy = 0; ;) {
    let working = true;
    // Ends by itself after the slice; the next slice need not wait for it.
    void poll(server, following, () => working, see);
    try {
      const answer = await server.continueRun({ id: run.id });
      run = answer;
      following.seen(run);
      busy = 0;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'BUSY_NOW' || busy >= BUSY_TRIES) {
        throw error;
      }
      busy += 1;
      await following.sleep(POLL_MS);
    } finally {
      working = false;
    }
    if (run.state !== 'going') return run;
    const asked = following.asked();
    if (asked) {
      // The slice ended before it saw the wish; now that nothing works, it is written at once.
      run =
        asked === 'paused'
          ? await server.pauseRun({ id: run.id })
          : await server.stopRun({ id: run.id });
      following.seen(run);
      if (run.state !== 'going') return run;
    }
  }
}

async function poll(
  server: PanelServer,
  following: Following,
  working: () => boolean,
  see: (run: RunProgress) => void,
): Promise<void> {
  for (;;) {
    await following.sleep(POLL_MS);
    if (!working()) return;
    let progress: RunProgress | null;
    try {
      progress = await server.runProgress();
    } catch {
      // A look that gets no answer harms nothing: the slice itself reports what matters.
      continue;
    }
    if (!working()) return;
    if (progress) see(progress);
  }
}

/** A look from the cache may be older than what is known, and names nobody who needs attention. */
function newer(before: RunView, seen: RunProgress): RunView {
  if (seen.done < before.done) return before;
  const needsYou = seen.needsYou.length > 0 ? seen.needsYou : before.needsYou;
  return { ...before, ...seen, state: before.state === 'going' ? 'going' : seen.state, needsYou };
}
