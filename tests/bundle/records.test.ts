import PizZip from 'pizzip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { startYear } from '../../src/local/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../builders/aWorkspace.ts';
import { quiet } from '../builders/wholeJob.ts';

function aStartedYear(): TestWorkspace {
  const workspace = aWorkspace();
  startYear(workspace.server, quiet);
  return workspace;
}

const idOf = (url: string): string => /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';

async function textOf({ drive, store }: TestWorkspace, url: string): Promise<string> {
  const buffer = Buffer.from(store.read(drive.pathOf(idOf(url)) ?? '') ?? []);
  return (await mammoth.extractRawText({ buffer })).value;
}

const archives = ({ store }: TestWorkspace): PizZip[] =>
  store
    .list()
    .filter(path => path.endsWith('.zip'))
    .map(path => new PizZip(Buffer.from(store.read(path) ?? [])));

describe('records', () => {
  it('are a wall card with one goal, once, for the person who asks alone', async () => {
    const workspace = aStartedYear();
    const teacher = workspace.server.openSchool().teachers.find(one => one.goals.length > 0);
    if (!teacher) throw new Error('nobody has a goal');
    const ask = { row: teacher.row, goal: 1 };
    const card = workspace.server.makeWallCard(ask);
    expect(workspace.server.makeWallCard(ask)).toEqual(card);
    const documents = workspace.drive.documents().filter(one => one.id === idOf(card.url));
    expect(documents).toMatchObject([{ owner: LEADER, permissions: [{ email: LEADER }] }]);
    expect(await textOf(workspace, card.url)).toContain(teacher.goals[0]?.text);
    expect(() => workspace.server.makeWallCard({ ...ask, goal: 9 })).toThrow('no goal 9');
  });

  it('are a copy to write by hand, of the plan as it is now', async () => {
    const workspace = aStartedYear();
    const [teacher] = workspace.server.openSchool().teachers;
    if (!teacher?.plan) throw new Error('nobody has a plan');
    const copy = workspace.server.makeHandwritingCopy({ row: teacher.row });
    expect(await textOf(workspace, copy.url)).toBe(await textOf(workspace, teacher.plan.url));
    expect(workspace.server.openSchool().teachers[0]?.plan?.id).toBe(teacher.plan.id);
  });

  it('are archives by coach, which together hold every plan once', () => {
    const workspace = aStartedYear();
    const names: string[] = [];
    let next = null;
    do {
      const made = workspace.server.archivePlans({ type: 'docx', next });
      if (!made) throw new Error('nothing to keep');
      expect(made.missing).toEqual([]);
      next = made.next;
    } while (next);
    for (const zip of archives(workspace)) names.push(...Object.keys(zip.files));
    const teachers = workspace.server.openSchool().teachers.map(one => one.name + '.docx');
    expect(names.sort()).toEqual(teachers.sort());
    const coaches = new Set(workspace.server.openSchool().teachers.map(one => one.coachNames[0]));
    expect(archives(workspace)).toHaveLength(coaches.size);
  });

  it('leave no second archive after a lost answer', () => {
    const workspace = aStartedYear();
    const creates = workspace.world.calls.counts()['drive.files.create'] ?? 0;
    expect(creates).toBeGreaterThan(0);
    // The folder of records is made first.
    const create = { op: 'drive.files.create', nth: 2 };
    workspace.world.faults.set([{ at: create, when: 'after', kind: 'serverError' }]);
    expect(() => workspace.server.archivePlans({ type: 'docx' })).toThrow();
    expect(workspace.world.faults.unmet()).toEqual([]);
    workspace.server.archivePlans({ type: 'docx' });
    expect(archives(workspace)).toHaveLength(1);
  });

  it('are nothing where there is no plan yet', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    expect(workspace.server.archivePlans({ type: 'docx' })).toBeNull();
    expect(() => workspace.server.makeHandwritingCopy({ row: 2 })).toThrow();
  });
});
