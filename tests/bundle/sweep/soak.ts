import type { Answer, Preflight, RunView } from '../../../src/contract/api.ts';
import type { RunName } from '../../builders/runName.ts';
import type { Fault, FaultKind, WaveFault } from '../../../src/local/world/faults.ts';
import { seededRandom } from '../../../src/local/world/random.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { promises } from './promises.ts';
import { ledgerRows, openRun } from './standing.ts';

/** What a school has lived through. */
export interface Soak {
  readonly days: number;
  readonly runs: number;
  readonly undone: number;
  readonly faults: number;
  /** The first promise that was broken, with its day; null where all were kept. */
  readonly broken: string | null;
}

const DAY_MS = 86_400_000;
const KINDS: readonly RunName[] = ['createPlans', 'sharePlans', 'sendInvites'];
const UNDO: readonly RunName[] = ['undoInvites', 'undoShares', 'undoPlans'];
const FAULTS: readonly FaultKind[] = [
  'kill',
  'kill',
  'serverError',
  'badGateway',
  'tooManyRequests',
  'addressUnavailable',
  'invokedTooManyTimes',
];
const NAMES = ['Abara', 'Bjork', 'Castell', 'Dlamini', 'Esposito', 'Fanous', 'Gruber', 'Hakimi'];

/**
 * Random weekdays of a school's life: people join, leave, sort and edit, write in plans, answer
 * invitations; the leader runs, is cut off, goes on, stops and takes back. What is promised at all
 * times is looked at every evening. The same seed lives the same days.
 */
