import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, Sent } from '../needs.ts';
import { save } from './slice.ts';

/**
 * The person's own calendar for the year's check-ins: the one that the ledger knows, or a new one.
 * Another person's cannot be written to (`calendar.app.created` is per person).
 */
export function checkInCalendar(
  needs: Needs,
  ledger: Ledger,
  calendarName: string,
  timeZone: string,
): Sent<string> {
  const me = needs.me();
  const known = ledger.get('calendar', calendarName, me);
  if (known?.state === 'done') return { kind: 'done', value: known.id };
  const entry: LedgerEntry = {
    artefact: 'calendar',
    key: calendarName,
    part: me,
    state: 'intended',
    id: '',
    maker: me,
    run: '',
    at: new Date(needs.clock.now()).toISOString(),
    // A calendar whose making was cut off cannot be looked up with our scopes: people are told
    // that an empty one of the same name may be left over.
    note: { maybeTwo: known?.state === 'intended' || known?.note['maybeTwo'] === true },
  };
  ledger.put(entry);
  save(needs, ledger);
  const made = needs.calendars.create(calendarName, timeZone);
  if (made.kind === 'done') ledger.put({ ...entry, state: 'done', id: made.value });
  else if (made.kind !== 'unsure') ledger.put({ ...entry, state: 'planned' });
  save(needs, ledger);
  return made;
}

/** Notes that somebody deleted the calendar: the next one to be sent makes a new one. */
export function calendarIsGone(needs: Needs, ledger: Ledger, calendarName: string): void {
  const known = ledger.get('calendar', calendarName, needs.me());
  if (known) ledger.put({ ...known, state: 'gone' });
}
