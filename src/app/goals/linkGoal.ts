import { PlanError } from '../../core/errors.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import { isPlainCell, shownRow } from '../../core/table/sheetTable.ts';
import { confirmedLink, isSuggestedLink } from '../../core/rubric/suggestedLink.ts';
import { words } from '../../words/index.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';

/** A goal as a person saw it: whose, which, and what its cells said. */
export interface SeenGoal {
  /** Opaque key; null for someone whom no run has met yet. */
  readonly key: string | null;
  readonly row: number;
  /** Which of the teacher's goals, from 1. */
  readonly goal: number;
  readonly text: string;
  /** What the component cell said. */
  readonly component: string;
}

/**
 * Writes a suggested component beside the goal, marked as suggested until the teacher confirms it.
 * Written already: nothing happens. Errors: ROW_GONE, CELL_CHANGED, NO_COMPONENT_CELL,
 * CELL_NOT_WRITABLE, TAB_PROTECTED, CELL_REFUSED, UNKNOWN_COMPONENT.
 */
export function acceptSuggestion(needs: Needs, seen: SeenGoal, id: string): number {
  return writeLink(needs, seen, ({ rubric, settings }) => {
    const component = rubric.components.find(one => one.id === id);
    if (!component) throw new PlanError('UNKNOWN_COMPONENT', { id });
    const { mark } = words(settings.language).review;
    return component.id + ' ' + component.name + ' ' + mark;
  });
}

/** Puts back what stood in the cell before a suggestion; only a suggested link is taken back. */
export function undoSuggestion(needs: Needs, seen: SeenGoal, before: string): number {
  return writeLink(needs, seen, () => {
    if (!isSuggestedLink(seen.component)) throw new PlanError('CELL_CHANGED');
    return before;
  });
}

/** The teacher has said yes: the link stays, without the word "suggested". */
export function confirmSuggestion(needs: Needs, seen: SeenGoal): number {
  return writeLink(needs, seen, () => confirmedLink(seen.component));
}

/** Writes one component cell, found by key; answers the teacher's row. */
function writeLink(needs: Needs, seen: SeenGoal, text: (school: School) => string): number {
  return withLock(needs, () => {
    const school = readSchool(needs, openLedger(needs));
    const teacher = seenTeacher(school, seen);
    const goal = teacher.person.goals[seen.goal - 1];
    const wanted = text(school);
    if (!goal || goal.text !== seen.text) throw new PlanError('CELL_CHANGED');
    if (goal.componentText === wanted) return teacher.person.row;
    if (goal.componentText !== seen.component) throw new PlanError('CELL_CHANGED');
    write(needs, school, goal, wanted);
    return teacher.person.row;
  });
}

function seenTeacher({ teachers }: School, { key, row }: SeenGoal): Teacher {
  const found = teachers.find(({ known, person }) =>
    key === null ? known === null && person.row === row : known?.key === key,
  );
  if (!found) throw new PlanError('ROW_GONE');
  return found;
}

function write(needs: Needs, { rosterTable, roster }: School, goal: RosterGoal, text: string) {
  const { name: tab } = rosterTable;
  const cell = goal.componentCell;
  if (!cell) throw new PlanError('NO_COMPONENT_CELL');
  if (!isPlainCell(rosterTable, cell.row, cell.column))
    throw new PlanError('CELL_NOT_WRITABLE', { text });
  if (!needs.workbook.canWrite(tab, roster.headerRow ?? 1)) {
    throw new PlanError('TAB_PROTECTED', { tab });
  }
  // Somebody may have sorted the tab while the school was read.
  needs.workbook.forget(tab);
  const table = needs.workbook.table(tab);
  const now = table ? shownRow(table, cell.row) : [];
  const before = shownRow(rosterTable, cell.row);
  if (now.length !== before.length || now.some((shown, at) => shown !== before[at])) {
    throw new PlanError('CELL_CHANGED');
  }
  try {
    needs.workbook.writeCells(tab, [{ ...cell, text }]);
  } catch (cause) {
    throw new PlanError('CELL_REFUSED', { text }, cause);
  }
}
