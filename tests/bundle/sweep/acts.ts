import type { Answer, Preflight, RunKind, RunView } from '../../../src/contract/api.ts';
import { aWorkspace, LEADER, snapshotOf } from '../../builders/aWorkspace.ts';
import type { Snapshot, TestWorkspace } from '../../builders/aWorkspace.ts';
import { openRun, standing } from './standing.ts';

/** One execution of an act, as it goes when nothing goes wrong. */
export interface Step {
  readonly begin: Snapshot;
  readonly what: Parameters<TestWorkspace['world']['run']>;
  /** Every call it makes, in order. */
  readonly ops: readonly string[];
  /** For each `fetchAll`: the place of its first request among the calls, from 1. */
  readonly waves: readonly number[];
}

/** Something that a person does with the school, from its first press to its end. */
export interface Act {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What there is when nothing went wrong. */
  readonly final: unknown;
  /** What the person presses after something went wrong, until everything is done. */
  finish(workspace: TestWorkspace): void;
}

interface Doing {
  readonly name: string;
  finish(workspace: TestWorkspace): void;
}

// A run that Google asks to slow down is resumed; one that does not end after so many is a bug.
const PRESSES = 30;

/** Does a run of this kind to its end: goes on with the open one, then does what is missing. */
function runToEnd(name: string, ask: object): Doing {
  const call = ({ world }: TestWorkspace, what: string, asked: object): RunView & Preflight => {
    const as = { person: LEADER, authMode: 'FULL' } as const;
    const answer = world.run(what, [asked], as) as Answer<RunView & Preflight>;
    if (!answer.ok) throw new Error(what + ': ' + answer.code + ' ' + answer.sentence);
    return answer.value;
  };
  const follow = (workspace: TestWorkspace, id: string): void => {
    for (let press = 0; press < PRESSES; press += 1) {
      const { state } = call(workspace, 'continueRun', { id });
      if (state === 'done' || state === 'stopped') return;
    }
    throw new Error(name + ' does not come to an end');
  };
  return {
    name,
    finish(workspace) {
      const open = openRun(workspace);
      if (open) follow(workspace, open);
      const { items, token } = call(workspace, 'preflight', ask);
      if (items > 0) follow(workspace, call(workspace, 'startRun', { ...ask, token }).id);
    },
  };
}

// What is taken back last is what was made first: a shared plan stays.
const KINDS: readonly RunKind[] = [
  'createPlans',
  'sharePlans',
  'sendInvites',
  'undoInvites',
  'undoShares',
  'undoPlans',
];

const DOINGS: readonly Doing[] = [
  { name: 'setUp', finish: ({ server }) => void server.setUp() },
  {
    name: 'proposeCheckIns',
    finish: ({ server }) => void server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' }),
  },
  ...KINDS.map(kind => runToEnd(kind, { kind })),
];

/** Each act of the year's start of a school of six, one after another, without trouble. */
export function rehearse(): Act[] {
  const workspace = aWorkspace();
  return DOINGS.map(({ name, finish }) => {
    const steps = record(workspace, () => finish(workspace));
    return { name, finish, steps, final: standing(workspace) };
  });
}

function record({ world, ...rest }: TestWorkspace, work: () => void): Step[] {
  const { run } = world;
  const { nextWave } = world.faults;
  const steps: Step[] = [];
  let waves: number[] = [];
  let first = 0;
  world.faults.nextWave = () => {
    waves.push(world.calls.all().length - first + 1);
    return nextWave();
  };
  world.run = (...what) => {
    // As a striker begins it: caches are forgotten, which Google may do at any time.
    world.load(world.save());
    const begin = snapshotOf({ world, ...rest });
    first = world.calls.all().length;
    waves = [];
    const value = run(...what);
    const ops = world.calls
      .all()
      .slice(first)
      .map(call => call.op);
    steps.push({ begin, what, ops, waves });
    return value;
  };
  try {
    work();
  } finally {
    world.run = run;
    world.faults.nextWave = nextWave;
  }
  return steps;
}
