import { changesCalendar, changeWork } from './changeWork.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { cancelAll, goneFor, LEFT, replaceAll } from '../checkIns/cancel.ts';
import { checkInOf, done, patchAll, type Desk } from '../checkIns/patch.ts';
import { decideByLedger, calendarState, type CalendarState } from '../checkIns/calendarState.ts';
import { ownCalendar } from '../checkIns/checkInCalendar.ts';
import { refused } from '../runs/outcome.ts';
import type { RunKind } from '../runs/runKind.ts';
import type { Outcome, Work } from '../runs/work.ts';
import { syncCheckInsWords } from '../../words/runs/syncCheckIns.ts';
import { readYear } from '../school/year.ts';
import { changesToWrite } from './changes.ts';

/** What changed in the school, onto the calendar: times, texts, guests, coaches, cancellations. */
export const syncCheckIns: RunKind<'change'> = {
  ...changesCalendar,
  words: syncCheckInsWords,
  items(needs, ledger, school, run) {
    const current = calendarState(needs, ledger, school, readYear(needs, school));
    const { entries, mails, count, held } = changesToWrite(needs, ledger, current, run);
    return { entries, emails: mails, changes: { ...count, held: held.length } };
  },
  counts: ({ length }) => ({ events: length }),
  work({ needs, ledger, school: read, show }) {
    const school = read();
    const current = calendarState(needs, ledger, school, readYear(needs, school));
    return syncWork(needs, ledger, school.settings.schoolYear, current, show);
  },
};

/**
 * Writes to the calendar what changed since it was last read: new times, texts, guests, another
 * coach, cancellations. Every patch holds only while nobody has changed the event (`If-Match`);
 * where somebody has, it is read again and decided anew.
 */
function syncWork(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  current: CalendarState,
  show: () => void,
): Work<'change'> {
  return changeWork(show, changes => {
    const calendar = ownCalendar(needs, ledger, schoolYear);
    if (calendar === null) {
      return changes.map(change => ({ entry: refused(change, 'CALENDAR_GONE', current.now) }));
    }
    const outcomes = new Map<LedgerEntry<'change'>, Outcome<LedgerEntry<'change'>>>();
    const desk: Desk = {
      ...{ needs, ledger, calendar, current },
      tell: (change, outcome) => outcomes.set(change, outcome),
    };
    const open = changes.map(change => ({ change, write: writeFor(desk, change) }));
    const of = (write: string): LedgerEntry<'change'>[] =>
      open.flatMap(one => (one.write === write ? [one.change] : []));
    patchAll(desk, of('patch'));
    cancelAll(desk, of('cancel'), goneFor(LEFT));
    replaceAll(desk, of('replace'));
    return changes.map(change => outcomes.get(change) ?? done(change));
  });
}

/** What is still to be done for a change; people may have settled it meanwhile. */
function writeFor({ needs, ledger, current }: Desk, change: LedgerEntry<'change'>): string {
  const entry = checkInOf(ledger, change);
  // Somebody took the calendar over: it is on theirs by now.
  if (entry.maker !== needs.me()) return 'none';
  if (entry.state === 'planned' && entry.note.replaces !== undefined) return 'replace';
  return entry.state === 'done' ? decideByLedger(entry, current).write : 'none';
}
