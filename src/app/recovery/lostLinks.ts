import { PlanError } from '../../core/errors.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import { columnOf, ownColumns, plansTab } from '../school/ownPlaces.ts';
import type { School } from '../school/readSchool.ts';

/** A row that the sheet links to a plan. */
export interface LinkedRow {
  /** The document's id and address. */
  readonly id: string;
  readonly url: string;
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
}

const DOCUMENT = /\/document\/d\/([\w-]+)/;

/** Links that stand in the sheet for people whose plan the ledger does not know. */
export function lostLinks(needs: Needs, ledger: Ledger, school: School): LinkedRow[] {
  const urls = linksByRow(needs, school);
  return school.people.flatMap(({ person, known }): LinkedRow[] => {
    const url = urls(person);
    const id = DOCUMENT.exec(url)?.[1];
    if (id === undefined) return [];
    const key = keyOf(needs, ledger, known, person);
    if (ledger.get('plan', key)?.state === 'done') return [];
    return [{ id, url, key, name: person.name, email: person.email }];
  });
}

type Linked = (person: {
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
}) => string;

/** The links in our own column of the roster, or in the Plans tab where that holds them. */
function linksByRow(needs: Needs, school: School): Linked {
  const headerRow = school.roster.headerRow ?? 1;
  const ours = ownColumns(school.rosterTable, headerRow, school.settings.language);
  if (ours.linked) {
    const column = columnOf(school.rosterTable, headerRow, ours);
    const links = needs.workbook.links(school.rosterTable.name, column, headerRow);
    return ({ row }) => links[row - headerRow - 1] ?? '';
  }
  const rows = plansRows(needs);
  return ({ name, email }) =>
    rows.find(cells => (email ? cells[1] === email : cells[0] === name))?.[2] ?? '';
}

/** Refuses a run where the hidden tab is gone: plans are linked that it does not know (LEDGER_LOST). */
export function refuseIfLost(needs: Needs, ledger: Ledger, school: School): void {
  if (ledger.all('plan').length === 0 && hasLinks(needs, school))
    throw new PlanError('LEDGER_LOST');
}

function hasLinks(needs: Needs, school: School): boolean {
  const headerRow = school.roster.headerRow ?? 1;
  if (ownColumns(school.rosterTable, headerRow, school.settings.language).linked) return true;
  return plansRows(needs).some(cells => DOCUMENT.test(cells[2] ?? ''));
}

/** Rows of the Plans tab: name, address, link. */
function plansRows(needs: Needs): readonly (readonly string[])[] {
  const tab = plansTab(needs);
  return tab === null ? [] : (needs.workbook.table(tab)?.display.slice(1) ?? []);
}
