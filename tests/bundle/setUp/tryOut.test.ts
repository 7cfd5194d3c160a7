import { describe, expect, it } from 'vitest';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aRosterSchool } from '../../builders/aRosterSchool.ts';
import { aWorkspace, LEADER, snapshotOf } from '../../builders/aWorkspace.ts';

const quiet = { before() {}, progress() {}, settled() {} };
const live = (workspace: ReturnType<typeof aWorkspace>) =>
  workspace.drive.documents().filter(one => !one.trashed);
const events = (workspace: ReturnType<typeof aWorkspace>) =>
  workspace.calendar.events().filter(one => one.status !== 'cancelled');

describe('a test plan', () => {
  it('is one document for the person who asks alone, and the same at a second click', () => {
    const workspace = aWorkspace();
    const made = workspace.server.makeTestPlan({ row: 2 });
    expect(made.title).toMatch(/^Test – .*Quintero/);
    const [document] = live(workspace);
    expect(document).toMatchObject({ name: made.title, permissions: [{ email: LEADER }] });
    const before = snapshotOf(workspace).workbook;
    expect(workspace.server.makeTestPlan({ row: 2 })).toEqual(made);
    expect(snapshotOf(workspace).workbook).toEqual(before);
    expect(live(workspace)).toHaveLength(1);
    expect(workspace.server.openSchool().tests).toEqual([made]);
  });

  it('never counts as the teacher’s plan, is never shared, and goes with one click', () => {
    const workspace = aWorkspace();
    const { server } = workspace;
    server.makeTestPlan({ row: 2 });
    server.sendTestInvitation();
    expect(server.openSchool().teachers.every(one => one.plan === null)).toBe(true);
    expect(server.preflight({ kind: 'createPlans' }).documents).toBe(6);
    startYear(server, quiet);
    expect(live(workspace)).toHaveLength(7);
    const test = live(workspace).find(one => one.name.startsWith('Test'));
    expect(test?.permissions).toHaveLength(1);
    expect(events(workspace)).toHaveLength(19);
    expect(server.removeTests()).toEqual({ removed: 2 });
    expect(live(workspace)).toHaveLength(6);
    expect(events(workspace)).toHaveLength(18);
    expect(server.removeTests()).toEqual({ removed: 0 });
    expect(server.openSchool().tests).toEqual([]);
  });

  it('can be made again after it was removed, or put into the bin by hand', () => {
    const workspace = aWorkspace();
    workspace.server.makeTestPlan({ row: 3 });
    workspace.server.removeTests();
    workspace.server.makeTestPlan({ row: 3 });
    expect(live(workspace)).toHaveLength(1);
    expect(workspace.drive.documents()).toHaveLength(2);
  });

  it('is refused for a row without a teacher', () => {
    const { server, drive } = aWorkspace();
    expect(() => server.makeTestPlan({ row: 99 })).toThrow('no longer in the roster');
    expect(drive.documents()).toEqual([]);
  });
});

describe('a test invitation', () => {
  it('invites only the person who asks, once', () => {
    const workspace = aWorkspace();
    const sent = workspace.server.sendTestInvitation();
    expect(sent.start.slice(0, 10)).toBe('2026-09-02');
    expect(workspace.server.sendTestInvitation()).toEqual(sent);
    const [event, ...others] = events(workspace);
    expect(others).toEqual([]);
    expect(event?.content.attendees?.map(one => one.email)).toEqual([LEADER]);
    expect(event?.content.summary).toBe(sent.title);
  });

  it('can be sent again after it was removed', () => {
    const workspace = aWorkspace();
    workspace.server.sendTestInvitation();
    workspace.server.removeTests();
    workspace.server.sendTestInvitation();
    expect(events(workspace)).toHaveLength(1);
    expect(workspace.calendar.events()).toHaveLength(2);
  });
});

describe('the sample school', () => {
  it.each(['en', 'es'] as const)('is a new workbook that works by itself, in %s', language => {
    const empty = aRosterSchool(
      [['Nothing yet']],
      [{ name: 'Settings', rows: [['Language', language]] }],
    );
    const workspace = aWorkspace({}, empty);
    const made = workspace.server.makeSampleWorkbook();
    expect(workspace.server.makeSampleWorkbook()).toEqual(made);
    const paths = workspace.store.list().filter(path => path.endsWith('.xlsx'));
    expect(paths).toHaveLength(1);
    expect(made.url).toContain('https://');
    const bytes = workspace.store.read(paths[0] ?? '');
    const sample = aWorkspace({ workbook: bytes ?? new Uint8Array(), workbookId: 'the-sample' });
    const view = sample.server.openSchool();
    expect(view.teachers).toHaveLength(6);
    expect(view.teachers.filter(one => one.goals.length > 0)).toHaveLength(5);
    expect(view.teachers.every(one => one.coachNames.length === 1)).toBe(true);
    startYear(sample.server, quiet);
    expect(live(sample)).toHaveLength(6);
  });
});
