import { PlanError } from '../../core/errors.ts';
import { compareRows, personHash, type FieldOfTwo } from '../../core/roster/mergedRows.ts';
import { onePersonTwice } from '../../core/roster/onePersonTwice.ts';
import type { PersonRow } from '../../core/roster/person.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { newEntry } from '../../core/ledger/entries.ts';

/** Rows that look like one person and that nobody has merged yet. */
export interface TwiceInRoster {
  /** In sheet order. */
  readonly people: readonly PersonRow[];
  readonly by: 'email' | 'name' | 'staff_id';
  /** The row that is offered: a form's newest answer, else the first. */
  readonly keep: number;
  /** Whether it is offered because it is a newer answer. */
  readonly newer: boolean;
  readonly conflicts: readonly FieldOfTwo[];
}

/** Who stands in the roster more than once, merged people left out. */
export function twiceInRoster(school: School): TwiceInRoster[] {
  const merged = new Set(
    school.people.flatMap(({ person, folded }) =>
      folded.length > 0 ? [person.row, ...folded] : [],
    ),
  );
  const byRow = new Map(school.roster.people.map(person => [person.row, person]));
  return onePersonTwice(school.roster.people.filter(({ row }) => !merged.has(row))).map(
    ({ rows, by, keep }) => {
      const people = rows.flatMap(row => byRow.get(row) ?? []);
      const kept = people.find(({ row }) => row === keep);
      const others = people.filter(({ row }) => row !== keep);
      return {
        people,
        by,
        keep,
        newer: keep !== rows[0],
        conflicts: kept ? others.flatMap(other => compareRows(kept, other).conflicts) : [],
      };
    },
  );
}

/** What became of two rows: fields that the kept row gained, and those in which they differ. */
export interface MergedRows {
  readonly kept: PersonRow;
  readonly taken: readonly FieldOfTwo[];
  readonly conflicts: readonly FieldOfTwo[];
}

/**
 * Remembers that the person of `row` is the one of `into`. No cell of the school's changes: the
 * kept row's words stand, and what it leaves empty is taken from the other from now on. Where both
 * have one address, later rows of that address join too. Errors: ROW_GONE, SAME_ROW, STILL_INACTIVE.
 */
export function mergeRows(needs: Needs, row: number, into: number): MergedRows {
  return withLock(needs, () => {
    if (row === into) throw new PlanError('SAME_ROW', { row });
    const ledger = openLedger(needs);
    const school = readSchool(needs, ledger);
    const [other, kept] = [rowOf(school, row), rowOf(school, into)];
    const book = needs.workbook.id();
    const key = personHash(book, kept);
    const part = personHash(book, other);
    const before = ledger.get('merge', key, part);
    const keep = key === part && into > row ? 'last' : 'first';
    if (before?.state !== 'known' || before.note.keep !== keep) {
      // The other way round is no longer true, and would send the two in a circle.
      const turned = key === part ? null : ledger.get('merge', part, key);
      const me = authorNow(needs);
      if (turned) ledger.put({ ...turned, ...me, state: 'gone' });
      ledger.put(newEntry('merge', { key, part, state: 'known', note: { keep } }, me));
      meetWorkbook(needs, ledger, school.roster.sheet ?? '');
      save(needs, ledger);
    }
    return { kept, ...compareRows(kept, other) };
  });
}

/**
 * Takes a merge back: the person of `row`, folded into another row, stands alone again. Answers
 * whether there was one. Errors: ROW_GONE.
 */
export function unmergeRows(needs: Needs, row: number): boolean {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const part = personHash(needs.workbook.id(), rowOf(readSchool(needs, ledger), row));
    const merged = ledger.all('merge').filter(one => one.part === part && one.state === 'known');
    const { maker, at } = authorNow(needs);
    for (const entry of merged) ledger.put({ ...entry, state: 'gone', maker, at });
    if (merged.length > 0) save(needs, ledger);
    return merged.length > 0;
  });
}

function rowOf(school: School, row: number): PersonRow {
  const person = school.roster.people.find(one => one.row === row);
  if (!person) throw new PlanError('ROW_GONE', { row });
  if (!person.active) throw new PlanError('STILL_INACTIVE', { name: person.name, row });
  return person;
}
