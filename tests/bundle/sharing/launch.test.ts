import { describe, expect, it } from 'vitest';
import type { RunView } from '../../../src/contract/api.ts';
import { localServer } from '../../../src/local/server.ts';
import type { Fault } from '../../../src/local/world/faults.ts';
import { aWorkspace, LEADER, reopened, snapshotOf } from '../../builders/aWorkspace.ts';
import type { Snapshot, TestWorkspace } from '../../builders/aWorkspace.ts';
import { runOf, toEnd, typeInRoster } from '../../builders/aCheckInYear.ts';

const ASSISTANT = 'assistant.principal@littlefork.example';

const made = (dailyCaps: Parameters<typeof aWorkspace>[0] = {}): TestWorkspace => {
  const workspace = aWorkspace(dailyCaps);
  workspace.server.setUp();
  runOf(workspace, 'createPlans');
  runOf(workspace, 'sharePlans');
  return workspace;
};
const shared: Snapshot = snapshotOf(made());

const start = ({ server }: TestWorkspace): RunView =>
  server.startRun({ kind: 'sendLaunch', token: server.preflight({ kind: 'sendLaunch' }).token });
const inboxes = ({ world }: TestWorkspace): string[] =>
  world
    .mails()
    .map(({ message }) => String(message['to']))
    .sort();
const states = ({ server }: TestWorkspace) =>
  Object.fromEntries(
    server.openLaunch({ row: null }).teachers.map(({ name, state }) => [name, state]),
  );
const keyOf = ({ server }: TestWorkspace, name: string): string =>
  server.openLaunch({ row: null }).teachers.find(one => one.name === name)?.key ?? '';

/** Everyone once. */
const EVERYONE = [
  'a.choudhury@littlefork.example',
  'a.lehtonen@littlefork.example',
  'l.marchetti@littlefork.example',
  'o.eze@littlefork.example',
  'p.quintero@littlefork.example',
  'w.redcloud@littlefork.example',
];

describe('the launch message', () => {
  it('is sent once to each teacher whose plan is shared, and never by a second run', () => {
    const workspace = reopened(shared);
    const seen = workspace.server.preflight({ kind: 'sendLaunch' });
    expect(seen).toMatchObject({ items: 6, today: 6, days: 1, leftOut: [] });
    expect(seen.lines.map(one => one.text).join(' ')).toMatch(/6 mails.*cannot be taken back/);
    expect(toEnd(workspace, start(workspace))).toMatchObject({ state: 'done', needsYou: [] });
    expect(inboxes(workspace)).toEqual(EVERYONE);
    expect(new Set(workspace.world.mails().map(one => one.from))).toEqual(new Set([LEADER]));
    expect(workspace.server.preflight({ kind: 'sendLaunch' })).toMatchObject({ items: 0 });
    expect(new Set(Object.values(states(workspace)))).toEqual(new Set(['sent']));
    expect(workspace.server.openSchool().undoable.map(({ kind }) => kind)).not.toContain(
      'sendLaunch',
    );
  });

  it('says why in the leader’s words, leads to the plan, and names who can open it', () => {
    const workspace = reopened(shared);
    const { server, world, drive } = workspace;
    server.chooseSettings({ why: '{name}, this year is about {focus areas}.\nTake your time.' });
    runOf(workspace, 'sendLaunch');
    const to = (email: string) => world.mails().find(one => one.message['to'] === email)?.message;
    const obinna = to('o.eze@littlefork.example');
    const plan = drive.documents().find(one => one.name.startsWith('Obinna Eze'));
    expect(obinna?.['subject']).toBe('Your learning plan for 2026–27');
    expect(obinna?.['body']).toContain('Hello Obinna,\n\nObinna, this year is about Student talk.');
    expect(obinna?.['body']).toContain(plan?.id ?? 'no plan');
    expect(obinna?.['body']).toContain('shared with you and Nadia Boateng.');
    expect(obinna?.['body']).toContain('Imani Castellanos, Principal');
    expect(to('p.quintero@littlefork.example')?.['subject']).toBe('Su plan de aprendizaje 2026–27');
    expect(obinna?.['htmlBody']).toBeUndefined();
  });

  it('is shown before, teacher by teacher, just as it is sent; a test goes to oneself', () => {
    const workspace = reopened(shared);
    const { server, world } = workspace;
    const { message, from, left } = server.openLaunch({ row: 3 });
    expect([from, left]).toEqual([LEADER, 1500]);
    expect(server.sendTestMail({ row: 3 })).toEqual({ to: LEADER });
    expect(world.mails()).toHaveLength(1);
    expect(world.mails()[0]?.message).toMatchObject({ to: LEADER, body: message?.body });
    expect(world.mails()[0]?.message['subject']).toMatch(/^Test: .*Obinna Eze/);
    runOf(workspace, 'sendLaunch');
    expect(world.mails().find(one => one.message['to'] === message?.to)?.message).toEqual({
      to: message?.to,
      subject: message?.subject,
      body: message?.body,
    });
    expect(world.mails()).toHaveLength(7);
  });

  it('waits for whoever cannot open a plan yet, and says so', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    typeInRoster(workspace, 'Eze', 'School email', '');
    runOf(workspace, 'createPlans');
    expect(workspace.server.preflight({ kind: 'sendLaunch' })).toMatchObject({ items: 0 });
    runOf(workspace, 'sharePlans');
    const seen = workspace.server.preflight({ kind: 'sendLaunch' });
    expect(seen.items).toBe(5);
    expect(seen.leftOut).toMatchObject([{ name: 'Obinna Eze', kind: 'no_email_no_share' }]);
    expect(states(workspace)).toMatchObject({ 'Obinna Eze': 'waits' });
  });

  it('does not go to an address that changed after it was confirmed', () => {
    const workspace = reopened(shared);
    const run = start(workspace);
    typeInRoster(workspace, 'Eze', 'School email', 'obinna@littlefork.example');
    const end = toEnd(workspace, run);
    expect(end.needsYou).toMatchObject([{ name: 'Obinna Eze' }]);
    expect(inboxes(workspace)).toEqual(EVERYONE.filter(one => !one.startsWith('o.eze')));
  });

  it('is confirmed with its words: others since then are shown first', () => {
    const { server } = reopened(shared);
    const { token } = server.preflight({ kind: 'sendLaunch' });
    server.chooseSettings({ why: 'Something else.' });
    expect(() => server.startRun({ kind: 'sendLaunch', token })).toThrow('check the new numbers');
  });
});