export function soak(seed: number, days: number): Soak {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random.next() * count);
  const chance = (part: number): boolean => random.next() < part;
  // Half of the schools meet a daily limit, so that the hourly trigger has something to finish.
  const limited = seed % 2 === 1;
  const workspace = aWorkspace(
    limited ? { dailyCaps: { documentsCreated: 3, eventsCreated: 8 } } : {},
  );
  const { world, spreadsheet, drive, calendar, store } = workspace;
  const check = promises(workspace);
  let runs = 0;
  let undone = 0;
  let faults = 0;
  let hired = 0;

  const call = (name: string, ask?: object): Answer<RunView & Preflight> =>
    world.run(name, ask === undefined ? [] : [ask], {
      person: LEADER,
      authMode: 'FULL',
    }) as Answer<RunView & Preflight>;

  /** A call that may be cut off, refused or answered; what nobody foresaw only after a fault. */
  function press(name: string, ask?: object): (RunView & Preflight) | null {
    const struck = chance(0.25);
    if (struck) {
      faults += 1;
      world.faults.set([aFault()]);
    }
    try {
      const answer = call(name, ask);
      const met = struck && world.faults.unmet().length === 0;
      if (!answer.ok && answer.code === 'UNEXPECTED' && !met) {
        throw new Unforeseen(name + ': ' + answer.sentence);
      }
      return answer.ok ? answer.value : null;
    } catch (error) {
      if (error instanceof Unforeseen || !struck) throw error;
      return null;
    } finally {
      world.faults.set([]);
    }
  }

  function aFault(): Fault | WaveFault {
    if (chance(0.3)) {
      const done = (['none', 'first', 'everyOther', 'all'] as const)[below(4)] ?? 'none';
      return { wave: 1 + below(3), done };
    }
    const kind = FAULTS[below(FAULTS.length)] ?? 'kill';
    const when = kind === 'tooManyRequests' || chance(0.5) ? 'before' : 'after';
    if (kind === 'kill') return { at: { call: 1 + below(160) }, kind, when };
    const ops = [
      'drive.files.create',
      'drive.permissions.create',
      'drive.files.list',
      'drive.files.update',
      'calendar.events.insert',
      'calendar.events.delete',
    ];
    return { at: { op: ops[below(ops.length)] ?? '', nth: 1 + below(5) }, kind, when };
  }

  function follow(id: string): void {
    for (let slice = 0; slice < 12; slice += 1) {
      const run = press('continueRun', { id });
      if (!run || run.state === 'done' || run.state === 'stopped') return;
    }
  }

  function run(kind: RunName): void {
    const seen = press('preflight', { kind });
    if (!seen || seen.items === 0) return;
    const started = press('startRun', { kind, token: seen.token });
    if (!started) return;
    runs += 1;
    if (UNDO.includes(kind)) undone += 1;
    follow(started.id);
  }

  const roster = () => {
    const tab = spreadsheet.tables().find(one => one.name === 'Roster');
    const [header = [], ...rows] = tab?.display ?? [];
    const own = header.flatMap((title, at) => (/^Plan( status)?$/.test(title) ? [] : [at]));
    const filled = rows.flatMap((cells, at) => (cells[0] ? [{ row: at + 2, cells }] : []));
    return { header, own, filled, last: rows.length + 1 };
  };
  const type = (row: number, column: number, text: string): void =>
    spreadsheet.setCell('Roster', row, column + 1, text === '' ? '' : "'" + text);

  const happenings: readonly (() => void)[] = [
    function joins() {
      const { header, own, filled, last } = roster();
      const model = filled[below(filled.length)];
      if (!model || filled.length > 9) return;
      hired += 1;
      const name = `${NAMES[hired % NAMES.length]}-${hired}`;
      for (const at of own) {
        const title = header[at] ?? '';
        const mail = /mail/i.test(title) && !/coach/i.test(title);
        const text = /name/i.test(title) && !/coach/i.test(title) ? `${name}, Kim` : null;
        const email = `${name.toLowerCase()}@littlefork.example`;
        type(last + 1, at, mail ? email : (text ?? model.cells[at] ?? ''));
      }
    },
    function leaves() {
      const { header, filled } = roster();
      const gone = filled[below(filled.length)];
      if (!gone || filled.length < 4) return;
      // The row is emptied, ours with it, as when a person clears it.
      header.forEach((_, at) => type(gone.row, at, ''));
    },
    function sorts() {
      const { own, filled } = roster();
      const [one, other] = [filled[below(filled.length)], filled[below(filled.length)]];
      if (!one || !other || one === other) return;
      for (const at of own) {
        type(one.row, at, other.cells[at] ?? '');
        type(other.row, at, one.cells[at] ?? '');
      }
    },
    function changesAGoal() {
      const { header, filled } = roster();
      const at = header.findIndex(title => /^goal 1$/i.test(title));
      const one = filled[below(filled.length)];
      if (one && at >= 0) type(one.row, at, `Students talk about step ${below(99)} every day.`);
    },
    function writesInAPlan() {
      const plans = drive.documents().filter(one => !one.trashed && one.path);
      const plan = plans[below(plans.length)];
      const bytes = plan?.path ? store.read(plan.path) : null;
      if (!plan?.path || !bytes) return;
      store.write(plan.path, new Uint8Array([...bytes, below(256)]));
      check.written(plan.id);
    },
    function answersAnInvitation() {
      const open = calendar.events().filter(one => one.status === 'confirmed');
      const event = open[below(open.length)];
      const guest = event?.content.attendees?.[0]?.email;
      if (event && guest) {
        calendar.people.answers(guest, event.id, chance(0.7) ? 'accepted' : 'declined');
      }
    },
    () => {
      press('proposeCheckIns', { rounds: chance(0.3) ? 'all' : 'due', windows: 'around_lunch' });
    },
    () => run('createPlans'),
    () => run('createPlans'),
    () => run(KINDS[below(KINDS.length)] ?? 'createPlans'),
    () => run(KINDS[below(KINDS.length)] ?? 'createPlans'),
    () => {
      if (chance(0.4)) run(UNDO[below(UNDO.length)] ?? 'undoPlans');
    },
  ];

  call('setUp');
  world.timeline.setListingLagMs(30_000);
  let day = 0;
  try {
    for (; day < days; day += 1) {
      const weekend = day % 5 === 0 && day > 0 ? 3 : 1;
      world.timeline.moveTo(world.timeline.now() + weekend * DAY_MS);
      hourPasses();
      const open = openRun(workspace);
      if (open && chance(0.8)) follow(open);
      else if (open && chance(0.3)) press('stopRun', { id: open });
      for (let turn = 1 + below(4); turn > 0; turn -= 1) happenings[below(happenings.length)]?.();
      const broken = check.evening();
      if (broken)
        return { days: day + 1, runs, undone, faults, broken: `day ${day + 1}: ${broken}` };
    }
    // In the end nothing is left open: the leader goes on without trouble.
    const last = openRun(workspace);
    if (last) toTheEnd(last);
    for (const kind of KINDS) quietly(kind);
    const missing = unmade(workspace);
    const broken = check.evening() ?? missing;
    return { days, runs, undone, faults, broken };
  } catch (error) {
    const broken = `day ${day + 1}: ${String(error)}`;
    return { days: day + 1, runs, undone, faults, broken };
  }

  /** Google calls what is due; a timer that nothing waits for any more is gone after that. */
  function hourPasses(): void {
    for (const { ended, functionName } of world.runDueTriggers()) {
      if (ended !== 'returned') throw new Unforeseen(`${functionName} ended as ${ended}`);
    }
    if (openRun(workspace) === null && world.triggers().length > 0) {
      throw new Unforeseen('a timer is left over');
    }
  }

  function quietly(kind: RunName): void {
    const seen = call('preflight', { kind });
    if (!seen.ok || seen.value.items === 0) return;
    const started = call('startRun', { kind, token: seen.value.token });
    if (!started.ok) throw new Unforeseen(started.sentence);
    toTheEnd(started.value.id);
  }

  function toTheEnd(id: string): void {
    for (let slice = 0; slice < 12; slice += 1) {
      const answer = call('continueRun', { id });
      if (!answer.ok) throw new Unforeseen(answer.sentence);
      if (answer.value.state === 'done') return;
      if (answer.value.goOnAt !== null) world.timeline.moveTo(answer.value.goOnAt);
    }
    throw new Unforeseen('a run does not come to an end');
  }
}

class Unforeseen extends Error {}

/** Whoever the ledger still plans a document for after everything was done. */
function unmade(workspace: TestWorkspace): string | null {
  const left = ledgerRows(workspace).filter(
    ({ artefact, state }) => artefact === 'plan' && state === 'intended',
  );
  return left.length > 0 ? `${left.length} plans are neither made nor given up` : null;
}
