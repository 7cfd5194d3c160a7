import type { ColumnCorrections } from '../roster/reading.ts';
import { rosterFields, type RosterField } from '../roster/fields.ts';
import { shownAt, type SheetTable } from '../table/sheetTable.ts';

// Rows of the Settings tab that remember what was chosen in the panel. Their labels are made of
// names that never change, so that a row is found again in any language.

/** The column of the Settings tab in which values stand. */
export const VALUE_COLUMN = 2;

/** Label of the row that remembers a column: "Column: goal1 component". */
export const columnLabel = (field: RosterField): string => 'Column: ' + words(field);

/** Label of the row that remembers a kind of person: "Plan for: on leave". */
export const planLabel = (reason: string): string => 'Plan for: ' + words(reason);

/** What stands in the value cell where the roster has no such column. */
export const NO_SUCH_COLUMN = '(none)';

const words = (name: string): string => name.split('_').join(' ');
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Rows of the settings by plain label; the first of two stands. */
export function settingPlaces(table: SheetTable | null): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  (table?.display ?? []).forEach((cells, index) => {
    const label = plain(cells[0] ?? '');
    if (label && !places.has(label)) places.set(label, index + 1);
  });
  return places;
}

/** The row in which a label stands, or null. */
export function placeOf(places: ReadonlyMap<string, number>, label: string): number | null {
  return places.get(plain(label)) ?? null;
}

/** What people chose about columns: headers one a line, or none. An empty value is a guess again. */
export function readColumnChoices(table: SheetTable | null): ColumnCorrections {
  const choices: { -readonly [K in keyof ColumnCorrections]: ColumnCorrections[K] } = {};
  const places = settingPlaces(table);
  for (const field of rosterFields) {
    const value = valueAt(table, placeOf(places, columnLabel(field)));
    const headers = value
      .split('\n')
      .map(each => each.trim())
      .filter(Boolean);
    if (value === NO_SUCH_COLUMN) choices[field] = null;
    else if (headers.length > 0) choices[field] = headers;
  }
  return choices;
}

/** Which kinds of people get a plan, where the school said so: yes or no. */
export function readPlanRules(
  table: SheetTable | null,
  reasons: readonly string[],
): Readonly<Record<string, boolean>> {
  const rules: Record<string, boolean> = {};
  const places = settingPlaces(table);
  for (const reason of reasons) {
    const value = plain(valueAt(table, placeOf(places, planLabel(reason))));
    if (/^(yes|si|true)$/.test(value)) rules[reason] = true;
    if (/^(no|false)$/.test(value)) rules[reason] = false;
  }
  return rules;
}

function valueAt(table: SheetTable | null, row: number | null): string {
  return row === null || table === null ? '' : shownAt(table, row, VALUE_COLUMN).trim();
}
