import { describe, expect, it } from 'vitest';
import type { RunName } from '../../builders/runName.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { aWorkspace, type TestWorkspace } from '../../builders/aWorkspace.ts';

const school = schoolOfSix();
const width = school.roster.rows[0]?.length ?? 0;

function rosterOf({ spreadsheet }: TestWorkspace) {
  const tab = spreadsheet.tables().find(one => one.name === school.roster.name);
  if (!tab) throw new Error('the roster is gone');
  return tab;
}

function runToEnd({ server }: TestWorkspace, kind: RunName): void {
  let run = server.startRun({ kind, token: server.preflight({ kind }).token });
  while (run.state !== 'done') run = server.continueRun({ id: run.id });
}

/** A person swaps what the school wrote in two rows; the add-on's columns stay where they are. */
function swapRows(workspace: TestWorkspace, one: number, other: number): void {
  const { display } = rosterOf(workspace);
  for (let column = 1; column <= width; column += 1) {
    const [a, b] = [one, other].map(row => display[row - 1]?.[column - 1] ?? '');
    workspace.spreadsheet.setCell(school.roster.name, one, column, "'" + b);
    workspace.spreadsheet.setCell(school.roster.name, other, column, "'" + a);
  }
}

describe('rows that people sorted between two runs', () => {
  it('have their own plan beside them after the next run, and nobody gets a second one', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    runToEnd(workspace, 'createPlans');
    const before = rosterOf(workspace);
    swapRows(workspace, 2, 7);
    swapRows(workspace, 3, 4);
    runToEnd(workspace, 'sharePlans');
    const { display, links } = rosterOf(workspace);
    const teachers = workspace.server.openSchool().teachers;
    for (const row of [2, 3, 4, 5, 6, 7]) {
      const teacher = teachers.find(one => one.row === row);
      const link = links.find(one => one.row === row && one.column === width + 1);
      expect(link?.url, `row ${row}`).toBe(teacher?.plan?.url);
      const document = workspace.drive.documents().find(one => link?.url.includes(one.id));
      expect(document?.name, `row ${row}`).toContain(teacher?.name ?? 'nobody');
      expect(display[row - 1]?.[0] === before.display[row - 1]?.[0]).toBe([5, 6].includes(row));
    }
    expect(workspace.drive.documents()).toHaveLength(6);
  });
});
