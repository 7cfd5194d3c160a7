import { describe, expect, it } from 'vitest';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aRosterSchool, shown } from '../../builders/aRosterSchool.ts';
import { aWorkbookFile } from '../../builders/aWorkbookFile.ts';
import { aWorkspace, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { textOf } from '../../builders/documentText.ts';

const quiet = { before() {}, progress() {}, settled() {} };
const HEADERS = [
  ...['Name', 'Email', 'Role', 'Coach', 'Coach email', 'Planning period', 'Goal 1', 'Goal 2'],
  ...['Goal 1 looks like', 'T-TESS rating 2025', 'Salary', 'SSN', 'Birth date'],
];
const GUS = ['Gus Halvorsen', 'gus@fork.example'];
const PRIVATE = ['Developing-7731', '61234.56', '078-05-1120', '1981-04-03'];
const FORMULA = '=HYPERLINK("https://evil.example","click")';
const MARKUP = '<img src=x onerror=alert(1)>';
const TAG = '{#goals}{/goals} {name} $1 ]]>';
const LONG = 'Students explain their thinking to a partner. '.repeat(1100).slice(0, 50_000);

const school = (): TestWorkspace =>
  aWorkspace(
    {},
    aRosterSchool([
      HEADERS,
      [
        'Pilar =1+1',
        'pilar@fork.example',
        'Teacher',
        ...GUS,
        '3',
        FORMULA,
        MARKUP,
        TAG,
        ...PRIVATE,
      ],
      [
        'Obinna <b>Eze</b>',
        'obinna@fork.example',
        'Teacher',
        ...GUS,
        '2',
        TAG,
        '',
        MARKUP,
        ...PRIVATE,
      ],
      [
        'Aino Lehtonen',
        'aino@fork.example',
        'Teacher',
        ...GUS,
        '4',
        '@x',
        '3-4',
        FORMULA,
        ...PRIVATE,
      ],
      ['Gus Halvorsen', GUS[1] ?? '', 'Instructional coach', '', '', '', '', '', '', ...PRIVATE],
    ]),
  );

describe('what a cell says', () => {
  it('arrives as typed in document, sheet and event, never as formula, tag or markup', () => {
    const workspace = school();
    startYear(workspace.server, quiet);
    const pilar = textOf(workspace, 'Pilar');
    expect(pilar).toContain(FORMULA);
    expect(pilar).toContain(MARKUP);
    expect(pilar).toContain(TAG);
    expect(textOf(workspace, 'Eze')).toContain(TAG);
    expect(textOf(workspace, 'Aino')).toContain('@x');
    const titles = workspace.calendar.events().map(one => one.content.summary);
    expect(titles.filter(title => title?.includes('Obinna <b>Eze</b>'))).toHaveLength(3);
    const checkIns = shown(workspace, 'Check-ins').map(row => row[0]);
    expect(checkIns).toContain('Pilar =1+1');
    for (const { name, formulas } of workspace.spreadsheet.tables()) {
      expect(formulas.flat().filter(Boolean), name).toEqual([]);
    }
  });

  it('never leaves a private column: no document, event, ledger or answer holds it', () => {
    const workspace = school();
    startYear(workspace.server, quiet);
    workspace.server.makeTestPlan({ row: 2 });
    const { columns, teachers } = workspace.server.openSchool();
    expect(columns.leftOut.map(one => one.kind)).toEqual(['rating', 'salary', 'ssn', 'birth_date']);
    const said = [
      ...workspace.drive.documents().map(one => textOf(workspace, one.name)),
      JSON.stringify(workspace.calendar.events()),
      JSON.stringify([columns, teachers]),
      JSON.stringify(workspace.world.mails()),
      ...workspace.spreadsheet
        .tables()
        .filter(tab => tab.name !== 'Roster')
        .map(tab => JSON.stringify(tab.display)),
    ].join('\n');
    for (const secret of PRIVATE) expect(said).not.toContain(secret);
    expect(said).toContain('Aino');
  });

  it('may be 50,000 characters long', () => {
    const workspace = aWorkspace(
      {},
      aRosterSchool([
        ['Name', 'Email', 'Role', 'Goal 1'],
        ['Pilar Quintero', 'pilar@fork.example', 'Teacher', ''],
      ]),
    );
    workspace.spreadsheet.setCell('Roster', 2, 4, LONG);
    workspace.server.makeTestPlan({ row: 2 });
    expect(textOf(workspace, 'Pilar')).toContain(LONG.trim());
    expect(shown(workspace, 'Roster')[1]?.[3]).toBe(LONG);
  });
});

describe('a roster that a formula makes', () => {
  it('is left alone, and its plans are shown in the Plans tab', () => {
    const workbook = aWorkbookFile([
      {
        name: 'Roster',
        rows: [
          [{ formula: 'QUERY(Staff!A:C)', value: 'Name' }, 'Email', 'Role'],
          ['Pilar Quintero', 'pilar@fork.example', 'Teacher'],
        ],
      },
    ]);
    const workspace = aWorkspace({ workbook });
    const before = shown(workspace, 'Roster');
    const { server } = workspace;
    const seen = server.preflight({ kind: 'createPlans' });
    let run = server.startRun({ kind: 'createPlans', token: seen.token });
    while (run.state === 'going') run = server.continueRun({ id: run.id });
    expect(shown(workspace, 'Roster')).toEqual(before);
    expect(shown(workspace, 'Plans')[1]?.slice(0, 2)).toEqual([
      'Pilar Quintero',
      'pilar@fork.example',
    ]);
  });
});
