import { describe, expect, it } from 'vitest';
import type { Answer, ApiName, Preflight, RunView } from '../../../src/contract/api.ts';
import type { RunName } from '../../builders/runName.ts';
import { sampleSchool } from '../../../src/local/school/sampleSchool.ts';
import { localServer } from '../../../src/local/server.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { outcome, quiet } from '../../builders/wholeJob.ts';

const ASSISTANT = 'assistant.principal@littlefork.example';

/** A call as the panel makes it, with the code of what was refused. */
function call<T>({ world }: TestWorkspace, person: string, name: ApiName, ask?: object): Answer<T> {
  const args = ask === undefined ? [] : [ask];
  return world.run(name, args, { person, authMode: 'FULL' }) as Answer<T>;
}

/** Looks at the numbers and confirms them. */
function start(workspace: TestWorkspace, person: string, kind: RunName): Answer<RunView> {
  const seen = call<Preflight>(workspace, person, 'preflight', { kind });
  const token = seen.ok ? seen.value.token : '';
  return call<RunView>(workspace, person, 'startRun', { kind, token });
}

function started(workspace: TestWorkspace, kind: RunName): RunView {
  const answer = start(workspace, LEADER, kind);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

/** Does something once, in the middle of what runs, right before the nth call of `op`. */
function inTheMiddle({ world }: TestWorkspace, op: string, nth: number, what: () => void): void {
  let seen = 0;
  const away = world.between(moment => {
    if (moment.op !== op) return;
    seen += 1;
    if (seen !== nth) return;
    what();
    away();
  });
}

const plans = ({ drive }: TestWorkspace): number => drive.documents().length;

function untouched(): unknown {
  const workspace = aWorkspace();
  startYear(workspace.server, quiet);
  return outcome(workspace);
}

describe('two people at once', () => {
  const alone = untouched();

  it('one runs; the other is told who is at work while a slice runs', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    const { id } = started(workspace, 'createPlans');
    const answers: Answer<unknown>[] = [];
    inTheMiddle(workspace, 'drive.files.create', 5, () => {
      answers.push(start(workspace, ASSISTANT, 'createPlans'));
      answers.push(call(workspace, ASSISTANT, 'continueRun', { id }));
      answers.push(start(workspace, ASSISTANT, 'sendInvites'));
    });
    const run = workspace.server.continueRun({ id });
    expect(run.state).toBe('done');
    expect(answers).toHaveLength(3);
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/^(BUSY_NOW|RUN_)/) });
      expect(answer.ok ? '' : answer.sentence).toContain(LEADER);
    }
    startYear(workspace.server, quiet);
    expect(outcome(workspace)).toEqual(alone);
    expect(plans(workspace)).toBe(6);
  });

  it('the other is told who and since when between two slices as well', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    const { id } = started(workspace, 'createPlans');
    const answer = start(workspace, ASSISTANT, 'createPlans');
    expect(answer).toMatchObject({ ok: false, code: 'RUN_BUSY' });
    expect(answer.ok ? '' : answer.sentence).toContain(LEADER);
    const resumed = call(workspace, ASSISTANT, 'continueRun', { id });
    expect(resumed).toMatchObject({ ok: false, code: 'RUN_OF_SOMEONE_ELSE' });
    expect(workspace.server.continueRun({ id }).state).toBe('done');
    expect(plans(workspace)).toBe(6);
  });

  it('the same person in two windows starts one run only', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    started(workspace, 'createPlans');
    expect(start(workspace, LEADER, 'createPlans')).toMatchObject({ ok: false });
  });

  it('two who propose check-ins together keep one proposal, and no row of the ledger is lost', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    const wishes = { rounds: 'all', windows: 'around_lunch' };
    const answers: Answer<unknown>[] = [];
    inTheMiddle(workspace, 'calendar.freebusy.query', 1, () => {
      answers.push(call(workspace, ASSISTANT, 'proposeCheckIns', wishes));
    });
    call(workspace, LEADER, 'proposeCheckIns', wishes);
    expect(answers).toHaveLength(1);
    startYear(workspace.server, quiet);
    expect(outcome(workspace)).toEqual(alone);
    expect(workspace.calendar.events()).toHaveLength(18);
  });
});

