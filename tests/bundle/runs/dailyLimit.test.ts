import { describe, expect, it } from 'vitest';
import type { RunView } from '../../../src/contract/api.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { outcome, quiet } from '../../builders/wholeJob.ts';

const HOUR = 3_600_000;
const ASSISTANT = 'assistant.principal@littlefork.example';

const plans = ({ drive }: TestWorkspace): number => drive.documents().length;
const triggers = ({ world }: TestWorkspace) => world.triggers().map(one => one.functionName);

/** Lets time pass and Google call what is due. */
function after(workspace: TestWorkspace, moment: number): void {
  workspace.world.timeline.moveTo(moment);
  for (const record of workspace.world.runDueTriggers()) {
    expect(record).toMatchObject({ functionName: 'tick', ended: 'returned' });
  }
}

/** Six teachers, of whom Google allows four documents a day; the first slice has ended. */
function fourADay(): { workspace: TestWorkspace; run: RunView } {
  const workspace = aWorkspace({ dailyCaps: { documentsCreated: 4 } });
  const { server } = workspace;
  server.setUp();
  server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
  const { token } = server.preflight({ kind: 'createPlans' });
  const { id } = server.startRun({ kind: 'createPlans', token });
  return { workspace, run: server.continueRun({ id }) };
}

/** When the run may go on; fails where it does not say. */
function goOnAt(run: RunView): number {
  if (run.goOnAt === null) throw new Error('the run does not say when it can go on');
  return run.goOnAt;
}

describe('a daily limit', () => {
  it('ends a run cleanly, says when it goes on, and keeps what is done', () => {
    const { workspace, run } = fourADay();
    expect(run).toMatchObject({ state: 'paused', done: 4, total: 6, needsYou: [] });
    expect(plans(workspace)).toBe(4);
    const now = workspace.world.timeline.now();
    expect(goOnAt(run) - now).toBeGreaterThan(23 * HOUR);
    expect(goOnAt(run) - now).toBeLessThanOrEqual(24 * HOUR);
    expect(run.sentence).toMatch(/within an hour after Wed, Sep 2, \d+:\d\d AM/);
    expect(workspace.server.openSchool().run).toMatchObject({ sentence: run.sentence });
  });

  it('is tried no more than once a press before it is over', () => {
    const { workspace, run } = fourADay();
    const again = workspace.server.continueRun({ id: run.id });
    expect(again).toMatchObject({ state: 'paused', done: 4 });
    expect(plans(workspace)).toBe(4);
  });

  it('leads to the same end as no limit, on more days', () => {
    const free = aWorkspace();
    startYear(free.server, quiet);
    const workspace = aWorkspace({ dailyCaps: { documentsCreated: 2, eventsCreated: 7 } });
    const nights: number[] = [];
    startYear(workspace.server, {
      ...quiet,
      sleepUntil(moment) {
        nights.push(moment);
        workspace.world.timeline.moveTo(moment);
      },
    });
    expect(nights).toHaveLength(4);
    expect(plans(workspace)).toBe(6);
    const withoutDays = (text: string): string => text.replace(/Sep \d+/g, 'Sep');
    expect(withoutDays(JSON.stringify(outcome(workspace)))).toBe(
      withoutDays(JSON.stringify(outcome(free))),
    );
  });
});

describe('the hourly trigger', () => {
  it('is not asked for by a run that is over in its first slice', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    expect(triggers(workspace)).toEqual([]);
    const asked = workspace.world.calls.counts();
    expect(asked['script.getProjectTriggers'] ?? 0).toBe(0);
  });

  it('finishes what the limit put off, once it is over, for a panel to see, and then goes', () => {
    const { workspace, run } = fourADay();
    expect(triggers(workspace)).toEqual(['tick']);
    after(workspace, goOnAt(run) - HOUR);
    expect(plans(workspace)).toBe(4);
    expect(triggers(workspace)).toEqual(['tick']);
    after(workspace, goOnAt(run) + HOUR);
    expect(plans(workspace)).toBe(6);
    expect(workspace.server.runProgress()).toMatchObject({ id: run.id, state: 'done', done: 6 });
    expect(triggers(workspace)).toEqual([]);
    expect(workspace.server.openSchool().run).toBeNull();
  });

  it('finishes a run that was cut off with nobody at the panel', () => {
    const { workspace, run } = fourADay();
    const { world } = workspace;
    world.timeline.moveTo(goOnAt(run));
    const at = { op: 'drive.files.create', nth: 1 } as const;
    world.faults.set([{ at, when: 'after', kind: 'kill' }]);
    const cut = world.execute('continueRun', [{ id: run.id }], {
      person: LEADER,
      authMode: 'FULL',
    });
    expect(cut.ended).toBe('killed');
    world.faults.set([]);
    after(workspace, world.timeline.now() + HOUR);
    expect(workspace.server.runProgress()).toMatchObject({ state: 'done', done: 6 });
    expect(plans(workspace)).toBe(6);
    expect(new Set(workspace.drive.documents().map(one => one.name)).size).toBe(6);
  });

  it('leaves a run alone that a person paused, and goes', () => {
    const { workspace, run } = fourADay();
    workspace.server.pauseRun({ id: run.id });
    after(workspace, goOnAt(run) + HOUR);
    expect(plans(workspace)).toBe(4);
    expect(workspace.server.openSchool().run).toMatchObject({ state: 'paused' });
    expect(triggers(workspace)).toEqual([]);
  });

  it('is there once, however often a run is put off, and is nobody else’s', () => {
    const { workspace, run } = fourADay();
    workspace.server.continueRun({ id: run.id });
    workspace.server.continueRun({ id: run.id });
    expect(workspace.world.triggers().map(one => one.person)).toEqual([LEADER]);
    const as = { person: ASSISTANT, authMode: 'FULL' } as const;
    expect(workspace.world.execute('tick', [], as).ended).toBe('returned');
    expect(triggers(workspace)).toEqual(['tick']);
    expect(plans(workspace)).toBe(4);
  });
});
