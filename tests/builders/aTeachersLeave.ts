import { readPlans, withPlansRead } from './aLivingSchool.ts';
import { shown } from './aRosterSchool.ts';
import { aTeachersPen } from './aTeachersPen.ts';
import { reopened, snapshotOf, type TestWorkspace } from './aWorkspace.ts';

export const PIECES = 'Goal 1 portfolio pieces';
/** The day on which these schools stand. */
export const TODAY = '2026-09-01';

const read = withPlansRead();

/** A school whose plans were read once. */
export const aReadSchool = (): TestWorkspace => reopened(read);

/** A teacher whose portfolio pieces stand in the sheet, and what people can do there. */
export function handlesOf(workspace: TestWorkspace) {
  const { server, spreadsheet } = workspace;
  const [headers = []] = shown(workspace, 'Roster');
  const at = headers.indexOf(PIECES);
  const piecesIn = (row: number): string => shown(workspace, 'Roster')[row - 1]?.[at] ?? '';
  const teacher = server.openSchool().teachers.find(({ row }) => piecesIn(row) !== '');
  if (!teacher?.plan) throw new Error('nobody has a plan with portfolio pieces');
  const { row } = teacher;
  return {
    ...{ workspace, server, spreadsheet, teacher, headers, row },
    pieces: () => piecesIn(row),
    back: () => shown(workspace, 'Looking back'),
    pen: aTeachersPen(workspace, teacher.plan.id),
    type: (text: string) => spreadsheet.setCell('Roster', row, at + 1, text),
    date: (clearOn: string) => server.chooseSettings({ clearOn }),
  };
}

/**
 * The teacher has written in every part of the plan since it was read, and typed no leave yet. `own`
 * is what stood in the sheet before.
 */
export function aWrittenPlan() {
  const here = handlesOf(aReadSchool());
  const { pen } = here;
  const own = here.pieces();
  pen.typeAfter(own.split('\n')[0] ?? '', '\nA giraffe on video');
  pen.fill('Check-ins', 1, 2, 'heron in the log');
  pen.fill('Looking back', 1, 2, 'Zebras ask more');
  pen.fill('Looking back', 1, 3, '=Zebras+next year');
  return { ...here, own };
}

/** The same with the teacher's leave typed, not read yet. */
export function aPlanWithLeave() {
  const here = aWrittenPlan();
  here.pen.fill('Agreed', 3, 1, 'Yes');
  return here;
}

const allowed = (() => {
  const { workspace, own } = aPlanWithLeave();
  readPlans(workspace);
  return { snapshot: snapshotOf(workspace), own };
})();

/** The same, read: pieces and reflections stand in the sheet. */
export const aLeaveRead = () => ({ ...handlesOf(reopened(allowed.snapshot)), own: allowed.own });
