import { PlanError } from '../../core/errors.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { withLock } from '../runs/withLock.ts';
import { inDoubt } from '../school/meetTeachers.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool } from '../school/readSchool.ts';
import { showStatus } from '../plans/showStatus.ts';

/**
 * Keeps what a person said about somebody whose address or name has changed. The same person: the
 * ledger learns the new address and name, and plan, shares and check-ins stay theirs. Someone else:
 * they get a key of their own, and the plan of the one before stays with that one. Saying it again
 * changes nothing. Errors: ROW_GONE, RUN_BUSY, BUSY_NOW and those of `readSchool`.
 */
export function confirmPerson(needs: Needs, row: number, same: boolean): void {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const teacher = readSchool(needs, ledger).teachers.find(({ person }) => person.row === row);
    if (!teacher) throw new PlanError('ROW_GONE', { row });
    const { person, known } = teacher;
    if (!known || !inDoubt(known)) return;
    const before = ledger.get('teacher', known.key) as LedgerEntry<'teacher'>;
    const at = stampNow(needs);
    const entry: LedgerEntry<'teacher'> = {
      ...before,
      maker: needs.me(),
      at,
      note: { name: person.name, email: person.email ?? '', staffId: person.staffId },
    };
    if (same) ledger.put(entry);
    else {
      // An address belongs to one person: the one before is found by name alone from now on.
      if (known.oldName) ledger.put({ ...before, at, note: { ...before.note, email: '' } });
      ledger.put({ ...entry, key: keyOf(needs, ledger, null, person) });
    }
    save(needs, ledger);
    showStatus(needs, ledger, readSchool(needs, ledger));
  });
}
