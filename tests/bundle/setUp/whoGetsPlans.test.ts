import { describe, expect, it } from 'vitest';
import { aRosterSchool, settingOf, shown } from '../../builders/aRosterSchool.ts';
import { aWorkspace, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const HEADERS = ['Name', 'Email', 'Role', 'Subject', 'Coach', 'Goal 1', 'Home school'];
const GUS = 'Gus Halvorsen';
const PEOPLE = [
  [
    'Pilar Quintero',
    'pilar@fork.example',
    'Teacher',
    'Reading',
    GUS,
    'Readers talk in pairs each day.',
    '',
  ],
  ['Obinna Eze', 'obinna@fork.example', 'Teacher', 'Math', GUS, '', ''],
  [
    'Obinna Eze',
    'obinna@fork.example',
    'Teacher',
    'Science',
    '',
    'Students plan their own test.',
    '',
  ],
  ['Wes Redcloud', 'wes@fork.example', 'Teaching assistant', '', GUS, '', ''],
  ['Luca Marchetti', 'luca@fork.example', 'Music teacher', 'Music', GUS, '', 'Birch Creek'],
  [GUS, 'gus@fork.example', 'Instructional coach', '', '', '', ''],
];
const school = (): TestWorkspace => aWorkspace({}, aRosterSchool([HEADERS, ...PEOPLE]));
const names = ({ server }: TestWorkspace): string[] =>
  server.openSchool().teachers.map(one => one.name);

describe('who gets a plan', () => {
  it('is asked by kind, with a guess, and itinerants are named with their home school', () => {
    const { who } = school().server.openSchool();
    const kinds = Object.fromEntries(who.map(one => [one.reason, one]));
    expect(kinds['paraprofessional']).toMatchObject({ count: 1, getsPlan: false, saidBy: 'guess' });
    expect(kinds['home_elsewhere']?.people).toMatchObject([
      { name: 'Luca Marchetti', homeSchool: 'Birch Creek', getsPlan: true },
    ]);
  });

  it('is decided for a kind in the Settings tab', () => {
    const workspace = school();
    const decisions = [{ reason: 'paraprofessional', getsPlan: true }];
    workspace.server.chooseWhoGetsAPlan({ decisions });
    expect(settingOf(workspace, 'Plan for: paraprofessional')).toBe('yes');
    expect(names(workspace)).toContain('Wes Redcloud');
    const before = snapshotOf(workspace).workbook;
    workspace.server.chooseWhoGetsAPlan({ decisions });
    expect(snapshotOf(workspace).workbook).toEqual(before);
    workspace.server.chooseWhoGetsAPlan({
      decisions: [{ reason: 'paraprofessional', getsPlan: null }],
    });
    expect(names(workspace)).not.toContain('Wes Redcloud');
  });

  it('is decided for one person, and follows the person to another row', () => {
    const workspace = school();
    workspace.server.chooseWhoGetsAPlan({ decisions: [{ row: 6, getsPlan: false }] });
    expect(names(workspace)).not.toContain('Luca Marchetti');
    const [pilar = [], luca = []] = [PEOPLE[0], PEOPLE[4]];
    luca.forEach((text, at) => workspace.spreadsheet.setCell('Roster', 2, at + 1, text));
    pilar.forEach((text, at) => workspace.spreadsheet.setCell('Roster', 6, at + 1, text));
    expect(names(workspace)).not.toContain('Luca Marchetti');
    expect(names(workspace)).toContain('Pilar Quintero');
  });

  it('is kept by key, so that a changed address does not undo it once a plan is there', () => {
    const workspace = school();
    const { server } = workspace;
    const seen = server.preflight({ kind: 'createPlans' });
    let run = server.startRun({ kind: 'createPlans', token: seen.token });
    while (run.state === 'going') run = server.continueRun({ id: run.id });
    server.chooseWhoGetsAPlan({ decisions: [{ row: 2, getsPlan: false }] });
    workspace.spreadsheet.setCell('Roster', 2, 2, 'p.quintero@fork.example');
    expect(names(workspace)).not.toContain('Pilar Quintero');
  });

  it('refuses a kind nobody knows and a row that is not there', () => {
    const { server } = school();
    expect(() =>
      server.chooseWhoGetsAPlan({ decisions: [{ reason: 'wizard', getsPlan: true }] }),
    ).toThrow('wizard');
    expect(() => server.chooseWhoGetsAPlan({ decisions: [{ row: 99, getsPlan: true }] })).toThrow(
      'no longer in the roster',
    );
  });
});

describe('one person in two rows', () => {
  it('is offered with both rows and what they say differently', () => {
    const { twice } = school().server.openSchool();
    expect(twice).toMatchObject([{ keep: 3, newer: false }]);
    expect(twice[0]?.rows.map(one => one.row)).toEqual([3, 4]);
    expect(twice[0]?.conflicts.join()).toContain('Science');
  });

  it('is merged in one call: what is missing is taken over, no cell changes', () => {
    const workspace = school();
    const roster = shown(workspace, 'Roster');
    const merged = workspace.server.mergeRows({ row: 4, into: 3 });
    expect(merged.kept).toBe(3);
    expect(merged.taken).toEqual(['Goals']);
    expect(merged.conflicts).toHaveLength(1);
    expect(shown(workspace, 'Roster')).toEqual(roster);
    const view = workspace.server.openSchool();
    expect(view.twice).toEqual([]);
    expect(view.leftOut.map(one => one.row)).not.toContain(4);
    const obinna = view.teachers.filter(one => one.name === 'Obinna Eze');
    expect(obinna).toMatchObject([{ row: 3, subject: 'Math', coachNames: [GUS] }]);
    expect(obinna[0]?.goals[0]?.text).toBe('Students plan their own test.');
    expect(obinna[0]?.questions.map(one => one.kind)).not.toContain('no_goal');
    const before = snapshotOf(workspace).workbook;
    workspace.server.mergeRows({ row: 4, into: 3 });
    expect(snapshotOf(workspace).workbook).toEqual(before);
  });

  it('can keep the later row, and turn back', () => {
    const { server } = school();
    server.mergeRows({ row: 3, into: 4 });
    const kept = () => server.openSchool().teachers.filter(one => one.name === 'Obinna Eze');
    expect(kept()).toMatchObject([{ row: 4, subject: 'Science', coachNames: [GUS] }]);
    server.mergeRows({ row: 4, into: 3 });
    expect(kept()).toMatchObject([{ row: 3, subject: 'Math' }]);
  });

  it('is taken apart again in one call, and a second time changes nothing', () => {
    const workspace = school();
    const { server } = workspace;
    expect(server.openSchool().merged).toEqual([]);
    server.mergeRows({ row: 4, into: 3 });
    expect(server.openSchool().merged).toEqual([{ row: 3, name: 'Obinna Eze', others: [4] }]);
    expect(server.unmergeRows({ row: 4 })).toEqual({ changed: true });
    const view = server.openSchool();
    expect(view.merged).toEqual([]);
    expect(view.twice).toHaveLength(1);
    const before = snapshotOf(workspace).workbook;
    expect(server.unmergeRows({ row: 4 })).toEqual({ changed: false });
    expect(snapshotOf(workspace).workbook).toEqual(before);
    expect(() => server.unmergeRows({ row: 99 })).toThrow('no longer in the roster');
  });

  it('gets one plan', () => {
    const { server, drive } = school();
    server.mergeRows({ row: 4, into: 3 });
    const seen = server.preflight({ kind: 'createPlans' });
    let run = server.startRun({ kind: 'createPlans', token: seen.token });
    while (run.state === 'going') run = server.continueRun({ id: run.id });
    expect(drive.documents().filter(one => one.name.includes('Obinna'))).toHaveLength(1);
  });

  it('offers the newer of two answers to a form', () => {
    const rows = [
      ['Timestamp', 'Your name', 'Email address', 'What is your goal for this year?'],
      ['8/20/2026 9:14:03', 'Ines Prado', 'ines@fork.example', 'Talk more.'],
      ['8/24/2026 7:40:11', 'Ines Prado', 'ines@fork.example', 'Students lead one talk a week.'],
      ['8/24/2026 8:02:55', 'Karl Brandt', 'karl@fork.example', 'Exit tickets twice a week.'],
    ];
    const { server } = aWorkspace({}, aRosterSchool(rows));
    expect(server.openSchool().twice).toMatchObject([{ keep: 3, newer: true }]);
    server.mergeRows({ row: 2, into: 3 });
    expect(server.openSchool().teachers[0]).toMatchObject({ row: 3 });
  });
});
