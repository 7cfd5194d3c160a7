import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/contract/api.ts';
import type { LostPlansView } from '../../../src/contract/lostPlans.ts';
import { localServer } from '../../../src/local/server.ts';
import { newWorkbook } from '../../../src/local/sheets/newWorkbook.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { readPlans, withPlansRead } from '../../builders/aLivingSchool.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { send } from '../../contracts/restGate.ts';
import { aWorkspace, LEADER, reopened, type TestWorkspace } from '../../builders/aWorkspace.ts';

const read = withPlansRead();
const LEDGER = 'Growth Plans data';
const SECOND = 'assistant.principal@littlefork.example';

/** The school after its hidden tab was deleted. */
function withoutLedger(): TestWorkspace {
  const workspace = reopened(read);
  workspace.spreadsheet.renameSheet(LEDGER, 'Put away');
  return workspace;
}

const live = ({ drive }: TestWorkspace) => drive.documents().filter(one => !one.trashed);
const permissions = (workspace: TestWorkspace) =>
  live(workspace).map(one => one.permissions.map(({ email, role }) => email + ' ' + role).sort());

function runAll(workspace: TestWorkspace, kind: 'createPlans' | 'sharePlans'): number {
  const run = runOf(workspace, kind);
  if (!run) return 0;
  expect(run).toMatchObject({ state: 'done', needsYou: [] });
  return run.total;
}

describe('a hidden tab that was deleted', () => {
  it('stops every run before its numbers, with what to do', () => {
    const { server } = withoutLedger();
    for (const kind of ['createPlans', 'sharePlans', 'readBack', 'sendInvites'] as const) {
      expect(() => server.preflight({ kind })).toThrow(/let me look for the plans/);
    }
  });

  it('is written anew from the documents, and nothing is made or shared a second time', () => {
    const workspace = withoutLedger();
    const { server } = workspace;
    const before = permissions(workspace);
    const was = reopened(read).server.openSchool().teachers;
    const found = server.findLostPlans();
    expect(found).toMatchObject({ found: 6, others: [] });
    expect(workspace.spreadsheet.tables().some(one => one.name === LEDGER)).toBe(false);
    expect(server.linkLostPlans({ token: found.token }).sentence).toMatch(/^6 plans linked again/);
    const now = server.openSchool().teachers;
    expect(now.map(one => [one.key, one.plan?.id, one.sharedWith])).toEqual(
      was.map(one => [one.key, one.plan?.id, one.sharedWith]),
    );
    expect(runAll(workspace, 'createPlans') + runAll(workspace, 'sharePlans')).toBe(0);
    expect(permissions(workspace)).toEqual(before);
    expect(server.findLostPlans().found).toBe(0);
  });

  it('has no baseline any more: what differs is asked about, and what is the same is not', () => {
    const workspace = withoutLedger();
    const { server } = workspace;
    server.linkLostPlans({ token: server.findLostPlans().token });
    const one = server.openSchool().teachers.find(({ goals }) => goals.length > 0);
    const goal = one?.goals[0]?.text ?? '';
    aTeachersPen(workspace, one?.plan?.id ?? '').replace(goal.slice(0, 20), 'Rewritten, and');
    readPlans(workspace);
    expect(server.openConflicts().conflicts).toMatchObject([{ key: one?.key, section: '1.text' }]);
  });

  it('knows invitations only from the tab: nobody is invited twice until somebody says it is safe', () => {
    const workspace = withoutLedger();
    const { server } = workspace;
    server.linkLostPlans({ token: server.findLostPlans().token });
    expect(() => server.preflight({ kind: 'sendInvites' })).toThrow(/shows 18 that were sent/);
    server.forgetLostCheckIns();
    expect(server.preflight({ kind: 'sendInvites' }).items).toBe(0);
  });

  it('says of a document that another leader made that only theirs can open it', () => {
    const workspace = withoutLedger();
    const second = localServer(workspace.world, SECOND);
    const theirs = second.findLostPlans();
    expect(theirs).toMatchObject({ found: 0 });
    expect(theirs.others).toHaveLength(6);
    second.linkLostPlans({ token: theirs.token });
    const { items, leftOut } = second.preflight({ kind: 'sharePlans' });
    expect(items).toBe(0);
    expect(leftOut[0]?.sentence).toContain('made by another leader');
    expect(second.preflight({ kind: 'createPlans' }).items).toBe(0);
    // Whoever made them finds them for theirs.
    const mine = workspace.server.findLostPlans();
    expect(mine.found).toBe(6);
    workspace.server.linkLostPlans({ token: mine.token });
    expect(workspace.server.preflight({ kind: 'readBack' }).items).toBe(6);
  });

  it('knows a plan by the address it was shared with, where the roster has another now', () => {
    const workspace = withoutLedger();
    const { server, spreadsheet } = workspace;
    const roster = spreadsheet.tables().find(one => one.name === 'Roster')?.display ?? [];
    const column = (roster[0] ?? []).findIndex(text => /mail/i.test(text)) + 1;
    const row = roster.findIndex((cells, at) => at > 0 && cells[column - 1]?.includes('@')) + 1;
    spreadsheet.setCell('Roster', row, column, 'new.address@littlefork.example');
    const found = server.findLostPlans();
    expect(found.found).toBe(6);
    server.linkLostPlans({ token: found.token });
    const { leftOut } = server.preflight({ kind: 'sharePlans' });
    expect(leftOut.map(one => one.kind)).toContain('changed_email');
  });

  it('links nothing where something else was found meanwhile', () => {
    const workspace = withoutLedger();
    const { token } = workspace.server.findLostPlans();
    const { drive, world } = workspace;
    const path = '/drive/v3/files/' + (live(workspace)[0]?.id ?? '');
    send(drive, world.timeline.now(), LEADER, 'PATCH', path, { body: { trashed: true } });
    expect(() => workspace.server.linkLostPlans({ token })).toThrow(/changed/);
    const { found, others } = workspace.server.findLostPlans();
    expect([found, others.length]).toEqual([5, 1]);
  });
});

