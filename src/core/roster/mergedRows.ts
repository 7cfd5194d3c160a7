import type { PersonRow } from './person.ts';
import { hashId } from '../ledger/opaqueKey.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';

/** Fields of a row that another row of the same person may fill or contradict. */
export const sharedFields = [
  'email',
  'name',
  'role',
  'subject',
  'grade',
  'department',
  'coaches',
  'planning',
  'goals',
  'homeSchool',
  'staffId',
  'language',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** One field of two rows: what the kept row says, and the other. Empty text where it says nothing. */
export interface FieldOfTwo {
  readonly field: SharedField;
  readonly kept: string;
  readonly other: string;
}

/** A row that stands for one or more rows of the sheet. */
export interface MergedPerson {
  readonly person: PersonRow;
  /** The other rows of the same person, as the spreadsheet counts. */
  readonly folded: readonly number[];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What tells one person from another without a row number, hashed: the address, else the name. */
export function personHash(workbook: string, person: PersonRow): string {
  return hashId('person', workbook, person.email ?? 'name ' + plain(person.name));
}

/**
 * The roster with the rows that a person said are one merged into one. The kept row's own words
 * always stand; what it leaves empty is taken from the others. `entries` are the ledger's merges:
 * `key` the person kept, `part` the other (the same hash where both rows have one address),
 * `note.keep` which of the rows, `first` or `last`.
 */
export function withRowsMerged(
  people: readonly PersonRow[],
  entries: readonly LedgerEntry<'merge'>[],
  workbook: string,
): MergedPerson[] {
  const into = new Map<string, LedgerEntry<'merge'>>();
  for (const entry of entries) if (entry.state === 'known') into.set(entry.part, entry);
  if (into.size === 0) return people.map(person => ({ person, folded: [] }));
  const groups = new Map<string, PersonRow[]>();
  const groupOf = new Map<number, string>();
  for (const person of people) {
    if (!person.active) continue;
    let key = personHash(workbook, person);
    // A person may have been merged into one who was merged on: followed, but never in a circle.
    for (let step = 0; step < into.size; step += 1) key = into.get(key)?.key ?? key;
    groups.set(key, [...(groups.get(key) ?? []), person]);
    groupOf.set(person.row, key);
  }
  return people.flatMap((person): MergedPerson[] => {
    const key = groupOf.get(person.row);
    const rows = (key && groups.get(key)) || [person];
    const said = entries.find(one => one.key === key && one.state === 'known');
    if (!said || rows.length < 2) return [{ person, folded: [] }];
    const kept = keptOf(rows, said, workbook);
    if (kept !== person) return [];
    const others = rows.filter(row => row !== kept);
    return [{ person: filled(kept, others), folded: others.map(({ row }) => row) }];
  });
}

function keptOf(
  rows: readonly PersonRow[],
  said: LedgerEntry<'merge'>,
  workbook: string,
): PersonRow {
  const own = rows.filter(row => personHash(workbook, row) === said.key);
  const from = own.length > 0 ? own : rows;
  const place = said.note.keep === 'last' ? from.length - 1 : 0;
  return from[place] ?? (rows[0] as PersonRow);
}

function filled(kept: PersonRow, others: readonly PersonRow[]): PersonRow {
  const first = <T>(of: (row: PersonRow) => T, empty: (value: T) => boolean): T => {
    const found = others.map(of).find(value => !empty(value));
    return empty(of(kept)) && found !== undefined ? found : of(kept);
  };
  const text = (field: 'role' | 'subject' | 'grade' | 'department' | 'planning') =>
    first(row => row[field], isEmpty);
  const email = first(row => row.email, isEmpty);
  return {
    ...kept,
    email,
    emailText: kept.emailText || (email ?? ''),
    role: text('role'),
    subject: text('subject'),
    grade: text('grade'),
    department: text('department'),
    planning: text('planning'),
    coaches: first(row => row.coaches, isEmpty),
    goals: first(row => row.goals, isEmpty),
    partTime: first(row => row.partTime, isEmpty),
    homeSchool: first(row => row.homeSchool, isEmpty),
    staffId: first(row => row.staffId, isEmpty),
    language: first(row => row.language, isEmpty),
    usable: kept.active && kept.name !== '' && email !== null,
  };
}

const isEmpty = (value: string | readonly unknown[] | null): boolean =>
  value === null || value.length === 0;

/** Where two rows say something different, and what the kept one gains. */
export function compareRows(
  kept: PersonRow,
  other: PersonRow,
): { readonly conflicts: FieldOfTwo[]; readonly taken: FieldOfTwo[] } {
  const pairs = sharedFields
    .map(field => ({ field, kept: shown(kept, field), other: shown(other, field) }))
    .filter(pair => pair.other !== '' && plain(pair.kept) !== plain(pair.other));
  return {
    conflicts: pairs.filter(pair => pair.kept !== ''),
    taken: pairs.filter(pair => pair.kept === ''),
  };
}

function shown(person: PersonRow, field: SharedField): string {
  switch (field) {
    case 'coaches':
      return person.coaches.map(({ name, email }) => name || (email ?? '')).join(', ');
    case 'goals':
      return person.goals.map(({ text }) => text).join('\n');
    default:
      return person[field] ?? '';
  }
}
