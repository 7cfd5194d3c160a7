import { cleanText, isPlaceholder, plainWords } from '../table/cellText.ts';
import { coachesInCells } from './coaches.ts';
import { usualDomain, wellFormedEmail } from './email.ts';
import { severalColumnFields, type RosterField } from './fields.ts';
import { findRosters, type FoundRoster } from './findRoster.ts';
import { goalColumns, goalReader, type GoalsOfRow } from './goalsOfRow.ts';
import { leaverReader } from './hasLeft.ts';
import type { PersonRow } from './person.ts';
import { personCells, type PersonCells } from './personCells.ts';
import type { ColumnsByHeader, RosterOptions, RosterProblem, RosterReading } from './reading.ts';
import { rowKind, type RowCells } from './rowKind.ts';
import { rowProblems } from './rowProblems.ts';
import { shownAt, shownRow, valueAt, type SheetTable } from '../table/sheetTable.ts';

/**
 * Reads the staff roster out of a workbook's tabs: which tab and header row it is, what its columns
 * mean, who is in it, and what a person should look at. Private columns never reach a person.
 * Without a roster, `sheet` is null and everything else empty.
 */
export function readRoster(
  tables: readonly SheetTable[],
  options: RosterOptions = {},
): RosterReading {
  const rosters = findRosters(tables, options);
  const [found] = rosters;
  if (!found) return nobody;
  const read = readRows(found, options);
  return {
    sheet: found.table.name,
    headerRow: found.headerRow,
    columns: found.matched.fields,
    columnsByHeader: byHeader(found),
    goalColumns: goalColumns(found),
    asides: found.matched.asides,
    sensitive: found.columns.reduce<RosterReading['sensitive']>(
      (all, { sensitive, column, header }) =>
        sensitive && header ? [...all, { column, header, kind: sensitive }] : all,
      [],
    ),
    unmatched: unmatched(found),
    askAgain: found.matched.askAgain,
    ...read,
    otherSheets: rosters.slice(1).map(({ table }) => table.name),
  };
}

const nobody: RosterReading = {
  sheet: null,
  headerRow: null,
  columns: [],
  columnsByHeader: {},
  goalColumns: [],
  asides: {},
  sensitive: [],
  unmatched: [],
  askAgain: [],
  people: [],
  problems: [],
  staff: 0,
  homeDomain: null,
  otherSheets: [],
};

function readRows(
  found: FoundRoster,
  options: RosterOptions,
): Pick<RosterReading, 'people' | 'problems' | 'staff' | 'homeDomain'> {
  const cells = personCells(found);
  const goals = goalReader(found, cells, options.rubric);
  const left = leaverReader(found, cells);
  const headers = headerTexts(found);
  const personal = personalColumns(found);
  const blanks: number[] = [];
  const rows: { row: number; goals: GoalsOfRow; active: boolean; email: string | null }[] = [];
  const last = lastFilled(found.table);
  for (let row = found.headerRow + 1; row <= last; row++) {
    const held = rowCells(found, cells, row, personal);
    const kind = rowKind(held, headers);
    if (kind === 'blank') blanks.push(row);
    if (kind !== 'person') continue;
    rows.push({ row, goals: goals(row), active: !left(row), email: wellFormedEmail(held.email) });
  }
  const active = rows.filter(each => each.active);
  const emails = active.map(each => each.email).filter((email): email is string => email !== null);
  const homeDomain = options.homeDomain?.toLowerCase() ?? usualDomain(emails);
  const problems: RosterProblem[] = blanks.map(row => ({
    kind: 'blank',
    row,
    column: null,
    details: { name: '', text: '' },
  }));
  const people: PersonRow[] = [];
  const firstRowOf = new Map<string, number>();
  for (const each of rows) {
    const person = personOf(cells, each, firstRowOf);
    people.push(person);
    problems.push(
      ...rowProblems(person, {
        cells,
        componentProblems: each.goals.componentProblems,
        firstRow: each.email === null ? undefined : firstRowOf.get(each.email),
        homeDomain,
        goalColumn: found.matched.goals.values().next().value?.column ?? null,
        form: found.matched.asides.timestamp !== undefined,
      }),
    );
    if (each.active && each.email !== null && !firstRowOf.has(each.email))
      firstRowOf.set(each.email, person.row);
  }
  problems.sort((a, b) => a.row - b.row);
  return { people, problems, staff: people.filter(({ usable }) => usable).length, homeDomain };
}

