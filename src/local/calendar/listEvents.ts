import { createHash } from 'node:crypto';
import { flag, wholeNumber, word } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, type RestAnswer, type RestRequest } from '../world/service.ts';
import { visibleCalendar } from './calendars.ts';
import { eventResource } from './resources.ts';
import { instantOf, stamp, timeToMs } from './times.ts';
import type { Desk, StoredCalendar, StoredEvent } from './state.ts';

type Query = ReadonlyMap<string, string>;

/** Parameters that cannot come with a sync token (events.list reference), as far as emulated. */
const notWithSync = ['timeMin', 'timeMax', 'orderBy', 'privateExtendedProperty'];

/**
 * events.list. A plain listing ends with a `nextSyncToken` on its last page, and a listing with
 * that token tells what changed since, cancelled events among it. A filtered or ordered listing
 * gives none here (Google gives one for some filters; not relied on).
 */
export function listEvents(desk: Desk, request: RestRequest, calendarId: string): RestAnswer {
  const { query, person } = request;
  const calendar = visibleCalendar(desk, calendarId, person);
  const since = syncedUntil(desk, calendar, query);
  const showDeleted = flag(query, 'showDeleted', since !== null);
  if (since !== null && !showDeleted)
    throw invalid('showDeleted must not be false with syncToken.');
  const singleEvents = flag(query, 'singleEvents', false);
  const orderBy = word(query, 'orderBy', ['none', 'startTime', 'updated'], 'none');
  if (orderBy === 'startTime' && !singleEvents) {
    throw invalid('The requested ordering is not available for the particular query.');
  }
  const size = wholeNumber(query, 'maxResults', 250, [1, 2500]);
  const place = pageOf(calendar, query) ?? { offset: 0, asOf: desk.state.change };

  const inTime = timeFilter(query, calendar);
  const hasProperty = propertyFilter(query.get('privateExtendedProperty'));
  const found = [...calendar.events.values()].filter(
    event =>
      (since === null || event.change > since) &&
      (showDeleted || event.status !== 'cancelled') &&
      inTime(event) &&
      hasProperty(event),
  );
  const sorted = ordered(found, orderBy, calendar);
  const end = place.offset + size;
  const isLast = end >= sorted.length;
  const syncable = !notWithSync.some(name => query.has(name));
  return jsonAnswer(200, {
    kind: 'calendar#events',
    etag: `"p${desk.state.change}"`,
    summary: calendar.summary,
    ...(calendar.description && { description: calendar.description }),
    updated: stamp(Math.max(0, ...found.map(event => event.updatedAt))),
    timeZone: calendar.timeZone,
    accessRole: 'owner',
    defaultReminders: [],
    ...(!isLast && { nextPageToken: pageToken(calendar, query, end, place.asOf) }),
    ...(isLast && syncable && { nextSyncToken: syncToken(desk, calendar, place.asOf) }),
    items: sorted.slice(place.offset, end).map(event => eventResource(event, calendar, person)),
  });
}

/** timeMin bounds the end, timeMax the start, both exclusive. */
function timeFilter(query: Query, calendar: StoredCalendar): (event: StoredEvent) => boolean {
  const bound = (name: string): number | null => {
    const text = query.get(name);
    return text === undefined ? null : timeToMs(text, name, null);
  };
  const [least, most] = [bound('timeMin'), bound('timeMax')];
  if (least !== null && most !== null && least >= most) {
    throw new Refusal(400, 'timeRangeEmpty', 'The specified time range is empty.', 'calendar');
  }
  return ({ content: { start, end } }) =>
    (least === null || instantOf(end, calendar.timeZone) > least) &&
    (most === null || instantOf(start, calendar.timeZone) < most);
}

function propertyFilter(text: string | undefined): (event: StoredEvent) => boolean {
  if (text === undefined) return () => true;
  const equals = text.indexOf('=');
  if (equals < 1) throw invalid(`Invalid value '${text}' for privateExtendedProperty.`);
  const [key, value] = [text.slice(0, equals), text.slice(equals + 1)];
  return event => event.content.extendedProperties?.private?.[key] === value;
}

function ordered(events: StoredEvent[], by: string, calendar: StoredCalendar): StoredEvent[] {
  const zone = calendar.timeZone;
  if (by === 'startTime') {
    const start = (event: StoredEvent): number => instantOf(event.content.start, zone);
    return events.sort((a, b) => start(a) - start(b));
  }
  return by === 'updated' ? events.sort((a, b) => a.updatedAt - b.updatedAt) : events;
}

const encode = (...parts: readonly (string | number)[]): string =>
  Buffer.from(parts.join(' ')).toString('base64url');
const decode = (token: string): string[] => Buffer.from(token, 'base64url').toString().split(' ');
const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function syncToken(desk: Desk, calendar: StoredCalendar, asOf: number): string {
  return encode('sync', mark(calendar.id), desk.state.age, asOf);
}

/** 410 `fullSyncRequired` for an expired token, 400 for one in bad company or of no calendar. */
function syncedUntil(desk: Desk, calendar: StoredCalendar, query: Query): number | null {
  const token = query.get('syncToken');
  if (token === undefined) return null;
  const clash = notWithSync.find(name => query.has(name));
  if (clash !== undefined) throw invalid(`Sync token cannot be used with ${clash}.`);
  const [kind, place, age, asOf] = decode(token);
  if (kind !== 'sync' || place !== mark(calendar.id)) throw invalid('Invalid sync token value.');
  if (Number(age) !== desk.state.age) {
    throw new Refusal(
      410,
      'fullSyncRequired',
      'Sync token is no longer valid, a full sync is required.',
      'calendar',
    );
  }
  return Number(asOf);
}

/** What makes two requests pages of the same listing. */
function listing(calendar: StoredCalendar, query: Query): string {
  const fixed = [...query].filter(
    ([name]) => !['pageToken', 'maxResults', 'fields'].includes(name),
  );
  return mark(calendar.id + JSON.stringify(fixed.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function pageToken(calendar: StoredCalendar, query: Query, offset: number, asOf: number): string {
  return encode('page', listing(calendar, query), offset, asOf);
}

function pageOf(calendar: StoredCalendar, query: Query): { offset: number; asOf: number } | null {
  const token = query.get('pageToken');
  if (token === undefined) return null;
  const [kind, of, offset, asOf] = decode(token);
  if (kind !== 'page' || of !== listing(calendar, query))
    throw invalid('Invalid page token value.');
  return { offset: Number(offset), asOf: Number(asOf) };
}
