import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startYear } from '../../src/local/yearStart.ts';
import { aWorkspace, reopened, snapshotOf, type Snapshot } from '../builders/aWorkspace.ts';
import type { TestWorkspace } from '../builders/aWorkspace.ts';

const quiet = { before() {}, progress() {}, settled() {} };

/** What the school has in the end, without ids and times that differ from run to run. */
function outcome({ drive, calendar, world, spreadsheet }: TestWorkspace): unknown {
  const documents = drive.documents().filter(one => !one.trashed);
  return {
    documents: documents
      .map(one => ({
        path: one.path,
        shared: one.permissions.map(each => each.email + ' ' + each.role).sort(),
      }))
      .sort((a, b) => String(a.path).localeCompare(String(b.path))),
    binned: drive.documents().length - documents.length,
    events: calendar
      .events()
      .filter(one => one.status !== 'cancelled')
      .map(one => ({
        title: one.content.summary,
        start: one.content.start,
        guests: (one.content.attendees ?? []).map(each => each.email).sort(),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    mails: world.mails().length + drive.mails,
    tabs: spreadsheet
      .tables()
      .filter(tab => !tab.hidden)
      .map(tab => ({ name: tab.name, display: tab.display })),
  };
}

const fingerprint = ({ workbook, files, state }: Snapshot): string => {
  const hash = createHash('sha256').update(workbook);
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.update(JSON.stringify(state.services)).digest('hex');
};

interface Execution {
  readonly begin: Snapshot;
  readonly what: Parameters<TestWorkspace['world']['run']>;
  readonly calls: number;
}

/** The executions of the whole job, one by one: where each began, and how many calls it made. */
function rehearsal(): { executions: Execution[]; final: unknown } {
  const workspace = aWorkspace();
  const executions: Execution[] = [];
  const run = workspace.world.run;
  workspace.world.run = (...what) => {
    const begin = snapshotOf(workspace);
    const before = workspace.world.calls.all().length;
    const value = run(...what);
    executions.push({ begin, what, calls: workspace.world.calls.all().length - before });
    return value;
  };
  startYear(workspace.server, quiet);
  return { executions, final: outcome(workspace) };
}

describe('a school of six, cut off after each call of the whole job', () => {
  const { executions, final } = rehearsal();

  it('has a plan, two shares and three check-ins each when nothing goes wrong', () => {
    const whole = final as { documents: { shared: string[] }[]; events: unknown[]; mails: number };
    expect(whole.documents).toHaveLength(6);
    expect(whole.documents.every(one => one.shared.length === 3)).toBe(true);
    expect(whole.events).toHaveLength(18);
    expect(whole.mails).toBe(0);
  });

  // Kills that leave the same documents, events and cells lead to the same resume: it is run once.
  const resumed = new Map<string, number>();
  let killed = 0;
  executions.forEach(({ begin, what, calls }, place) => {
    it(`ends the same after a kill anywhere in execution ${place + 1}, ${what[0]}`, () => {
      for (let call = 1; call <= calls; call += 1) {
        const workspace = reopened(begin);
        workspace.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
        expect(() => workspace.world.run(...what)).toThrow();
        expect(workspace.world.faults.unmet()).toEqual([]);
        killed += 1;
        const left = snapshotOf(workspace);
        const state = fingerprint(left);
        if (resumed.has(state)) continue;
        resumed.set(state, call);
        const again = reopened(left);
        startYear(again.server, quiet);
        expect(outcome(again), `killed after call ${call}`).toEqual(final);
        expect(again.calendar.events().length).toBe(18);
      }
    });
  });

  it('was cut off at every call', () => {
    expect(killed).toBe(executions.reduce((sum, { calls }) => sum + calls, 0));
    expect(resumed.size).toBeGreaterThan(50);
  });
});
