import { describe, expect, it } from 'vitest';
import { localServer } from '../../../src/local/server.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { readPlans, withPlansRead } from '../../builders/aLivingSchool.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { aWorkspace, LEADER, reopened, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { send } from '../../contracts/restGate.ts';

const beforePlans = (() => {
  const workspace = aWorkspace();
  workspace.server.setUp();
  return workspace.spreadsheet.save();
})();

const read = withPlansRead();
const SUCCESSOR = 'assistant.principal@littlefork.example';
const FOLDER = 'application/vnd.google-apps.folder';

/** What a person does in Drive by hand. */
function byHand({ drive, world }: TestWorkspace) {
  const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, more: object = {}) => {
    const at = world.timeline.now();
    const reply = send(drive, at, LEADER, method, '/drive/v3/files' + path, more);
    if (reply.status >= 300) throw new Error('Drive refused ' + reply.status);
    return reply.json;
  };
  const folders = call('GET', '', {
    query: { q: `mimeType = '${FOLDER}'`, fields: 'files(id,name,parents)' },
  }).files as { id: string; name: string; parents: string[] }[];
  const ids = new Set(folders.map(one => one.id));
  const year = folders.find(one => !ids.has(one.parents[0] ?? ''))?.id ?? '';
  const coach = folders.find(one => one.id !== year)?.id ?? '';
  return { call, year, coach };
}

function school() {
  const workspace = reopened(read);
  const one = workspace.server
    .openSchool()
    .teachers.find(
      ({ goals, plan }) =>
        goals.length > 0 && plan && aTeachersPen(workspace, plan.id).text().includes('Goals'),
    );
  const id = one?.plan?.id ?? '';
  return { workspace, server: workspace.server, id, name: one?.name, hand: byHand(workspace) };
}

const roster = ({ spreadsheet }: TestWorkspace) =>
  spreadsheet.tables().find(one => one.name === 'Roster')?.display ?? [];

/** Puts another teacher into the roster, with the coach of the first. */
function newTeacher(workspace: TestWorkspace): void {
  const [headers = [], first = []] = roster(workspace);
  const row = roster(workspace).length + 1;
  first.forEach((text, at) => {
    const said = /mail/i.test(headers[at] ?? '') && !/coach/i.test(headers[at] ?? '');
    const cell = at === 0 ? 'Okonkwo, Amaka' : said ? 'amaka.okonkwo@littlefork.example' : text;
    if (!headers[at]?.startsWith('Plan'))
      workspace.spreadsheet.setCell('Roster', row, at + 1, cell);
  });
}

const drive = (...members: readonly string[]) => ({
  id: '0ASharedDriveOfTheSchool',
  name: 'Plans of the school',
  members: members.map(email => ({ email, role: 'fileOrganizer' as const })),
});

describe('a plan that is not where it was', () => {
  it('moved to a folder of its teacher’s own: it is read as before', () => {
    const { workspace, id, hand, server } = school();
    const pen = aTeachersPen(workspace, id);
    const away = hand.call('POST', '', { body: { name: 'My own', mimeType: FOLDER } }).id as string;
    const query = { addParents: away, removeParents: hand.coach };
    const parents = hand.call('GET', '/' + id, { query: { fields: 'parents' } })
      .parents as string[];
    hand.call('PATCH', '/' + id, { body: {}, query: { ...query, removeParents: parents[0] } });
    const goal = pen.cell('Goals', 1, 1);
    pen.replace(goal.slice(0, 12), 'Rewritten on the way');
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(JSON.stringify(roster(workspace))).toContain('Rewritten on the way');
    expect(server.preflight({ kind: 'createPlans' }).items).toBe(0);
  });

  it('deleted for good: it is said with whom to ask, and no second one is made', () => {
    const { workspace, id, name, hand, server } = school();
    hand.call('DELETE', '/' + id);
    const { needsYou } = readPlans(workspace);
    expect(needsYou).toMatchObject([{ name }]);
    expect(needsYou[0]?.sentence).toMatch(/deleted for good.*administrator/);
    expect(server.preflight({ kind: 'createPlans' }).items).toBe(0);
  });

  it('with its folder in the bin: each of its plans is said, and read again once it is back', () => {
    const { workspace, hand } = school();
    hand.call('PATCH', '/' + hand.year, { body: { trashed: true } });
    const away = readPlans(workspace).needsYou;
    expect(away).toHaveLength(6);
    expect(away[0]?.sentence).toMatch(/bin.*put it back/);
    hand.call('PATCH', '/' + hand.year, { body: { trashed: false } });
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  });

  it('gone with its folder for good: the sheet keeps what it has, and says so of each', () => {
    const { workspace, hand } = school();
    const before = roster(workspace).map(cells => cells.slice(0, 8).join('|'));
    hand.call('DELETE', '/' + hand.year);
    const { needsYou, state } = readPlans(workspace);
    expect([state, needsYou.length]).toEqual(['done', 6]);
    expect(roster(workspace).map(cells => cells.slice(0, 8).join('|'))).toEqual(before);
  });

  it('taken over by somebody who shut us out: it is said, and a second look finds it again', () => {
    const { workspace, id, name } = school();
    workspace.drive.transfer(id, SUCCESSOR);
    const mine = permissionOf(workspace, id, 'DELETE');
    expect(mine).toBe(204);
    expect(readPlans(workspace).needsYou).toMatchObject([{ name }]);
    permissionOf(workspace, id, 'POST');
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  });
});

