import { cleanText } from '../table/cellText.ts';
import { isStruckAt, textAt, valueAt } from '../table/sheetTable.ts';
import type { RosterField } from './fields.ts';
import type { AsideField } from './headers/headerWords.ts';
import type { FoundRoster } from './findRoster.ts';
import { nameFromOneCell, nameFromTwoCells, type PersonName } from './personName.ts';

/** Reads the cells of one row by what their columns mean; rows and columns from 1. */
export interface PersonCells {
  /** The cleaned text of a cell; '' for an empty one and an unticked box. */
  at(row: number, column: number | undefined): string;
  /** The field's only or first column. */
  field(row: number, field: RosterField): string;
  fields(row: number, field: RosterField): string[];
  aside(row: number, aside: AsideField): string;
  name(row: number): PersonName;
  nameStruck(row: number): boolean;
  columnOf(field: RosterField): number | null;
  has(field: RosterField): boolean;
}

/** The reader for a roster that was found. */
export function personCells(found: FoundRoster): PersonCells {
  const { table, matched } = found;
  const columns = new Map<RosterField, number[]>();
  for (const { field, column } of matched.fields) {
    columns.set(
      field,
      [...(columns.get(field) ?? []), column].sort((a, b) => a - b),
    );
  }
  const above = mergedFrom(found);
  const at = (place: number, column: number | undefined): string => {
    if (column === undefined) return '';
    const row = above.get(column)?.get(place) ?? place;
    return valueAt(table, row, column) === false ? '' : cleanText(textAt(table, row, column));
  };
  const first = (field: RosterField): number | undefined => columns.get(field)?.[0];
  const field = (row: number, name: RosterField): string => at(row, first(name));
  const name = (row: number): PersonName => {
    const whole = field(row, 'name');
    const [given, family] = [field(row, 'first_name'), field(row, 'last_name')];
    const two = nameFromTwoCells(given, family);
    if (!whole) return two;
    const one = nameFromOneCell(whole);
    return given && family ? { ...one, firstName: two.firstName, lastName: two.lastName } : one;
  };
  return {
    at,
    field,
    fields: (row, wanted) => (columns.get(wanted) ?? []).map(column => at(row, column)),
    aside: (row, aside) => at(row, matched.asides[aside]),
    name,
    nameStruck: row => {
      const cells = (['name', 'first_name', 'last_name'] as const)
        .map(first)
        .filter((column): column is number => column !== undefined && at(row, column) !== '');
      return cells.length > 0 && cells.every(column => isStruckAt(table, row, column));
    },
    columnOf: wanted => first(wanted) ?? null,
    has: wanted => columns.has(wanted),
  };
}

/** Fields that one merged cell may say for several people: a coach, a team, a planning period. */
const shared: ReadonlySet<RosterField> = new Set<RosterField>([
  'role',
  'subject',
  'grade',
  'department',
  'coach',
  'planning_period',
]);

/** By column, the row that holds what a merged cell below the header says for each of its rows. */
function mergedFrom({ table, headerRow, matched }: FoundRoster): Map<number, Map<number, number>> {
  const columns = new Set(
    matched.fields.filter(({ field }) => shared.has(field)).map(({ column }) => column),
  );
  const from = new Map<number, Map<number, number>>();
  for (const block of table.merges) {
    if (block.rows < 2 || block.columns > 1 || block.row <= headerRow || !columns.has(block.column))
      continue;
    const rows = from.get(block.column) ?? new Map<number, number>();
    for (let row = block.row + 1; row < block.row + block.rows; row++) rows.set(row, block.row);
    from.set(block.column, rows);
  }
  return from;
}
