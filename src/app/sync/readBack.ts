import type { Ledger } from '../../core/ledger/ledger.ts';
import { certain } from '../certain.ts';
import type { Needs } from '../needs.ts';
import { calendarIsGone, keepReadUpTo, ownCalendar, readUpTo } from '../runs/checkInCalendar.ts';
import { eventIdOf } from './record.ts';
import { afterSeeing } from './seen.ts';
import type { Sight } from './sight.ts';

/**
 * Reads what people did to this person's check-ins on the calendar since last time, in one listing,
 * and keeps it in the ledger (the caller saves). `gone`: somebody deleted the calendar; nothing is
 * taken for deleted then. A read that fails changes nothing. Errors: Google's.
 */
export function readBack(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  sight: Sight,
): 'none' | 'read' | 'gone' {
  const calendar = ownCalendar(needs, ledger, schoolYear);
  if (calendar === null) return 'none';
  const answer = needs.calendars.changes(calendar, readUpTo(needs, ledger, schoolYear));
  if (answer.kind === 'refused' && answer.reason === 'notFound') {
    calendarIsGone(needs, ledger, schoolYear);
    return 'gone';
  }
  const { events, whole, token } = certain(answer);
  const seen = new Map(events.map(event => [event.id, event]));
  let news = false;
  for (const entry of ledger.all('checkIn')) {
    if (entry.maker !== needs.me()) continue;
    const event = seen.get(entry.id || eventIdOf(needs, entry));
    if (!event && !(whole && entry.state === 'done')) continue;
    const after = afterSeeing(entry, event ?? null, sight);
    if (after === entry) continue;
    ledger.put(after);
    news = true;
  }
  // Nothing new: the old token is as good, and the sheet stays unwritten.
  if (news || whole || events.length > 0) keepReadUpTo(needs, ledger, schoolYear, token);
  return 'read';
}
