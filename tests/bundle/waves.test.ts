import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/local/world/faults.ts';
import { reopened } from '../builders/aWorkspace.ts';
import { rehearse } from './sweep/acts.ts';
import { standing } from './sweep/standing.ts';

function rehearsed() {
  const making = rehearse().find(({ name }) => name === 'createPlans');
  const step = making?.steps.find(({ ops }) => ops.includes('drive.files.create'));
  if (!making || !step) throw new Error('no execution makes plans');
  return { making, step };
}

const { making, step } = rehearsed();

/** The slice that makes plans goes wrong like this; listings lag by half a minute meanwhile. */
function afterwards(faults: readonly Fault[]) {
  const workspace = reopened(step.begin);
  workspace.world.timeline.setListingLagMs(30_000);
  workspace.world.faults.set(faults);
  const record = workspace.world.execute(...step.what);
  expect(workspace.world.faults.unmet()).toEqual([]);
  workspace.world.faults.set([]);
  making.finish(workspace);
  expect(standing(workspace)).toEqual(making.final);
  return record;
}

describe('a rate limit', () => {
  it('is waited out inside the slice where Google says how long', () => {
    const at = { op: 'drive.files.create', nth: 5 };
    const record = afterwards([
      { at, when: 'before', kind: 'tooManyRequests', retryAfterSeconds: 20 },
    ]);
    expect(record).toMatchObject({ ended: 'returned', value: { ok: true } });
    expect(record.endedAt - record.startedAt).toBeGreaterThan(20_000);
  });
});

describe('a listing that lags', () => {
  it('hides no plan that was made late in a wave when the execution ends with it', () => {
    // Four folders come before the six plans; the first plan is put off until half a minute later.
    const put: Fault = {
      at: { op: 'drive.files.create', nth: 4 },
      when: 'before',
      kind: 'tooManyRequests',
      retryAfterSeconds: 25,
    };
    const cut: Fault = { at: { op: 'drive.files.create', nth: 10 }, when: 'after', kind: 'kill' };
    expect(afterwards([put, cut]).ended).toBe('killed');
  });
});
