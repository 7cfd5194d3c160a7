import { describe, expect, it } from 'vitest';
import { aWorkspace, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { shown } from '../../builders/aRosterSchool.ts';

/** A school in which a run over all plans was started and has done nothing yet. */
const { begin, id, showing } = (() => {
  const workspace = aWorkspace();
  const { server, world } = workspace;
  server.setUp();
  const { token } = server.preflight({ kind: 'createPlans' });
  const run = server.startRun({ kind: 'createPlans', token });
  const snapshot = snapshotOf(workspace);
  const first = world.calls.all().length;
  server.continueRun({ id: run.id });
  const ops = world.calls
    .all()
    .slice(first)
    .map(call => call.op);
  // Links and states are written after the roster was read once more.
  const before = ops.slice(0, ops.lastIndexOf('sheets.read'));
  const writes = before.filter(op => op === 'sheets.write').length;
  return { begin: snapshot, id: run.id, showing: writes + 1 };
})();

const goOn = (workspace: TestWorkspace, nth: number) => {
  const at = { op: 'sheets.write', nth };
  workspace.world.faults.set([{ at, when: 'before', kind: 'serviceFailed' }]);
  const run = workspace.server.continueRun({ id });
  expect(workspace.world.faults.unmet()).toEqual([]);
  workspace.world.faults.set([]);
  return run;
};
const statuses = (workspace: TestWorkspace): string[] => {
  const [header = [], ...rows] = shown(workspace, 'Roster');
  return rows.map(row => row[header.indexOf('Plan status')] ?? '').filter(cell => cell !== '');
};

describe('a run whose work the sheet does not take', () => {
  it('waits with the reason, nothing lost, and shows everything when it goes on', () => {
    const workspace = reopened(begin);
    const run = goOn(workspace, showing);
    expect(run).toMatchObject({ state: 'paused', done: 6, total: 6, needsYou: [] });
    expect(run.sentence).toContain('Everything is made and kept');
    expect(statuses(workspace)).toEqual([]);
    expect(workspace.server.continueRun({ id })).toMatchObject({ state: 'done', sentence: null });
    expect(statuses(workspace)).toHaveLength(6);
    expect(workspace.drive.documents()).toHaveLength(6);
  });

  it('ends all the same where the sheet will not take it the second time, and says so', () => {
    const workspace = reopened(begin);
    goOn(workspace, showing);
    const second = reopened(snapshotOf(workspace));
    const first = second.world.calls.all().length;
    second.server.continueRun({ id });
    const ops = second.world.calls
      .all()
      .slice(first)
      .map(call => call.op);
    const writes = ops
      .slice(0, ops.lastIndexOf('sheets.read'))
      .filter(op => op === 'sheets.write').length;
    const run = goOn(workspace, writes + 1);
    expect(run.state).toBe('done');
    expect(run.sentence).toContain('Everything is made and kept');
    expect(workspace.server.openSchool().run).toBeNull();
  });
});
