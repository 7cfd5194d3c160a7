import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { calendarKeepers } from './checkInCalendar.ts';

/**
 * Whose calendar a check-in that was not sent yet belongs on. A calendar can be written by its
 * maker's add-on alone, and a check-in must never stand on two: one that was in somebody's run stays
 * theirs; else it goes to whoever runs this and keeps a calendar, or is the coach and keeps the own
 * caseload; else to the first who keeps one.
 */
export function keeperOf(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
): (entry: LedgerEntry<'checkIn'>) => string {
  const me = needs.me();
  const keepers = calendarKeepers(ledger, schoolYear);
  const [first] = keepers;
  // A coach whose check-ins somebody else sends already leaves them there.
  const mineElsewhere = ledger
    .all('checkIn')
    .some(one => one.state === 'done' && one.maker !== me && one.note.coach === me);
  return entry => {
    if (entry.maker !== me && entry.run !== '') return entry.maker;
    if (first === undefined || keepers.includes(me)) return me;
    return entry.note.coach === me && !mineElsewhere ? me : first;
  };
}
