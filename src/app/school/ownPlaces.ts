import type { Ledger } from '../../core/ledger/ledger.ts';
import { planOfRow } from '../../core/plan/living/kept.ts';
import { shownRow, type SheetTable } from '../../core/table/sheetTable.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../core/language.ts';
import type { Needs } from '../needs/needs.ts';
import { hasTab, TABS } from './tabs.ts';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const sheetWords = LANGUAGES.map(language => words(language).sheet);
const OPEN_PLAN: readonly string[] = sheetWords.map(say => say.openPlan);

/** Headers of the two columns that the add-on may write in a roster. */
export interface OwnColumns {
  readonly plan: string;
  readonly status: string;
  /** True where links of ours stand in the column already. */
  readonly linked: boolean;
}

/**
 * Our two columns in the roster. A school's own column that happens to be called "Plan" is left
 * alone: ours is one that holds nothing but our links, or that does not exist yet.
 */
export function ownColumns(table: SheetTable, headerRow: number, language: Language): OwnColumns {
  const below = (column: number): string[] =>
    table.display.slice(headerRow).flatMap(cells => (cells[column - 1] ?? '').trim() || []);
  const own = sheetWords.find(say => isOurs(columnCalled(table, headerRow, say.planColumn), below));
  const say = own ?? words(language).sheet;
  const pairs = [
    [say.planColumn, say.statusColumn],
    [say.otherPlanColumn, say.otherStatusColumn],
  ] as const;
  for (const [plan, status] of pairs) {
    const called = (name: string): number | null => columnCalled(table, headerRow, name);
    if (isOurs(called(plan), below)) return { plan, status, linked: true };
    const isFree = (column: number | null): boolean =>
      column === null || below(column).length === 0;
    if (isFree(called(plan)) && isFree(called(status))) return { plan, status, linked: false };
  }
  const [plan, status] = pairs[1];
  return { plan: plan + ' 2', status: status + ' 2', linked: false };
}

/** The column of our links, from 1; 0 where there is none. */
export const columnOf = (table: SheetTable, headerRow: number, { plan }: OwnColumns): number =>
  columnCalled(table, headerRow, plan) ?? 0;

/** The first column with this header, from 1; null where there is none. */
function columnCalled(table: SheetTable, headerRow: number, name: string): number | null {
  const at = shownRow(table, headerRow).findIndex(header => header.trim() === name);
  return at < 0 ? null : at + 1;
}

function isOurs(column: number | null, below: (column: number) => readonly string[]): boolean {
  if (column === null) return false;
  const cells = below(column);
  return cells.length > 0 && cells.every(cell => OPEN_PLAN.includes(cell));
}

/**
 * The rows below the header in which a link of ours stands. Where no plan belongs to the row any more
 * (rows were sorted, or the person is another), it would lead to somebody else's.
 */
export function linkRows(table: SheetTable, headerRow: number, ours: OwnColumns): number[] {
  if (!ours.linked) return [];
  const column = columnOf(table, headerRow, ours);
  return table.display
    .slice(headerRow)
    .flatMap((cells, below) =>
      OPEN_PLAN.includes((cells[column - 1] ?? '').trim()) ? [headerRow + 1 + below] : [],
    );
}

/**
 * The tab that the add-on may rewrite: the one with our header (in either language), made where it
 * is missing, under another name where the school has a tab of its own with this one.
 */
export function ownTab(
  needs: Needs,
  tab: {
    readonly names: readonly [string, string];
    readonly header: readonly string[];
    readonly headers: readonly (readonly string[])[];
    readonly widths: readonly number[];
  },
): string {
  const { names, header, headers, widths } = tab;
  for (const name of names) {
    if (!hasTab(needs.workbook.tabNames(), name) || needs.workbook.isEmpty(name)) {
      needs.workbook.addTab({ name, guidance: '', header, rows: [], widths, hidden: false });
      return name;
    }
    const first = needs.workbook.table(name)?.display[0] ?? [];
    const same = headers.some(one => one.every((text, at) => (first[at] ?? '').trim() === text));
    if (same) return name;
  }
  return names[1];
}

/** The tab that shows plans where the roster cannot; null where there is none of ours. */
export const plansTab = (needs: Needs): string | null =>
  oursOf(needs, [TABS.plans, TABS.otherPlans], PLAN_HEADERS);

/** The tab that shows check-ins; null where there is none of ours. */
export const checkInsTab = (needs: Needs): string | null =>
  oursOf(needs, [TABS.checkIns, TABS.otherCheckIns], CHECK_IN_HEADERS);

/** The first of the tabs that has our header, in either language. */
function oursOf(
  needs: Needs,
  names: readonly string[],
  headers: readonly (readonly string[])[],
): string | null {
  const ours = (name: string): boolean => {
    const first = needs.workbook.table(name)?.display[0] ?? [];
    return headers.some(one => one.every((text, at) => (first[at] ?? '').trim() === text));
  };
  return names.find(ours) ?? null;
}

const LOOKING_BACK = [TABS.lookingBack, TABS.otherLookingBack] as const;

/**
 * The tab that shows what teachers let go into the sheet from "Looking back"; null without one. Known
 * also where somebody gave its columns other names: what is in it must go with the teachers' leave. It
 * holds plans then of which the ledger says so; a tab that links to other documents is the school's own.
 */
export function lookingBackTab(needs: Needs, ledger: Ledger): string | null {
  const holdsPlans = (name: string): boolean => {
    const rows = needs.workbook.table(name)?.display ?? [];
    const shown = rows.length > 0 ? plansShown(ledger) : null;
    return shown !== null && rows.some(row => shown.has(planOfRow(row)));
  };
  return oursOf(needs, LOOKING_BACK, LOOKING_BACK_HEADERS) ?? LOOKING_BACK.find(holdsPlans) ?? null;
}

/** Addresses of the plans that have rows in the tab, as far as the ledger knows. */
const plansShown = (ledger: Ledger): ReadonlySet<string> =>
  new Set(
    ledger
      .all('reading')
      .filter(one => (one.note.back ?? 0) > 0)
      .map(one => ledger.get('plan', one.key)?.note.url ?? '?'),
  );

/** The same tab, made where it is missing. */
export const makeLookingBackTab = (needs: Needs, language: Language): string =>
  ownTab(needs, {
    names: LOOKING_BACK,
    header: words(language).living.lookingBack,
    headers: LOOKING_BACK_HEADERS,
    widths: [180, 60, 420, 420, 320],
  });

/** Our header of the tab "Looking back", in each language. */
export const LOOKING_BACK_HEADERS = LANGUAGES.map(language => words(language).living.lookingBack);

/** Our header of the Check-ins tab, in each language. */
export const CHECK_IN_HEADERS: readonly (readonly string[])[] = sheetWords.map(
  say => say.checkInsHeader,
);

/** Our header of the Plans tab, in each language. */
export const PLAN_HEADERS: readonly (readonly string[])[] = sheetWords.map(say => [
  say.teacher,
  say.email,
  say.planColumn,
  say.statusColumn,
]);
