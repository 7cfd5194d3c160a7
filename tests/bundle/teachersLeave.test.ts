import { describe, expect, it } from 'vitest';
import { readPlans, withPlansRead } from '../builders/aLivingSchool.ts';
import { aTeachersPen } from '../builders/aTeachersPen.ts';
import { aCopyOf } from '../builders/aCopiedWorkbook.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../builders/aWorkspace.ts';

const read = withPlansRead();

const PIECES = 'Goal 1 portfolio pieces';
const TODAY = '2026-09-01';
const LATER = '2027-06-30';

/** Every word of the workbook, the hidden tab included. */
const everything = ({ spreadsheet }: TestWorkspace): string => JSON.stringify(spreadsheet.tables());

const rowsOf = ({ spreadsheet }: TestWorkspace, name: string): readonly (readonly string[])[] =>
  spreadsheet.tables().find(one => one.name === name)?.display ?? [];

/** A teacher whose portfolio pieces stand in the sheet, and what people can do there. */
function handles(workspace: TestWorkspace) {
  const { server, spreadsheet } = workspace;
  const [headers = []] = rowsOf(workspace, 'Roster');
  const at = headers.indexOf(PIECES);
  const teacher = server
    .openSchool()
    .teachers.find(({ row }) => (rowsOf(workspace, 'Roster')[row - 1]?.[at] ?? '') !== '');
  if (!teacher?.plan) throw new Error('nobody has a plan with portfolio pieces');
  const { row } = teacher;
  const pieces = () => rowsOf(workspace, 'Roster')[row - 1]?.[at] ?? '';
  return {
    ...{ workspace, server, teacher, pieces },
    pen: aTeachersPen(workspace, teacher.plan.id),
    type: (text: string) => spreadsheet.setCell('Roster', row, at + 1, text),
    back: () => rowsOf(workspace, 'Looking back'),
    date: (clearOn: string) => server.chooseSettings({ clearOn }),
  };
}

/** The teacher has written in every part of the plan since it was read. */
function school() {
  const here = handles(reopened(read));
  const { pen, pieces } = here;
  const own = pieces();
  pen.typeAfter(own.split('\n')[0] ?? '', '\nA giraffe on video');
  pen.fill('Check-ins', 1, 2, 'heron in the log');
  pen.fill('Looking back', 1, 2, 'Zebras ask more');
  pen.fill('Looking back', 1, 3, '=Zebras+next year');
  return { ...here, own };
}

/** The same with the teacher's leave, read. */
const allowed = (() => {
  const { workspace, pen, own } = school();
  pen.fill('Agreed', 3, 1, 'Yes');
  readPlans(workspace);
  return { snapshot: snapshotOf(workspace), own };
})();

const withLeave = () => ({ ...handles(reopened(allowed.snapshot)), own: allowed.own });

describe('without the teacher’s yes', () => {
  it('nothing of portfolio, log and “Looking back” leaves the plan', () => {
    const { workspace, pen } = school();
    readPlans(workspace);
    pen.fill('Agreed', 3, 1, 'yes, but not yet');
    readPlans(workspace);
    expect(everything(workspace)).not.toMatch(/giraffe|heron|zebra/i);
    expect(workspace.spreadsheet.tables().map(one => one.name)).not.toContain('Looking back');
  });
});

describe('with it', () => {
  it('the sheet shows both, as typed, and never the log', () => {
    const { workspace, teacher, back, pieces, pen } = withLeave();
    expect(pieces()).toContain('A giraffe on video');
    expect(back()).toEqual([
      [
        'Teacher',
        'Goal',
        'What changed for students',
        'What I want to carry into next year',
        'Plan',
      ],
      [teacher.name, '1', 'Zebras ask more', '=Zebras+next year', teacher.plan?.url],
    ]);
    expect(everything(workspace)).not.toContain('heron');
    pen.typeAfter('Zebras ask more', ' ' + 'and more '.repeat(200));
    readPlans(workspace);
    expect(back()[1]?.[2]).toMatch(/^Zebras ask more and more .{500,600} … \(more in the plan\)$/);
  });

  it('another reading writes nothing; a row that somebody deletes comes again', () => {
    const { workspace, back } = withLeave();
    const shown = () => JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden));
    const before = shown();
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(shown()).toBe(before);
    for (let column = 1; column <= 5; column++)
      workspace.spreadsheet.setCell('Looking back', 2, column, '');
    readPlans(workspace);
    expect(back()[1]?.[2]).toBe('Zebras ask more');
  });
});

