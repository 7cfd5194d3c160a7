import { describe, expect, it } from 'vitest';
import type { RunView } from '../../src/contract/api.ts';
import { driveRun, type Following } from '../../src/sidebar/driveRun.ts';
import {
  connect,
  NoAnswer,
  panelServer,
  Refusal,
  type PanelServer,
} from '../../src/sidebar/server.ts';
import { aRun } from './scenes/aSchool.ts';

// No browser is needed here: the panel's way of following a run knows no DOM.

const aServer = (calls: Partial<PanelServer>): PanelServer => calls as PanelServer;

/** Follows without waiting; notes every state that was shown. */
function following(asked: () => 'paused' | 'stopped' | null = () => null) {
  const shown: RunView[] = [];
  const follow: Following = {
    seen: run => shown.push(run),
    asked,
    sleep: () => new Promise(done => setImmediate(done)),
  };
  return { shown, follow };
}

const tick = (): Promise<void> => new Promise(done => setTimeout(done, 5));

describe('following a run', () => {
  it('asks for slice after slice until the run is done', async () => {
    const slices = [aRun({ done: 4 }), aRun({ done: 8 }), aRun({ done: 9, state: 'done' })];
    const { shown, follow } = following();
    const server = aServer({
      continueRun: async () => slices.shift() ?? aRun({ state: 'stopped' }),
      runProgress: async () => null,
    });
    const ended = await driveRun(server, aRun(), follow);
    expect(ended.state).toBe('done');
    expect(shown.map(run => run.done)).toEqual([4, 8, 9]);
  });

  it('shows the progress of a second call while a slice works, but never steps back', async () => {
    const seen = [
      aRun({ done: 2 }),
      aRun({ done: 5 }),
      aRun({ done: 3 }),
      aRun({ id: 'old', done: 8 }),
    ];
    const { shown, follow } = following();
    const server = aServer({
      runProgress: async () => seen.shift() ?? null,
      async continueRun() {
        while (seen.length > 0) await tick();
        return aRun({ done: 9, state: 'done' });
      },
    });
    await driveRun(server, aRun(), follow);
    expect(shown.map(run => run.done)).toEqual([2, 5, 5, 9]);
  });

  it('keeps who needs attention when a look at the progress does not name them', async () => {
    const needsYou = [{ row: 4, name: 'Idris Bá', sentence: 'Check the address.' }];
    const looks: string[] = [];
    const { shown, follow } = following();
    const server = aServer({
      async runProgress() {
        looks.push('looked');
        return aRun({ done: 6 });
      },
      async continueRun() {
        while (looks.length === 0) await tick();
        return aRun({ done: 9, state: 'done', needsYou });
      },
    });
    await driveRun(server, aRun({ done: 5, needsYou }), follow);
    expect(shown.every(run => run.needsYou.length === 1)).toBe(true);
  });

  it('waits while an earlier slice still holds the lock, and goes on after it', async () => {
    let tries = 0;
    const { follow } = following();
    const server = aServer({
      runProgress: async () => null,
      async continueRun() {
        tries += 1;
        if (tries < 3) throw new Refusal('BUSY_NOW', 'Someone is at work.');
        return aRun({ done: 9, state: 'done' });
      },
    });
    expect((await driveRun(server, aRun(), follow)).state).toBe('done');
    expect(tries).toBe(3);
  });

  it('passes on what the server refuses, and does not ask again', async () => {
    let tries = 0;
    const { follow } = following();
    const server = aServer({
      runProgress: async () => null,
      async continueRun() {
        tries += 1;
        throw new Refusal('RUN_OF_SOMEONE_ELSE', 'Only they can go on.');
      },
    });
    await expect(driveRun(server, aRun(), follow)).rejects.toMatchObject({
      code: 'RUN_OF_SOMEONE_ELSE',
    });
    expect(tries).toBe(1);
  });

  it('pauses at once where the slice ended before it saw the wish', async () => {
    const { follow } = following(() => 'paused');
    const server = aServer({
      runProgress: async () => null,
      continueRun: async () => aRun({ done: 4 }),
      pauseRun: async ({ id }) => aRun({ id, done: 4, state: 'paused' }),
    });
    expect((await driveRun(server, aRun(), follow)).state).toBe('paused');
  });
});

describe('calling the server', () => {
  /** A `google.script.run` that answers every call with this. */
  const answering = (answer: unknown, fails = false): PanelServer => {
    type Handler = (value: unknown) => void;
    const runner = (success: Handler, failure: Handler): object => ({
      withSuccessHandler: (next: Handler) => runner(next, failure),
      withFailureHandler: (next: Handler) => runner(success, next),
      openSchool: () => (fails ? failure(answer) : success(answer)),
    });
    const ignore: Handler = () => undefined;
    return panelServer(connect(runner(ignore, ignore) as Parameters<typeof connect>[0]));
  };

  it('gives the value of an answer that is ok', async () => {
    expect(await answering({ ok: true, value: { today: 'x' } }).openSchool()).toEqual({
      today: 'x',
    });
  });

  it('throws the code and the sentence of an answer that is not', async () => {
    const refused = answering({ ok: false, code: 'NO_ROSTER', sentence: 'Add one.' }).openSchool();
    await expect(refused).rejects.toMatchObject({ code: 'NO_ROSTER', sentence: 'Add one.' });
    await expect(refused).rejects.toBeInstanceOf(Refusal);
  });

  it('tells a call without an answer from a refused one', async () => {
    const failed = answering(new Error('PERMISSION_DENIED'), true).openSchool();
    await expect(failed).rejects.toBeInstanceOf(NoAnswer);
    await expect(answering(null).openSchool()).rejects.toBeInstanceOf(NoAnswer);
  });

  it('is no function for a name that the contract does not know, as runtimes probe for', () => {
    const server = answering(null) as unknown as Record<string, unknown>;
    expect(server['then']).toBeUndefined();
    expect(server['toJSON']).toBeUndefined();
  });
});
