import { describe, expect, it } from 'vitest';
import { aRosterSchool, settingOf, shown } from '../../builders/aRosterSchool.ts';
import { aWorkspace, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const HEADERS = ['Name', 'Email', 'Role', 'Mentor', 'Partner', 'Salary', 'My aim', 'Homeroom'];
const PEOPLE = [
  [
    'Pilar Quintero',
    'pilar@fork.example',
    'Teacher',
    'Gus Halvorsen',
    'Nadia Boateng',
    '51200',
    'Readers talk about a book in pairs each day.',
    'B2',
  ],
  [
    'Obinna Eze',
    'obinna@fork.example',
    'Teacher',
    'Gus Halvorsen',
    'Nadia Boateng',
    '48900',
    'Students explain two ways to solve a problem.',
    'B3',
  ],
  [
    'Aino Lehtonen',
    'aino@fork.example',
    'Teacher',
    'Nadia Boateng',
    'Gus Halvorsen',
    '60100',
    '',
    'B4',
  ],
  ['Gus Halvorsen', 'gus@fork.example', 'Instructional coach', '', '', '70000', '', ''],
  ['Nadia Boateng', 'nadia@fork.example', 'Instructional coach', '', '', '70500', '', ''],
];

const school = (headers = HEADERS): TestWorkspace =>
  aWorkspace({}, aRosterSchool([headers, ...PEOPLE]));
const fieldIn = (workspace: TestWorkspace, field: string) =>
  workspace.server.openColumns().fields.find(one => one.field === field);

describe('columns', () => {
  it('are shown with every header that may be chosen, and private ones only as left out', () => {
    const { columns } = school().server.openSchool();
    expect(columns.tab).toBe('Roster');
    expect(columns.headers.map(one => one.header)).not.toContain('Salary');
    expect(columns.headers.map(one => one.header)).toContain('Homeroom');
    expect(columns.leftOut).toMatchObject([{ header: 'Salary', column: 6, kind: 'salary' }]);
    expect(columns.leftOut[0]?.sentence).toContain('pay');
    expect(columns.fields.map(one => one.field)).toHaveLength(21);
  });

  it('are chosen once and remembered in the Settings tab', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { coach: 'Partner' } });
    expect(settingOf(workspace, 'Column: coach')).toBe('Partner');
    expect(fieldIn(workspace, 'coach')).toMatchObject({
      headers: ['Partner'],
      certainty: 'chosen',
    });
    const pilar = workspace.server.openSchool().teachers.find(one => one.row === 2);
    expect(pilar?.coachNames).toEqual(['Nadia Boateng']);
  });

  it('stay as they are at a second click', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { coach: ['Partner', 'Mentor'] } });
    const before = snapshotOf(workspace).workbook;
    workspace.server.chooseColumns({ choices: { coach: ['Partner', 'Mentor'] } });
    expect(snapshotOf(workspace).workbook).toEqual(before);
    expect(fieldIn(workspace, 'coach')?.headers).toEqual(['Mentor', 'Partner']);
  });

  it('can be said to be missing, and be guessed again', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { coach: null } });
    expect(fieldIn(workspace, 'coach')).toMatchObject({ headers: [], certainty: 'chosen' });
    expect(workspace.server.openSchool().teachers[0]?.coachNames).toEqual([]);
    workspace.server.chooseColumns({ choices: { coach: 'guess' } });
    expect(fieldIn(workspace, 'coach')?.certainty).not.toBe('chosen');
    expect(settingOf(workspace, 'Column: coach')).toBe('');
  });

  it('are asked again only where a chosen header has changed', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { coach: 'Partner', goal1: 'My aim' } });
    workspace.spreadsheet.setCell('Roster', 1, 5, 'Supporter (new)');
    const asked = workspace.server.openColumns().fields.filter(one => one.askAgain !== null);
    expect(asked.map(one => one.field)).toEqual(['coach']);
    expect(fieldIn(workspace, 'goal1')).toMatchObject({ certainty: 'chosen', headers: ['My aim'] });
  });

  it('may move without being asked again', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { coach: 'Partner' } });
    const moved = aWorkspace(
      {},
      aRosterSchool(
        [HEADERS, ...PEOPLE].map(row => [...row].reverse()),
        [{ name: 'Settings', rows: shown(workspace, 'Settings') }],
      ),
    );
    expect(fieldIn(moved, 'coach')).toMatchObject({ columns: [4], certainty: 'chosen' });
  });

  it('cannot be private, cannot be gone, and serve one field each', () => {
    const { server } = school();
    expect(() => server.chooseColumns({ choices: { goal1: 'Salary' } })).toThrow('private');
    expect(() => server.chooseColumns({ choices: { goal1: 'Wishes' } })).toThrow('no column');
    expect(() => server.chooseColumns({ choices: { goal1: 'My aim', goal2: 'My aim' } })).toThrow(
      'twice',
    );
  });

  it('stay private where somebody types one into the Settings tab', () => {
    const workspace = school();
    workspace.server.chooseColumns({ choices: { goal1: 'My aim' } });
    const row = shown(workspace, 'Settings').findIndex(cells => cells[0] === 'Column: goal1');
    workspace.spreadsheet.setCell('Settings', row + 1, 2, 'Salary');
    const view = workspace.server.openSchool();
    expect(JSON.stringify(view.teachers)).not.toContain('51200');
  });

  it('are shown and chosen also where the email column is not known yet', () => {
    const workspace = school([
      'Name',
      'Box 1',
      'Role',
      'Mentor',
      'Partner',
      'Salary',
      'My aim',
      'Homeroom',
    ]);
    for (const row of [2, 3, 4, 5, 6]) workspace.spreadsheet.setCell('Roster', row, 2, 'n/a');
    expect(() => workspace.server.openSchool()).toThrow('email');
    expect(workspace.server.openColumns().headers.map(one => one.header)).toContain('Box 1');
    workspace.server.chooseColumns({ choices: { email: 'Box 1' } });
    expect(workspace.server.openSchool().teachers.length).toBeGreaterThan(0);
  });
});
