import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ArchiveView } from '../../../src/contract/records.ts';
import type { WorkspaceOptions } from '../../../src/local/workspace.ts';
import { openZip, type Zip } from '../../../src/document/zip.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

function aStartedYear(over: Partial<WorkspaceOptions> = {}): TestWorkspace {
  const workspace = aWorkspace(over);
  startYear(workspace.server, quiet);
  return workspace;
}

/** Presses until everything is in archives: what all of them say together. */
function archiveAll({ server }: TestWorkspace, type: 'docx' | 'pdf') {
  const all = { plans: 0, missing: [] as string[], tooLarge: [] as string[] };
  let next: ArchiveView['next'] = null;
  do {
    const made: ArchiveView | null = server.archivePlans({ type, next });
    if (!made) throw new Error('nothing to keep');
    all.plans += made.plans;
    all.missing.push(...made.missing);
    all.tooLarge.push(...made.tooLarge);
    next = made.next;
  } while (next);
  return all;
}

const idOf = (url: string): string => /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';

async function textOf({ drive, store }: TestWorkspace, url: string): Promise<string> {
  const buffer = Buffer.from(store.read(drive.pathOf(idOf(url)) ?? '') ?? []);
  return (await mammoth.extractRawText({ buffer })).value;
}

const archives = ({ store }: TestWorkspace): Zip[] =>
  store
    .list()
    .filter(path => path.endsWith('.zip'))
    .map(path => openZip(Buffer.from(store.read(path) ?? []).toString('base64')));

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

  it('are archives each under a name of its own, however few plans fill one', () => {
    const { server } = aStartedYear();
    const [coach = ''] = server.openSchool().teachers[0]?.coachNames ?? [];
    const names = [1, 2].map(
      from => server.archivePlans({ type: 'docx', next: { coach, from, part: from + 1 } })?.name,
    );
    expect(names[0]).toContain('docx 2.zip');
    expect(names[1]).toContain('docx 3.zip');
  });

  it('are archives of PDFs, where something makes them', () => {
    const pdf = (docx: Uint8Array): Uint8Array =>
      Buffer.from('%PDF of ' + createHash('sha256').update(docx).digest('hex'));
    const workspace = aStartedYear({ pdf });
    const { drive, store } = workspace;
    expect(archiveAll(workspace, 'pdf')).toMatchObject({ plans: 6, missing: [], tooLarge: [] });
    const plans = workspace.server.openSchool().teachers.map(({ name, plan }) => {
      const docx = store.read(drive.pathOf(plan?.id ?? '') ?? '') ?? new Uint8Array();
      return [name + '.pdf', Buffer.from(pdf(docx)).toString('latin1')];
    });
    const kept = archives(workspace).flatMap(zip =>
      Object.values(zip.files).map(file => [
        file.name,
        Buffer.from(file.asBytes()).toString('latin1'),
      ]),
    );
    expect(kept.sort()).toEqual(plans.sort());
  });

  it('cannot be PDFs where nothing makes them: that is said with what to choose, and no file is made', () => {
    const workspace = aStartedYear();
    expect(() => workspace.server.archivePlans({ type: 'pdf' })).toThrow(/choose Word/);
    expect(archives(workspace)).toEqual([]);
    expect(archiveAll(workspace, 'docx')).toMatchObject({ plans: 6, tooLarge: [] });
  });

  it('name plans that are larger than the ten megabytes Drive hands out', () => {
    let asked = 0;
    const pdf = () => new Uint8Array((asked += 1) === 2 ? 10 * 1024 * 1024 + 1 : 10);
    const all = archiveAll(aStartedYear({ pdf }), 'pdf');
    expect(all).toMatchObject({ plans: 5, missing: [], tooLarge: [expect.any(String)] });
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
