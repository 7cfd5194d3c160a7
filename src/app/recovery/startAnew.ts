import { PlanError } from '../../core/errors.ts';
import { Ledger } from '../../core/ledger/ledger.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import { withRowsMerged } from '../../core/roster/mergedRows.ts';
import { knownTeachers } from '../../core/roster/knownTeachers.ts';
import { isOver } from '../../core/plan/living/kept.ts';
import type { SheetTable } from '../../core/table/sheetTable.ts';
import type { CopiedWorkbook } from '../../core/school/copiedWorkbook.ts';
import { SETTING_ROWS, yearToGoOnWith } from '../../core/school/settings.ts';
import { withLock } from '../runs/withLock.ts';
import { broughtBy, reflectionsIn, withoutPieces } from '../living/clearing.ts';
import { shownBack } from '../living/lookingBack.ts';
import { rowsStillAre } from '../living/rowsStill.ts';
import type { CellText } from '../plans/sheetSide.ts';
import type { Needs } from '../needs/needs.ts';
import {
  CHECK_IN_HEADERS,
  checkInsTab,
  LOOKING_BACK_HEADERS,
  lookingBackTab,
  ownColumns,
  PLAN_HEADERS,
  plansTab,
  linkRows,
  type OwnColumns,
} from '../school/ownPlaces.ts';
import {
  copiedFrom,
  readRosterTab,
  readSchoolSettings,
  schoolRubric,
} from '../school/readSchool.ts';
import { writeSettings } from '../school/settingsTab.ts';

/** Looks at a copied workbook. Changes nothing. Errors: NOTHING_TO_DO (it is no copy), NO_ROSTER. */
export function lookAtCopy(needs: Needs): CopiedWorkbook {
  const copy = findCopy(needs);
  if (!copy) throw new PlanError('NOTHING_TO_DO');
  return copy.seen;
}

/**
 * Makes a copied workbook one of its own: what belongs to the original is taken out of this copy, and
 * nothing else. The hidden tab is emptied last and in one call, so that one that was cut off before is
 * still refused as a copy and can be repeated. False where it is no copy any more. A run's lease in the
 * hidden tab is the original's: here no run can have begun, and the turn is enough. Errors: NO_ROSTER,
 * TAB_PROTECTED, CHANGED_SINCE_PREFLIGHT, BUSY_NOW.
 */
