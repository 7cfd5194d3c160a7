import { describe, expect, it } from 'vitest';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { readPlans, withPlansRead } from '../../builders/aLivingSchool.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { aWorkspace, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

const read = withPlansRead();

const GOALS = 'Goals';

/** How often an operation is called from now on. */
function callsOf({ world }: TestWorkspace): (op: string) => number {
  const before = world.calls.all().length;
  const since = () => world.calls.all().slice(before);
  return op => since().filter(call => call.op === op).length;
}

/** Somebody edits right after the add-on has opened a document for the nth time. */
function meanwhile({ drive }: TestWorkspace, nth: number, edit: () => void): void {
  const { documentFiles } = drive;
  const { open } = documentFiles;
  let opened = 0;
  documentFiles.open = (id, person) => {
    const found = open(id, person);
    opened += 1;
    if (opened === nth) edit();
    return found;
  };
}

/** The school as it was after the first reading, and one teacher with an English plan of two hands. */
function school(snapshot = read) {
  const workspace = reopened(snapshot);
  const view = workspace.server.openSchool();
  const teacher = view.teachers.find(
    ({ plan, goals }) =>
      plan !== null && goals.length > 0 && aTeachersPen(workspace, plan.id).text().includes(GOALS),
  );
  if (!teacher?.plan) throw new Error('nobody has an English plan');
  const pen = aTeachersPen(workspace, teacher.plan.id);
  const tab = (name: string) =>
    workspace.spreadsheet.tables().find(one => one.name === name)?.display ?? [];
  const [headers = []] = tab('Roster');
  const cell = (header: string): string =>
    tab('Roster')[teacher.row - 1]?.[headers.indexOf(header)] ?? '';
  const type = (header: string, text: string): void =>
    workspace.spreadsheet.setCell('Roster', teacher.row, headers.indexOf(header) + 1, text);
  return { workspace, teacher, id: teacher.plan.id, pen, cell, type, tab };
}

describe('reading plans that nobody has changed', () => {
  it('finds them as they were sent, asks nothing and writes nothing', () => {
    const { workspace, tab } = school();
    expect(tab('Roster').flat().join('\n')).not.toContain('to look at');
    const calls = callsOf(workspace);
    const before = JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden));
    expect(readPlans(workspace)).toMatchObject({ state: 'done', done: 6, needsYou: [] });
    expect(calls('docs.documents.get')).toBe(0);
    expect(calls('docs.documents.batchUpdate') + calls('drive.files.update')).toBe(0);
    expect(JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden))).toBe(before);
  });

  it('opens the two that were changed, and no other', () => {
    const { workspace, teacher, pen } = school();
    const other = workspace.server.openSchool().teachers.find(one => one.key !== teacher.key);
    if (!other?.plan) throw new Error('nobody else has a plan');
    pen.replace(pen.cell(GOALS, 1, 1), 'One more question a day');
    aTeachersPen(workspace, other.plan.id).typeAfter(other.name.split(' ')[0] ?? '', ' w1');
    const calls = callsOf(workspace);
    readPlans(workspace);
    expect(calls('docs.documents.get')).toBe(2);
  });
});

const REWRITTEN = 'Students “ask” =more+ than I do, 🌱 every day\nand in both languages';

