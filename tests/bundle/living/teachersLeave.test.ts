import { describe, expect, it } from 'vitest';
import { aCopyOf } from '../../builders/aCopiedWorkbook.ts';
import { readPlans } from '../../builders/aLivingSchool.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import {
  aLeaveRead,
  aPlanWithLeave,
  aWrittenPlan,
  PIECES,
  TODAY,
} from '../../builders/aTeachersLeave.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const LATER = '2027-06-30';

/** Every word of the workbook, the hidden tab included. */
const everything = ({ spreadsheet }: TestWorkspace): string => JSON.stringify(spreadsheet.tables());

describe('without the teacher’s yes', () => {
  it('nothing of portfolio, log and “Looking back” leaves the plan', () => {
    const { workspace, pen } = aWrittenPlan();
    readPlans(workspace);
    pen.fill('Agreed', 3, 1, 'yes, but not yet');
    readPlans(workspace);
    expect(everything(workspace)).not.toMatch(/giraffe|heron|zebra/i);
    expect(workspace.spreadsheet.tables().map(one => one.name)).not.toContain('Looking back');
  });
});

describe('with it', () => {
  it('the sheet shows both, as typed, and never the log', () => {
    const { workspace, teacher, back, pieces, pen } = aLeaveRead();
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
    const { workspace, back } = aLeaveRead();
    const visible = () => JSON.stringify(workspace.spreadsheet.tables().filter(one => !one.hidden));
    const before = visible();
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(visible()).toBe(before);
    for (let column = 1; column <= 5; column++)
      workspace.spreadsheet.setCell('Looking back', 2, column, '');
    readPlans(workspace);
    expect(back()[1]?.[2]).toBe('Zebras ask more');
  });
});

describe('a yes that is taken back', () => {
  it('takes both out of the sheet again, and leaves what people had typed there', () => {
    const { workspace, pen, type, pieces, own, back } = aLeaveRead();
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
    const { workspace, pen, back } = aLeaveRead();
    const { spreadsheet } = workspace;
    spreadsheet.setCell('Looking back', 1, 3, 'Our impact');
    spreadsheet.setCell('Looking back', 2, 7, 'Ask about this in May');
    pen.replace('Yes', 'no');
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(everything(workspace)).not.toMatch(/giraffe|zebra/i);
    expect(back().flat().filter(Boolean)).toContain('Ask about this in May');
  });

  it('can be given again', () => {
    const { workspace, pen, pieces, back } = aLeaveRead();
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
    const { workspace, pen, pieces, own } = aPlanWithLeave();
    const { world, server } = workspace;
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
    const { workspace, pen } = aLeaveRead();
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
    const { workspace, own, type, pieces, teacher, date } = aLeaveRead();
    type(pieces() + '\nTyped by the coach');
    date(TODAY);
    const copy = reopened(aCopyOf(snapshotOf(workspace)));
    const seen = copy.server.lookAtCopy();
    expect(seen).toMatchObject({ reflections: 2, pieces: 1, dateOver: true });
    copy.server.startAnew({ token: seen.token });
    expect(everything(copy)).not.toMatch(/giraffe|zebra/i);
    const [headers = []] = shown(copy, 'Roster');
    expect(shown(copy, 'Roster')[teacher.row - 1]?.[headers.indexOf(PIECES)]).toBe(
      own + '\nTyped by the coach',
    );
    expect(copy.server.openSchool().choices.clearOn).toBe('');
  });
});

describe('the date on which the school clears', () => {
  it('does nothing before it has come', () => {
    const { workspace, server, date, back, pieces } = aLeaveRead();
    date(LATER);
    expect(server.openSchool().clears).toBeUndefined();
    expect(server.clearKept()).toEqual({ sentence: null });
    expect(server.preflight({ kind: 'readBack' }).clears).toBeUndefined();
    readPlans(workspace);
    expect(back()[1]?.[2]).toBe('Zebras ask more');
    expect(pieces()).toContain('A giraffe on video');
  });

  it('is said before and after a reading, which brings nothing back and changes no plan', () => {
    const { workspace, server, date, pen, type, pieces, own } = aLeaveRead();
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
    const { workspace, server, date, pen } = aLeaveRead();
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
    const { workspace, server, date, pieces, back } = aLeaveRead();
    date(TODAY);
    server.clearKept();
    date('');
    readPlans(workspace);
    expect(pieces()).toContain('A giraffe on video');
    expect(back()[1]?.[2]).toBe('Zebras ask more');
    expect(server.openConflicts().conflicts).toEqual([]);
  });

  it('says what a protected tab keeps it from', () => {
    const { workspace, server, date } = aLeaveRead();
    workspace.spreadsheet.protect('Roster', null, ['owner@fork.example']);
    date(TODAY);
    expect(server.clearKept().sentence).toMatch(
      /2 reflections from plans.*1 text from plans is still/,
    );
  });

  it('that cannot be read is one sentence with its place, and clears nothing', () => {
    const { workspace, server, date } = aLeaveRead();
    date(TODAY);
    const settings = shown(workspace, 'Settings');
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
