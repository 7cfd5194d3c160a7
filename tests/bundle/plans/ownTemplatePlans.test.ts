import { describe, expect, it } from 'vitest';
import { openZip, packed } from '../../../src/document/zip.ts';
import { runOf } from '../../builders/aCheckInYear.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import { aWorkspace, reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

/** The words of our template, and what this school has put in their place. */
const SCHOOLS_WORDS = [
  ['>Goals<', '>What I am after<'],
  ['What I want to get better at', 'My aim'],
  ['>Portfolio pieces<', '>What I will show<'],
] as const;

/** A person rewords the school's template in Docs. */
function reword({ drive, store }: TestWorkspace, words: readonly (readonly [string, string])[]) {
  const path = drive.documents().find(one => one.name.includes('template'))?.path ?? '';
  const zip = openZip(Buffer.from(store.read(path) ?? []).toString('base64'));
  let xml = zip.file('word/document.xml')?.asText() ?? '';
  for (const [from, to] of words) {
    expect(xml).toContain(from);
    xml = xml.replace(from, to);
  }
  zip.file('word/document.xml', xml);
  store.write(path, Buffer.from(packed(zip), 'base64'));
}

/** A school whose plans were made from its own template, which it has reworded again since. */
const made = (() => {
  const workspace = aWorkspace();
  workspace.server.setUp();
  workspace.server.makeTemplateOurs({});
  reword(workspace, SCHOOLS_WORDS);
  runOf(workspace, 'createPlans');
  reword(workspace, [['>What I am after<', '>This year<']]);
  workspace.server.checkTemplate();
  runOf(workspace, 'readBack');
  return snapshotOf(workspace);
})();

function school() {
  const workspace = reopened(made);
  const teacher = workspace.server
    .openSchool()
    .teachers.find(
      ({ plan, goals }) =>
        plan && goals.length > 0 && aTeachersPen(workspace, plan.id).text().includes('My aim'),
    );
  if (!teacher?.plan) throw new Error('nobody has a plan of the school’s own template');
  const roster = (): readonly (readonly string[])[] =>
    workspace.spreadsheet.tables().find(one => one.name === 'Roster')?.display ?? [];
  const cell = (header: string): string =>
    roster()[teacher.row - 1]?.[roster()[0]?.indexOf(header) ?? -1] ?? '';
  return { workspace, teacher, cell, pen: aTeachersPen(workspace, teacher.plan.id) };
}

describe('a plan of the school’s own template', () => {
  it('is read by the words that the template had when the plan was made', () => {
    const { workspace, cell, pen } = school();
    pen.replace(pen.cell('What I am after', 1, 1), 'Students “ask” =more+ than I do');
    const before = pen.text();
    runOf(workspace, 'readBack');
    expect(cell('Goal 1')).toBe('Students “ask” =more+ than I do');
    expect(pen.text()).toBe(before);
    expect(workspace.server.openConflicts()).toEqual({ conflicts: [], more: 0, closed: [] });
  });

  it('of which a heading was deleted: that part is said and left alone, the others are read', () => {
    const { workspace, teacher, cell, pen } = school();
    pen.fill('Agreed', 3, 1, 'yes');
    runOf(workspace, 'readBack');
    const pieces = cell('Goal 1 portfolio pieces');
    pen.replace('What I will show', '');
    pen.replace(pen.cell('What I am after', 1, 1), 'Fewer words from me');
    const before = pen.text();
    runOf(workspace, 'readBack');
    expect(cell('Goal 1')).toBe('Fewer words from me');
    expect(cell('Goal 1 portfolio pieces')).toBe(pieces);
    expect(pen.text()).toBe(before);
    const { conflicts } = workspace.server.openConflicts();
    expect(conflicts).toMatchObject([
      { key: teacher.key, section: 'portfolio', plan: null, choices: ['both'] },
    ]);
    expect(conflicts[0]?.sentence).toContain('put its heading back');
  });
});
