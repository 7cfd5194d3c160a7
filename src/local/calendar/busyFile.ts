import ICAL from 'ical.js';
import { isZone, localToMs } from './times.ts';

/** Half-open, epoch milliseconds. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A person's calendar file, read once and asked many times. */
export interface BusyFile {
  /** Busy times that touch `range`, unsorted and unmerged. */
  busy(range: Interval, email: string): Interval[];
}

const mostOccurrences = 20_000;

/**
 * Reads an iCalendar file. Busy is every event that is not TRANSP:TRANSPARENT, not cancelled and
 * not declined by the person; a tentative one is busy (Google shows STATUS:TENTATIVE as busy:
 * GAS-ICS-Sync pull request 384), as is an invitation without an answer (assumed; the reference is
 * silent). All-day events block midnight to midnight of the calendar's zone unless TRANSPARENT:
 * OPAQUE is the default of RFC 5545 §3.8.2.7 as of Calendar's `transparency`. Throws on text that
 * is no iCalendar or names a zone that nobody defines.
 */
export function readBusyFile(text: string, fallbackZone: string): BusyFile {
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== 'vcalendar') throw new Error('The file is not an iCalendar file.');
  const named = calendar.getFirstPropertyValue('x-wr-timezone');
  const zone = typeof named === 'string' && isZone(named) ? named : fallbackZone;
  const toMs = clockOf(calendar, zone);
  const series = seriesOf(calendar);
  // Asked for nothing, every start is still converted once: a bad zone shows now, not later.
  for (const event of series) toMs(event.startDate, event.component);
  return {
    busy: (range, email) =>
      series
        .flatMap(event => [...occurrences(event, range, toMs)])
        .flatMap(({ item, ...span }) =>
          span.start < range.end && span.end > range.start && isBusy(item, email) ? [span] : [],
        ),
  };
}

type Clock = (time: ICAL.Time, component: ICAL.Component) => number;

/** One entry a UID, with its exceptions; an exception whose series is missing stands alone. */
function seriesOf(calendar: ICAL.Component): ICAL.Event[] {
  const components = calendar.getAllSubcomponents('vevent');
  const masters = new Map<string, ICAL.Event>();
  const single: ICAL.Event[] = [];
  for (const component of components) {
    if (component.hasProperty('recurrence-id')) continue;
    const event = new ICAL.Event(component, { strictExceptions: true, exceptions: [] });
    if (masters.has(event.uid)) single.push(event);
    else masters.set(event.uid, event);
  }
  for (const component of components) {
    if (!component.hasProperty('recurrence-id')) continue;
    const exception = new ICAL.Event(component);
    const master = masters.get(exception.uid);
    if (master?.isRecurring()) master.relateException(exception);
    else single.push(exception);
  }
  return [...masters.values(), ...single];
}

interface Occurrence extends Interval {
  readonly item: ICAL.Event;
}

function* occurrences(event: ICAL.Event, range: Interval, toMs: Clock): Generator<Occurrence> {
  const span = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Occurrence => ({
    item,
    start: toMs(start, item.component),
    end: toMs(end, item.component),
  });
  if (!event.isRecurring()) {
    yield span(event, event.startDate, event.endDate);
    return;
  }
  const seen = new Set<ICAL.Event>();
  const iterator = event.iterator();
  for (let n = 0; ; n++) {
    if (n > mostOccurrences) throw new Error(`The event "${event.summary}" recurs without end.`);
    const next = iterator.next();
    if (!next || toMs(next, event.component) >= range.end) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    seen.add(item);
    yield span(item, startDate, endDate);
  }
  // An exception may have been moved to before the range's end from a regular time after it.
  for (const exception of Object.values(event.exceptions)) {
    if (!seen.has(exception)) yield span(exception, exception.startDate, exception.endDate);
  }
}

function isBusy({ component }: ICAL.Event, email: string): boolean {
  const value = (name: string): string =>
    String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (value('transp') === 'TRANSPARENT' || value('status') === 'CANCELLED') return false;
  return !component.getAllProperties('attendee').some(attendee => {
    const address = String(attendee.getFirstValue()).toLowerCase();
    return address === `mailto:${email}` && attendee.getFirstParameter('partstat') === 'DECLINED';
  });
}

/** Times in a zone of the file go by the IANA zone of that name, else by the file's VTIMEZONE. */
function clockOf(calendar: ICAL.Component, zone: string): Clock {
  const defined = new Map(
    calendar.getAllSubcomponents('vtimezone').map(component => {
      const own = new ICAL.Timezone(component);
      return [own.tzid, own];
    }),
  );
  return (time, component) => {
    const local = time.toString();
    if (time.isDate) return localToMs(local + 'T00:00:00', zone);
    if (local.endsWith('Z')) return Date.parse(local);
    const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    if (!tzid) return localToMs(local, zone);
    if (isZone(tzid)) return localToMs(local, tzid);
    const own = defined.get(tzid);
    if (own === undefined) throw new Error(`The time zone "${tzid}" is unknown.`);
    const placed = time.clone();
    placed.zone = own;
    return placed.toUnixTime() * 1000;
  };
}