export function startAnew(needs: Needs, token: string): boolean {
  return withLock(needs, () => {
    const copy = findCopy(needs);
    if (!copy) return false;
    if (copy.seen.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    const { roster, lists, seen, cells } = copy;
    const { workbook } = needs;
    const written = [
      ...(roster.rows.length + cells.length > 0 ? [[roster.tab, roster.headerRow] as const] : []),
      ...lists.map(({ tab }) => [tab, 1] as const),
    ];
    for (const [tab, headerRow] of written) {
      if (!workbook.canWrite(tab, headerRow)) throw new PlanError('TAB_PROTECTED', { tab });
    }
    const settings = SETTING_ROWS.flatMap(({ field, label, guidance }) => {
      if (field === 'schoolYear' && seen.newYear !== seen.schoolYear)
        return [{ label, guidance, value: seen.newYear }];
      return field === 'clearOn' && seen.dateOver ? [{ label, guidance, value: '' }] : [];
    });
    writeSettings(needs, settings);
    for (const { tab, header } of lists) workbook.writeRows(tab, header, []);
    const touched = [...cells, ...roster.rows.map(row => ({ row }))];
    if (!rowsStillAre(needs, copy.rosterTable, touched))
      throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    if (cells.length > 0) workbook.writeCells(roster.tab, cells);
    if (roster.rows.length > 0) {
      const { ours, rows, tab, headerRow } = roster;
      const cells = Array.from({ length: Math.max(...rows) - headerRow }, (_, below) =>
        rows.includes(headerRow + 1 + below) ? { text: '' } : null,
      );
      // By its links the column is known again after a cut: they go last.
      const columns = [ours.status, ours.plan].map(name => ({ header: name, cells }));
      workbook.writeColumns(tab, columns, headerRow);
    }
    workbook.emptyLedger();
    return true;
  });
}

interface Copy {
  readonly seen: CopiedWorkbook;
  readonly rosterTable: SheetTable;
  readonly roster: {
    readonly tab: string;
    readonly headerRow: number;
    readonly ours: OwnColumns;
    /** In which something of the original's stands. */
    readonly rows: readonly number[];
  };
  /** Tabs that the add-on alone writes, their headers, and how many rows have something in them. */
  readonly lists: readonly {
    readonly tab: string;
    readonly header: readonly string[];
    readonly rows: number;
  }[];
  /** Portfolio cells without what came from plans. */
  readonly cells: readonly CellText[];
}

function findCopy(needs: Needs): Copy | null {
  const { workbook } = needs;
  const ledger = new Ledger(workbook.ledger());
  const original = copiedFrom(needs, ledger);
  if (original === null) return null;
  const { settings, today } = readSchoolSettings(needs);
  const { rubric } = schoolRubric(needs, settings);
  const { roster, rosterTable } = readRosterTab(needs, ledger, rubric);
  const headerRow = roster.headerRow ?? 1;
  const ours = ownColumns(rosterTable, headerRow, settings.language);
  const links = linkRows(rosterTable, headerRow, ours);
  // As the original has them: of rows merged into one, any may be the one that was written.
  const people = withRowsMerged(roster.people, ledger.all('merge'), original);
  const known = knownTeachers(
    people.map(({ person }) => person),
    ledger.all('teacher'),
  );
  // A status stands also where no plan could be made.
  const planned = people.flatMap(({ person: { row } }) => {
    const key = known.get(row)?.key;
    return ours.linked && key !== undefined && ledger.get('plan', key) ? [row] : [];
  });
  const [plans, checkIns, back] = [
    listIn(needs, plansTab(needs), PLAN_HEADERS),
    listIn(needs, checkInsTab(needs), CHECK_IN_HEADERS),
    listIn(needs, lookingBackTab(needs, ledger), LOOKING_BACK_HEADERS),
  ];
  const brought = people.flatMap(({ person: { row }, folded }) => {
    const entry = ledger.get('reading', known.get(row)?.key ?? '');
    return entry && broughtBy(entry)
      ? [withoutPieces({ roster, rosterTable }, [row, ...folded], broughtBy(entry))]
      : [];
  });
  const { schoolYear } = settings;
  return {
    rosterTable,
    seen: {
      url: workbook.url().replace(workbook.id(), original),
      language: settings.language,
      plans: links.length + plans.rows,
      checkIns: checkIns.rows,
      reflections: reflectionsIn(shownBack(needs, ledger)),
      pieces: brought.reduce((sum, one) => sum + one.pieces, 0),
      dateOver: isOver(settings.clearOn, today),
      people: roster.people.length,
      withGoals: roster.people.filter(({ goals }) => goals.some(({ text }) => text !== '')).length,
      schoolYear,
      newYear: yearToGoOnWith(schoolYear, today),
      template: ledger.all('template').some(({ part, state }) => part === '' && state === 'done'),
      choices: [...ledger.all('decision'), ...ledger.all('merge')].filter(
        ({ state }) => state === 'known',
      ).length,
      token: hashId('anew', workbook.id(), original),
    },
    roster: {
      tab: rosterTable.name,
      headerRow,
      ours,
      rows: [...new Set([...links, ...planned])],
    },
    lists: [plans, checkIns, back].filter(({ rows }) => rows > 0),
    cells: brought.flatMap(one => one.cells),
  };
}

/** A tab that the add-on alone writes; what people have typed to the right of it is not counted. */
function listIn(
  needs: Needs,
  found: string | null,
  [header = []]: readonly (readonly string[])[],
): Copy['lists'][number] {
  const tab = found ?? '';
  const all = found === null ? [] : (needs.workbook.table(tab)?.display.slice(1) ?? []);
  const filled = all.filter(cells => cells.slice(0, header.length).some(text => text.trim()));
  return { tab, header, rows: filled.length };
}
