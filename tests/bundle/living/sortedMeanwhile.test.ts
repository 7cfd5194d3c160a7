import { describe, expect, it } from 'vitest';
import { aCopyOf } from '../../builders/aCopiedWorkbook.ts';
import { readPlans } from '../../builders/aLivingSchool.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import { aPlanWithLeave, PIECES, TODAY } from '../../builders/aTeachersLeave.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';

const [ONE, OTHER] = [3, 4];

/** What stands under portfolio pieces beside each name. */
function piecesByName(workspace: TestWorkspace): Record<string, string> {
  const [headers = [], ...rows] = shown(workspace, 'Roster');
  const at = headers.indexOf(PIECES);
  return Object.fromEntries(rows.map(row => [row[0] ?? '', row[at] ?? '']));
}

/** A person sorts the roster: two rows change places. */
function sort(workspace: TestWorkspace): void {
  const rows = shown(workspace, 'Roster');
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

const allowed = (() => {
  const { workspace, row } = aPlanWithLeave();
  expect(row).toBe(ONE);
  expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
  return snapshotOf(workspace);
})();

describe('a roster that is sorted while the add-on works', () => {
  it('has each plan’s words beside its own teacher after a reading', () => {
    const { workspace } = aPlanWithLeave();
    const before = piecesByName(workspace);
    const { sorted } = sortDuring(workspace, /^docs\./);
    expect(readPlans(workspace)).toMatchObject({ state: 'done', needsYou: [] });
    expect(sorted()).toBe(true);
    const name = shown(workspace, 'Roster')[OTHER - 1]?.[0] ?? '';
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
    const name = shown(workspace, 'Roster')[OTHER - 1]?.[0] ?? '';
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
    const name = shown(copy, 'Roster')[OTHER - 1]?.[0] ?? '';
    expect(piecesByName(copy)).toEqual({
      ...before,
      [name]: 'Photos of whiteboards in October and April',
    });
  });
});
