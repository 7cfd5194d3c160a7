import { isDeepStrictEqual } from 'node:util';
import type { Fault, WaveFault } from '../../../src/local/world/faults.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { fingerprint } from '../../builders/wholeJob.ts';
import type { Act, Step } from './acts.ts';
import type { Case } from './cases.ts';
import { emptyCalendars, standing } from './standing.ts';

/** Runs cases one by one; `null` where everything is as if nothing had gone wrong. */
export interface Striker {
  strike(one: Case): string | null;
  /** A first fault, then a second one while the person presses on, then no more. */
  strikeTwice(one: Case, second: Fault | WaveFault): string | null;
  /** Cases of which only the first half was run: what they left was seen to end well before. */
  readonly sameAsBefore: number;
}

/** A striker over these acts. */
export function createStriker(acts: readonly Act[]): Striker {
  // Kills that leave the same documents, events and cells lead to the same resume: it is run once.
  const ended = new Map<string, string | null>();
  let sameAsBefore = 0;

  function begin({ act, step, lagMs, fault }: Case) {
    const doing = acts[act] as Act;
    const { begin: snapshot, what } = doing.steps[step] as Step;
    const workspace = reopened(snapshot);
    workspace.world.timeline.setListingLagMs(lagMs);
    workspace.world.faults.set([fault]);
    const record = workspace.world.execute(...what);
    const unmet = workspace.world.faults.unmet().length > 0;
    workspace.world.faults.set([]);
    return { doing, workspace, killed: record.ended === 'killed', unmet };
  }

  function after(workspace: TestWorkspace, doing: Act, mayBeEmpty: boolean): string | null {
    try {
      doing.finish(workspace);
    } catch (error) {
      return 'pressing on ended with ' + String(error);
    }
    const now = standing(workspace);
    if (!isDeepStrictEqual(now, doing.final)) return difference(now, doing.final);
    const empty = emptyCalendars(workspace);
    const allowed = mayBeEmpty ? 1 : 0;
    return empty > allowed ? `${empty} empty calendars are left over` : null;
  }

  return {
    get sameAsBefore() {
      return sameAsBefore;
    },
    strike(one) {
      const { doing, workspace, killed, unmet } = begin(one);
      if (unmet) return 'the fault was never met';
      if (!killed) return after(workspace, doing, losesACalendar(one, doing));
      const state = `${one.act} ${one.lagMs} ${fingerprint(snapshotOf(workspace))}`;
      const known = ended.get(state);
      if (known !== undefined) {
        sameAsBefore += 1;
        return known;
      }
      const result = after(workspace, doing, losesACalendar(one, doing));
      ended.set(state, result);
      return result;
    },
    strikeTwice(one, second) {
      const { doing, workspace } = begin(one);
      workspace.world.faults.set([second]);
      try {
        doing.finish(workspace);
      } catch {
        // Cut off again, or refused with a sentence: the person presses on.
      }
      workspace.world.faults.set([]);
      // Two lost answers may leave two calendars; that is what the ledger's note tells people.
      return after(workspace, doing, true);
    },
  };
}

/**
 * Whether the answer that a calendar was made is lost: it has no id of ours and cannot be looked up
 * with our scopes, so that an empty one may be left over. Nowhere else.
 */
function losesACalendar({ step, call, op }: Case, doing: Act): boolean {
  const ops = doing.steps[step]?.ops ?? [];
  const made = ops.indexOf('calendar.calendars.insert') + 1;
  if (made === 0) return op === 'calendar.calendars.insert';
  const kept = ops.indexOf('sheets.flush', made) + 1;
  return call >= made && call <= kept;
}

/** The first place where two outcomes differ, for people. */
function difference(now: unknown, wanted: unknown, path = ''): string {
  if (isDeepStrictEqual(now, wanted)) return '';
  const parts = (value: unknown): Record<string, unknown> | null =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  const [a, b] = [parts(now), parts(wanted)];
  if (!a || !b) return `${path}: ${JSON.stringify(now)} instead of ${JSON.stringify(wanted)}`;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const [first = ''] = keys.filter(key => !isDeepStrictEqual(a[key], b[key]));
  return difference(a[first], b[first], path + '/' + first);
}
