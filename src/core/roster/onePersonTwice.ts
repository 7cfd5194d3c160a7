import { plainWords } from '../table/cellText.ts';
import type { PersonRow } from './person.ts';

/** Text fields that two rows of one person may say differently. */
export const mergedFields = [
  'role',
  'subject',
  'grade',
  'department',
  'planning',
  'homeSchool',
  'staffId',
] as const;
export type MergedField = (typeof mergedFields)[number];

/** Rows that look like one person, with what one row would hold. */
export interface OnePersonTwice {
  /** As the spreadsheet counts, from 1, in sheet order. */
  readonly rows: readonly number[];
  readonly by: 'email' | 'name' | 'staff_id';
  /** The row to keep: the newest answer of a form, else the first. */
  readonly keep: number;
  /** For each field that differs, all values in sheet order. */
  readonly differences: Readonly<
    Partial<Record<MergedField | 'goals' | 'coaches', readonly string[]>>
  >;
  /** What the kept row would say: equal values once, different ones joined ("Math / Science"). */
  readonly merged: Readonly<Record<MergedField, string>>;
}

/** Finds people who are in the roster more than once: same address, same staff id, or same name without an address. */
export function onePersonTwice(people: readonly PersonRow[]): OnePersonTwice[] {
  const active = people.filter(({ active: here }) => here);
  const found: OnePersonTwice[] = [];
  const grouped = new Set<number>();
  const group = (by: OnePersonTwice['by'], key: (person: PersonRow) => string): void => {
    const groups = new Map<string, PersonRow[]>();
    for (const person of active) {
      const text = grouped.has(person.row) ? '' : key(person);
      if (text) groups.set(text, [...(groups.get(text) ?? []), person]);
    }
    for (const rows of groups.values()) {
      if (rows.length < 2) continue;
      rows.forEach(({ row }) => grouped.add(row));
      found.push(described(rows, by));
    }
  };
  group('email', person => person.email ?? '');
  group('staff_id', person => person.staffId.toLowerCase());
  // Two people may share a name; two addresses say that they are two.
  const named = new Map<string, number>();
  for (const { email, name } of active)
    if (email) named.set(plainWords(name), (named.get(plainWords(name)) ?? 0) + 1);
  group('name', person =>
    (named.get(plainWords(person.name)) ?? 0) < 2 ? plainWords(person.name) : '',
  );
  return found.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function described(rows: readonly PersonRow[], by: OnePersonTwice['by']): OnePersonTwice {
  const differences: Partial<Record<MergedField | 'goals' | 'coaches', readonly string[]>> = {};
  const merged: Partial<Record<MergedField, string>> = {};
  for (const field of mergedFields) {
    const values = different(rows.map(person => person[field]));
    if (values.length > 1) differences[field] = values;
    merged[field] = values.join(' / ');
  }
  const goals = different(rows.map(person => person.goals.map(({ text }) => text).join('\n')));
  if (goals.length > 1) differences.goals = goals;
  const coaches = different(
    rows.map(person => person.coaches.map(({ name, email }) => name || (email ?? '')).join(' / ')),
  );
  if (coaches.length > 1) differences.coaches = coaches;
  const answered = rows.some(({ answeredAt }) => answeredAt !== '');
  const keep = (answered ? rows[rows.length - 1] : rows[0])?.row ?? 0;
  return {
    rows: rows.map(({ row }) => row),
    by,
    keep,
    differences,
    merged: merged as Record<MergedField, string>,
  };
}

function different(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values)
    if (value && !seen.has(plainWords(value))) seen.set(plainWords(value), value);
  return [...seen.values()];
}