describe('a sceptical teacher rewrites hers', () => {
  it('and every word stays in the plan and goes into the sheet, sign by sign', () => {
    const { workspace, pen, cell } = school();
    pen.replace(pen.cell(GOALS, 1, 1), REWRITTEN);
    pen.fill('What success looks, sounds and feels like', 1, 2, 'I wonder if …');
    pen.typeAfter('Looking back', ' and on');
    const before = pen.text();
    readPlans(workspace);
    expect(cell('Goal 1')).toBe(REWRITTEN);
    expect(pen.text()).toBe(before);
    expect(workspace.server.openConflicts()).toEqual({ conflicts: [], more: 0, closed: [] });
  });

  it('as does every step, with whom and by when', () => {
    const { workspace, pen, cell } = school();
    const steps = cell('Goal 1 action steps');
    const rows = steps === '' ? 1 : steps.split(/[;\n]/).filter(one => one.trim()).length + 1;
    pen.fill('Action steps', rows, 1, 'Film a discussion');
    pen.fill('Action steps', rows, 3, 'Kavya Iyer');
    pen.fill('Action steps', rows, 4, 'Dec 1');
    readPlans(workspace);
    expect(cell('Goal 1 action steps')).toContain('Film a discussion with Kavya Iyer by Dec 1');
  });

  it('before the first reading, and is asked about then: which side changed is not known', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    const { pen, cell, workspace: unread } = school(snapshotOf(workspace));
    const was = cell('Goal 1');
    pen.replace(pen.cell(GOALS, 1, 1), REWRITTEN);
    readPlans(unread);
    const { conflicts } = unread.server.openConflicts();
    expect(conflicts).toMatchObject([{ section: '1.text', plan: REWRITTEN, sheet: was }]);
    expect(conflicts[0]?.choices).toEqual(['plan', 'both']);
  });
});

describe('where both sides changed', () => {
  function both() {
    const here = school();
    here.pen.replace(here.pen.cell(GOALS, 1, 1), REWRITTEN);
    here.type('Goal 1', 'The leader’s own version');
    readPlans(here.workspace);
    const { conflicts } = here.workspace.server.openConflicts();
    const [conflict] = conflicts;
    if (!conflict) throw new Error('nothing to settle');
    return { ...here, conflict, conflicts };
  }

  it('nothing flows, and a person sees both side by side', () => {
    const { pen, cell, conflicts, tab, teacher } = both();
    expect(pen.cell(GOALS, 1, 1)).toBe(REWRITTEN);
    expect(cell('Goal 1')).toBe('The leader’s own version');
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      section: '1.text',
      plan: REWRITTEN,
      sheet: 'The leader’s own version',
      choices: ['plan', 'both'],
      row: teacher.row,
    });
    expect(tab('Roster')[teacher.row - 1]?.join()).toContain('1 part to look at');
  });

  it('the plan’s words can be taken', () => {
    const { workspace, cell, conflict, tab, teacher } = both();
    const { sentence } = workspace.server.settleConflict({ ...conflict, choice: 'plan' });
    expect(sentence).toMatch(/sheet now says/);
    expect(cell('Goal 1')).toBe(REWRITTEN);
    expect(workspace.server.openConflicts().conflicts).toEqual([]);
    expect(tab('Roster')[teacher.row - 1]?.join()).not.toContain('to look at');
  });

  it('the sheet’s words are never put over what people typed in the plan', () => {
    const { workspace, conflict, pen } = both();
    const before = pen.text();
    expect(() => workspace.server.settleConflict({ ...conflict, choice: 'sheet' })).toThrow(
      /copy it/,
    );
    expect(pen.text()).toBe(before);
  });

  it('both may stay, and the next reading does not ask again', () => {
    const { workspace, conflict, cell, pen } = both();
    workspace.server.settleConflict({ ...conflict, choice: 'both' });
    readPlans(workspace);
    expect(workspace.server.openConflicts().conflicts).toEqual([]);
    expect(cell('Goal 1')).toBe('The leader’s own version');
    expect(pen.text()).toContain('Students “ask” =more+');
  });

  it('a choice made before somebody typed on is not carried out', () => {
    const { workspace, conflict, pen, cell } = both();
    pen.typeAfter('Students “ask”', ' and answer');
    expect(() => workspace.server.settleConflict({ ...conflict, choice: 'plan' })).toThrow(
      /changed/,
    );
    expect(cell('Goal 1')).toBe('The leader’s own version');
  });
});

