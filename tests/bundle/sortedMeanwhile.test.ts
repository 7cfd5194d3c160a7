import { describe, expect, it } from 'vitest';
import { withPlansRead } from '../builders/aLivingSchool.ts';
import { aTeachersPen } from '../builders/aTeachersPen.ts';
import { aCopyOf } from '../builders/aCopiedWorkbook.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../builders/aWorkspace.ts';

const read = withPlansRead();
const TODAY = '2026-09-01';
const [ONE, OTHER] = [3, 4];

const rosterOf = ({ spreadsheet }: TestWorkspace): readonly (readonly string[])[] =>
  spreadsheet.tables().find(one => one.name === 'Roster')?.display ?? [];

/** What stands under portfolio pieces beside each name. */
function piecesByName(workspace: TestWorkspace): Record<string, string> {
  const [headers = [], ...rows] = rosterOf(workspace);
  const at = headers.indexOf('Goal 1 portfolio pieces');
  return Object.fromEntries(rows.map(row => [row[0] ?? '', row[at] ?? '']));
}

/** A person sorts the roster: two rows change places. */
function sort(workspace: TestWorkspace): void {
  const rows = rosterOf(workspace);
  const width = (rows[0] ?? []).indexOf('Plan');
  for (let column = 1; column <= width; column += 1) {
    const [a, b] = [ONE, OTHER].map(row => rows[row - 1]?.[column - 1] ?? '');
    workspace.spreadsheet.setCell('Roster', ONE, column, "'" + b);
    workspace.spreadsheet.setCell('Roster', OTHER, column, "'" + a);
  }
}

/** Sorts the roster while the script writes somewhere else, after it did `first`. */
function sortDuring(workspace: TestWorkspace, first: RegExp): { readonly sorted: () => boolean } {
  const { faults } = workspace.world;
  const next = faults.next.bind(faults);
  let [begun, sorted] = [false, false];
  faults.next = op => {
    begun = begun || first.test(op);
    if (begun && !sorted && op === 'sheets.flush') {
      sorted = true;
      sort(workspace);
    }
    return next(op);
  };
  return { sorted: () => sorted };
}

function written(): TestWorkspace {
  const workspace = reopened(read);
  const teacher = workspace.server.openSchool().teachers.find(({ row }) => row === ONE);
  const pen = aTeachersPen(workspace, teacher?.plan?.id ?? '');
  pen.typeAfter('Photos of whiteboards in October and April', '\nA giraffe on video');
  pen.fill('Looking back', 1, 2, 'Zebras ask more');
  pen.fill('Agreed', 3, 1, 'Yes');
  return workspace;
}

function readToEnd({ server }: TestWorkspace): void {
  const { token } = server.preflight({ kind: 'readBack' });
  let run = server.startRun({ kind: 'readBack', token });
  while (run.state === 'going') run = server.continueRun({ id: run.id });
  expect(run).toMatchObject({ state: 'done', needsYou: [] });
}

const allowed = (() => {
  const workspace = written();
  readToEnd(workspace);
  return snapshotOf(workspace);
})();

describe('a roster that is sorted while the add-on works', () => {
  it('has each plan’s words beside its own teacher after a reading', () => {
    const workspace = written();
    const before = piecesByName(workspace);
    const { sorted } = sortDuring(workspace, /^docs\./);
    readToEnd(workspace);
    expect(sorted()).toBe(true);
    const name = rosterOf(workspace)[OTHER - 1]?.[0] ?? '';
    expect(piecesByName(workspace)).toEqual({
      ...before,
      [name]: before[name] + '\nA giraffe on video',
    });
  });

  it('loses nobody’s words on the school’s date', () => {
    const workspace = reopened(allowed);
    const before = piecesByName(workspace);
    workspace.server.chooseSettings({ clearOn: TODAY });
    const { sorted } = sortDuring(workspace, /./);
    expect(() => workspace.server.clearKept()).toThrow('roster has changed');
    expect(sorted()).toBe(true);
    expect(piecesByName(workspace)).toEqual(before);
    expect(workspace.server.clearKept().sentence).toContain('1 portfolio piece');
    const name = rosterOf(workspace)[OTHER - 1]?.[0] ?? '';
    expect(piecesByName(workspace)).toEqual({
      ...before,
      [name]: 'Photos of whiteboards in October and April',
    });
  });

  it('loses nobody’s words when a copy starts anew', () => {
    const copy = reopened(aCopyOf(allowed));
    const before = piecesByName(copy);
    const { token } = copy.server.lookAtCopy();
    const { sorted } = sortDuring(copy, /./);
    expect(() => copy.server.startAnew({ token })).toThrow('roster has changed');
    expect(sorted()).toBe(true);
    expect(piecesByName(copy)).toEqual(before);
    expect(copy.server.startAnew({ token })).toEqual({ started: true });
    const name = rosterOf(copy)[OTHER - 1]?.[0] ?? '';
    expect(piecesByName(copy)).toEqual({
      ...before,
      [name]: 'Photos of whiteboards in October and April',
    });
  });
});
