import { describe, expect, it } from 'vitest';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { aWorkspace, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { cutOffs } from '../../builders/cutOff.ts';

type Click = Parameters<TestWorkspace['world']['run']>;

const six = schoolOfSix();
/** Aino stands in the roster a second time. */
const school = {
  ...six,
  roster: { ...six.roster, rows: [...six.roster.rows, ...six.roster.rows.slice(3, 4)] },
};
const AS = { person: 'principal@cedarhollow.example', authMode: 'FULL' } as const;

const CLICKS: readonly (readonly [string, unknown[], Click[]])[] = [
  ['makeTestPlan', [{ row: 2 }], []],
  ['sendTestInvitation', [], []],
  ['chooseColumns', [{ choices: { coach: 'Coach', goal2: null, role: 'Role' } }], []],
  ['mergeRows', [{ row: 8, into: 4 }], []],
  [
    'chooseWhoGetsAPlan',
    [
      {
        decisions: [
          { reason: 'librarian', getsPlan: false },
          { row: 3, getsPlan: false },
        ],
      },
    ],
    [],
  ],
  ['chooseSettings', [{ planKind: 'formal', why: 'Because we learn.' }], []],
  ['addDaysOff', [{ text: 'Nov 9 Comp day\nNov 10' }], []],
  ['makeSampleWorkbook', [], []],
  ['makeTemplateOurs', [{}], []],
  ['makeWallCard', [{ row: 3, goal: 1 }], []],
  [
    'removeTests',
    [],
    [
      ['makeTestPlan', [{ row: 2 }], AS],
      ['sendTestInvitation', [], AS],
    ],
  ],
];

/** What the school has in the end: files, events, and what the visible tabs say. */
function outcome({ drive, calendar, spreadsheet, store, server }: TestWorkspace): unknown {
  const view = server.openSchool();
  return {
    documents: drive.documents().map(one => [one.name, one.trashed, one.permissions]),
    sheets: store.list().filter(path => path.endsWith('.xlsx')),
    events: calendar.events().map(one => [one.content.summary, one.content.start, one.status]),
    tabs: spreadsheet
      .tables()
      .filter(tab => !tab.hidden)
      .map(tab => [tab.name, tab.display]),
    tests: view.tests.map(({ kind, title }) => [kind, title]),
    teachers: view.teachers.map(one => one.row),
    columns: view.columns.fields.map(one => [one.field, one.headers, one.certainty]),
  };
}

describe('a click in set-up that is cut off after any of its calls', () => {
  it.each(CLICKS)('ends the same when it is repeated: %s', (name, ask, before) => {
    const fresh = aWorkspace({}, school);
    for (const click of before) fresh.world.run(...click);
    const begin = snapshotOf(fresh);
    const whole = reopened(begin);
    whole.world.run(name, ask, AS);
    const wanted = outcome(whole);

    const again = snapshotOf(whole);
    whole.world.run(name, ask, AS);
    expect(snapshotOf(whole).workbook).toEqual(again.workbook);
    expect(outcome(whole)).toEqual(wanted);

    for (const { call, left } of cutOffs(begin, [name, ...ask])) {
      const resumed = reopened(left);
      resumed.world.run(name, ask, AS);
      expect(outcome(resumed), `killed after call ${call}`).toEqual(wanted);
    }
  });
});
