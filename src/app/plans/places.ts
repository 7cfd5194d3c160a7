import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { columnOf, ownColumns, plansTab, linkRows } from '../school/ownPlaces.ts';
import { yearFolder } from './folders.ts';
import type { School } from '../school/readSchool.ts';
import { hasTab, TABS } from '../school/tabs.ts';

/** Where what was made can be found. */
export interface Places {
  /** Id of the folder of the year that this person's add-on made; '' for none. */
  readonly folder: string;
  /** The first cell that links to a plan, row and column from 1; null for none. */
  readonly links: { readonly tab: string; readonly row: number; readonly column: number } | null;
  /** Name of the tab with the check-ins. */
  readonly checkIns: string;
}

/** Where plans, their links and the check-ins are. Reads no other tab where the roster has links. */
export function placesOf(needs: Needs, ledger: Ledger, school: School): Places {
  // We make the other tab only where the school has one of its own with the usual name.
  const other = hasTab(needs.workbook.tabNames(), TABS.otherCheckIns);
  const mine = ledger
    .all('plan')
    .some(({ state, maker }) => state === 'done' && maker === needs.me());
  return {
    // A test plan has a folder too: there is nothing to lead to before the first plan.
    folder: mine ? yearFolder(ledger, school.settings.schoolYear, needs.me()) : '',
    links: firstLink(needs, ledger, school),
    checkIns: other ? TABS.otherCheckIns : TABS.checkIns,
  };
}

function firstLink(needs: Needs, ledger: Ledger, school: School): Places['links'] {
  if (!ledger.all('plan').some(({ state }) => state === 'done')) return null;
  const { rosterTable: table, roster, settings } = school;
  const header = roster.headerRow ?? 1;
  const ours = ownColumns(table, header, settings.language);
  const [first] = linkRows(table, header, ours);
  if (first !== undefined)
    return { tab: table.name, row: first, column: columnOf(table, header, ours) };
  const tab = plansTab(needs);
  return tab === null ? null : { tab, row: 2, column: 3 };
}
