import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import { cancelAll, goneFor, REMOVED, type AfterCancel } from '../checkIns/cancel.ts';
import { CALENDAR, mayStand } from './changes.ts';
import { checkInOf, done } from '../checkIns/patch.ts';
import type { Sight } from '../checkIns/sight.ts';
import { sentByAnother } from './takeOver.ts';
import { calendarWasRemoved, keeperLeft, ownCalendar } from '../checkIns/checkInCalendar.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import type { Outcome, Work } from '../runs/slice.ts';
import { changeWork } from './syncCheckIns.ts';

/** How the calendar ends. */
interface Ending {
  /** What becomes of each check-in to come. */
  readonly becomes: AfterCancel;
  /** Once none is left on it; the caller saves. */
  last(needs: Needs, ledger: Ledger, schoolYear: string, calendar: string): Sent<string>;
}

export const ENDINGS: Readonly<Record<'removeCheckIns' | 'handOverCheckIns', Ending>> = {
  removeCheckIns: {
    becomes: goneFor(REMOVED),
    last(needs, ledger, schoolYear, calendar) {
      const answer = needs.calendars.remove(calendar);
      if (answer.kind === 'done') calendarWasRemoved(needs, ledger, schoolYear);
      return answer;
    },
  },
  // What has been stays on the calendar; what is to come waits for somebody else to send it.
  handOverCheckIns: {
    becomes: sentByAnother,
    last(needs, ledger, schoolYear, calendar) {
      keeperLeft(ledger, schoolYear, needs.me());
      return { kind: 'done', value: calendar };
    },
  },
};

/**
 * Takes everything to come off people's calendars one by one, so that each guest is told; then the
 * calendar itself goes, or is left to whoever comes next. It stays where an event could not be
 * cancelled.
 */
export function removeCheckIns(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  { sight, ends }: { readonly sight: Sight; readonly ends: Ending },
  show: () => void,
): Work {
  return changeWork(show, changes => {
    const calendar = ownCalendar(needs, ledger, schoolYear);
    if (calendar === null) return changes.map(done);
    const outcomes = new Map<LedgerEntry, Outcome>();
    const tell = (change: LedgerEntry, outcome: Outcome) => outcomes.set(change, outcome);
    const standing = new Set(mayStand(needs, ledger));
    const [last] = changes.filter(change => change.key === CALENDAR);
    const rest = changes.filter(change => change !== last);
    const open = rest.filter(change => standing.has(checkInOf(ledger, change)));
    rest.forEach(change => tell(change, done(change)));
    cancelAll({ needs, ledger, calendar, sight, tell }, open, ends.becomes);
    const states = ledger
      .all('change')
      .filter(one => one.run === last?.run && one.key !== CALENDAR)
      .map(one => (outcomes.get(one)?.entry ?? one).state);
    if (last && !states.includes('planned')) {
      if (states.every(state => state === 'done')) {
        const answer = ends.last(needs, ledger, schoolYear, calendar);
        tell(last, outcomeOf(last, answer, 'again', sight.now));
      } else tell(last, { entry: refused(last, 'CALENDAR_KEPT', sight.now) });
    }
    return changes.map(change => outcomes.get(change) ?? { entry: change });
  });
}
