import { describe, expect, it } from 'vitest';
import { aWorkspace, LEADER, reopened, snapshotOf } from '../../builders/aWorkspace.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';

const AS = { person: LEADER, authMode: 'FULL' } as const;

function tabsOf({ spreadsheet }: TestWorkspace): unknown {
  return spreadsheet.tables().map(({ name, hidden, display }) => ({
    name,
    hidden,
    display: hidden ? display.slice(0, 1) : display,
  }));
}

/** Every write of the call fails once, each in a school of its own; then the call is repeated. */
function failEachWrite(name: 'setUp' | 'proposeCheckIns', ask: readonly object[]): void {
  const fresh = aWorkspace();
  if (name !== 'setUp') fresh.server.setUp();
  const begin = snapshotOf(fresh);
  const first = fresh.world.calls.all().length;
  fresh.world.run(name, ask, AS);
  const writes = fresh.world.calls.all().slice(first);
  const count = writes.filter(({ op }) => op === 'sheets.write').length;
  const wanted = tabsOf(fresh);
  expect(count).toBeGreaterThan(5);
  for (let nth = 1; nth <= count; nth += 1) {
    const workspace = reopened(begin);
    const at = { op: 'sheets.write', nth };
    workspace.world.faults.set([{ at, when: 'after', kind: 'serviceFailed' }]);
    expect(workspace.world.run(name, ask, AS)).toMatchObject({ ok: false });
    workspace.world.faults.set([]);
    expect(workspace.world.run(name, ask, AS)).toMatchObject({ ok: true });
    expect(tabsOf(workspace), `write ${nth}`).toEqual(wanted);
  }
}

describe('a tab of ours that could not be finished', () => {
  it('is filled by the next set-up, whichever write failed', () => {
    failEachWrite('setUp', []);
  });

  it('is hidden and has its header where it is the ledger', () => {
    failEachWrite('proposeCheckIns', [{ rounds: 'all', windows: 'around_lunch' }]);
  });
});
