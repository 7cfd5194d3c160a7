import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { LEADER, reopened, snapshotOf, type Snapshot, type TestWorkspace } from './aWorkspace.ts';

/** One call of the server, as the leader makes it. */
export type Click = readonly [name: string, ask: unknown];

function fingerprint({ workbook, files, state }: Snapshot): string {
  const hash = createHash('sha256').update(workbook);
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.update(JSON.stringify(state.services)).digest('hex');
}

/**
 * Cuts a click off after each of its calls and repeats it: every time it must leave the same school
 * behind as when nothing had happened. Kills that leave the same state are resumed once.
 */
export function expectSameAfterEveryKill(
  begin: Snapshot,
  [name, ask]: Click,
  outcome: (workspace: TestWorkspace) => unknown,
): void {
  const as = { person: LEADER, authMode: 'FULL' } as const;
  const whole = reopened(begin);
  const first = whole.world.calls.all().length;
  whole.world.run(name, [ask], as);
  const calls = whole.world.calls.all().length - first;
  const wanted = outcome(whole);
  expect(wanted).not.toEqual(outcome(reopened(begin)));
  const resumedFrom = new Set<string>();
  for (let call = 1; call <= calls; call += 1) {
    const workspace = reopened(begin);
    workspace.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
    expect(() => workspace.world.run(name, [ask], as)).toThrow();
    expect(workspace.world.faults.unmet()).toEqual([]);
    const left = snapshotOf(workspace);
    if (resumedFrom.has(fingerprint(left))) continue;
    resumedFrom.add(fingerprint(left));
    const resumed = reopened(left);
    resumed.world.run(name, [ask], as);
    expect(outcome(resumed), `killed after call ${call}`).toEqual(wanted);
  }
}
