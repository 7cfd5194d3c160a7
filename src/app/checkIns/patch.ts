import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { decideSync, sameTime } from '../../core/schedule/sync/decideSync.ts';
import type { EventPatch, Needs, SeenEvent, Sent } from '../needs/needs.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import type { Outcome } from '../runs/work.ts';
import { afterPatch, afterSeeing, DELETED } from './seen.ts';
import { decideByLedger, publishedIn, wantedOf, type CalendarState } from './calendarState.ts';

/** What changes on the calendar are made with, and where their outcome goes. */
export interface Desk {
  readonly needs: Needs;
  readonly ledger: Ledger;
  readonly calendar: string;
  readonly current: CalendarState;
  tell(change: LedgerEntry<'change'>, outcome: Outcome<LedgerEntry<'change'>>): void;
}

/** The check-in that a change is about; a change is planned only for one that is there. */
export const checkInOf = (
  ledger: Ledger,
  { key, part }: LedgerEntry<'change'>,
): LedgerEntry<'checkIn'> => ledger.get('checkIn', key, part) as LedgerEntry<'checkIn'>;

/** The change as carried out, or as no longer needed. */
export const done = (change: LedgerEntry<'change'>): Outcome<LedgerEntry<'change'>> => ({
  entry: { ...change, state: 'done' },
});

/** A request for one change, with what the ledger keeps when it is done. */
interface Asked {
  readonly change: LedgerEntry<'change'>;
  readonly entry: LedgerEntry<'checkIn'>;
  readonly patch: EventPatch;
  readonly text: string | null;
  readonly teacher: string;
}

/**
 * Patches events that are still as the ledger knows them. The others, and those whose guests change
 * (the list replaces the whole list), are read first and patched by what they are now.
 */
export function patchAll(desk: Desk, changes: readonly LedgerEntry<'change'>[]): void {
  const { needs, ledger, calendar, current, tell } = desk;
  const stale = patchOnce(desk, changes, () => null);
  const found = needs.calendars.look(
    calendar,
    stale.map(change => checkInOf(ledger, change).id),
  );
  const events = new Map<LedgerEntry<'change'>, SeenEvent>();
  stale.forEach((change, place) => {
    const answer = found[place];
    if (answer?.kind !== 'done') return tell(change, lost(change, answer, current.now));
    const entry = checkInOf(ledger, change);
    const event = answer.value;
    const after = landed(entry, event, current) ?? afterSeeing(entry, event, current);
    ledger.put(after);
    const gone = after.note.code === DELETED;
    if (gone) tell(change, { entry: refused(change, DELETED, current.now) });
    else if (event && decideFor(after, event, current).write === 'patch') events.set(change, event);
    else tell(change, done(change));
  });
  for (const change of patchOnce(desk, [...events.keys()], one => events.get(one) ?? null)) {
    tell(
      change,
      outcomeOf(change, { kind: 'unsure', message: 'changed again' }, 'again', current.now),
    );
  }
}

const lost = (
  change: LedgerEntry<'change'>,
  answer: Sent<unknown> | undefined,
  now: number,
): Outcome<LedgerEntry<'change'>> =>
  outcomeOf(change, answer?.kind === 'done' ? undefined : answer, 'again', now);

const decideFor = (
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent | null,
  current: CalendarState,
) => {
  if (event === null) return decideByLedger(entry, current);
  const wanted = wantedOf(entry, current);
  return decideSync(publishedIn(entry, wanted, event.shown), wanted, event, current.now);
};

/** Our own patch whose answer was lost: the event is as wanted in every part. */
function landed(
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent | null,
  current: CalendarState,
): LedgerEntry<'checkIn'> | null {
  const wanted = wantedOf(entry, current);
  if (!event || event.cancelled || !wanted || !sameTime(wanted, event)) return null;
  const written = event.shown === wanted.text;
  if (!written && event.shown !== entry.note.shown) return null;
  if (event.guests.every(one => one.email !== wanted.teacher)) return null;
  const { teacher, text } = wanted;
  return afterPatch(entry, event, { text: written ? text : null, teacher }, current.now);
}

/** Answers the changes whose event has to be read first. */
function patchOnce(
  { needs, ledger, calendar, current, tell }: Desk,
  changes: readonly LedgerEntry<'change'>[],
  eventOf: (change: LedgerEntry<'change'>) => SeenEvent | null,
): LedgerEntry<'change'>[] {
  const stale: LedgerEntry<'change'>[] = [];
  const open: Asked[] = [];
  for (const change of changes) {
    const entry = checkInOf(ledger, change);
    const asked = askedOf(change, entry, eventOf(change), current);
    if (asked) open.push(asked);
    else stale.push(change);
  }
  const answers = needs.calendars.patch(
    calendar,
    open.map(({ patch }) => patch),
  );
  open.forEach(({ change, entry, text, teacher }, place) => {
    const answer = answers[place];
    if (answer?.kind === 'done') {
      ledger.put(afterPatch(entry, answer.value, { text, teacher }, current.now));
      tell(change, done(change));
    } else if (answer?.kind === 'refused' && /conditionNotMet|^412$|notFound/.test(answer.reason)) {
      stale.push(change);
    } else tell(change, lost(change, answer, current.now));
  });
  return stale;
}

/** Null where the event has to be read first. */
function askedOf(
  change: LedgerEntry<'change'>,
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent | null,
  current: CalendarState,
): Asked | null {
  const { time, text, guests, mail } = decideFor(entry, event, current);
  const wanted = wantedOf(entry, current);
  const said = current.invitation(entry);
  const etag = event?.etag ?? entry.note.etag ?? '';
  if (!wanted || !said || etag === '' || (guests && !event)) return null;
  const nameOf = (email: string): string =>
    said.guests.find(one => one.email === email)?.name ?? '';
  const patch: EventPatch = {
    ...{ id: entry.id, etag, mail },
    ...(time && { time: { start: wanted.start, end: wanted.end, timeZone: current.timeZone } }),
    ...(text && { text: { title: said.title, description: said.description } }),
    ...(guests && { guests: guests.map(one => ({ ...one, name: nameOf(one.email) })) }),
  };
  const teacher = guests ? wanted.teacher : (entry.note.guest ?? wanted.teacher);
  return { change, entry, patch, text: text ? wanted.text : null, teacher };
}
