import { describe, expect, it } from 'vitest';
import type { RunName } from '../../builders/runName.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { aWorkspace, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const school = schoolOfSix();
const [header = [], first = []] = school.roster.rows;
const NAME = header.findIndex(cell => /name/i.test(String(cell))) + 1;
const EMAIL = header.findIndex(cell => /mail/i.test(String(cell))) + 1;
const LAST_NAME = String(first[NAME - 1]).split(',')[0] ?? '';
const ROW = 2;

function runToEnd({ server }: TestWorkspace, kind: RunName): void {
  let run = server.startRun({ kind, token: server.preflight({ kind }).token });
  while (run.state !== 'done') run = server.continueRun({ id: run.id });
}

/** The school with plans for all, and one cell of its first teacher changed since. */
function changed(column: number, text: string): TestWorkspace {
  const workspace = aWorkspace();
  workspace.server.setUp();
  runToEnd(workspace, 'createPlans');
  workspace.spreadsheet.setCell(school.roster.name, ROW, column, text);
  return workspace;
}

const teacherIn = ({ server }: TestWorkspace) => {
  const teacher = server.openSchool().teachers.find(({ row }) => row === ROW);
  if (!teacher) throw new Error('nobody in row ' + ROW);
  return teacher;
};
const asked = (workspace: TestWorkspace): string[] =>
  teacherIn(workspace)
    .questions.map(({ kind }) => kind)
    .filter(kind => kind.startsWith('changed_'));
const held = ({ server }: TestWorkspace): string[] =>
  server
    .preflight({ kind: 'sharePlans' })
    .leftOut.filter(({ row }) => row === ROW)
    .map(({ kind }) => kind);

describe.each([
  ['address', EMAIL, 'someone.new@littlefork.example', 'changed_email'],
  ['name', NAME, 'Zebulon Okonkwo-Vance', 'changed_name'],
] as const)('a row whose %s became an unlike one', (_, column, text, kind) => {
  it('is asked about, and nothing is shared meanwhile', () => {
    const workspace = changed(column, text);
    expect(asked(workspace)).toEqual([kind]);
    expect(held(workspace)).toEqual([kind]);
  });

  it('keeps the plan where it is the same person, for good', () => {
    const workspace = changed(column, text);
    const { plan, key } = teacherIn(workspace);
    workspace.server.confirmPerson({ row: ROW, same: true });
    expect(teacherIn(workspace)).toMatchObject({ key, plan: { id: plan?.id } });
    expect(asked(workspace)).toEqual([]);
    expect(held(workspace)).toEqual([]);
    const before = snapshotOf(workspace).workbook;
    workspace.server.confirmPerson({ row: ROW, same: true });
    expect(snapshotOf(workspace).workbook).toEqual(before);
  });

  it('gives someone else a plan of their own, and the plan of the one before stays as it is', () => {
    const workspace = changed(column, text);
    const { plan, key } = teacherIn(workspace);
    workspace.server.confirmPerson({ row: ROW, same: false });
    expect(teacherIn(workspace).plan).toBeNull();
    expect(teacherIn(workspace).key).not.toBe(key);
    expect(asked(workspace)).toEqual([]);
    const link = workspace.spreadsheet
      .tables()
      .find(({ name }) => name === school.roster.name)
      ?.links.find(({ row }) => row === ROW);
    expect(link).toBeUndefined();
    runToEnd(workspace, 'createPlans');
    const own = teacherIn(workspace).plan;
    expect(own?.id).not.toBe(plan?.id);
    const documents = workspace.drive.documents().filter(({ trashed }) => !trashed);
    expect(documents).toHaveLength(7);
    expect(documents.find(({ id }) => id === plan?.id)?.name).toContain(LAST_NAME);
  });
});
