import { cleanText } from './cellText.ts';
import type { AsideField, RosterField } from './fields.ts';
import type { FoundRoster } from './findRoster.ts';
import { nameFromOneCell, nameFromTwoCells, type PersonName } from './personName.ts';

/** Reads the cells of one row by what their columns mean. */
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
export function personCells({ table, matched }: FoundRoster): PersonCells {
  const columns = new Map<RosterField, number[]>();
  for (const { field, column } of matched.fields) {
    columns.set(
      field,
      [...(columns.get(field) ?? []), column].sort((a, b) => a - b),
    );
  }
  const at = (row: number, column: number | undefined): string => {
    if (column === undefined) return '';
    const value = table.values[row]?.[column];
    if (value === false) return '';
    // A long text is whole in the value; ids, dates and numbers are what the person sees.
    return cleanText(typeof value === 'string' ? value : (table.display[row]?.[column] ?? ''));
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
      const struck = table.struck[row];
      const cells = (['name', 'first_name', 'last_name'] as const)
        .map(first)
        .filter((column): column is number => column !== undefined && at(row, column) !== '');
      return (
        struck !== undefined && cells.length > 0 && cells.every(column => struck[column] === true)
      );
    },
    columnOf: wanted => first(wanted) ?? null,
    has: wanted => columns.has(wanted),
  };
}
