import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import { answersOf, instantsIn, withoutWish, timeOf } from '../../core/schedule/sync/published.ts';
import {
  decideSync,
  firstSeen,
  sameTime,
  type Actual,
} from '../../core/schedule/sync/decideSync.ts';
import { startOfDay } from '../../core/schedule/year/time.ts';
import type { Day } from '../../core/day.ts';
import type { SeenEvent } from '../needs/needs.ts';
import { publishedIn, wantedOf, type CalendarState } from './calendarState.ts';
import { recorded } from './record.ts';

/** Someone took the event off the calendar: it is asked about, never sent again by itself. */
export const DELETED = 'DELETED_BY_SOMEONE';

/**
 * The entry of a check-in after its event was seen (null where there is none): what people moved is
 * adopted and locked, what they deleted or declined is noted to be asked about, answers are kept.
 * The same entry object where nothing is new.
 */
export function afterSeeing(
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent | null,
  current: CalendarState,
): LedgerEntry<'checkIn'> {
  const deleted = entry.state === 'refused' && entry.note.code === DELETED;
  if (entry.state !== 'done') {
    // An insert whose answer was lost in a run that is over, or one that came back from the bin.
    const lost = entry.state === 'planned' && entry.run !== '' && entry.note.replaces === undefined;
    if (!event || event.cancelled || !(lost || deleted)) return entry;
    const at = event.wholeDay === null ? event : timed(event, entry, current);
    return recorded(entry, at, firstSeen(at, wantedOf(entry, current)), current.now);
  }
  const there = event && event.wholeDay !== null ? timed(event, entry, current) : event;
  const wanted = wantedOf(entry, current);
  const actual: Actual = !there ? 'absent' : there.cancelled ? 'cancelled' : there;
  const published = publishedIn(entry, wanted, there?.shown ?? '');
  const { ask, adopt } = decideSync(published, wanted, actual, current.now);
  if (!there || there.cancelled) {
    if (ask !== 'deleted') return entry;
    const note = { ...withoutWish(entry).note, code: DELETED };
    return { ...entry, state: 'refused', at: stampOf(current.now), note };
  }
  const { declined, offers, askedAbout, ...before } = adopt ? withoutWish(entry).note : entry.note;
  const no = there.guests.find(one => one.answer === 'declined')?.email;
  const who = no === published.teacher ? 'teacher' : no === published.coach ? 'coach' : '';
  const news = {
    declined: who,
    askedAbout: there.start,
    declines: (before.declines ?? 0) + 1,
    blocked: [...new Set([...instantsIn(before.blocked), there.start])].join(' '),
  };
  const waits = { askedAbout, ...(declined !== undefined && { declined: who, offers }) };
  const note: Notes['checkIn'] = {
    ...before,
    ...{ start: there.start, end: there.end, etag: there.etag },
    answers: answersOf(there.guests, published.teacher, published.coach),
    ...(adopt && { moved: true, locked: true }),
    ...(published.shown !== there.shown && { edited: true }),
    ...(who !== '' && (ask === 'declined' ? news : waits)),
  };
  return sameNote(note, entry.note) ? entry : { ...entry, note };
}

/** A person made whole days of it: it begins with the first one and stays as long as it was. */
function timed(
  event: SeenEvent,
  entry: LedgerEntry<'checkIn'>,
  { timeZone }: CalendarState,
): SeenEvent {
  const start = startOfDay(event.wholeDay as Day, timeZone);
  const stood = timeOf(entry);
  return { ...event, start, end: start + stood.end - stood.start };
}

function sameNote(a: Notes['checkIn'], b: Notes['checkIn']): boolean {
  const said = (note: Notes['checkIn']): [string, unknown][] =>
    Object.entries(note).filter(([, value]) => value !== undefined);
  const before = new Map(said(b));
  const now = said(a);
  return now.length === before.size && now.every(([name, value]) => before.get(name) === value);
}

/** The entry after its event was patched: it stands there as the answer says. */
export function afterPatch(
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent,
  changed: { readonly text: string | null; readonly teacher: string },
  now: number,
): LedgerEntry<'checkIn'> {
  const { note } = entry;
  const sent = {
    coach: note.coach ?? '',
    teacher: changed.teacher,
    text: changed.text ?? note.text ?? '',
    shown: changed.text === null ? (note.shown ?? event.shown) : event.shown,
  };
  const stood = timeOf(entry);
  const bare = withoutWish(entry);
  if (sameTime(stood, event)) return recorded(bare, event, sent, now);
  // The time that was declined is gone, and what was offered for it.
  const { askedAbout: _asked, offers: _offers, ...rest } = bare.note;
  const moved = { ...bare, note: { ...rest, start: event.start, end: event.end } };
  return recorded(moved, event, sent, now);
}
