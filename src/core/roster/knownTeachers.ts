import type { LedgerEntry } from '../ledger/ledger.ts';
import type { PersonRow } from './person.ts';

/** Who in the ledger a row of the roster is. */
export interface KnownTeacher {
  readonly key: string;
  /** The address in the ledger, where the roster now says another: a person decides. */
  readonly oldEmail: string | null;
  /** The name in the ledger, where the address now stands beside an unlike one: a person decides. */
  readonly oldName: string | null;
}

const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether two names may be one person's: a word of theirs is the same (a new last name, a nickname). */
function mayBeSame(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    plainName(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1);
  const [first, second] = [words(a), words(b)];
  return first.length === 0 || second.length === 0 || first.some(word => second.includes(word));
}

/**
 * Finds each person's ledger entry: by email, else by name where nobody else in the roster has the
 * entry's address. Row numbers never count. The answer is by row; unknown people are missing.
 */
export function knownTeachers(
  people: readonly PersonRow[],
  entries: readonly LedgerEntry<'teacher'>[],
): ReadonlyMap<number, KnownTeacher> {
  const teachers = entries.filter(entry => entry.artefact === 'teacher');
  const byEmail = new Map<string, LedgerEntry<'teacher'>>();
  for (const entry of teachers) {
    const email = entry.note.email ?? '';
    if (email) byEmail.set(email, entry);
  }
  const known = new Map<number, KnownTeacher>();
  const taken = new Set<string>();
  for (const person of people) {
    const entry = person.email ? byEmail.get(person.email) : undefined;
    if (entry && !taken.has(entry.key)) {
      const name = entry.note.name ?? '';
      const oldName = mayBeSame(name, person.name) ? null : name;
      known.set(person.row, { key: entry.key, oldEmail: null, oldName });
      taken.add(entry.key);
    }
  }
  for (const person of people) {
    if (known.has(person.row) || person.name === '') continue;
    const namesakes = teachers.filter(
      entry => !taken.has(entry.key) && plainName(entry.note.name ?? '') === plainName(person.name),
    );
    const [only] = namesakes;
    if (!only || namesakes.length > 1) continue;
    const oldEmail = only.note.email ?? '';
    known.set(person.row, {
      key: only.key,
      oldEmail: oldEmail !== '' && person.email !== null ? oldEmail : null,
      oldName: null,
    });
    taken.add(only.key);
  }
  return known;
}
