import type { Answer, Preflight, RunView } from '../../../src/contract/api.ts';
import type { RunName } from '../../builders/runName.ts';
import { typeInRoster } from '../../builders/aCheckInYear.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { aWorkspace, LEADER, reopened, snapshotOf } from '../../builders/aWorkspace.ts';
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
  /** The act at whose end it begins, where that is not the one before. */
  readonly after?: string;
  /** What people do before; nothing goes wrong meanwhile. */
  before?(workspace: TestWorkspace): void;
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

/** The launch message: the person looks into the mail that was sent, and says how it was. */
const launch: Doing = {
  name: 'sendLaunch',
  after: 'sharePlans',
  finish(workspace) {
    const { world, server } = workspace;
    const send = runToEnd('sendLaunch', { kind: 'sendLaunch' });
    send.finish(workspace);
    const unsure = server.openLaunch({ row: null }).teachers.filter(one => one.state === 'unsure');
    for (const { key, email } of unsure) {
      const left = world.mails().some(({ message }) => message['to'] === email);
      server.decideMail({ key, was: left ? 'sent' : 'again' });
    }
    if (unsure.length > 0) send.finish(workspace);
  },
};

const WES = {
  name: 'Redcloud, Wes',
  coach: 'Nadia Boateng',
  email: 'n.boateng@littlefork.example',
};

/** One teacher left, one has another coach, one declined: cancel, replace and patch. */
const sync: Doing = {
  name: 'syncCheckIns',
  after: 'sendInvites',
  before(workspace) {
    const { server } = workspace;
    server.lookAtCalendar();
    typeInRoster(workspace, 'Eze, Obinna', 'Status', 'Left');
    typeInRoster(workspace, WES.name, 'Coach', WES.coach);
    typeInRoster(workspace, WES.name, 'Coach email', WES.email);
    const [event] = workspace.calendar.events();
    const guest = event?.content.attendees?.[0]?.email ?? '';
    workspace.calendar.people.answers(guest, event?.id ?? '', 'declined');
    const { items } = server.lookAtCalendar();
    const declined = items.find(one => one.kind === 'declined');
    const { key = '', round = '', choices = [] } = declined ?? {};
    server.decideCheckIn({ key, round, decision: 'take_time', start: choices[0]?.start ?? null });
    const from = '2026-09-02';
    server.startSemester({ from, token: server.lookAtSemester({ from }).token });
  },
  finish(workspace) {
    const run = runToEnd('syncCheckIns', { kind: 'syncCheckIns' });
    // The panel offers to resume before anything else.
    if (openRun(workspace)) run.finish(workspace);
    workspace.server.lookAtCalendar();
    run.finish(workspace);
  },
};

/** Two teachers wrote in their plans, and the sheet changed too where one of them did. */
const readPlans: Doing = {
  name: 'readBack',
  after: 'sharePlans',
  before(workspace) {
    const read = runToEnd('readBack', { kind: 'readBack' });
    read.finish(workspace);
    const { server, world } = workspace;
    world.timeline.moveTo(world.timeline.now() + 3_600_000);
    const plan = (name: string): string =>
      server.openSchool().teachers.find(one => one.name === name)?.plan?.id ?? '';
    aTeachersPen(workspace, plan('Obinna Eze')).typeAfter('Students show two ways', ' or three');
    aTeachersPen(workspace, plan('Luca Marchetti')).typeAfter('Every child leads', ' and ends');
    typeInRoster(workspace, 'Marchetti', 'Goal 1', 'Every child leads two warm-ups by May.');
  },
  finish: workspace => runToEnd('readBack', { kind: 'readBack' }).finish(workspace),
};

const press = (kind: RunName, after?: string): Doing => ({
  ...runToEnd(kind, { kind }),
  ...(after === undefined ? {} : { after }),
});

// What is taken back last is what was made first: a shared plan stays.
const DOINGS: readonly Doing[] = [
  { name: 'setUp', finish: ({ server }) => void server.setUp() },
  {
    name: 'proposeCheckIns',
    finish: ({ server }) => void server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' }),
  },
  press('createPlans'),
  press('sharePlans'),
  press('sendInvites'),
  press('undoInvites'),
  press('undoShares'),
  press('undoPlans'),
  launch,
  readPlans,
  sync,
  press('removeCheckIns', 'sendInvites'),
];

/**
 * Each act of the year of a school of six without trouble, one after another or from its branch;
 * those as far as `until` where it is named.
 */
export function rehearse(until?: string): Act[] {
  let workspace = aWorkspace();
  const ends = new Map<string, Snapshot>();
  const last = DOINGS.findIndex(({ name }) => name === until);
  return DOINGS.slice(0, last < 0 ? DOINGS.length : last + 1).map(
    ({ name, after, before, finish }) => {
      const end = after === undefined ? null : ends.get(after);
      if (end) workspace = reopened(end);
      before?.(workspace);
      const steps = record(workspace, () => finish(workspace));
      ends.set(name, snapshotOf(workspace));
      return { name, finish, steps, final: standing(workspace) };
    },
  );
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
