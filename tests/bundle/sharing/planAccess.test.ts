import { describe, expect, it } from 'vitest';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { readPlans } from '../../builders/aLivingSchool.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import {
  aWorkspace,
  LEADER,
  reopened,
  snapshotOf,
  type TestWorkspace,
} from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';
import { send } from '../../contracts/restGate.ts';

const shared = (() => {
  const workspace = aWorkspace();
  startYear(workspace.server, quiet);
  return snapshotOf(workspace);
})();

const DAY = 86_400_000;

/** A teacher with an English plan, whose page one can be read and changed. */
function school() {
  const workspace = reopened(shared);
  const teacher = workspace.server
    .openSchool()
    .teachers.find(({ plan }) => plan && aTeachersPen(workspace, plan.id).text().includes('Goals'));
  const id = teacher?.plan?.id ?? '';
  const pen = aTeachersPen(workspace, id);
  const line = (): string =>
    pen
      .text()
      .split('\n')
      .find(one => one.includes('This plan belongs to')) ?? '';
  return { workspace, id, pen, line, readers: (teacher?.sharedWith ?? []).map(one => one.email) };
}

/** What a person does in Drive's own sharing window. */
function byHand(
  { drive, world }: TestWorkspace,
  method: 'POST' | 'PATCH',
  path: string,
  body?: object,
): void {
  const { status } = send(drive, world.timeline.now(), LEADER, method, '/drive/v3/files/' + path, {
    ...(body ? { body } : {}),
    ...(method === 'POST' ? { query: { sendNotificationEmail: 'false' } } : {}),
  });
  if (status >= 300) throw new Error('Drive refused ' + status);
}

const share = (workspace: TestWorkspace, id: string, emailAddress: string): void =>
  byHand(workspace, 'POST', id + '/permissions', { type: 'user', role: 'reader', emailAddress });

/** Everything a plan says but the sentence on who can open it. */
const besides = (text: string): string =>
  text
    .split('\n')
    .filter(one => !one.includes('This plan belongs to'))
    .join('\n');

describe('page one’s sentence on who can open a plan', () => {
  it('says on the day it is made whom it is for, and claims nothing of any other day', () => {
    expect(school().line()).toMatch(/Made on Sep 1, 2026 to be shared so: .* can edit it/);
  });

  it('is made from the permissions that the file has, and from nothing else afterwards', () => {
    const { workspace, id, pen, line } = school();
    const before = besides(pen.text());
    readPlans(workspace);
    expect(line()).toMatch(/As of Sep 1, 2026, .* can edit it, and nobody else can open it\.$/);
    share(workspace, id, 'school.board@littlefork.example');
    readPlans(workspace);
    expect(line()).toMatch(/school\.board\S* can read it, and nobody else can open it\.$/);
    expect(besides(pen.text())).toBe(before);
  });

  it('follows when the shares are taken back', () => {
    const { workspace, line } = school();
    readPlans(workspace);
    runOf(workspace, 'undoShares');
    readPlans(workspace);
    expect(line()).toMatch(/As of Sep 1, 2026, nobody else can open it\.$/);
  });

  it('names a link that anybody may open', () => {
    const { workspace, id, line } = school();
    byHand(workspace, 'POST', id + '/permissions', { type: 'anyone', role: 'reader' });
    readPlans(workspace);
    expect(line()).toMatch(/can edit it, anyone with the link can read it\.$/);
    expect(line()).not.toContain('nobody else');
  });

  it('is its people’s own once they have changed it', () => {
    const { workspace, id, pen, line } = school();
    pen.typeAfter('This plan belongs to', ' our whole team and');
    const mine = line();
    readPlans(workspace);
    share(workspace, id, 'school.board@littlefork.example');
    readPlans(workspace);
    expect(line()).toBe(mine);
  });

  it('is found again after a reading was cut off right after it was written, on another day', () => {
    const { workspace, id, line } = school();
    const { world, server } = workspace;
    const { token } = server.preflight({ kind: 'readBack' });
    const run = server.startRun({ kind: 'readBack', token });
    world.faults.set([
      { at: { op: 'docs.documents.batchUpdate', nth: 1 }, when: 'after', kind: 'kill' },
    ]);
    expect(() =>
      world.run('continueRun', [{ id: run.id }], { person: LEADER, authMode: 'FULL' }),
    ).toThrow();
    world.faults.set([]);
    world.timeline.moveTo(world.timeline.now() + 3 * DAY);
    share(workspace, id, 'school.board@littlefork.example');
    let now = server.continueRun({ id: run.id });
    while (now.state === 'going') now = server.continueRun({ id: run.id });
    readPlans(workspace);
    for (const { plan } of server.openSchool().teachers) {
      const text = aTeachersPen(workspace, plan?.id ?? '').text();
      expect(text).toMatch(/As of Sep [14], 2026|Al [14] de septiembre de 2026/);
    }
    expect(line()).toContain('school.board');
  });

  it('is left for the next reading where somebody edits in that very moment, and never forced', () => {
    const { workspace, id, pen, line } = school();
    const { documentFiles } = workspace.drive;
    const { open } = documentFiles;
    let opened = 0;
    documentFiles.open = (file, person) => {
      const found = open(file, person);
      if (file === id && (opened += 1) === 1) pen.typeAfter('Goals', ' w1');
      return found;
    };
    readPlans(workspace);
    expect(pen.text()).toContain('Goals w1');
    expect(line()).toContain('As of Sep 1, 2026');
  });

  it('does not hide what somebody types right after it was written', () => {
    const { workspace, id, pen } = school();
    const { documentFiles } = workspace.drive;
    const { save } = documentFiles;
    documentFiles.save = (file, person, bytes) => {
      const revision = save(file, person, bytes);
      if (file === id) pen.replace(pen.cell('Goals', 1, 1), 'More questions, fewer answers');
      return revision;
    };
    const roster = (): string =>
      JSON.stringify(workspace.spreadsheet.tables().find(one => one.name === 'Roster')?.display);
    readPlans(workspace);
    documentFiles.save = save;
    expect(pen.text()).toContain('As of Sep 1, 2026');
    expect(roster()).not.toContain('fewer answers');
    readPlans(workspace);
    expect(roster()).toContain('fewer answers');
  });
});
