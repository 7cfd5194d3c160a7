import { describe, expect, it } from 'vitest';
import type { Preflight, RunView } from '../../../src/contract/api.ts';
import type { RunName } from '../../builders/runName.ts';
import { localServer } from '../../../src/local/server.ts';
import { toEnd } from '../../builders/aCheckInYear.ts';
import { aWorkspace, LEADER, reopened } from '../../builders/aWorkspace.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';
import { preparedSchool } from '../../builders/preparedSchool.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import { send } from '../../contracts/restGate.ts';

const MINUTE_MS = 60_000;

function runToEnd(workspace: TestWorkspace, kind: RunName): RunView {
  const { token } = workspace.server.preflight({ kind });
  return toEnd(workspace, workspace.server.startRun({ kind, token }));
}

/** The school after its year's start, made once; each test goes on from its own copy. */
const plans = preparedSchool('six teachers, plans made', () => {
  const workspace = aWorkspace();
  workspace.server.setUp();
  workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
  runToEnd(workspace, 'createPlans');
  return workspace;
});
const shares = preparedSchool('six teachers, plans shared', () => {
  const workspace = reopened(plans);
  runToEnd(workspace, 'sharePlans');
  return workspace;
});
const invites = preparedSchool('six teachers, invitations sent', () => {
  const workspace = reopened(shares);
  runToEnd(workspace, 'sendInvites');
  return workspace;
});
const after = { plans, shares, invites };

const standing = ({ drive }: TestWorkspace) => drive.documents().filter(one => !one.trashed);
const kinds = ({ server }: TestWorkspace) =>
  server.openSchool().undoable.map(({ kind, count }) => [kind, count]);
const status = (workspace: TestWorkspace): string[] => {
  const [header = [], ...rows] = shown(workspace, 'Roster');
  return ['Plan', 'Plan status'].flatMap(name => rows.map(row => row[header.indexOf(name)] ?? ''));
};

/** Somebody writes in the plan a while after it was made. */
function edit(workspace: TestWorkspace, name: string): void {
  const { world, drive, store } = workspace;
  world.timeline.moveTo(world.timeline.now() + MINUTE_MS);
  const plan = drive.documents().find(one => one.name.includes(name));
  const bytes = plan?.path ? store.read(plan.path) : null;
  if (!plan?.path || !bytes) throw new Error('no plan of ' + name);
  store.write(plan.path, new Uint8Array([...bytes, 0]));
}

describe('plans taken back', () => {
  it('go to the bin, and the roster shows neither link nor status', () => {
    const workspace = reopened(after.plans);
    expect(kinds(workspace)).toEqual([['undoPlans', 6]]);
    const seen = workspace.server.preflight({ kind: 'undoPlans' });
    expect(seen).toMatchObject({ items: 6, documents: 6, invitationMails: 0, kept: [] });
    expect(standing(workspace)).toHaveLength(6);
    const run = runToEnd(workspace, 'undoPlans');
    expect(run).toMatchObject({ kind: 'undoPlans', state: 'done', done: 6, needsYou: [] });
    expect(standing(workspace)).toEqual([]);
    expect(workspace.drive.documents()).toHaveLength(6);
    expect(status(workspace).every(cell => cell === '')).toBe(true);
    const view = workspace.server.openSchool();
    expect(view.teachers.every(one => one.plan === null)).toBe(true);
    expect(kinds(workspace)).toEqual([]);
  });

  it('are made anew by the next run, in the same columns, as other documents', () => {
    const workspace = reopened(after.plans);
    const before = status(workspace);
    const old = new Set(workspace.drive.documents().map(one => one.id));
    runToEnd(workspace, 'undoPlans');
    // An answer is lost: the search finds none of those that lie in the bin.
    const { token } = workspace.server.preflight({ kind: 'createPlans' });
    const run = workspace.server.startRun({ kind: 'createPlans', token });
    workspace.world.faults.set([
      { wave: 1, done: 'all' },
      { wave: 2, done: 'everyOther' },
    ]);
    toEnd(workspace, run);
    expect(standing(workspace)).toHaveLength(6);
    expect(standing(workspace).some(one => old.has(one.id))).toBe(false);
    expect(status(workspace)).toEqual(before);
  });

  it('stay where somebody has written in one, and are listed before', () => {
    const workspace = reopened(after.plans);
    edit(workspace, 'Wes Redcloud');
    const seen = workspace.server.preflight({ kind: 'undoPlans' });
    expect(seen.items).toBe(5);
    expect(seen.kept).toMatchObject([{ name: 'Wes Redcloud' }]);
    expect(seen.kept[0]?.sentence).toContain('written in');
    runToEnd(workspace, 'undoPlans');
    expect(standing(workspace).map(one => one.name)).toEqual([
      expect.stringContaining('Wes Redcloud'),
    ]);
    expect(workspace.server.openSchool().teachers.filter(one => one.plan)).toHaveLength(1);
  });

  it('stay where somebody writes in one between the numbers and the run', () => {
    const workspace = reopened(after.plans);
    const { token } = workspace.server.preflight({ kind: 'undoPlans' });
    const run = workspace.server.startRun({ kind: 'undoPlans', token });
    edit(workspace, 'Pilar Quintero');
    const end = toEnd(workspace, run);
    expect(end.needsYou).toMatchObject([{ name: 'Pilar Quintero' }]);
    expect(end.needsYou[0]?.sentence).toContain('it stays');
    expect(standing(workspace).map(one => one.name)).toEqual([
      expect.stringContaining('Pilar Quintero'),
    ]);
  });

  it('stay where they are shared, because somebody may have opened them', () => {
    const workspace = reopened(after.shares);
    const seen = workspace.server.preflight({ kind: 'undoPlans' });
    expect(seen.items).toBe(0);
    expect(seen.kept).toHaveLength(6);
    expect(seen.kept[0]?.sentence).toContain('Undo the sharing first');
    expect(() => workspace.server.startRun({ kind: 'undoPlans', token: seen.token })).toThrow(
      /nothing was changed/,
    );
  });

  it('stay where the numbers have changed since they were seen', () => {
    const workspace = reopened(after.plans);
    const { token } = workspace.server.preflight({ kind: 'undoPlans' });
    edit(workspace, 'Wes Redcloud');
    expect(() => workspace.server.startRun({ kind: 'undoPlans', token })).toThrow(
      /since you looked/,
    );
    expect(standing(workspace)).toHaveLength(6);
  });
});

