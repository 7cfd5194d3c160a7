import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentText } from '../../../src/local/docs/documentText.ts';
import { canonical } from '../../../src/core/plan/living/text.ts';
import { readPlans, withPlansRead } from '../../builders/aLivingSchool.ts';
import { aTeachersPen, type TeachersPen } from '../../builders/aTeachersPen.ts';
import { LEADER, reopened, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { drawn } from '../../builders/cases.ts';

const read = withPlansRead();

// 300 take a quarter of an hour: `LIVING=300`. A run of all tests takes a few of them.
const RUNS = Number(process.env['LIVING'] ?? drawn(8));

/** One teacher of the school, and what sheet and plan said when they last said the same. */
interface Watched {
  readonly pen: TeachersPen;
  readonly row: number;
  settled: { plan: string; cell: string };
}

interface Here {
  workspace: TestWorkspace;
  readonly people: Watched[];
  words: number;
}

const COLUMNS = ['What I want to get better at', 'Lo que quiero mejorar'];

/** The first goal as a person finds it: in the table of goals, beside "1". */
function goalOf(pen: TeachersPen): string | null {
  for (const { table } of pen.content()) {
    const rows = (table?.tableRows ?? []).map(row =>
      (row.tableCells ?? []).map(cell => contentText(cell.content ?? []).trim()),
    );
    const at = (rows[0] ?? []).findIndex(name => COLUMNS.includes(name));
    const row = rows.find(cells => cells[0] === '1');
    if (at >= 0 && row) return row[at] ?? null;
  }
  return null;
}

const column = ({ workspace }: Here): number =>
  (workspace.spreadsheet.tables().find(one => one.name === 'Roster')?.display[0] ?? []).indexOf(
    'Goal 1',
  ) + 1;

const cellOf = (here: Here, { row }: Watched): string =>
  here.workspace.spreadsheet.tables().find(one => one.name === 'Roster')?.display[row - 1]?.[
    column(here) - 1
  ] ?? '';

function begin(): Here {
  const workspace = reopened(read);
  const here: Here = { workspace, people: [], words: 0 };
  for (const { plan, row, goals } of workspace.server.openSchool().teachers) {
    if (!plan || goals.length === 0) continue;
    const pen = aTeachersPen(workspace, plan.id);
    const watched = { pen, row, settled: { plan: goalOf(pen) ?? '', cell: '' } };
    watched.settled.cell = cellOf(here, watched);
    here.people.push(watched);
  }
  return here;
}

/** What people do: type anywhere, rewrite or empty the goal, add a row, take a paragraph out. */
function edit(here: Here, { pen }: Watched, what: number, where: number): void {
  const word = ` w${(here.words += 1)}🌱`;
  const paragraphs = pen
    .text()
    .split('\n')
    .filter(line => line.trim() !== '');
  const goal = goalOf(pen);
  const line = paragraphs[where % paragraphs.length] ?? '';
  switch (what % 5) {
    case 0:
    case 1:
      return pen.typeAfter(line, word);
    case 2:
      if (goal) pen.replace(goal.split('\n')[0] ?? goal, word.trim());
      return;
    case 3:
      return pen.replace(line, '');
    default: {
      const tables = pen.content().filter(one => one.table);
      const table = tables[where % tables.length];
      const index = table?.startIndex ?? 0;
      const rowIndex = (table?.table?.tableRows?.length ?? 1) - 1;
      const location = { tableStartLocation: { index }, rowIndex, columnIndex: 0 };
      pen.edit([{ insertTableRow: { tableCellLocation: location, insertBelow: true } }]);
    }
  }
}

/** A reading, perhaps cut off or troubled on the way; it is taken up again until it is done. */
function reading(here: Here, mishap: number, call: number): void {
  const { workspace } = here;
  const { world, server } = workspace;
  if (mishap === 0) {
    const { token } = server.preflight({ kind: 'readBack' });
    const { id } = server.startRun({ kind: 'readBack', token });
    world.faults.set([{ at: { call }, when: call % 2 ? 'after' : 'before', kind: 'kill' }]);
    try {
      world.run('continueRun', [{ id }], { person: LEADER, authMode: 'FULL' });
    } catch {
      // Cut off, as was wanted.
    }
    world.faults.set([]);
  } else if (mishap === 1) {
    const op = call % 2 ? 'docs.documents.get' : 'drive.files.update';
    world.faults.set([{ at: { op, nth: 1 + (call % 3) }, when: 'after', kind: 'serverError' }]);
  }
  let run = server.openSchool().run;
  for (let turn = 0; run && run.state !== 'done' && turn < 20; turn += 1) {
    run = server.continueRun({ id: run.id });
  }
  if (mishap > 0) readPlans(workspace);
  world.faults.set([]);
}

const act = fc.record({
  what: fc.nat(9),
  who: fc.nat(9),
  where: fc.nat(200),
  mishap: fc.nat(4),
  call: fc.integer({ min: 3, max: 40 }),
});

describe('a school at work in its plans, through the bundle', () => {
  it(
    'keeps every word in the plans, and takes no goal where both sides changed',
    () => {
      let flowed = 0;
      fc.assert(
        fc.property(fc.array(act, { minLength: 4, maxLength: 9 }), acts => {
          const here = begin();
          for (const { what, who, where, mishap, call } of [
            ...acts,
            { what: 9, who: 0, where: 0, mishap: 4, call: 9 },
          ]) {
            const one = here.people[who % here.people.length];
            if (!one) throw new Error('nobody has a goal');
            if (what < 5) edit(here, one, what, where);
            else if (what < 7) {
              const text = where % 4 === 0 ? '' : `the sheet's w${(here.words += 1)}`;
              here.workspace.spreadsheet.setCell('Roster', one.row, column(here), text);
            } else {
              const before = here.people.map(({ pen }) => pen.text());
              const cells = here.people.map(each => cellOf(here, each));
              reading(here, mishap, call);
              expect(here.people.map(({ pen }) => pen.text())).toEqual(before);
              here.people.forEach((each, at) => {
                const goal = goalOf(each.pen);
                const now = cellOf(here, each);
                if (now !== cells[at]) {
                  flowed += 1;
                  expect(canonical(each.pen.text())).toContain(canonical(now));
                  expect(cells[at], 'changed in sheet and plan').toBe(each.settled.cell);
                  each.settled = { plan: now, cell: now };
                } else if (goal !== null && canonical(goal) === canonical(now)) {
                  each.settled = { plan: goal, cell: now };
                }
              });
            }
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      if (RUNS > 50) expect(flowed).toBeGreaterThan(RUNS / 10);
    },
    RUNS * 30_000 + 60_000,
  );
});
