import { describe, expect, it } from 'vitest';
import type { Answer, RunView } from '../../../src/contract/api.ts';
import { importNormalisation } from '../../../src/local/docs/importNormalisation.ts';
import { localServer } from '../../../src/local/server.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { readPlans, withPlansRead } from '../../builders/aLivingSchool.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import {
  aWorkspace,
  FIRST_MORNING,
  LEADER,
  reopened,
  snapshotOf,
  type TestWorkspace,
} from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';
import { send } from '../../contracts/restGate.ts';

const read = withPlansRead();

/** A person's own doing in Drive, not the add-on's. */
function byHand({ drive }: TestWorkspace, id: string, change: object): void {
  const at = FIRST_MORNING + 86_400_000;
  const { status } = send(drive, at, LEADER, 'PATCH', '/drive/v3/files/' + id, { body: change });
  if (status !== 200) throw new Error('Drive refused ' + status);
}

function opened() {
  const workspace = reopened(read);
  const teachers = workspace.server.openSchool().teachers;
  const [first, second] = teachers;
  if (!first?.plan || !second?.plan) throw new Error('plans are missing');
  return { workspace, first: first.plan.id, second: second.plan.id, name: first.name };
}

describe('a plan that is not where it was', () => {
  it('in the bin: it is said with what to do, and the others are read', () => {
    const { workspace, first, second, name } = opened();
    byHand(workspace, first, { trashed: true });
    aTeachersPen(workspace, second).typeAfter('Student', ' zebra');
    const run = readPlans(workspace);
    expect(run.state).toBe('done');
    expect(run.needsYou).toMatchObject([{ name }]);
    expect(run.needsYou[0]?.sentence).toMatch(/bin.*put it back/);
  });

  it('back from the bin: it is read again', () => {
    const { workspace, first } = opened();
    byHand(workspace, first, { trashed: true });
    readPlans(workspace);
    byHand(workspace, first, { trashed: false });
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  });

  it('renamed: it is found', () => {
    const { workspace, first } = opened();
    byHand(workspace, first, { name: 'My own name for it' });
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  });
});

describe('a workbook that was restored to an older version', () => {
  it('writes nothing where plan and sheet differ, and asks', () => {
    const workspace = reopened(read);
    const older = workspace.spreadsheet.save();
    const teacher = workspace.server.openSchool().teachers.find(one => one.goals.length > 0);
    const pen = aTeachersPen(workspace, teacher?.plan?.id ?? '');
    const goal = teacher?.goals[0]?.text ?? '';
    pen.replace(goal.slice(0, 30), 'Rewritten by its teacher');
    readPlans(workspace);
    const now = snapshotOf(workspace);
    const restored = reopened({ ...now, workbook: older });
    const before = JSON.stringify(restored.spreadsheet.tables().filter(one => !one.hidden)[0]);
    readPlans(restored);
    const { conflicts } = restored.server.openConflicts();
    expect(conflicts).toMatchObject([{ key: teacher?.key, section: '1.text', sheet: goal }]);
    expect(conflicts[0]?.sentence).toMatch(/not known/);
    expect(
      JSON.stringify(restored.spreadsheet.tables().filter(one => !one.hidden)[0]),
    ).not.toContain('Rewritten by its teacher');
    expect(before).toContain(goal.slice(0, 30));
  });
});

describe('a second leader', () => {
  it('is told whose add-on can open the plans, and what waits in them', () => {
    const workspace = reopened(read);
    const teacher = workspace.server.openSchool().teachers.find(one => one.goals.length > 0);
    const pen = aTeachersPen(workspace, teacher?.plan?.id ?? '');
    pen.replace((teacher?.goals[0]?.text ?? '').slice(0, 30), '');
    const second = 'assistant@littlefork.example';
    const server = localServer(workspace.world, second);
    const seen = server.preflight({ kind: 'readBack' });
    expect(seen.items).toBe(0);
    expect(seen.leftOut).toHaveLength(6);
    expect(seen.leftOut[0]?.sentence).toContain(LEADER);
  });
});

describe('a conversion that changes white space, quotes, bullets and accents', () => {
  it('is nobody’s edit: nothing flows, nobody is asked', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    for (const { path } of workspace.drive.documents()) {
      const bytes = workspace.store.read(path ?? '');
      if (!path || !bytes) continue;
      const changes = { whiteSpace: true, quotes: true, bullets: true, unicode: 'NFD' } as const;
      workspace.store.write(path, importNormalisation(bytes, changes));
    }
    const before = JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden));
    const run: RunView = readPlans(workspace);
    expect(run).toMatchObject({ state: 'done', done: 6, needsYou: [] });
    expect(workspace.server.openConflicts().conflicts).toEqual([]);
    expect(JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden))).toBe(before);
  });
});

describe('a reading that is cut off', () => {
  it('anywhere ends the same when it goes on, and loses no word', () => {
    const prepare = (): TestWorkspace => {
      const workspace = reopened(read);
      const [one, two] = workspace.server
        .openSchool()
        .teachers.filter(({ goals }) => goals.length > 0);
      aTeachersPen(workspace, one?.plan?.id ?? '').replace(
        (one?.goals[0]?.text ?? '').slice(0, 30),
        'Zebra words',
      );
      aTeachersPen(workspace, two?.plan?.id ?? '').replace(
        (two?.goals[0]?.text ?? '').slice(0, 30),
        'Giraffe words',
      );
      const { token } = workspace.server.preflight({ kind: 'readBack' });
      workspace.server.startRun({ kind: 'readBack', token });
      return workspace;
    };
    const begin = snapshotOf(prepare());
    const finish = (workspace: TestWorkspace): string => {
      let run = workspace.server.openSchool().run;
      while (run && run.state !== 'done') run = workspace.server.continueRun({ id: run.id });
      const { tabs } = { tabs: workspace.spreadsheet.tables().filter(one => !one.hidden) };
      const texts = workspace.drive.documents().map(({ id }) => aTeachersPen(workspace, id).text());
      return JSON.stringify([tabs, texts, workspace.server.openConflicts()]);
    };
    const rehearsal = reopened(begin);
    const id = rehearsal.server.openSchool().run?.id ?? '';
    const from = rehearsal.world.calls.all().length;
    rehearsal.server.continueRun({ id });
    const calls = rehearsal.world.calls.all().length - from;
    const whole = finish(reopened(begin));
    expect(whole).toContain('Zebra words');
    // Every call takes three minutes; a fifth of them, another fifth each month, is held each time.
    const first = 2 + (new Date().getMonth() % 5);
    for (let call = first; call <= calls; call += 5) {
      const workspace = reopened(begin);
      workspace.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
      const cut = () =>
        workspace.world.run('continueRun', [{ id }], {
          person: LEADER,
          authMode: 'FULL',
        }) as Answer<unknown>;
      expect(cut, `call ${call}`).toThrow();
      expect(finish(reopened(snapshotOf(workspace))), `killed after call ${call}`).toBe(whole);
    }
  });
});
