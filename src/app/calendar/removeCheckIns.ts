import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import { cancelAll, goneFor, REMOVED, type AfterCancel } from '../checkIns/cancel.ts';
import { CALENDAR, mayStand, removals } from './changes.ts';
import { checkInOf, done } from '../checkIns/patch.ts';
import { calendarState, type CalendarState } from '../checkIns/calendarState.ts';
import { sentByAnother } from './takeOver.ts';
import { calendarWasRemoved, keeperLeft, ownCalendar } from '../checkIns/checkInCalendar.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import type { RunKind } from '../runs/runKind.ts';
import type { Outcome, Work } from '../runs/work.ts';
import { handOverCheckInsWords } from '../../words/runs/handOverCheckIns.ts';
import { removeCheckInsWords } from '../../words/runs/removeCheckIns.ts';
import { readYear } from '../school/year.ts';
import { changesCalendar, changeWork } from './changeWork.ts';

/** How the calendar ends. */
interface Ending {
  /** Somebody else is to send what is to come. */
  readonly handsOver: boolean;
  /** What becomes of each check-in to come. */
  readonly becomes: AfterCancel;
  /** Once none is left on it; the caller saves. */
  last(needs: Needs, ledger: Ledger, schoolYear: string, calendar: string): Sent<string>;
}

/** Takes the calendar of check-ins away, with everything on it. */
export const removeCheckIns: RunKind<'change'> = endsCalendar(removeCheckInsWords, {
  handsOver: false,
  becomes: goneFor(REMOVED),
  last(needs, ledger, schoolYear, calendar) {
    const answer = needs.calendars.remove(calendar);
    if (answer.kind === 'done') calendarWasRemoved(needs, ledger, schoolYear);
    return answer;
  },
});

/** Leaves the calendar to whoever keeps it next. */
export const handOverCheckIns: RunKind<'change'> = endsCalendar(handOverCheckInsWords, {
  handsOver: true,
  // What has been stays on the calendar; what is to come waits for somebody else to send it.
  becomes: sentByAnother,
  last(needs, ledger, schoolYear, calendar) {
    keeperLeft(ledger, schoolYear, needs.me());
    return { kind: 'done', value: calendar };
  },
});

/** A run that ends this person's calendar in one way or the other. */
function endsCalendar(words: RunKind<'change'>['words'], ends: Ending): RunKind<'change'> {
  return {
    ...changesCalendar,
    asksTwice: true,
    words,
    items(needs, ledger, { settings }, run) {
      const { entries, mails } = removals(needs, ledger, settings.schoolYear, ends, run);
      const cancel = cancelled(entries);
      const changes = { move: 0, guests: 0, text: 0, replace: 0, cancel, held: 0 };
      return { entries, emails: mails, changes };
    },
    counts: entries => ({ events: cancelled(entries) }),
    work({ needs, ledger, school: read, show }) {
      const school = read();
      const current = calendarState(needs, ledger, school, readYear(needs, school));
      return removalWork(needs, ledger, school.settings.schoolYear, { current, ends }, show);
    },
  };
}

/** Check-ins among the changes: one of them is the end of the calendar itself. */
const cancelled = ({ length }: readonly LedgerEntry<'change'>[]): number => Math.max(0, length - 1);

/**
 * Takes everything to come off people's calendars one by one, so that each guest is told; then the
 * calendar itself goes, or is left to whoever comes next. It stays where an event could not be
 * cancelled.
 */
function removalWork(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  { current, ends }: { readonly current: CalendarState; readonly ends: Ending },
  show: () => void,
): Work<'change'> {
  return changeWork(show, changes => {
    const calendar = ownCalendar(needs, ledger, schoolYear);
    if (calendar === null) return changes.map(done);
    const outcomes = new Map<LedgerEntry<'change'>, Outcome<LedgerEntry<'change'>>>();
    const tell = (change: LedgerEntry<'change'>, outcome: Outcome<LedgerEntry<'change'>>) =>
      outcomes.set(change, outcome);
    const standing = new Set(mayStand(needs, ledger));
    const [last] = changes.filter(change => change.key === CALENDAR);
    const rest = changes.filter(change => change !== last);
    const open = rest.filter(change => standing.has(checkInOf(ledger, change)));
    rest.forEach(change => tell(change, done(change)));
    cancelAll({ needs, ledger, calendar, current, tell }, open, ends.becomes);
    const states = ledger
      .all('change')
      .filter(one => one.run === last?.run && one.key !== CALENDAR)
      .map(one => (outcomes.get(one)?.entry ?? one).state);
    if (last && !states.includes('planned')) {
      if (states.every(state => state === 'done')) {
        const answer = ends.last(needs, ledger, schoolYear, calendar);
        tell(last, outcomeOf(last, answer, 'again', current.now));
      } else tell(last, { entry: refused(last, 'CALENDAR_KEPT', current.now) });
    }
    return changes.map(change => outcomes.get(change) ?? { entry: change });
  });
}