describe('a proposal of check-ins', () => {
  it('loses nothing of a run that somebody would like to start meanwhile', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    const answers: Answer<RunView>[] = [];
    inTheMiddle(workspace, 'calendar.freebusy.query', 1, () => {
      answers.push(start(workspace, ASSISTANT, 'createPlans'));
    });
    const wishes = { rounds: 'all', windows: 'around_lunch' };
    const proposed = call(workspace, LEADER, 'proposeCheckIns', wishes);
    const [answer] = answers;
    expect(proposed.ok || answer?.ok).toBe(true);
    const open = workspace.server.openSchool();
    if (answer?.ok) expect(open.run).toMatchObject({ id: answer.value.id, total: 6 });
    else expect(open.run).toBeNull();
    expect(open.teachers.every(one => one.checkIns.length === (proposed.ok ? 3 : 0))).toBe(true);
  });
});

describe('a run of 40 plans', () => {
  const school = sampleSchool();
  const ready = () => {
    const workspace = aWorkspace({}, school);
    workspace.server.setUp();
    return { workspace, run: started(workspace, 'createPlans') };
  };

  it('shows growing progress to a second call, without lock and without reading the sheet', () => {
    const { workspace, run } = ready();
    const { world } = workspace;
    const told: number[] = [];
    const ops = new Set<string>();
    const away = world.between(({ op }) => {
      if (op !== 'drive.files.create') return;
      const before = world.calls.all().length;
      const seen = localServer(world, LEADER).runProgress();
      world.calls
        .all()
        .slice(before)
        .forEach(one => ops.add(one.op));
      expect(seen).toMatchObject({ id: run.id, total: 40, startedBy: LEADER });
      told.push(seen?.done ?? -1);
    });
    const end = workspace.server.continueRun({ id: run.id });
    away();
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBeGreaterThan(1);
    expect(end).toMatchObject({ state: 'done', done: 40 });
    expect([...ops].filter(op => /^lock|sheets\.(read|write|flush)/.test(op))).toEqual([]);
  });

  it('pauses after its wave when asked, and goes on where it was', () => {
    const { workspace, run } = ready();
    let asked: RunView | null = null;
    inTheMiddle(workspace, 'drive.files.create', 20, () => {
      asked = localServer(workspace.world, LEADER).pauseRun({ id: run.id });
    });
    const paused = workspace.server.continueRun({ id: run.id });
    expect(asked).toMatchObject({ id: run.id });
    expect(paused.state).toBe('paused');
    expect(paused.done).toBeGreaterThan(0);
    expect(paused.done).toBeLessThan(40);
    expect(plans(workspace)).toBe(paused.done);
    expect(workspace.server.openSchool().run).toMatchObject({ id: run.id, state: 'paused' });
    const end = workspace.server.continueRun({ id: run.id });
    expect(end).toMatchObject({ state: 'done', done: 40 });
    expect(plans(workspace)).toBe(40);
  });

  it('keeps what is done when it is stopped, and a later run does the rest', () => {
    const { workspace, run } = ready();
    inTheMiddle(workspace, 'drive.files.create', 20, () => {
      localServer(workspace.world, LEADER).stopRun({ id: run.id });
    });
    const stopped = workspace.server.continueRun({ id: run.id });
    expect(stopped.state).toBe('stopped');
    const made = plans(workspace);
    expect(made).toBe(stopped.done);
    expect(made).toBeLessThan(40);
    expect(workspace.server.continueRun({ id: run.id }).state).toBe('stopped');
    expect(plans(workspace)).toBe(made);
    expect(workspace.server.preflight({ kind: 'createPlans' }).items).toBe(40 - made);
    const next = started(workspace, 'createPlans');
    expect(workspace.server.continueRun({ id: next.id }).state).toBe('done');
    expect(plans(workspace)).toBe(40);
    expect(new Set(workspace.drive.documents().map(one => one.name)).size).toBe(40);
  });

  it('is paused and stopped at once between two slices', () => {
    const { workspace, run } = ready();
    expect(workspace.server.pauseRun({ id: run.id }).state).toBe('paused');
    expect(workspace.server.stopRun({ id: run.id }).state).toBe('stopped');
    expect(plans(workspace)).toBe(0);
    expect(workspace.server.preflight({ kind: 'createPlans' }).items).toBe(40);
  });
});
