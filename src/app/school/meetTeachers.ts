import type { KnownTeacher } from '../../core/roster/knownTeachers.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import type { School } from './readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { keyOf } from './keyOf.ts';

/**
 * Gives everyone who gets a plan an opaque key, and keeps name and address as hints for finding the
 * same person again after rows have moved. Also notes whose workbook this is and which tab is the
 * roster. The caller saves the ledger.
 */
export function meetTeachers(needs: Needs, ledger: Ledger, school: School): Teacher[] {
  const me = authorNow(needs);
  meetWorkbook(needs, ledger, school.roster.sheet ?? '');
  return school.teachers.map(teacher => {
    const { person, known } = teacher;
    const key = keyOf(needs, ledger, known, person);
    const before = ledger.get('teacher', key);
    const note = { name: person.name, email: person.email ?? '', staffId: person.staffId };
    const same = before?.note.name === note.name && before.note.email === note.email;
    // Whose address or name changed into another's is asked first; until then the ledger stays.
    if (!same && !inDoubt(known)) {
      ledger.put(newEntry('teacher', { key, state: 'known', note }, me));
    }
    return { ...teacher, known: known ?? { key, oldEmail: null, oldName: null } };
  });
}

/** Whether somebody must say first if this is the person that the ledger knows. */
export function inDoubt(known: KnownTeacher | null): boolean {
  return known !== null && (known.oldEmail !== null || known.oldName !== null);
}

/**
 * Notes whose workbook this is, which tab is the roster, and how many invitations were lost sight of.
 * The caller saves the ledger.
 */
export function meetWorkbook(needs: Needs, ledger: Ledger, roster: string, lostCheckIns = 0): void {
  const [book] = ledger.all('workbook');
  if (book && book.note.roster === roster && lostCheckIns === 0) return;
  const id = needs.workbook.id();
  const note = { ...book?.note, roster, ...(lostCheckIns > 0 ? { lostCheckIns } : {}) };
  const known = { key: 'workbook', state: 'known', id, note } as const;
  ledger.put(newEntry('workbook', known, authorNow(needs)));
}
