import type { Ledger } from '../core/ledger/ledger.ts';
import { hashId } from '../core/ledger/opaqueKey.ts';
import type { Needs } from './needs.ts';
import type { School, Teacher } from './school.ts';

/**
 * Gives everyone who gets a plan an opaque key, and keeps name and address as hints for finding the
 * same person again after rows have moved. Also notes whose workbook this is and which tab is the
 * roster. The caller saves the ledger.
 */
export function meetTeachers(needs: Needs, ledger: Ledger, school: School): Teacher[] {
  const at = new Date(needs.clock.now()).toISOString();
  const roster = school.roster.sheet ?? '';
  const [book] = ledger.all('workbook');
  if (!book || book.note['roster'] !== roster) {
    ledger.put({
      artefact: 'workbook',
      key: 'workbook',
      part: '',
      state: 'known',
      id: needs.workbook.id(),
      maker: needs.me(),
      run: '',
      at,
      note: { roster },
    });
  }
  return school.teachers.map(teacher => {
    const { person, known } = teacher;
    const key = known?.key ?? newKey(needs, ledger, person.email ?? 'name ' + person.name);
    const before = ledger.get('teacher', key);
    const note = { name: person.name, email: person.email ?? '', staffId: person.staffId };
    const same =
      before?.note['name'] === note.name &&
      (before.note['email'] === note.email || known?.oldEmail);
    if (!same) {
      ledger.put({
        artefact: 'teacher',
        key,
        part: '',
        state: 'known',
        id: '',
        maker: needs.me(),
        run: '',
        at,
        note,
      });
    }
    return { ...teacher, known: known ?? { key, oldEmail: null } };
  });
}

/**
 * An opaque key that follows from workbook and person: minting it again after a cut-off execution
 * gives the same one. Another is taken where somebody of an earlier address holds it.
 */
function newKey(needs: Needs, ledger: Ledger, person: string): string {
  for (let turn = 0; ; turn += 1) {
    const key = hashId('teacher', needs.workbook.id(), person, turn);
    if (!ledger.get('teacher', key)) return key;
  }
}
