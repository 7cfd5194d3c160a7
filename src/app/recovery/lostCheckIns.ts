import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { checkInsTab } from '../school/ownPlaces.ts';
import { withLock } from '../runs/withLock.ts';
import { openLedger } from '../school/readSchool.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { words } from '../../words/index.ts';

const INVITATION = 4;

/** Words of ours for a check-in that is only planned. */
const PLANNED: readonly string[] = (['en', 'es'] as const).map(
  language => words(language).sheet.planned,
);

/**
 * Check-ins that the visible tab says were sent while the ledger knows of no calendar: they stand on
 * one that cannot be found again.
 */
export function lostCheckIns(needs: Needs, ledger: Ledger): number {
  if (ledger.all('calendar').length > 0 || ledger.all('checkIn').length > 0) return 0;
  const tab = checkInsTab(needs);
  const rows = tab === null ? [] : (needs.workbook.table(tab)?.display.slice(1) ?? []);
  return rows.filter(cells => {
    const said = (cells[INVITATION] ?? '').trim();
    return said !== '' && !PLANNED.some(text => said.indexOf(text) === 0);
  }).length;
}

/** A person says that the old calendar is deleted: invitations may go out again. */
export function forgetLostCheckIns(needs: Needs): void {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const [book] = ledger.all('workbook');
    if (!book) return;
    const { lostCheckIns: _lost, ...note } = book.note;
    ledger.put({ ...book, note });
    save(needs, ledger);
  });
}