describe('a yes that is taken back', () => {
  it('takes both out of the sheet again, and leaves what people had typed there', () => {
    const { workspace, pen, type, pieces, own, back } = withLeave();
    type(pieces() + '\nTyped by the coach');
    pen.replace('Yes', 'no');
    const before = pen.text();
    readPlans(workspace);
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(pieces()).toBe(own + '\nTyped by the coach');
    expect(back().slice(1).flat().join('')).toBe('');
    expect(pen.text()).toBe(before);
  });

  it('takes them out also where people have made the tab their own', () => {
    const { workspace, pen, back } = withLeave();
    const { spreadsheet } = workspace;
    spreadsheet.setCell('Looking back', 1, 3, 'Our impact');
    spreadsheet.setCell('Looking back', 2, 7, 'Ask about this in May');
    pen.replace('Yes', 'no');
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(back().flat().filter(Boolean)).toContain('Ask about this in May');
  });

  it('can be given again', () => {
    const { workspace, pen, pieces, back } = withLeave();
    pen.replace('Yes', '');
    readPlans(workspace);
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    pen.fill('Agreed', 3, 1, 'Sí');
    readPlans(workspace);
    expect(pieces()).toContain('A giraffe on video');
    expect(back()[1]?.[2]).toBe('Zebras ask more');
    expect(workspace.server.openConflicts().conflicts).toEqual([]);
  });

  it('is known although the reading that brought them was cut off', () => {
    const { workspace, pen, pieces, own } = school();
    const { world, server } = workspace;
    pen.fill('Agreed', 3, 1, 'Yes');
    const { token } = server.preflight({ kind: 'readBack' });
    const { id } = server.startRun({ kind: 'readBack', token });
    // After the sheet was written, before the ledger knows that it was.
    world.faults.set([{ at: { op: 'drive.files.update', nth: 1 }, when: 'after', kind: 'kill' }]);
    expect(() => server.continueRun({ id })).toThrow();
    expect(pieces()).toContain('giraffe');
    expect(server.continueRun({ id }).state).toBe('done');
    pen.replace('Yes', 'no');
    readPlans(workspace);
    expect(pieces()).toBe(own);
  });

  it('is said with what helps where the roster is protected', () => {
    const { workspace, pen } = withLeave();
    workspace.spreadsheet.protect('Roster', null, ['owner@fork.example']);
    pen.replace('Yes', 'no');
    const { needsYou } = readPlans(workspace);
    expect(needsYou).toMatchObject([
      { sentence: expect.stringContaining('is protected from you') },
    ]);
    expect(everything(workspace)).toContain('giraffe');
  });
});

describe('a copy of the workbook that starts anew', () => {
  it('keeps nothing that teachers had let go into the original, nor a date that has passed', () => {
    const { workspace, own, type, pieces, teacher, date } = withLeave();
    type(pieces() + '\nTyped by the coach');
    date(TODAY);
    const copy = reopened(aCopyOf(snapshotOf(workspace)));
    const seen = copy.server.lookAtCopy();
    expect(seen).toMatchObject({ reflections: 2, pieces: 1, dateOver: true });
    copy.server.startAnew({ token: seen.token });
    expect(everything(copy)).not.toMatch(/giraffe|zebra/i);
    const [headers = []] = rowsOf(copy, 'Roster');
    expect(rowsOf(copy, 'Roster')[teacher.row - 1]?.[headers.indexOf(PIECES)]).toBe(
      own + '\nTyped by the coach',
    );
    expect(copy.server.openSchool().choices.clearOn).toBe('');
  });
});

