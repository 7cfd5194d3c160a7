import { describe, expect, it } from 'vitest';
import { startYear } from '../../src/local/yearStart.ts';
import { reopened, snapshotOf } from '../builders/aWorkspace.ts';
import { fingerprint, outcome, quiet, rehearsal } from '../builders/wholeJob.ts';

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
  executions.forEach(({ begin, what, ops }, place) => {
    it(`ends the same after a kill anywhere in execution ${place + 1}, ${what[0]}`, () => {
      for (let call = 1; call <= ops.length; call += 1) {
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
    expect(killed).toBe(executions.reduce((sum, { ops }) => sum + ops.length, 0));
    expect(resumed.size).toBeGreaterThan(50);
  });
});
