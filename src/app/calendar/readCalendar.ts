import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import type { Needs, SeenEvent } from '../needs/needs.ts';
import {
  calendarIsGone,
  keepReadUpTo,
  ownCalendar,
  readUpTo,
} from '../checkIns/checkInCalendar.ts';
import { eventIdOf } from '../checkIns/record.ts';
import { afterSeeing } from '../checkIns/seen.ts';
import type { CalendarState } from '../checkIns/calendarState.ts';

/** So many events that a listing leaves out are looked up at a time. */
const LOOKED_UP = 50;

/**
 * Reads what people did to this person's check-ins on the calendar since last time, in one listing,
 * and keeps it in the ledger (the caller saves). `gone`: somebody deleted the calendar; nothing is
 * taken for deleted then. A read that fails changes nothing. Errors: Google's.
 */
export function readCalendar(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  current: CalendarState,
): 'none' | 'read' | 'gone' {
  const calendar = ownCalendar(needs, ledger, schoolYear);
  if (calendar === null) return 'none';
  const answer = needs.calendars.changes(calendar, readUpTo(needs, ledger, schoolYear));
  if (answer.kind === 'refused' && answer.reason === 'notFound') {
    calendarIsGone(needs, ledger, schoolYear);
    return 'gone';
  }
  const { events, whole, token } = valueOrThrow(answer);
  const seen = new Map<string, SeenEvent | null>(events.map(event => [event.id, event]));
  const mine = ledger.all('checkIn').filter(entry => entry.maker === needs.me());
  const missing = whole ? mine.filter(entry => isMissing(entry, seen, current)) : [];
  const ids = missing.slice(0, LOOKED_UP).map(entry => entry.id);
  const found = ids.length > 0 ? needs.calendars.look(calendar, ids) : [];
  found.forEach((one, place) => {
    if (one.kind === 'done') seen.set(ids[place] ?? '', one.value);
  });
  let news = false;
  for (const entry of mine) {
    const event = seen.get(entry.id || eventIdOf(needs, entry));
    if (event === undefined) continue;
    const after = afterSeeing(entry, event, current);
    if (after === entry) continue;
    ledger.put(after);
    news = true;
  }
  // What could not be looked up is read again next time.
  if (found.some(one => one.kind !== 'done') || ids.length < missing.length) return 'read';
  // Nothing new: the old token is as good, and the sheet stays unwritten.
  if (news || whole || events.length > 0) keepReadUpTo(needs, ledger, schoolYear, token);
  return 'read';
}

/** Sent, still to come, and not in a whole listing: only a look at the event itself says it is gone. */
function isMissing(
  entry: LedgerEntry<'checkIn'>,
  seen: ReadonlyMap<string, unknown>,
  { now }: CalendarState,
): boolean {
  return entry.state === 'done' && !seen.has(entry.id) && timeOf(entry).start > now;
}