describe('shares taken back', () => {
  it('leave each plan with its owner alone, without a mail, and can be given again', () => {
    const workspace = reopened(after.shares);
    const shared = standing(workspace).map(one => one.permissions);
    const { sharedWith } = workspace.server.openSchool().teachers[0] ?? {};
    expect(kinds(workspace)).toContainEqual(['undoShares', 12]);
    expect(runToEnd(workspace, 'undoShares').done).toBe(12);
    expect(standing(workspace).every(one => one.permissions.length === 1)).toBe(true);
    expect(workspace.drive.mails).toBe(0);
    expect(status(workspace).filter(cell => cell.startsWith('Made'))).toHaveLength(6);
    runToEnd(workspace, 'sharePlans');
    expect(standing(workspace).map(one => one.permissions)).toEqual(shared);
    expect(workspace.server.openSchool().teachers[0]?.sharedWith).toEqual(sharedWith);
  });
});

describe('shares that were made by hand before', () => {
  const OBINNA = 'o.eze@littlefork.example';

  /** The leader has shared one plan in Drive, not through the add-on. */
  function sharedByHand(): TestWorkspace {
    const workspace = reopened(after.plans);
    const plan = standing(workspace).find(one => one.name.startsWith('Obinna Eze'));
    const path = '/drive/v3/files/' + (plan?.id ?? '') + '/permissions';
    const body = { type: 'user', role: 'writer', emailAddress: OBINNA };
    const query = { sendNotificationEmail: 'false' };
    const now = workspace.world.timeline.now();
    const { status } = send(workspace.drive, now, LEADER, 'POST', path, { query, body });
    if (status !== 200) throw new Error('Drive refused ' + status);
    return workspace;
  }
  const readers = (workspace: TestWorkspace) =>
    standing(workspace).flatMap(one => one.permissions.slice(1).map(({ email }) => email));

  it('stay when the run’s own are taken back, and are listed before', () => {
    const workspace = sharedByHand();
    runToEnd(workspace, 'sharePlans');
    expect(readers(workspace)).toHaveLength(12);
    expect(kinds(workspace)).toContainEqual(['undoShares', 11]);
    const seen = workspace.server.preflight({ kind: 'undoShares' });
    expect(seen.items).toBe(11);
    expect(seen.kept).toMatchObject([{ name: 'Obinna Eze' }]);
    expect(seen.kept[0]?.sentence).toContain('before');
    runToEnd(workspace, 'undoShares');
    expect(readers(workspace)).toEqual([OBINNA]);
  });

  it('are told from the run’s own where its first wave was cut off after it was done', () => {
    const workspace = sharedByHand();
    const { server, world } = workspace;
    const { token } = server.preflight({ kind: 'sharePlans' });
    const run = server.startRun({ kind: 'sharePlans', token });
    world.faults.set([
      { at: { op: 'drive.permissions.create', nth: 10 }, when: 'after', kind: 'kill' },
    ]);
    world.execute('continueRun', [{ id: run.id }], { person: LEADER, authMode: 'FULL' });
    world.faults.set([]);
    expect(readers(workspace).length).toBeGreaterThan(1);
    toEnd(workspace, run);
    runToEnd(workspace, 'undoShares');
    expect(readers(workspace)).toEqual([OBINNA]);
  });
});

