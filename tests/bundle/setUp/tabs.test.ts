import { describe, expect, it } from 'vitest';
import { aRosterSchool, settingOf, shown } from '../../builders/aRosterSchool.ts';
import { aWorkspace, snapshotOf } from '../../builders/aWorkspace.ts';

const ROSTER = [
  ['Name', 'Email', 'Role', 'Coach', 'Goal 1', 'Goal 1 component', 'Planning period', 'Start'],
  ['Pilar Quintero', 'pilar@fork.example', 'Teacher', 'Gus', 'Readers talk.', '2.10', '3', '4.5'],
];
const school = (tabs: Parameters<typeof aRosterSchool>[1] = [], locale = 'en_US') =>
  aWorkspace({ locale }, aRosterSchool(ROSTER, tabs));

describe('settings chosen in the panel', () => {
  it('change the value cells alone and add rows that are missing', () => {
    const workspace = school([
      {
        name: 'settings',
        rows: [
          ['Our notes', '', '', 'keep'],
          ['School name', 'Old name', 'mine', 'me too'],
          ['Something else', '=1+1', ''],
        ],
      },
    ]);
    const answer = workspace.server.chooseSettings({
      schoolName: '=HYPERLINK("x")',
      why: 'For {name}',
    });
    expect(answer).toEqual({ changed: true });
    const rows = shown(workspace, 'settings');
    expect(rows[0]).toEqual(['Our notes', '', '', 'keep']);
    expect(rows[1]).toEqual(['School name', '=HYPERLINK("x")', 'mine', 'me too']);
    expect(rows[2]?.slice(0, 2)).toEqual(['Something else', '=1+1']);
    expect(rows[3]?.slice(0, 2)).toEqual(['Why', 'For {name}']);
    expect(workspace.spreadsheet.tables().map(one => one.name)).not.toContain('Settings');
    expect(workspace.server.chooseSettings({ why: 'For {name}' })).toEqual({ changed: false });
  });

  it('ask “coaching or formal” once', () => {
    const { server } = school();
    server.setUp();
    expect(server.openSchool().choices).toMatchObject({
      planKind: 'coaching',
      planKindAsked: false,
    });
    server.chooseSettings({ planKind: 'formal' });
    expect(server.openSchool().choices).toMatchObject({ planKind: 'formal', planKindAsked: true });
  });

  it('say what is still the default, and what somebody has chosen', () => {
    const { server, spreadsheet } = school();
    server.setUp();
    const choices = () => server.openSchool().choices;
    expect(choices()).toMatchObject({
      rubric: 't-tess',
      rubricAsked: false,
      ownFocusAreas: false,
      ownDaysOff: false,
      timeZone: '',
    });
    server.chooseSettings({ rubric: 't-tess', coachPerDay: '3', timeZone: 'America/Phoenix' });
    server.addDaysOff({ text: 'Oct 9 County fair' });
    spreadsheet.setCell('Focus areas', 3, 1, 'Writing every day');
    expect(choices()).toMatchObject({
      rubricAsked: true,
      coachPerDay: 3,
      ownFocusAreas: true,
      ownDaysOff: true,
      timeZone: 'America/Phoenix',
    });
  });

  it('are asked about where somebody typed what cannot be used, and the spreadsheet’s zone holds', () => {
    const { server, spreadsheet } = school();
    server.setUp();
    server.chooseSettings({ timeZone: 'America/Phoenix' });
    const rows = spreadsheet.tables().find(one => one.name === 'Settings')?.display ?? [];
    const row = rows.findIndex(cells => cells[0] === 'Time zone') + 1;
    spreadsheet.setCell('Settings', row, 2, 'Mountain time');
    const { tabQuestions, choices } = server.openSchool();
    expect(choices.timeZone).toBe('');
    expect(tabQuestions).toMatchObject([{ tab: 'Settings', row, column: 2 }]);
    expect(tabQuestions[0]?.sentence).toContain('Mountain time');
  });

  it('are refused with a sentence where they cannot be', () => {
    const { server } = school();
    expect(() => server.chooseSettings({ rubric: 'my-rubric' })).toThrow('library');
    expect(() => server.chooseSettings({ rubric: 'own' })).toThrow('Rubric');
    expect(() => server.chooseSettings({ planKind: 'strict' })).toThrow('strict');
    expect(() => server.chooseSettings({ timeZone: 'Mars/Olympus' })).toThrow('Mars/Olympus');
    expect(() => server.chooseSettings({ coachPerDay: 'many' })).toThrow('whole number');
  });

  it('are not written into a tab that is protected', () => {
    const workspace = school([{ name: 'Settings', rows: [['School name', 'Ours']] }]);
    workspace.spreadsheet.protect('Settings', null, ['owner@fork.example']);
    expect(() => workspace.server.chooseSettings({ schoolName: 'Theirs' })).toThrow('protected');
    expect(settingOf(workspace, 'School name')).toBe('Ours');
  });
});

