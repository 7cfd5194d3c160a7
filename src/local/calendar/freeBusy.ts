import { checkFields, isAddress, isObject, jsonObject, type Fields } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { readBusyFile, type BusyFile, type Interval } from './busyFile.ts';
import { instantOf, isZone, msToText, stamp, timeToMs } from './times.ts';
import type { Desk, StoredCalendar, StoredEvent } from './state.ts';

export const freeBusyFields = {
  timeMin: 'string',
  timeMax: 'string',
  timeZone: 'string',
  items: 'array',
} as const satisfies Fields;

const mostCalendars = 50;
/** Longer spans are refused as too long: found by cal.com (pull requests 11696 and 11962). */
const longestMs = 90 * 24 * 60 * 60 * 1000;

/** Reads each person's file once, again only when its text changed. */
export interface BusyFiles {
  of(email: string): BusyFile | null;
}

export function createBusyFiles(desk: Desk): BusyFiles {
  const read = new Map<string, { text: string; file: BusyFile }>();
  return {
    of(email) {
      const text = desk.people.busy.get(email);
      if (text === undefined || text.trim() === '') return null;
      const known = read.get(email);
      if (known?.text === text) return known.file;
      try {
        const file = readBusyFile(text, zoneOf(desk));
        read.set(email, { text, file });
        return file;
      } catch (cause) {
        throw new Error(`The calendar file of ${email} cannot be read.`, { cause });
      }
    },
  };
}

const zoneOf = (desk: Desk): string => desk.people.timeZone ?? 'Etc/UTC';

/** freebusy.query: up to 50 calendars and 90 days; trouble is told calendar by calendar. */
export function queryFreeBusy(desk: Desk, files: BusyFiles, request: RestRequest): RestAnswer {
  const body = jsonObject(request.body);
  checkFields('freeBusy', body, freeBusyFields);
  const bound = (name: 'timeMin' | 'timeMax'): number => {
    const text = body[name];
    if (typeof text !== 'string') throw new Refusal(400, 'required', `Missing ${name} parameter.`);
    return timeToMs(text, name, null);
  };
  const range: Interval = { start: bound('timeMin'), end: bound('timeMax') };
  if (range.end <= range.start) {
    throw new Refusal(400, 'timeRangeEmpty', 'The specified time range is empty.', 'calendar');
  }
  if (range.end - range.start > longestMs) {
    throw new Refusal(400, 'timeRangeTooLong', 'The requested time range is too long.', 'calendar');
  }
  const zone = typeof body['timeZone'] === 'string' ? body['timeZone'] : 'Etc/UTC';
  if (!isZone(zone)) throw invalid('Invalid time zone.');
  const ids = idsFrom(body['items']);
  const view = (id: string): object =>
    ids.length > mostCalendars
      ? failed('tooManyCalendarsRequested')
      : oneCalendar(desk, files, request.person, id, range, zone);
  return jsonAnswer(200, {
    kind: 'calendar#freeBusy',
    timeMin: stamp(range.start),
    timeMax: stamp(range.end),
    calendars: Object.fromEntries(ids.map(id => [id, view(id)])),
  });
}

function idsFrom(items: unknown): string[] {
  return (Array.isArray(items) ? items : []).map(item => {
    if (!isObject(item)) throw invalid('Invalid value for: items');
    checkFields('freeBusy.items[]', item, { id: 'string' });
    if (typeof item['id'] !== 'string') throw new Refusal(400, 'required', 'Missing item id.');
    return item['id'];
  });
}

const failed = (reason: string): object => ({ errors: [{ domain: 'global', reason }], busy: [] });

function oneCalendar(
  desk: Desk,
  files: BusyFiles,
  person: string,
  id: string,
  range: Interval,
  zone: string,
): object {
  const own = desk.state.calendars.get(id);
  if (own !== undefined) {
    if (own.owner !== person) return failed('notFound');
    return written(eventSpans(own, range, blocks), range, zone);
  }
  if (id === 'primary') throw new NotEmulated('freebusy.query of "primary"');
  const email = id.toLowerCase();
  const trouble = desk.people.unreadable?.get(email);
  if (trouble !== undefined) return failed(trouble);
  if (!isAddress(email) || email.endsWith('@group.calendar.google.com')) return failed('notFound');
  const invited = [...desk.state.calendars.values()].flatMap(calendar =>
    eventSpans(calendar, range, event => blocks(event) && isGoing(event, email)),
  );
  return written([...invited, ...(files.of(email)?.busy(range, email) ?? [])], range, zone);
}

function blocks({ status, content }: StoredEvent): boolean {
  return status !== 'cancelled' && content.transparency !== 'transparent';
}

/**
 * A person's own calendar holds the events that invite the person and were not declined. The
 * organizer of an event on a secondary calendar is that calendar, so who runs it is busy only as
 * a guest.
 */
function isGoing({ content }: StoredEvent, email: string): boolean {
  return (content.attendees ?? []).some(a => a.email === email && a.responseStatus !== 'declined');
}

function eventSpans(
  calendar: StoredCalendar,
  range: Interval,
  counts: (event: StoredEvent) => boolean,
): Interval[] {
  return [...calendar.events.values()].filter(counts).flatMap(({ content }) => {
    const start = instantOf(content.start, calendar.timeZone);
    const end = instantOf(content.end, calendar.timeZone);
    return start < range.end && end > range.start ? [{ start, end }] : [];
  });
}

/** Clipped to the range, in order, overlapping and touching ones joined. */
function written(spans: readonly Interval[], range: Interval, zone: string): object {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, range.start);
    const end = Math.min(span.end, range.end);
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  const text = (ms: number): string => msToText(ms, zone);
  return { busy: joined.map(({ start, end }) => ({ start: text(start), end: text(end) })) };
}
