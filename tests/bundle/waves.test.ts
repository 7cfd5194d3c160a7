import { describe, expect, it } from 'vitest';
import { startYear } from '../../src/local/yearStart.ts';
import type { Fault, FaultKind, WaveFault } from '../../src/local/world/faults.ts';
import { reopened, type TestWorkspace } from '../builders/aWorkspace.ts';
import { outcome, quiet, rehearsal, type Execution } from '../builders/wholeJob.ts';

// Drive's listings were seen to lag by so much; every case here has to live with it.
const LISTING_LAG_MS = 30_000;

const { executions, final } = rehearsal();
const isRest = (op: string): boolean => /^(drive|calendar)\./.test(op);
const names = executions.map(({ what }, place) => `execution ${place + 1}, ${what[0]}`);

/** One execution goes wrong, then the leader presses on, without another fault. */
function afterwards({ begin, what }: Execution, faults: readonly (Fault | WaveFault)[]) {
  const workspace = reopened(begin);
  workspace.world.timeline.setListingLagMs(LISTING_LAG_MS);
  workspace.world.faults.set(faults);
  const record = workspace.world.execute(...what);
  expect(workspace.world.faults.unmet()).toEqual([]);
  workspace.world.faults.set([]);
  startYear(workspace.server, quiet);
  return { workspace, record };
}

/** Everyone has one of each, and no second one is anywhere, not even in the bin. */
function expectNothingDoubled(workspace: TestWorkspace, told: string): void {
  expect(outcome(workspace), told).toEqual(final);
  expect(workspace.drive.documents(), told).toHaveLength(6);
  const { events } = workspace.calendar;
  expect(events(), told).toHaveLength(18);
  expect(new Set(events().map(one => one.id)).size, told).toBe(18);
  expect(new Set(events().map(one => one.calendarId)).size, told).toBe(1);
}

interface SavedCalendars {
  readonly calendars: readonly { readonly events: readonly unknown[] }[];
}

function emptyCalendars({ calendar }: TestWorkspace): number {
  const { calendars } = calendar.save() as SavedCalendars;
  return calendars.filter(one => one.events.length === 0).length;
}

describe('a whole wave whose answer is lost', () => {
  executions.forEach((execution, place) => {
    if (execution.waves === 0) return;
    for (const done of ['none', 'first', 'everyOther', 'all'] as const) {
      it(`with ${done} of it done, in each wave of ${names[place]}, doubles and loses nothing`, () => {
        for (let wave = 1; wave <= execution.waves; wave += 1) {
          const { workspace } = afterwards(execution, [{ wave, done }]);
          const told = `wave ${wave}`;
          expectNothingDoubled(workspace, told);
          // A calendar has no id of ours and cannot be looked up with our scopes: an empty one may
          // be left over where its answer was lost, and nowhere else.
          const first = execution.ops.find(isRest);
          const lost = first === 'calendar.calendars.insert' && wave === 1 && done !== 'none';
          expect(emptyCalendars(workspace), told).toBe(lost ? 1 : 0);
        }
      });
    }
  });
});

interface Trouble {
  readonly name: string;
  readonly kind: FaultKind;
  readonly when: Fault['when'];
  readonly retryAfterSeconds?: number;
}

const TROUBLES: readonly Trouble[] = [
  { name: '429 with Retry-After', kind: 'tooManyRequests', when: 'before', retryAfterSeconds: 20 },
  { name: '403 for the rate', kind: 'userRateLimit', when: 'before' },
  { name: '500 although it is done', kind: 'serverError', when: 'after' },
  { name: '502 with a page of HTML', kind: 'badGateway', when: 'after' },
  { name: 'no answer', kind: 'addressUnavailable', when: 'before' },
  { name: 'no answer although it is done', kind: 'addressUnavailable', when: 'after' },
  { name: 'the day’s quota is used up', kind: 'invokedTooManyTimes', when: 'before' },
];

/**
 * Of each kind of request in an execution one is struck, each trouble at another place among them:
 * all places would take minutes.
 */
function places(ops: readonly string[], turn: number): { op: string; nth: number }[] {
  const counts = new Map<string, number>();
  for (const op of ops.filter(isRest)) counts.set(op, (counts.get(op) ?? 0) + 1);
  return [...counts].map(([op, count]) => ({
    op,
    nth: 1 + Math.round((turn * (count - 1)) / (TROUBLES.length - 1)),
  }));
}

describe('one request that goes wrong', () => {
  TROUBLES.forEach(({ name, ...fault }, turn) => {
    it(`with “${name}” doubles and loses nothing, whichever kind of request it is`, () => {
      let struck = 0;
      executions.forEach((execution, place) => {
        for (const at of places(execution.ops, turn)) {
          const { workspace } = afterwards(execution, [{ at, ...fault }]);
          const told = `${names[place]}: ${at.op} ${at.nth}`;
          expectNothingDoubled(workspace, told);
          const lost = at.op === 'calendar.calendars.insert' && fault.when === 'after';
          expect(emptyCalendars(workspace), told).toBe(lost ? 1 : 0);
          struck += 1;
        }
      });
      expect(struck).toBe(7);
    });
  });

  it('is waited out inside the slice where Google says how long', () => {
    const making = executions.find(({ ops }) => ops.includes('drive.files.create'));
    if (!making) throw new Error('no execution makes plans');
    const at = { op: 'drive.files.create', nth: 5 };
    const fault: Fault = { at, when: 'before', kind: 'tooManyRequests', retryAfterSeconds: 20 };
    const { record } = afterwards(making, [fault]);
    expect(record).toMatchObject({ ended: 'returned', value: { ok: true } });
    expect(record.endedAt - record.startedAt).toBeGreaterThan(20_000);
  });
});

describe('a listing that lags', () => {
  it('hides no plan that was made late in a wave when the execution ends with it', () => {
    const making = executions.find(({ ops }) => ops.includes('drive.files.create'));
    if (!making) throw new Error('no execution makes plans');
    // Four folders come before the six plans; the first plan is put off until half a minute later.
    const put: Fault = {
      at: { op: 'drive.files.create', nth: 4 },
      when: 'before',
      kind: 'tooManyRequests',
      retryAfterSeconds: 25,
    };
    const cut: Fault = { at: { op: 'drive.files.create', nth: 10 }, when: 'after', kind: 'kill' };
    const { workspace, record } = afterwards(making, [put, cut]);
    expect(record.ended).toBe('killed');
    expectNothingDoubled(workspace, 'killed after the late plan');
  });
});