describe('where only the sheet changed', () => {
  function offered() {
    const here = school();
    here.type('Goal 1', 'A goal agreed by phone 🌱');
    readPlans(here.workspace);
    const [conflict] = here.workspace.server.openConflicts().conflicts;
    if (!conflict) throw new Error('nothing is offered');
    return { ...here, conflict };
  }

  it('the plan is offered it and left as it is', () => {
    const { conflict, pen } = offered();
    expect(conflict).toMatchObject({ section: '1.text', choices: ['plan', 'sheet', 'both'] });
    expect(pen.text()).not.toContain('by phone');
  });

  it('a person may put it into the plan, in its own cell and nowhere else', () => {
    const { workspace, conflict, pen } = offered();
    const before = pen.text();
    workspace.server.settleConflict({ ...conflict, choice: 'sheet' });
    expect(pen.cell(GOALS, 1, 1)).toBe('A goal agreed by phone 🌱');
    expect(pen.text()).toBe(before.replace(conflict.plan ?? '', 'A goal agreed by phone 🌱'));
    readPlans(workspace);
    expect(workspace.server.openConflicts().conflicts).toEqual([]);
  });

  it('never over what a teacher typed, also where that went into the sheet before', () => {
    const { workspace, pen, type } = school();
    pen.replace(pen.cell(GOALS, 1, 1), REWRITTEN);
    readPlans(workspace);
    type('Goal 1', 'The leader’s own version');
    readPlans(workspace);
    const [conflict] = workspace.server.openConflicts().conflicts;
    expect(conflict?.choices).toEqual(['plan', 'both']);
    expect(pen.text()).toContain('Students “ask” =more+');
  });

  it('not where somebody edits the plan in that very moment', () => {
    const { workspace, conflict, pen } = offered();
    const calls = callsOf(workspace);
    meanwhile(workspace, 1, () => pen.typeAfter(conflict.plan ?? '', ' w1'));
    expect(() => workspace.server.settleConflict({ ...conflict, choice: 'sheet' })).toThrow(
      /changed/,
    );
    expect(calls('docs.documents.batchUpdate')).toBe(1);
    expect(pen.cell(GOALS, 1, 1)).toBe(conflict.plan + ' w1');
  });
});

describe('what people write around their goals', () => {
  it('makes the state: agreed, in progress, done for now', () => {
    const { workspace, pen, teacher, tab } = school();
    const status = () => tab('Roster')[teacher.row - 1]?.join('|');
    pen.fill('Agreed', 1, 1, 'Maya');
    readPlans(workspace);
    expect(status()).toContain('Shared');
    pen.fill('Agreed', 2, 1, 'Dana');
    readPlans(workspace);
    expect(status()).toContain('Agreed');
    pen.fill('Check-ins', 1, 2, 'Sentence starters');
    readPlans(workspace);
    expect(status()).toContain('In progress');
    const log = tab('Check-ins').find(row => row[0] === teacher.name);
    expect(log?.[6]).toBe('Yes');
    const goals = workspace.server
      .openSchool()
      .teachers.find(one => one.key === teacher.key)?.goals;
    (goals ?? []).forEach((_, at) => pen.fill('Looking back', at + 1, 1, 'done for now'));
    readPlans(workspace);
    expect(status()).toContain('Done for now');
  });

  it('stays out of the sheet, the log always, evidence until the teacher says yes', () => {
    const { workspace, pen, cell } = school();
    pen.fill('Check-ins', 1, 2, 'zebra reflection');
    pen.typeAfter('leave students’ names and faces out.', '\nand a giraffe');
    readPlans(workspace);
    expect(JSON.stringify(workspace.spreadsheet.tables())).not.toMatch(/zebra|giraffe/);
    pen.fill('Agreed', 3, 1, 'Yes!');
    readPlans(workspace);
    expect(cell('Goal 1 portfolio pieces')).toContain('and a giraffe');
    expect(JSON.stringify(workspace.spreadsheet.tables())).not.toContain('zebra');
  });
});
