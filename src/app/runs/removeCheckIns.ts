import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs.ts';
import { cancelAll, REMOVED } from '../sync/cancel.ts';
import { done } from '../sync/patch.ts';
import type { Sight } from '../sync/sight.ts';
import { calendarWasRemoved, ownCalendar } from './checkInCalendar.ts';
import { outcomeOf, refused } from './outcome.ts';
import type { Outcome, Work } from './slice.ts';
import { changeWork } from './syncCheckIns.ts';

/** Key of the change that deletes the calendar itself. */
export const CALENDAR = 'calendar';

/**
 * Takes everything to come off people's calendars one by one, so that each guest is told, then
 * deletes the calendar itself; it stays where an event could not be cancelled.
 */
export function removeCheckIns(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  sight: Sight,
  show: () => void,
): Work {
  return changeWork(show, changes => {
    const calendar = ownCalendar(needs, ledger, schoolYear);
    if (calendar === null) return changes.map(done);
    const outcomes = new Map<LedgerEntry, Outcome>();
    const tell = (change: LedgerEntry, outcome: Outcome) => outcomes.set(change, outcome);
    cancelAll(
      { needs, ledger, calendar, sight, tell },
      changes.filter(change => change.key !== CALENDAR),
      REMOVED,
    );
    const last = changes.find(change => change.key === CALENDAR);
    const states = ledger
      .all('change')
      .filter(one => one.run === last?.run && one.key !== CALENDAR)
      .map(one => (outcomes.get(one)?.entry ?? one).state);
    if (last && !states.includes('planned')) {
      if (states.every(state => state === 'done')) {
        const answer = needs.calendars.remove(calendar);
        if (answer.kind === 'done') calendarWasRemoved(needs, ledger, schoolYear);
        tell(last, outcomeOf(last, answer, 'again', sight.now));
      } else tell(last, { entry: refused(last, 'CALENDAR_KEPT', sight.now) });
    }
    return changes.map(change => outcomes.get(change) ?? { entry: change });
  });
}
