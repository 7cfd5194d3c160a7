import { shownAt } from '../../core/table/sheetTable.ts';
import type { PersonRow } from '../../core/roster/person.ts';
import { readRoster } from '../../core/roster/readRoster.ts';
import type { RosterReading } from '../../core/roster/reading.ts';
import { Sentence } from './commandLine.ts';
import { shownTables, type RosterFile } from './rosterFile.ts';
import type { LocalSpreadsheet } from '../sheets/spreadsheet.ts';

/** One cell in which the new file says something else; offered, never written. */
export interface Difference {
  readonly name: string;
  readonly row: number;
  readonly header: string;
  readonly now: string;
  readonly inFile: string;
}

/** What a roster given for a school that is there already brought. */
export interface RosterMerge {
  readonly added: readonly string[];
  readonly differences: readonly Difference[];
}

const idOf = (person: PersonRow): string => person.email ?? 'name:' + person.name.toLowerCase();

/**
 * Adds the people of the file whom the workbook does not know, below its last row, and lists what
 * the file says otherwise about the rest. The workbook is the truth. Throws a Sentence where fewer
 * than half of the file's people match: it is another school's, or another year's.
 */
export function mergeRoster(book: LocalSpreadsheet, file: RosterFile): RosterMerge {
  const here = readRoster(shownTables(book), {});
  const there = readRoster(file.tables, {});
  const known = new Map(here.people.map(person => [idOf(person), person]));
  const people = there.people.filter(person => person.active && person.name !== '');
  const matching = people.filter(person => known.has(idOf(person))).length;
  if (here.sheet === null || matching * 2 < people.length) {
    throw new Sentence(
      `Only ${matching} of the ${people.length} people in this roster are in the folder’s workbook: use an empty folder with --out for another school.`,
    );
  }
  const added: string[] = [];
  const differences: Difference[] = [];
  // Below everything that stands in the tab, a line of totals or a note included.
  let row = book.tables().find(one => one.name === here.sheet)?.display.length ?? 1;
  for (const person of people) {
    const before = known.get(idOf(person));
    const cells = cellsOf(file, there, person);
    if (before) {
      differences.push(...compare(book, here, before, cells));
      continue;
    }
    row += 1;
    for (const column of here.columns) {
      const text = textFor(column, here, cells);
      // The apostrophe keeps "3-4" or "007" as they are, as it does when a person types it.
      if (text) book.setCell(here.sheet, row, column.column, "'" + text);
    }
    added.push(person.name);
  }
  return { added, differences };
}

/** What the file's row says, by field; a text a column where several columns are one field. */
type Cells = ReadonlyMap<string, readonly { readonly header: string; readonly text: string }[]>;

function cellsOf(file: RosterFile, reading: RosterReading, person: PersonRow): Cells {
  const table = file.tables.find(one => one.name === reading.sheet);
  const cells = new Map<string, { header: string; text: string }[]>();
  for (const { field, column, header } of reading.columns) {
    const text = (table ? shownAt(table, person.row, column) : '').trim();
    cells.set(field, [...(cells.get(field) ?? []), { header, text }]);
  }
  // One file has the name in one column, the other in two.
  const parts = { name: person.name, first_name: person.firstName, last_name: person.lastName };
  for (const [field, text] of Object.entries(parts)) {
    if (!cells.has(field)) cells.set(field, [{ header: '', text }]);
  }
  return cells;
}

/**
 * The file's text for one column of the workbook. Where a field has several columns (a coach's name
 * and address) the one with the same header is meant, else the one in the same place; where the
 * file has more of them than the workbook, the only one takes all.
 */
function textFor(
  { field, column, header }: RosterReading['columns'][number],
  here: RosterReading,
  cells: Cells,
): string | undefined {
  const given = cells.get(field);
  const columns = here.columns.filter(one => one.field === field);
  if (columns.length === 1) {
    return given
      ?.map(one => one.text)
      .filter(text => text !== '')
      .join('\n');
  }
  const place = columns.findIndex(one => one.column === column);
  return (given?.find(one => one.header === header) ?? given?.[place])?.text;
}

function compare(
  book: LocalSpreadsheet,
  here: RosterReading,
  person: PersonRow,
  cells: Cells,
): Difference[] {
  const table = book.tables().find(one => one.name === here.sheet);
  return here.columns.flatMap(match => {
    const { column, header } = match;
    const inFile = textFor(match, here, cells);
    const now = (table ? shownAt(table, person.row, column) : '').trim();
    if (inFile === undefined || inFile === '' || inFile === now) return [];
    return [{ name: person.name, row: person.row, header, now, inFile }];
  });
}
