import { isFormulaAt, textAt } from '../../core/table/sheetTable.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import { PlanError } from '../../core/errors.ts';
import { isOver, withoutBrought } from '../../core/plan/living/kept.ts';
import { fingerprint } from '../../core/plan/living/text.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { shownBack, writeBack } from './lookingBack.ts';
import { rowsStillAre } from './rowsStill.ts';
import type { CellText } from '../plans/sheetSide.ts';

/** What the workbook keeps of plans, or what was cleared of it. */
export interface Kept {
  /** Texts under "Looking back". */
  readonly reflections: number;
  /** Portfolio pieces that came from a plan. */
  readonly pieces: number;
}

/** What was cleared, and how much could not be, because a tab is protected. */
export interface Cleared extends Kept {
  readonly left: number;
}

/** Whether the school's date has come. */
export const dateHasCome = ({ settings, today }: School): boolean =>
  isOver(settings.clearOn, today);

/**
 * The portfolio cells of a teacher's rows without what came from the plan: cells to write, how
 * many pieces go, and what stays there as a fingerprint. Formulas are nobody's text.
 */
export function withoutPieces(
  { roster, rosterTable }: Pick<School, 'roster' | 'rosterTable'>,
  rows: readonly number[],
  brought: string,
): {
  readonly cells: readonly CellText[];
  readonly pieces: number;
  readonly rest: string;
} {
  const cells: CellText[] = [];
  let pieces = 0;
  const rest: string[] = [];
  for (const row of rows) {
    for (const { part, column } of roster.goalColumns) {
      if (part !== 'portfolio') continue;
      const formula = isFormulaAt(rosterTable, row, column);
      const cell = textAt(rosterTable, row, column);
      const { text, lines } = formula ? { text: cell, lines: 0 } : withoutBrought(cell, brought);
      pieces += lines;
      if (lines > 0) cells.push({ row, column, text });
      rest.push(text);
    }
  }
  return { cells, pieces, rest: fingerprint(rest.join('\n')) };
}

/** The rows of the roster that are this teacher, from 1; none of somebody who is not in it any more. */
export function rowsOfTeacher({ people }: School, key: string): number[] {
  const found = people.find(one => one.known?.key === key);
  return found ? [found.person.row, ...found.folded] : [];
}

export const broughtBy = ({ note }: LedgerEntry<'reading'>): string => note.pieces ?? '';

/** By reading that has brought portfolio pieces into the sheet: the cells without them. */
const piecesOf = (ledger: Ledger, school: School) =>
  ledger
    .all('reading')
    .filter(one => broughtBy(one) !== '')
    .map(entry => {
      const rows = rowsOfTeacher(school, entry.key);
      return { entry, rows, ...withoutPieces(school, rows, broughtBy(entry)) };
    });

/** What the workbook keeps of plans that is to go, now that the date has come; null if nothing is. */
export function keptPastDate(needs: Needs, ledger: Ledger, school: School): Kept | null {
  if (!dateHasCome(school)) return null;
  const reflections = reflectionsIn(shownBack(needs, ledger));
  const pieces = piecesOf(ledger, school).reduce((sum, one) => sum + one.pieces, 0);
  return reflections + pieces > 0 ? { reflections, pieces } : null;
}

/** How many texts stand in rows of the tab "Looking back". */
export const reflectionsIn = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((sum, [, , ...texts]) => sum + texts.slice(0, 2).filter(Boolean).length, 0);

/**
 * Once the school's date has come: clears from the workbook what left plans by their teachers' leave.
 * A portfolio piece that a person typed or changed in the sheet is theirs and stays; no plan is opened.
 * `run` is what it is remembered by. Null where there is nothing to clear. The caller saves. Error:
 * CHANGED_SINCE_PREFLIGHT, where rows were sorted meanwhile; the next opening or run does it then.
 */
export function clearPastDate(
  needs: Needs,
  ledger: Ledger,
  school: School,
  run: string,
): Cleared | null {
  const kept = keptPastDate(needs, ledger, school);
  if (!kept) return null;
  let { reflections, pieces } = kept;
  if (reflections > 0 && !writeBack(needs, ledger, school.settings.language, [])) reflections = 0;
  const tab = school.rosterTable.name;
  if (pieces > 0 && !needs.workbook.canWrite(tab, school.roster.headerRow ?? 1)) pieces = 0;
  if (pieces > 0) {
    // Of somebody who is not in the roster just now it stays known.
    const all = piecesOf(ledger, school).filter(one => one.rows.length > 0);
    const note = (over: (one: (typeof all)[number]) => Notes['reading']): void =>
      all.forEach(one => ledger.put({ ...one.entry, note: { ...one.entry.note, ...over(one) } }));
    // Noted before: were it cut off after, the cells would look like changed by people.
    note(({ rest }) => ({ cleared: rest }));
    save(needs, ledger);
    const cells = all.flatMap(one => one.cells);
    if (!rowsStillAre(needs, school.rosterTable, cells))
      throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    needs.workbook.writeCells(tab, cells);
    note(({ rest }) => ({ pieces: '', cleared: rest }));
  }
  const left = kept.reflections + kept.pieces - reflections - pieces;
  const cleared = { reflections, pieces, left };
  const entry = { key: run, state: 'done', note: cleared } as const;
  ledger.put(newEntry('clearing', entry, authorNow(needs, run)));
  return cleared;
}

/**
 * The same when somebody opens the panel. Errors: BUSY_NOW, RUN_BUSY, CHANGED_SINCE_PREFLIGHT; the next
 * opening or run does it then.
 */
export function clearNow(needs: Needs): { cleared: Cleared | null; school: School } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const cleared = clearPastDate(needs, ledger, school, 'panel');
    save(needs, ledger);
    return { cleared, school };
  });
}
