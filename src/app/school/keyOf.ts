import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import type { PersonRow } from '../../core/roster/person.ts';
import type { KnownTeacher } from '../../core/roster/knownTeachers.ts';
import { teacherKey } from '../../core/ledger/teacherKey.ts';

/**
 * The opaque key of a person: the ledger's, or the one that a first meeting will mint. It follows
 * from workbook and person, so that minting it again after a cut-off execution gives the same one.
 * Another is taken where somebody of an earlier address holds it.
 */
export function keyOf(
  needs: Needs,
  ledger: Ledger,
  known: KnownTeacher | null,
  person: Pick<PersonRow, 'email' | 'name'>,
): string {
  if (known) return known.key;
  for (let turn = 0; ; turn += 1) {
    const key = teacherKey(needs.workbook.id(), person, turn);
    if (!ledger.get('teacher', key)) return key;
  }
}
