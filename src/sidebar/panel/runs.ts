import { batch, signal } from '@preact/signals';
import type { Preflight, RunView } from '../../contract/api.ts';
import { driveRun } from '../driveRun.ts';
import { NoAnswer, Refusal, type PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';
import type { ViewName } from './viewName.ts';

/** A run: its numbers first, then its progress, pause, resume and stop. */
export function runs(desk: Desk, server: PanelServer, sleep: (ms: number) => Promise<void>) {
  const { view, school, say, problem, details, reload, during, explain } = desk;
  const preflight = signal<Preflight | null>(null);
  const run = signal<RunView | null>(null);
  /** What the slice at work was asked to do after its wave. */
  const asked = signal<'paused' | 'stopped' | null>(null);
  const working = signal(false);
  /** The view from which the numbers were asked for. */
  const cameFrom = signal<ViewName>('plans');

  /** Shows the numbers of a run. `busy` is what turns meanwhile: the blue button, else its link. */
  const lookAhead = (kind: string, busy: 'next' | 'link' = 'link'): Promise<void> =>
    during(busy === 'next' ? 'next' : kind, async () => {
      const seen = await server.preflight({ kind });
      batch(() => {
        preflight.value = seen;
        if (view.value !== 'preflight') cameFrom.value = view.value;
        view.value = 'preflight';
      });
    });

  function confirm(): Promise<void> {
    const seen = preflight.value;
    if (!seen) return Promise.resolve();
    const start = async (): Promise<void> => {
      const started = await server.startRun({ kind: seen.kind, token: seen.token });
      void follow(started);
    };
    return during('confirm', start, {
      CHANGED_SINCE_PREFLIGHT: () => void lookAhead(seen.kind, 'next'),
    });
  }

  /** Shows a run and works on it until it is done, paused or stopped. */
  async function follow(start: RunView): Promise<void> {
    batch(() => {
      run.value = { ...start, state: 'going', sentence: null };
      view.value = 'run';
      asked.value = null;
      working.value = true;
      problem.value = null;
    });
    try {
      const ended = await driveRun(server, start, {
        seen: now => (run.value = now),
        asked: () => asked.value,
        sleep,
      });
      await settle(ended);
    } catch (error) {
      // Whatever was sent is known or is looked up on resume, so a cut slice is a pause.
      if (run.value) run.value = { ...run.value, state: 'paused' };
      if (error instanceof NoAnswer) {
        details.value = error.details;
        if (run.value) run.value = { ...run.value, sentence: say.value.run.interrupted };
      } else explain(error, () => void resume());
    } finally {
      working.value = false;
      asked.value = null;
    }
  }

  async function settle(ended: RunView): Promise<void> {
    run.value = ended;
    if (ended.state === 'paused') return;
    view.value = 'finished';
    await during('reload', reload);
  }

  async function resume(): Promise<void> {
    const known = view.value === 'run' ? run.value : null;
    const open = known ?? school.value?.run;
    if (open && !working.value) await follow(open);
  }

  /** Asks the slice that is at work to pause or stop after its wave, or stops a paused run. */
  async function halt(state: 'paused' | 'stopped'): Promise<void> {
    const current = run.value;
    if (!current || asked.value) return;
    asked.value = state;
    try {
      const ask = { id: current.id };
      const answer = state === 'paused' ? await server.pauseRun(ask) : await server.stopRun(ask);
      if (!working.value) await settle(answer);
    } catch (error) {
      // The wish is put up before anything can refuse: a slice at work still sees it.
      const wished = error instanceof Refusal && error.code === 'BUSY_NOW' && working.value;
      if (!wished) {
        asked.value = null;
        explain(error, () => void halt(state));
      }
    } finally {
      if (!working.value) asked.value = null;
    }
  }

  return {
    ...{ preflight, cameFrom, run, asked, working },
    ...{ lookAhead, confirm, follow, resume, halt },
  };
}
