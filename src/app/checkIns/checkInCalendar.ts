import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { save } from '../runs/slice.ts';

/** The calendar of one school year, as it is called where it has to be made. */
export interface YearCalendar {
  readonly name: string;
  readonly schoolYear: string;
  readonly timeZone: string;
}

/** Key of a year's calendar in the ledger: its name may change with the language. */
const keyOf = (schoolYear: string): string => 'check-ins ' + schoolYear;

/** The id of this person's calendar for the year, or null where there is none. */
export function ownCalendar(needs: Needs, ledger: Ledger, schoolYear: string): string | null {
  const known = ledger.get('calendar', keyOf(schoolYear), needs.me());
  return known?.state === 'done' ? known.id : null;
}

/** Who keeps a calendar of check-ins for the year, the first one first; not who handed it over. */
export function calendarKeepers(ledger: Ledger, schoolYear: string): string[] {
  return ledger
    .all('calendar')
    .filter(one => one.key === keyOf(schoolYear) && one.state === 'done' && !one.note.left)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(one => one.part);
}

/**
 * The person's own calendar for the year's check-ins: the one that the ledger knows, or a new one.
 * Another person's cannot be written to (`calendar.app.created` is per person). For a test alone it
 * makes nobody a keeper of check-ins.
 */
export function checkInCalendar(
  needs: Needs,
  ledger: Ledger,
  { name, schoolYear, timeZone }: YearCalendar,
  use: 'check_ins' | 'test' = 'check_ins',
): Sent<string> {
  const me = needs.me();
  const key = keyOf(schoolYear);
  const known = ledger.get('calendar', key, me);
  if (known?.state === 'done') {
    // Whoever handed it over and sends again keeps it again: never a second one.
    if (known.note.left === true && use === 'check_ins') {
      const { left: _, ...note } = known.note;
      ledger.put({ ...known, note });
    }
    return { kind: 'done', value: known.id };
  }
  // A calendar whose making was cut off cannot be looked up with our scopes: people are told
  // that an empty one of the same name may be left over.
  const note = {
    maybeTwo: known?.state === 'intended' || known?.note.maybeTwo === true,
    ...(use === 'test' && { left: true }),
  };
  const about = { key, part: me, state: 'intended', note } as const;
  const entry = newEntry('calendar', about, authorNow(needs));
  ledger.put(entry);
  save(needs, ledger);
  const made = needs.calendars.create(name, timeZone);
  if (made.kind === 'done') ledger.put({ ...entry, state: 'done', id: made.value });
  else if (made.kind !== 'unsure') ledger.put({ ...entry, state: 'planned' });
  save(needs, ledger);
  return made;
}

/** Up to where this person's calendar has been read; '' for not at all. */
export function readUpTo(needs: Needs, ledger: Ledger, schoolYear: string): string {
  return ledger.get('calendar', keyOf(schoolYear), needs.me())?.note.token ?? '';
}

/** Keeps up to where the calendar has been read. The caller saves. */
export function keepReadUpTo(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  token: string,
): void {
  const known = ledger.get('calendar', keyOf(schoolYear), needs.me());
  if (known && known.note.token !== token) {
    ledger.put({ ...known, note: { ...known.note, token } });
  }
}

/** What stood to come on a calendar that somebody deleted as a whole. */
export const CALENDAR_DELETED = 'CALENDAR_DELETED';

/**
 * Notes that somebody deleted the calendar: the next one to be sent makes a new one, and what was to
 * come on the old one is asked about. The caller saves.
 */
export function calendarIsGone(needs: Needs, ledger: Ledger, schoolYear: string): void {
  const known = ledger.get('calendar', keyOf(schoolYear), needs.me());
  if (known) ledger.put({ ...known, state: 'gone', note: {} });
  for (const entry of ledger.all('checkIn')) {
    const toCome = timeOf(entry).start > needs.clock.now();
    if (entry.state !== 'done' || entry.maker !== needs.me() || !toCome) continue;
    ledger.put({ ...entry, state: 'refused', note: { ...entry.note, code: CALENDAR_DELETED } });
  }
}

/** Notes that the calendar was taken away as a person asked. The caller saves. */
export function calendarWasRemoved(needs: Needs, ledger: Ledger, schoolYear: string): void {
  const known = ledger.get('calendar', keyOf(schoolYear), needs.me());
  if (known) ledger.put({ ...known, state: 'gone', note: {} });
}

/**
 * Notes that this person sends no more check-ins: what is not sent yet is for somebody else. The
 * calendar stays theirs, with what is on it. The caller saves.
 */
export function keeperLeft(ledger: Ledger, schoolYear: string, keeper: string): void {
  const known = ledger.get('calendar', keyOf(schoolYear), keeper);
  if (known) ledger.put({ ...known, note: { ...known.note, left: true } });
}
