import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/local/world/faults.ts';
import { reopened } from '../../builders/aWorkspace.ts';
import { rehearse } from '../sweep/acts.ts';
import { standing } from '../sweep/standing.ts';

const acts = rehearse('sharePlans');

/** The slice of an act in which a request of this kind leaves. */
function sliceOf(act: string, op: string) {
  const doing = acts.find(({ name }) => name === act);
  const step = doing?.steps.find(({ ops }) => ops.includes(op));
  if (!doing || !step) throw new Error('no execution of ' + act + ' has ' + op);
  return { doing, step };
}

/**
 * The slice goes wrong like this, listings lag by half a minute meanwhile, and all ends well. Answers
 * how the slice ended, and when each request of the kind left, in milliseconds.
 */
function afterwards(act: string, op: string, faults: readonly Fault[]) {
  const { doing, step } = sliceOf(act, op);
  const workspace = reopened(step.begin);
  const { world } = workspace;
  world.timeline.setListingLagMs(30_000);
  world.faults.set(faults);
  const record = world.execute(...step.what);
  const times = world.calls.all().flatMap(call => (call.op === op ? [call.at] : []));
  expect(world.faults.unmet()).toEqual([]);
  world.faults.set([]);
  doing.finish(workspace);
  expect(standing(workspace)).toEqual(doing.final);
  return { record, times };
}

describe('a rate limit', () => {
  it('is waited out inside the slice for as long as Google says', () => {
    const op = 'drive.files.create';
    const { record, times } = afterwards('createPlans', op, [
      { at: { op, nth: 5 }, when: 'before', kind: 'tooManyRequests', retryAfterSeconds: 20 },
    ]);
    expect(record).toMatchObject({ ended: 'returned', value: { ok: true } });
    // Those that left side by side with the fifth were under way already.
    const refused = times[4] ?? 0;
    const next = times.find(at => at > refused) ?? 0;
    expect(next - refused).toBeGreaterThan(20_000);
  });
});

describe('a server error', () => {
  it('is answered by pauses that grow', () => {
    const op = 'drive.files.list';
    const { times } = afterwards(
      'sharePlans',
      op,
      [1, 2, 3].map(nth => ({ at: { op, nth }, when: 'before', kind: 'serverError' })),
    );
    // Drive lists two folders side by side; half a second of each gap is the request itself.
    const [first = 0] = times;
    const waves = [...new Set(times)].map(at => at - first);
    expect(waves.length).toBeGreaterThan(2);
    const gaps = waves.slice(1).map((at, place) => at - (waves[place] ?? 0));
    gaps.slice(0, 2).forEach((gap, tries) => {
      expect(gap).toBeGreaterThan(500 + 500 * 2 ** tries);
    });
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
    const { record } = afterwards('createPlans', 'drive.files.create', [put, cut]);
    expect(record.ended).toBe('killed');
  });
});