describe('rubrics', () => {
  it('are listed with edition and licence', () => {
    const rubrics = school().server.listRubrics();
    expect(rubrics.map(one => one.id)).toContain('dallas-pl');
    expect(rubrics.every(one => one.title && one.edition && one.licence)).toBe(true);
  });

  it('of the school’s own are questioned by cell, and the cell can be shown', () => {
    const workspace = school([
      {
        name: 'Rubric',
        rows: [
          ['Id', 'Name'],
          ['A1', 'Talk'],
          ['A1', 'Listen'],
          ['', 'Look'],
        ],
      },
      { name: 'Settings', rows: [['Rubric', 'own']] },
      {
        name: 'Focus areas',
        rows: [['Name'], ['Talk'], ['Writing'], ['Belonging']],
      },
    ]);
    const { tabQuestions } = workspace.server.openSchool();
    expect(tabQuestions).toMatchObject([
      { tab: 'Focus areas', row: 4, column: 1 },
      { tab: 'Rubric', row: 3, column: 1 },
      { tab: 'Rubric', row: 4, column: 1 },
    ]);
    expect(tabQuestions[0]?.sentence).toContain('third');
    const [asked] = tabQuestions;
    workspace.server.showCell({ row: asked?.row ?? 0, column: 1, tab: asked?.tab ?? '' });
    expect(() => workspace.server.showCell({ row: 1, column: 1, tab: 'Nowhere' })).toThrow('gone');
  });
});

describe('days off', () => {
  it('are added below what is there, once, and unread lines are said', () => {
    const workspace = school();
    workspace.server.setUp();
    const before = shown(workspace, 'School calendar');
    const text = 'Nov 9 Comp day\nNov 25-27 Thanksgiving\nBring a friend\n3/31/2031 Far away';
    const answer = workspace.server.addDaysOff({ text });
    expect(answer.added.map(one => one.from)).toContain('2026-11-09');
    expect(answer.unread.map(one => one.text)[0]).toBe('Bring a friend');
    expect(answer.unread[1]?.sentence).toContain('outside the school year');
    const after = shown(workspace, 'School calendar');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + answer.added.length);
    const saved = snapshotOf(workspace).workbook;
    expect(workspace.server.addDaysOff({ text }).added).toEqual([]);
    expect(snapshotOf(workspace).workbook).toEqual(saved);
    expect(workspace.server.openSchool().tabQuestions).toEqual([]);
  });

  it('come from an .ics text into a calendar of the school’s own columns, literally', () => {
    const workspace = school([
      {
        name: 'SCHOOL CALENDAR',
        rows: [
          ['Ours', 'To', 'Name', 'What', 'From'],
          ['', '2027-06-04', '', 'School year', '2026-08-12'],
        ],
      },
    ]);
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261221',
      'DTEND;VALUE=DATE:20270102',
      'SUMMARY:=1+1',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20261005T090000Z',
      'SUMMARY:Assembly',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const answer = workspace.server.addDaysOff({ text });
    expect(answer.unread).toMatchObject([{ text: 'Assembly' }]);
    expect(shown(workspace, 'SCHOOL CALENDAR')[2]).toEqual([
      '',
      '2027-01-01',
      '=1+1',
      'Day off',
      '2026-12-21',
    ]);
  });
});

describe('a sheet of another locale', () => {
  it.each(['en_US', 'de_DE', 'fr_FR'])('is read and written the same in %s', locale => {
    const workspace = school([], locale);
    const { server, drive } = workspace;
    server.setUp();
    server.setUp();
    server.addDaysOff({ text: '2026-11-09 Comp day' });
    const view = server.openSchool();
    expect(view.tabQuestions).toEqual([]);
    expect(view.teachers[0]?.goals[0]?.text).toBe('Readers talk.');
    const seen = server.preflight({ kind: 'createPlans' });
    let run = server.startRun({ kind: 'createPlans', token: seen.token });
    while (run.state === 'going') run = server.continueRun({ id: run.id });
    expect(drive.documents()).toHaveLength(1);
    expect(shown(workspace, 'School calendar').map(row => row[2])).toContain('2026-11-09');
  });
});

describe('a roster that cannot be written to', () => {
  const all = ({ server }: ReturnType<typeof school>): void => {
    const seen = server.preflight({ kind: 'createPlans' });
    let run = server.startRun({ kind: 'createPlans', token: seen.token });
    while (run.state === 'going') run = server.continueRun({ id: run.id });
  };

  it('gets its plans shown in the Plans tab when it is protected', () => {
    const workspace = school();
    workspace.spreadsheet.protect('Roster', null, ['owner@fork.example']);
    const before = shown(workspace, 'Roster');
    all(workspace);
    expect(shown(workspace, 'Roster')).toEqual(before);
    expect(shown(workspace, 'Plans')[1]?.slice(0, 2)).toEqual([
      'Pilar Quintero',
      'pilar@fork.example',
    ]);
    const links = { tab: 'Plans', row: 2, column: 3 };
    expect(workspace.server.openSchool().places).toMatchObject({ links });
  });
});