function personOf(
  cells: PersonCells,
  {
    row,
    goals,
    active,
    email,
  }: { row: number; goals: GoalsOfRow; active: boolean; email: string | null },
  firstRowOf: ReadonlyMap<string, number>,
): PersonRow {
  const written = cells.name(row);
  const { name, firstName, lastName } = isPlaceholder(written.name)
    ? { name: '', firstName: '', lastName: '' }
    : written;
  return {
    row,
    name,
    firstName,
    lastName,
    email,
    emailText: cells.field(row, 'email'),
    role: cells.field(row, 'role'),
    subject: cells.field(row, 'subject'),
    grade: cells.field(row, 'grade'),
    department: cells.field(row, 'department'),
    coaches: coachesInCells(cells.fields(row, 'coach')),
    planning: cells.fields(row, 'planning_period').filter(Boolean).join('; '),
    goals: goals.goals,
    active,
    usable: active && name !== '' && email !== null && !firstRowOf.has(email),
    status: cells.aside(row, 'status'),
    partTime: cells.aside(row, 'part_time'),
    homeSchool: cells.aside(row, 'home_school'),
    staffId: cells.aside(row, 'staff_id'),
    language: cells.aside(row, 'language'),
    answeredAt: cells.aside(row, 'timestamp'),
  };
}

function rowCells(
  found: FoundRoster,
  cells: PersonCells,
  row: number,
  personal: ReadonlySet<number>,
): RowCells {
  const filled: { column: number; text: string }[] = [];
  let spoken = 0;
  const width = shownRow(found.table, row).length;
  for (let column = 1; column <= width; column++) {
    const text = filledText(found.table, row, column);
    if (!text) continue;
    filled.push({ column, text });
    if (personal.has(column)) spoken++;
  }
  const merged =
    filled.length === 1 &&
    found.table.merges.some(
      block => block.row === row && block.columns > 1 && block.column === filled[0]?.column,
    );
  const names = [
    cells.field(row, 'name'),
    cells.field(row, 'first_name'),
    cells.field(row, 'last_name'),
  ];
  return {
    filled,
    name: names.find(Boolean) ?? '',
    email: cells.field(row, 'email'),
    role: cells.field(row, 'role'),
    personal: spoken,
    merged,
  };
}

/** Columns whose cells belong to one person and never to a heading. */
function personalColumns(found: FoundRoster): ReadonlySet<number> {
  const shared: readonly RosterField[] = [
    'name',
    'first_name',
    'last_name',
    'email',
    'role',
    'subject',
    'grade',
    'department',
  ];
  return new Set(
    found.matched.fields.filter(({ field }) => !shared.includes(field)).map(({ column }) => column),
  );
}

/** What a repeated header row would say in each column. */
function headerTexts(found: FoundRoster): ReadonlyMap<number, readonly string[]> {
  return new Map(
    found.cells.map(({ column, upper, lower, meaning }) => [
      column,
      [lower, upper, meaning.text].map(plainWords).filter(Boolean),
    ]),
  );
}

/** The last row with anything in it, from 1; 0 where all are empty. */
function lastFilled(table: SheetTable): number {
  for (let row = table.display.length; row > 0; row--) {
    if (shownRow(table, row).some((_, at) => filledText(table, row, at + 1) !== '')) return row;
  }
  return 0;
}

/** What a cell shows, cleaned; '' for an unticked box. */
function filledText(table: SheetTable, row: number, column: number): string {
  const text = shownAt(table, row, column);
  if (text === '' || text === 'FALSE' || valueAt(table, row, column) === false) return '';
  return cleanText(text);
}

function byHeader(found: FoundRoster): ColumnsByHeader {
  const columns: Partial<Record<RosterField, string | readonly string[]>> = {};
  const inOrder = [...found.matched.fields].sort((a, b) => a.column - b.column);
  for (const { field, header } of inOrder) {
    const before = columns[field];
    if (before === undefined) columns[field] = header;
    else if (severalColumnFields.has(field))
      columns[field] = [...(typeof before === 'string' ? [before] : before), header];
  }
  return columns;
}

function unmatched(found: FoundRoster): { column: number; header: string }[] {
  const used = new Set([
    ...found.matched.fields.map(({ column }) => column),
    ...Object.values(found.matched.asides),
  ]);
  return found.columns
    .filter(({ column, header, sensitive }) => header && !sensitive && !used.has(column))
    .map(({ column, header }) => ({ column, header }));
}