/** The new owner takes our permission on a plan away, or gives it back. */
function permissionOf(workspace: TestWorkspace, id: string, method: 'DELETE' | 'POST'): number {
  const { drive: files, world } = workspace;
  files.grant(id, SUCCESSOR);
  const path = '/drive/v3/files/' + id + '/permissions';
  const at = world.timeline.now();
  const list = send(files, at, SUCCESSOR, 'GET', path, { query: { fields: '*' } }).json;
  const ours = list.permissions.find(
    (one: { emailAddress: string }) => one.emailAddress === LEADER,
  );
  if (method === 'DELETE') {
    // Out of our folder too: whoever owns a folder may open what is in it.
    const get = { query: { fields: 'parents' } };
    const [removeParents] = send(files, at, LEADER, 'GET', path.slice(0, -12), get).json.parents;
    const query = { addParents: 'root', removeParents };
    send(files, at, SUCCESSOR, 'PATCH', path.slice(0, -12), { body: {}, query });
    return send(files, at, SUCCESSOR, method, path + '/' + ours.id).status;
  }
  const body = { type: 'user', role: 'writer', emailAddress: LEADER };
  return send(files, at, SUCCESSOR, method, path, { body }).status;
}

describe('the year’s folder in a shared drive', () => {
  it('all goes on: plans are read, shared and made there, and page one says where they are', () => {
    const { workspace, id, hand } = school();
    workspace.drive.moveToSharedDrive(hand.year, drive(LEADER));
    const pen = aTeachersPen(workspace, id);
    pen.replace(pen.cell('Goals', 1, 1).slice(0, 12), 'Rewritten over there');
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(JSON.stringify(roster(workspace))).toContain('Rewritten over there');
    expect(pen.text()).toMatch(/The file is in a shared drive\. As of Sep 1, 2026, the members/);
    newTeacher(workspace);
    expect(runOf(workspace, 'createPlans')).toMatchObject({ state: 'done', done: 1, needsYou: [] });
    expect(runOf(workspace, 'sharePlans')).toMatchObject({ state: 'done', needsYou: [] });
    const made = workspace.drive.documents().filter(one => one.name.includes('Okonkwo'));
    expect(made).toHaveLength(1);
    expect(made[0]?.permissions).toContainEqual({ email: LEADER, role: 'fileOrganizer' });
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  });

  it('an undo takes no plan away there: its members may have opened it', () => {
    const { workspace, server, hand } = school();
    workspace.drive.moveToSharedDrive(hand.year, drive(LEADER));
    newTeacher(workspace);
    runOf(workspace, 'createPlans');
    const seen = server.preflight({ kind: 'undoPlans' });
    expect([seen.items, seen.kept.length]).toEqual([0, 1]);
  });

  it('after its maker has left: links stay, the maker is named, and new plans are the successor’s', () => {
    const { workspace, server, hand } = school();
    readPlans(workspace);
    workspace.drive.moveToSharedDrive(hand.year, drive(SUCCESSOR));
    const before = workspace.drive.documents().length;
    expect(readPlans(workspace).needsYou.length).toBeGreaterThan(0);
    const successor = localServer(workspace.world, SUCCESSOR);
    const { facts } = successor.lookAtHandover();
    expect(facts[0]).toMatchObject({ title: SUCCESSOR, text: 'You: 0 plans.' });
    expect(facts[1]).toMatchObject({ title: LEADER, url: expect.stringContaining(hand.year) });
    expect(facts[1]?.text).toMatch(/^6 plans, the calendar of check-ins\. Only their add-on/);
    const seen = successor.preflight({ kind: 'readBack' });
    expect([seen.items, seen.leftOut.length]).toEqual([0, 6]);
    expect(seen.leftOut[0]?.sentence).toContain(LEADER);
    newTeacher(workspace);
    expect(runOf({ ...workspace, server: successor }, 'createPlans')).toMatchObject({
      state: 'done',
      done: 1,
    });
    expect(runOf({ ...workspace, server: successor }, 'sharePlans')).toMatchObject({
      state: 'done',
      needsYou: [],
    });
    expect(workspace.drive.documents()).toHaveLength(before + 1);
    const { teachers } = server.openSchool();
    expect(teachers.every(({ plan }) => plan !== null)).toBe(true);
  });
});

describe('a workbook restored to a version before its plans were made', () => {
  it('makes no plan twice: the run finds those that are there', () => {
    const { workspace } = school();
    const plans = workspace.drive.documents().length;
    const bare = reopened({
      workbook: beforePlans,
      files: new Map(
        workspace.store.list().map(at => [at, workspace.store.read(at) ?? new Uint8Array()]),
      ),
      state: workspace.world.save(),
    });
    expect(runOf(bare, 'createPlans')).toMatchObject({ state: 'done', done: 6 });
    expect(bare.drive.documents()).toHaveLength(plans);
    expect(runOf(bare, 'sharePlans')).toMatchObject({ state: 'done', needsYou: [] });
  });
});
