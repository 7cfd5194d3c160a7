import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { LEADER, reopened, snapshotOf, type Snapshot, type TestWorkspace } from './aWorkspace.ts';
import { fingerprint } from './wholeJob.ts';

/** One call of the server, as the leader makes it. */
export type Click = readonly [name: string, ...ask: unknown[]];

const AS = { person: LEADER, authMode: 'FULL' } as const;

/** What a click that was killed after one of its calls left behind. */
interface CutOff {
  readonly call: number;
  readonly left: Snapshot;
}

/**
 * What is left by a kill after each call of a click. Kills that leave the same school behind lead to
 * the same future: of those in a row that change nothing the first is carried out, since a killed
 * execution changes nothing more. Where a call changes something, and at the last one, the click is
 * really killed.
 */
export function* cutOffs(begin: Snapshot, [name, ...ask]: Click): Generator<CutOff> {
  const seen = new Set<string>();
  for (const [call, expected] of changes(begin, [name, ...ask])) {
    const workspace = reopened(begin);
    workspace.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
    expect(() => workspace.world.run(name, ask, AS)).toThrow();
    expect(workspace.world.faults.unmet()).toEqual([]);
    const left = snapshotOf(workspace);
    const state = stateOf(left);
    if (expected !== null) expect(state, `left by a kill after call ${call}`).toBe(expected);
    if (seen.has(state)) continue;
    seen.add(state);
    yield { call, left };
  }
}

/** The calls of a click after which the school is not as it was after any before, and the last. */
function changes(begin: Snapshot, [name, ...ask]: Click): [call: number, state: string | null][] {
  const workspace = reopened(begin);
  const { world } = workspace;
  const first = new Map<string, number>();
  const from = world.calls.all().length;
  const away = world.between(() => {
    const call = world.calls.all().length - from;
    if (call === 0) return;
    const state = stateOf(snapshotOf(workspace));
    if (!first.has(state)) first.set(state, call);
  });
  world.run(name, ask, AS);
  away();
  const calls = world.calls.all().length - from;
  expect(calls).toBeGreaterThan(3);
  return [...[...first].map(([state, call]) => [call, state] as [number, string]), [calls, null]];
}

/** Without the sizes of tabs, which a workbook learns where they are only looked at. */
function stateOf({ workbook, ...rest }: Snapshot): string {
  const { 'docProps/custom.xml': _sizes, ...parts } = unzipSync(workbook);
  const bytes = Object.entries(parts).flatMap(([name, part]) => [Buffer.from(name), part]);
  return fingerprint({ ...rest, workbook: Buffer.concat(bytes) });
}

/**
 * Cuts a click off after each of its calls and repeats it: every time it must leave the same school
 * behind as when nothing had happened.
 */
export function expectSameAfterEveryKill(
  begin: Snapshot,
  click: Click,
  outcome: (workspace: TestWorkspace) => unknown,
): void {
  const [name, ...ask] = click;
  const whole = reopened(begin);
  whole.world.run(name, ask, AS);
  const wanted = outcome(whole);
  expect(wanted).not.toEqual(outcome(reopened(begin)));
  for (const { call, left } of cutOffs(begin, click)) {
    const resumed = reopened(left);
    resumed.world.run(name, ask, AS);
    expect(outcome(resumed), `killed after call ${call}`).toEqual(wanted);
  }
}
