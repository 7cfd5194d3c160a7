import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GoalSeen } from '../../../src/contract/review.ts';
import { aRosterSchool, shown } from '../../builders/aRosterSchool.ts';
import { aWorkbookFile } from '../../builders/aWorkbookFile.ts';
import { aWorkspace, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { expectSameAfterEveryKill } from '../../builders/cutOff.ts';

const HEADERS = ['Name', 'Email', 'Role', 'Coach', 'Goal 1', 'Goal 1 component', 'Goal 2'];
const GUS = 'Gus Halvorsen';
const TALK = 'Students explain their reasoning to a partner in every lesson by March.';
const PEOPLE = [
  ['Pilar Quintero', 'pilar@fork.example', 'Teacher', GUS, TALK, '', 'Readers choose a book.'],
  ['Obinna Eze', 'obinna@fork.example', 'Teacher', GUS, 'Students plan a test.', '1.2', ''],
  [GUS, 'gus@fork.example', 'Instructional coach', '', '', '', ''],
];
const COMPONENT_COLUMN = 6;
const school = (): TestWorkspace => aWorkspace({}, aRosterSchool([HEADERS, ...PEOPLE]));
const cell = (workspace: TestWorkspace, row: number): string =>
  shown(workspace, 'Roster')[row - 1]?.[COMPONENT_COLUMN - 1] ?? '';

/** The goal as the panel shows it now. */
function seen({ server }: TestWorkspace, name: string, goal = 1): GoalSeen {
  const teacher = server.openSchool().teachers.find(one => one.name === name);
  const shownGoal = teacher?.goals[goal - 1];
  if (!teacher || !shownGoal) throw new Error('no goal ' + goal + ' of ' + name);
  const { text, componentText: component } = shownGoal;
  return { key: teacher.key, row: teacher.row, goal, text, component };
}

/** Somebody sorts the roster: the two teachers change places. */
function swapRows(workspace: TestWorkspace): void {
  const rows = shown(workspace, 'Roster').slice(1, 3);
  rows.forEach((cells, at) =>
    cells.forEach((text, column) =>
      workspace.spreadsheet.setCell('Roster', at === 0 ? 3 : 2, column + 1, text),
    ),
  );
}

function makePlans({ server }: TestWorkspace): void {
  const { token } = server.preflight({ kind: 'createPlans' });
  let run = server.startRun({ kind: 'createPlans', token });
  while (run.state === 'going') run = server.continueRun({ id: run.id });
}

describe('a suggested component', () => {
  it('is written into its one cell, marked as suggested, and a second press changes nothing', () => {
    const workspace = school();
    const before = shown(workspace, 'Roster');
    const goal = seen(workspace, 'Pilar Quintero');
    const teacher = workspace.server.acceptSuggestion({ ...goal, id: '2.3' });
    expect(cell(workspace, 2)).toBe('2.3 Communication (suggested)');
    expect(teacher.goals[0]).toMatchObject({
      component: '2.3',
      componentText: '2.3 Communication (suggested)',
      suggestedLink: true,
    });
    const others = (rows: readonly (readonly string[])[]) =>
      rows.map((cells, row) => cells.filter((_, at) => row !== 1 || at !== COMPONENT_COLUMN - 1));
    expect(others(shown(workspace, 'Roster'))).toEqual(others(before));

    const kept = snapshotOf(workspace).workbook;
    workspace.server.acceptSuggestion({ ...goal, id: '2.3' });
    expect(snapshotOf(workspace).workbook).toEqual(kept);
  });

  it('is taken back in one click to what stood there before', () => {
    const workspace = school();
    const goal = seen(workspace, 'Obinna Eze');
    const linked = workspace.server.acceptSuggestion({ ...goal, id: '1.1' });
    const ask = { ...goal, component: linked.goals[0]?.componentText ?? '', before: '1.2' };
    expect(workspace.server.undoSuggestion(ask).goals[0]).toMatchObject({
      componentText: '1.2',
      suggestedLink: false,
    });
    const kept = snapshotOf(workspace).workbook;
    workspace.server.undoSuggestion(ask);
    expect(snapshotOf(workspace).workbook).toEqual(kept);
  });

  it('is no longer marked once the teacher has confirmed it, and then is not taken back', () => {
    const workspace = school();
    const goal = seen(workspace, 'Pilar Quintero');
    const linked = workspace.server.acceptSuggestion({ ...goal, id: '2.3' });
    const component = linked.goals[0]?.componentText ?? '';
    const confirmed = workspace.server.confirmSuggestion({ ...goal, component });
    expect(confirmed.goals[0]).toMatchObject({
      componentText: '2.3 Communication',
      suggestedLink: false,
    });
    expect(() =>
      workspace.server.undoSuggestion({ ...goal, component: '2.3 Communication', before: '' }),
    ).toThrow('changed meanwhile');
  });

  it('says in the plan that it is only suggested', () => {
    const workspace = school();
    workspace.server.acceptSuggestion({ ...seen(workspace, 'Pilar Quintero'), id: '2.3' });
    makePlans(workspace);
    const text = (name: string): string => {
      const file = workspace.drive.documents().find(one => one.name.startsWith(name));
      const bytes = workspace.store.read(file?.path ?? '') ?? new Uint8Array();
      return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    };
    expect(text('Pilar Quintero')).toContain('Suggested – keep or change');
    expect(text('Obinna Eze')).not.toContain('Suggested – keep or change');
  });

  it('finds its teacher by key after the rows were sorted', () => {
    const workspace = school();
    makePlans(workspace);
    const goal = seen(workspace, 'Pilar Quintero');
    swapRows(workspace);
    expect(workspace.server.acceptSuggestion({ ...goal, id: '2.3' }).row).toBe(3);
    expect(cell(workspace, 3)).toBe('2.3 Communication (suggested)');
    expect(cell(workspace, 2)).toBe('1.2');
  });
});

describe('a suggestion is refused, and nothing written,', () => {
  const refused = (workspace: TestWorkspace, goal: GoalSeen, why: string, id = '2.3'): void => {
    const before = snapshotOf(workspace).workbook;
    expect(() => workspace.server.acceptSuggestion({ ...goal, id })).toThrow(why);
    expect(snapshotOf(workspace).workbook).toEqual(before);
  };

  it('where somebody wrote into the cell since', () => {
    const workspace = school();
    const goal = seen(workspace, 'Pilar Quintero');
    workspace.spreadsheet.setCell('Roster', 2, COMPONENT_COLUMN, '3.1');
    refused(workspace, goal, 'changed meanwhile');
  });

  it('where the goal was rewritten since', () => {
    const workspace = school();
    const goal = seen(workspace, 'Pilar Quintero');
    workspace.spreadsheet.setCell('Roster', 2, 5, 'Students ask the questions.');
    refused(workspace, goal, 'changed meanwhile');
  });

  it('where rows were sorted before any run has met the teacher', () => {
    const workspace = school();
    const goal = seen(workspace, 'Pilar Quintero');
    swapRows(workspace);
    refused(workspace, goal, 'changed meanwhile');
  });

  it('where the teacher’s row is gone', () => {
    const workspace = school();
    makePlans(workspace);
    const goal = seen(workspace, 'Pilar Quintero');
    HEADERS.forEach((_, at) => workspace.spreadsheet.setCell('Roster', 2, at + 1, ''));
    refused(workspace, goal, 'no longer in the roster');
  });

  it('where the goal has no component cell', () => {
    const workspace = school();
    refused(workspace, seen(workspace, 'Pilar Quintero', 2), 'no cell of its own');
  });

  it('where a formula makes the cell', () => {
    const made = { formula: '"1."&"2"', value: '1.2' };
    const [pilar = []] = PEOPLE;
    const rows = [HEADERS, pilar.map((text, at) => (at === COMPONENT_COLUMN - 1 ? made : text))];
    const workspace = aWorkspace({ workbook: aWorkbookFile([{ name: 'Roster', rows }]) });
    refused(workspace, seen(workspace, 'Pilar Quintero'), 'made by a formula');
  });

  it('where the rubric has no such component', () => {
    const workspace = school();
    refused(workspace, seen(workspace, 'Pilar Quintero'), 'no component “9.9”', '9.9');
  });
});

describe('a press in the review that is cut off after any of its calls', () => {
  it.each(['acceptSuggestion', 'undoSuggestion', 'confirmSuggestion'] as const)(
    'ends the same when it is repeated: %s',
    name => {
      const fresh = school();
      const goal = seen(fresh, 'Pilar Quintero');
      let ask: object = { ...goal, id: '2.3' };
      if (name !== 'acceptSuggestion') {
        const linked = fresh.server.acceptSuggestion({ ...goal, id: '2.3' });
        ask = { ...goal, component: linked.goals[0]?.componentText, before: '' };
      }
      expectSameAfterEveryKill(snapshotOf(fresh), [name, ask], one => shown(one, 'Roster'));
    },
  );
});