describe('the date on which the school clears', () => {
  it('does nothing before it has come', () => {
    const { workspace, server, date, back, pieces } = withLeave();
    date(LATER);
    expect(server.openSchool().clears).toBeUndefined();
    expect(server.clearKept()).toEqual({ sentence: null });
    expect(server.preflight({ kind: 'readBack' }).clears).toBeUndefined();
    readPlans(workspace);
    expect(back()[1]?.[2]).toBe('Zebras ask more');
    expect(pieces()).toContain('A giraffe on video');
  });

  it('is said before and after a reading, which brings nothing back and changes no plan', () => {
    const { workspace, server, date, pen, type, pieces, own } = withLeave();
    type(pieces() + '\nTyped by the coach');
    date(TODAY);
    const before = pen.text();
    const { clears } = server.preflight({ kind: 'readBack' });
    expect(clears).toContain('2 reflections and 1 portfolio piece from plans');
    expect(clears).toContain('Sep 1, 2026');
    const { cleared } = readPlans(workspace);
    expect(cleared).toContain('2 reflections and 1 portfolio piece from plans');
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(pieces()).toBe(own + '\nTyped by the coach');
    pen.typeAfter('A giraffe on video', ' in May');
    pen.typeAfter('Zebras ask more', ' in May');
    expect(server.preflight({ kind: 'readBack' }).clears).toContain('stay in the plans');
    expect(readPlans(workspace).cleared).toBeUndefined();
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(pen.text()).toBe(before.replace(/(giraffe on video|Zebras ask more)/g, '$1 in May'));
  });

  it('clears when the panel opens, without a reading, and once', () => {
    const { workspace, server, date, pen } = withLeave();
    date(TODAY);
    const before = pen.text();
    expect(server.openSchool().clears).toContain('2 reflections and 1 portfolio piece');
    expect(everything(workspace)).toContain('giraffe');
    expect(server.clearKept().sentence).toContain('2 reflections and 1 portfolio piece');
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(server.openSchool().clears).toBeUndefined();
    expect(server.clearKept()).toEqual({ sentence: null });
    expect(pen.text()).toBe(before);
  });

  it('lets both come again once it is taken out, without asking', () => {
    const { workspace, server, date, pieces, back } = withLeave();
    date(TODAY);
    server.clearKept();
    date('');
    readPlans(workspace);
    expect(pieces()).toContain('A giraffe on video');
    expect(back()[1]?.[2]).toBe('Zebras ask more');
    expect(server.openConflicts().conflicts).toEqual([]);
  });

  it('says what a protected tab keeps it from', () => {
    const { workspace, server, date } = withLeave();
    workspace.spreadsheet.protect('Roster', null, ['owner@fork.example']);
    date(TODAY);
    expect(server.clearKept().sentence).toMatch(
      /2 reflections from plans.*1 text from plans is still/,
    );
  });

  it('that cannot be read is one sentence with its place, and clears nothing', () => {
    const { workspace, server, date } = withLeave();
    date(TODAY);
    const settings = rowsOf(workspace, 'Settings');
    const row = settings.findIndex(([label]) => label === 'Clear reflections on') + 1;
    workspace.spreadsheet.setCell('Settings', row, 2, 'end of June');
    const { tabQuestions, clears } = server.openSchool();
    expect(tabQuestions.filter(one => one.tab === 'Settings')).toEqual([
      {
        tab: 'Settings',
        row,
        column: 2,
        sentence: expect.stringMatching(/end of June.*2027-06-30/),
      },
    ]);
    expect(clears).toBeUndefined();
    expect(() => date('next summer')).toThrow('2027-06-30');
  });
});