describe('invitations taken back', () => {
  it('are cancelled one by one, with the number of mails said before', () => {
    const workspace = reopened(after.invites);
    const { calendar, server } = workspace;
    const invited = calendar.mails;
    const seen: Preflight = server.preflight({ kind: 'undoInvites' });
    expect(seen).toMatchObject({ items: 18, events: 18, invitationMails: 36, kept: [] });
    runToEnd(workspace, 'undoInvites');
    expect(calendar.events().every(one => one.status === 'cancelled')).toBe(true);
    const cancelled = calendar.sentMails().slice(invited);
    expect(cancelled.filter(one => one.kind === 'cancellation')).toHaveLength(36);
    expect(cancelled).toHaveLength(36);
    expect(
      shown(workspace, 'Check-ins')
        .slice(1)
        .every(row => row[4] === 'Planned'),
    ).toBe(true);
  });

  it('can be sent again at the same times, as other events', () => {
    const workspace = reopened(after.invites);
    const { calendar } = workspace;
    const times = calendar.events().map(one => JSON.stringify(one.content.start));
    runToEnd(workspace, 'undoInvites');
    runToEnd(workspace, 'sendInvites');
    const again = calendar.events().filter(one => one.status !== 'cancelled');
    expect(again.map(one => JSON.stringify(one.content.start)).sort()).toEqual(times.sort());
    expect(new Set(calendar.events().map(one => one.id)).size).toBe(36);
  });

  it('stay where the check-in has begun', () => {
    const workspace = reopened(after.invites);
    const { world, calendar, server } = workspace;
    const starts = calendar
      .events()
      .map(({ content: { start } }) =>
        Date.parse('dateTime' in start ? start.dateTime : start.date),
      );
    world.timeline.moveTo(Math.min(...starts) + MINUTE_MS);
    const begun = starts.filter(start => start <= world.timeline.now()).length;
    const seen = server.preflight({ kind: 'undoInvites' });
    expect(seen.kept).toHaveLength(begun);
    expect(seen.items).toBe(18 - begun);
    runToEnd(workspace, 'undoInvites');
    expect(calendar.events().filter(one => one.status !== 'cancelled')).toHaveLength(begun);
  });
});

describe('what was done', () => {
  it('is listed for everyone, the latest first; undo only for whoever may', () => {
    const workspace = reopened(after.invites);
    const { runs, more } = workspace.server.listRuns();
    expect(more).toBe(0);
    expect(runs).toMatchObject([
      { kind: 'sendInvites', state: 'done', by: LEADER, done: 18, undo: { count: 18 } },
      { kind: 'sharePlans', done: 12, undo: { kind: 'undoShares', count: 12 } },
      { kind: 'createPlans', done: 6, total: 6, undo: { kind: 'undoPlans' } },
    ]);
    expect(runs[0]?.when).toMatch(/^Tue, Sep 1, \d+:\d\d AM$/);
    const other = localServer(workspace.world, 'assistant.principal@littlefork.example');
    expect(other.listRuns().runs.map(({ kind, undo }) => [kind, undo])).toEqual([
      ['sendInvites', null],
      ['sharePlans', null],
      ['createPlans', null],
    ]);
  });
});

describe('undo', () => {
  it('is offered for the last run of a kind only, and only to whoever made it', () => {
    const workspace = reopened(after.invites);
    expect(kinds(workspace)).toEqual([
      ['undoInvites', 18],
      ['undoShares', 12],
      ['undoPlans', 6],
    ]);
    const other = localServer(workspace.world, 'assistant.principal@littlefork.example');
    expect(other.openSchool().undoable).toEqual([]);
    const theirs = other.preflight({ kind: 'undoInvites' });
    expect(theirs.items).toBe(0);
    expect(() => other.startRun({ kind: 'undoInvites', token: theirs.token })).toThrow();
  });

  it('can be paused, stopped and taken up again, and takes back the rest', () => {
    const workspace = reopened(after.invites);
    const { server, calendar } = workspace;
    const { token } = server.preflight({ kind: 'undoInvites' });
    const { id } = server.startRun({ kind: 'undoInvites', token });
    expect(server.openSchool().undoable.length).toBeGreaterThan(0);
    expect(server.stopRun({ id }).state).toBe('stopped');
    expect(calendar.events().every(one => one.status === 'confirmed')).toBe(true);
    runToEnd(workspace, 'undoInvites');
    expect(calendar.events().every(one => one.status === 'cancelled')).toBe(true);
  });

  it('counts a plan that somebody deleted for good meanwhile as taken back', () => {
    const workspace = reopened(after.plans);
    const { token } = workspace.server.preflight({ kind: 'undoPlans' });
    const run = workspace.server.startRun({ kind: 'undoPlans', token });
    const [first] = standing(workspace);
    if (first?.path) workspace.store.remove(first.path);
    expect(toEnd(workspace, run)).toMatchObject({ state: 'done', done: 6, needsYou: [] });
    expect(standing(workspace)).toEqual([]);
  });
});
