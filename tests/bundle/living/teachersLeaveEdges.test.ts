import { describe, expect, it } from 'vitest';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aCopyOf } from '../../builders/aCopiedWorkbook.ts';
import { readPlans } from '../../builders/aLivingSchool.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import {
  aLeaveRead,
  aPlanWithLeave,
  aReadSchool,
  handlesOf,
  TODAY,
} from '../../builders/aTeachersLeave.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { quiet } from '../../builders/wholeJob.ts';
import { aWorkspace, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

/** Every cell, the hidden tab included, in which one of these words stands. */
const cellsWith = ({ spreadsheet }: TestWorkspace, word: RegExp): string[] =>
  spreadsheet.tables().flatMap(({ display }) => display.flat().filter(text => word.test(text)));

describe('a tab of the school’s own that is called “Looking back”', () => {
  it('stays as it is, also where it links to documents', () => {
    const theirs = [
      ['Term', 'Grade', 'What we did', 'Next', 'Notes'],
      ['Fall', '3', 'Science night', 'Again', 'https://docs.google.com/document/d/own-notes/edit'],
    ];
    const school = schoolOfSix();
    const tabs = [...school.tabs, { name: 'Looking back', rows: theirs }];
    const workspace = aWorkspace({}, { ...school, tabs });
    startYear(workspace.server, quiet);
    readPlans(workspace);
    expect(shown(workspace, 'Looking back')).toEqual(theirs);
    handlesOf(workspace).date(TODAY);
    expect(workspace.server.openSchool().clears).toBeUndefined();
    workspace.server.clearKept();
    readPlans(workspace);
    expect(shown(workspace, 'Looking back')).toEqual(theirs);
  });
});

describe('the school’s date', () => {
  it('still clears who was missing from the roster on that day', () => {
    const { workspace, server, date, spreadsheet, headers, row, pieces, own } = aLeaveRead();
    const other = server.openSchool().teachers.find(one => one.name === 'Wes Redcloud');
    const theirPen = aTeachersPen(workspace, other?.plan?.id ?? '');
    theirPen.typeAfter('leave students’ names and faces out.', '\nAn otter on film');
    theirPen.fill('Agreed', 3, 1, 'Yes');
    readPlans(workspace);
    expect(cellsWith(workspace, /otter/)).toHaveLength(1);
    const cells = shown(workspace, 'Roster')[row - 1] ?? [];
    const who = headers.map((_, at) => at).filter(at => /name|email/i.test(headers[at] ?? ''));
    who.forEach(at => spreadsheet.setCell('Roster', row, at + 1, ''));
    date(TODAY);
    server.clearKept();
    expect(cellsWith(workspace, /otter/)).toEqual([]);
    expect(pieces()).toContain('giraffe');
    who.forEach(at => spreadsheet.setCell('Roster', row, at + 1, cells[at] ?? ''));
    expect(server.openSchool().clears).toContain('1 portfolio piece');
    server.clearKept();
    expect(pieces()).toBe(own);
  });

  it('that was cut off asks nobody once it is taken out', () => {
    const { workspace, date, own } = aLeaveRead();
    date(TODAY);
    const whole = handlesOf(reopened(snapshotOf(workspace)));
    const first = whole.workspace.world.calls.all().length;
    whole.server.clearKept();
    const ops = whole.workspace.world.calls.all().slice(first);
    const writes = ops.flatMap(({ op }, at) => (op === 'sheets.flush' ? [at + 1] : []));
    expect(writes.length).toBeGreaterThan(2);
    for (const call of writes) {
      const cut = handlesOf(reopened(snapshotOf(workspace)));
      cut.workspace.world.faults.set([{ at: { call }, when: 'after', kind: 'kill' }]);
      expect(() => cut.server.clearKept()).toThrow();
      cut.date('');
      readPlans(cut.workspace);
      expect(cut.server.openConflicts().conflicts, String(call)).toEqual([]);
      expect(cut.pieces(), String(call)).toContain('A giraffe on video');
      cut.date(TODAY);
      cut.server.clearKept();
      expect(cut.pieces(), String(call)).toBe(own);
    }
  });
});

describe('a choice that was cut off', () => {
  it('knows which pieces came from the plan', () => {
    const { workspace, pen, type, own, pieces } = aPlanWithLeave();
    const { server, world } = workspace;
    type(own + '\nTyped by the coach');
    readPlans(workspace);
    const [conflict] = server.openConflicts().conflicts;
    if (!conflict) throw new Error('nothing to choose');
    const { key, section, token } = conflict;
    world.faults.set([{ at: { op: 'drive.files.update', nth: 1 }, when: 'before', kind: 'kill' }]);
    expect(() => server.settleConflict({ key, section, token, choice: 'plan' })).toThrow();
    expect(pieces()).toContain('giraffe');
    pen.replace('Yes', 'no');
    readPlans(workspace);
    expect(cellsWith(workspace, /giraffe/)).toEqual([]);
  });
});

describe('a copy that starts anew', () => {
  it('keeps nothing of a teacher whose rows were merged into the later one', () => {
    const workspace = aReadSchool();
    const here = handlesOf(workspace);
    const cells = shown(workspace, 'Roster')[here.row - 1] ?? [];
    const last = shown(workspace, 'Roster').length + 1;
    const own = here.headers.findIndex(header => header === 'Plan');
    cells.forEach((text, at) => {
      if (at < own) workspace.spreadsheet.setCell('Roster', last, at + 1, text);
    });
    workspace.server.mergeRows({ row: here.row, into: last });
    here.pen.typeAfter(here.pieces().split('\n')[0] ?? '', '\nA giraffe on video');
    here.pen.fill('Agreed', 3, 1, 'Yes');
    readPlans(workspace);
    expect(shown(workspace, 'Roster')[last - 1]?.join(' ')).toContain('giraffe');
    const copy = reopened(aCopyOf(snapshotOf(workspace)));
    copy.server.startAnew({ token: copy.server.lookAtCopy().token });
    expect(cellsWith(copy, /giraffe/)).toEqual([]);
  });
});