describe('a mail that may have left', () => {
  const troubles = [
    ['the answer was lost before it left', 'serviceFailed', 'before', 2],
    ['the answer was lost after it left', 'serviceFailed', 'after', 2],
    ['the slice was cut off before it left', 'kill', 'before', 2],
    ['the slice was cut off after it left', 'kill', 'after', 2],
  ] as const;
  it.each(troubles)('is not sent again but listed: %s', (_, kind, when, nth) => {
    const workspace = reopened(shared);
    const { server, world } = workspace;
    const { id } = start(workspace);
    world.faults.set([{ at: { op: 'mail.send', nth }, kind, when }]);
    world.execute('continueRun', [{ id }], { person: LEADER, authMode: 'FULL' });
    world.faults.set([]);
    toEnd(workspace, server.continueRun({ id }));
    const before = inboxes(workspace);
    expect(new Set(before).size).toBe(before.length);
    const unsure = server.openLaunch({ row: null }).teachers.filter(one => one.state === 'unsure');
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.map(one => one.email)).toEqual(
      expect.arrayContaining(EVERYONE.filter(one => !before.includes(one))),
    );
    // Pressing on sends none of them.
    expect(server.preflight({ kind: 'sendLaunch' })).toMatchObject({ items: 0 });
    // The person looks into the mails that were sent, and says how it was.
    for (const { key, email } of unsure) {
      server.decideMail({ key, was: before.includes(email ?? '') ? 'sent' : 'again' });
    }
    runOf(workspace, 'sendLaunch');
    expect(inboxes(workspace)).toEqual(EVERYONE);
    expect(() => server.decideMail({ key: unsure[0]?.key ?? '', was: 'again' })).toThrow('by now');
  });

  it('stays listed when its run is stopped, for a colleague too', () => {
    const workspace = reopened(shared);
    const { server, world } = workspace;
    const { id } = start(workspace);
    world.faults.set([{ at: { op: 'mail.send', nth: 1 }, kind: 'kill', when: 'after' }]);
    world.execute('continueRun', [{ id }], { person: LEADER, authMode: 'FULL' });
    world.faults.set([]);
    server.stopRun({ id });
    const colleague = localServer(world, ASSISTANT);
    expect(colleague.preflight({ kind: 'sendLaunch' })).toMatchObject({ items: 0 });
    const [who = ''] = inboxes(workspace);
    const name = server.openLaunch({ row: null }).teachers.find(one => one.email === who)?.name;
    colleague.decideMail({ key: keyOf(workspace, name ?? ''), was: 'sent' });
    expect(states(workspace)).toMatchObject({ [name ?? '']: 'sent' });
  });
});

describe('the day’s limit on mail', () => {
  it('is forecast, ends the run cleanly, and leaves the rest for the next day', () => {
    const workspace = made({ dailyCaps: { mailRecipients: 4 } });
    const { server, world } = workspace;
    const seen = server.preflight({ kind: 'sendLaunch' });
    expect(seen).toMatchObject({ items: 6, today: 4, days: 2 });
    const { id } = start(workspace);
    const run = server.continueRun({ id });
    expect(run).toMatchObject({ state: 'paused', done: 4, total: 6, needsYou: [] });
    expect(run.sentence).toMatch(/within an hour after Wed, Sep 2/);
    expect(inboxes(workspace)).toHaveLength(4);
    world.timeline.moveTo((run.goOnAt ?? 0) + 3_600_000);
    world.runDueTriggers();
    expect(inboxes(workspace)).toEqual(EVERYONE);
    expect(world.triggers()).toEqual([]);
  });

  it('is known by its number where Google says it in a language that we cannot read', () => {
    const workspace = made({ dailyCaps: { mailRecipients: 4 } });
    const { server, world } = workspace;
    const { id } = start(workspace);
    const failed = (nth: number): Fault => ({
      ...{ at: { op: 'mail.send', nth }, when: 'before', kind: 'serviceFailed' },
    });
    world.faults.set([5, 6].map(failed));
    const run = server.continueRun({ id });
    expect(run).toMatchObject({ state: 'paused', done: 5, needsYou: [{}] });
    expect(run.goOnAt).not.toBeNull();
    expect(inboxes(workspace)).toHaveLength(4);
    world.faults.set([]);
    world.timeline.moveTo((run.goOnAt ?? 0) + 3_600_000);
    world.runDueTriggers();
    expect(inboxes(workspace)).toHaveLength(5);
    expect(Object.values(states(workspace)).filter(one => one === 'unsure')).toHaveLength(1);
  });

  it('counts what this account has sent elsewhere', () => {
    const workspace = made({ dailyCaps: { mailRecipients: 7 } });
    for (const row of [2, 3, 4]) workspace.server.sendTestMail({ row });
    expect(workspace.server.preflight({ kind: 'sendLaunch' })).toMatchObject({ today: 4, days: 2 });
  });
});