describe('a hidden tab deleted before any link stood', () => {
  it('makes no second document: the run finds those that are there', () => {
    const workspace = aWorkspace();
    const { server, spreadsheet } = workspace;
    server.setUp();
    const { token } = server.preflight({ kind: 'createPlans' });
    const run = server.startRun({ kind: 'createPlans', token });
    workspace.world.faults.set([
      { at: { op: 'drive.files.create', nth: 8 }, when: 'after', kind: 'kill' },
    ]);
    const slice = () =>
      workspace.world.run('continueRun', [{ id: run.id }], { person: LEADER, authMode: 'FULL' });
    expect(slice).toThrow();
    workspace.world.faults.set([]);
    const made = live(workspace).length;
    spreadsheet.renameSheet(LEDGER, 'Put away');
    expect(runAll(workspace, 'createPlans')).toBe(6);
    expect(live(workspace)).toHaveLength(6);
    expect(made).toBeGreaterThan(0);
  });
});

describe('the same documents seen from another workbook', () => {
  it('are nobody’s there', () => {
    const workspace = reopened(read);
    const copy = aWorkspace({
      store: workspace.store,
      workbook: newWorkbook(
        [
          {
            name: 'Roster',
            rows: [
              ['Name', 'Email'],
              ['Ada', 'ada@x.example'],
            ],
          },
        ],
        {
          convert: false,
        },
      ),
      workbookId: 'another-workbook',
      state: structuredClone(read.state),
    });
    const answer = copy.world.run('findLostPlans', [], { person: LEADER, authMode: 'FULL' });
    expect(answer as Answer<LostPlansView>).toMatchObject({ ok: true, value: { found: 0 } });
  });
});
