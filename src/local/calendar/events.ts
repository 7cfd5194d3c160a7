import { isDeepStrictEqual } from 'node:util';
import { jsonObject, type Body } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { visibleCalendar } from './calendars.ts';
import { eventContent } from './eventContent.ts';
import { checkEventFields, echoedFields, merged } from './eventFields.ts';
import { guestsOf, sendUpdatesOf, tellGuests, type Telling } from './mail.ts';
import { etagOf, eventResource } from './resources.ts';
import { nextChange, randomLetters } from './state.ts';
import type { Desk, EventContent, StoredCalendar, StoredEvent } from './state.ts';

/**
 * events.insert. The caller may choose the id: base32hex, 5 to 1,024 letters; an id that was ever
 * used on this calendar, even for a cancelled event, gets 409 `duplicate`.
 */
export function insertEvent(desk: Desk, request: RestRequest, calendarId: string): RestAnswer {
  const { person } = request;
  const calendar = visibleCalendar(desk, calendarId, person);
  const body = jsonObject(request.body);
  checkEventFields(body, { id: 'string' });
  const telling: Telling = { calendarId, person, sendUpdates: sendUpdatesOf(request) };
  const content = eventContent(merged({}, body) as Body, calendar.timeZone);
  const id = newEventId(desk, calendar, body['id'] ?? null);
  const now = desk.context.now();
  const event: StoredEvent = {
    id,
    status: statusFrom(body, 'confirmed'),
    content,
    creator: person,
    createdAt: now,
    updatedAt: now,
    sequence: 0,
    change: nextChange(desk),
  };
  calendar.events.set(id, event);
  tellGuests(desk, telling, [], event);
  return answer(event, calendar, person);
}

function newEventId(desk: Desk, calendar: StoredCalendar, chosen: unknown): string {
  if (typeof chosen !== 'string') return randomLetters(desk, 26);
  if (!/^[a-v0-9]{5,1024}$/.test(chosen)) throw invalid('Invalid resource id value.');
  if (calendar.events.has(chosen)) {
    throw new Refusal(409, 'duplicate', 'The requested identifier already exists.');
  }
  return chosen;
}

/** events.get: cancelled events are answered too. */
export function getEvent(desk: Desk, request: RestRequest, ids: readonly string[]): RestAnswer {
  const { calendar, event } = find(desk, request, ids);
  return answer(event, calendar, request.person);
}

/** events.patch: a merge patch; a list of attendees replaces the whole list. */
export function patchEvent(desk: Desk, request: RestRequest, ids: readonly string[]): RestAnswer {
  const { calendar, event } = findToChange(desk, request, ids);
  const body = jsonObject(request.body);
  checkEventFields(body, {});
  return change(desk, request, { calendar, event }, merged(event.content, body) as Body, body);
}

/** events.update: the whole event anew; what is left out is cleared. */
export function updateEvent(desk: Desk, request: RestRequest, ids: readonly string[]): RestAnswer {
  const { calendar, event } = findToChange(desk, request, ids);
  const body = jsonObject(request.body);
  if (body['id'] !== undefined && body['id'] !== event.id) {
    throw invalid('Invalid resource id value.');
  }
  for (const name of echoedFields) delete body[name];
  checkEventFields(body, {});
  return change(desk, request, { calendar, event }, merged({}, body) as Body, body);
}

interface Found {
  readonly calendar: StoredCalendar;
  readonly event: StoredEvent;
}

function change(
  desk: Desk,
  request: RestRequest,
  { calendar, event }: Found,
  whole: Body,
  asked: Body,
): RestAnswer {
  const { person } = request;
  const telling = { calendarId: calendar.id, person, sendUpdates: sendUpdatesOf(request) };
  const content = eventContent(whole, calendar.timeZone);
  const status = statusFrom(asked, request.method === 'PUT' ? 'confirmed' : event.status);
  if (!isDeepStrictEqual([content, status], [event.content, event.status])) {
    const before = guestsOf(event);
    rewrite(desk, event, content);
    event.status = status;
    tellGuests(desk, telling, before, event);
  }
  return answer(event, calendar, person);
}

/** Puts new content into an event: a new revision, and a new sequence where time or place moved. */
export function rewrite(desk: Desk, event: StoredEvent, content: EventContent): void {
  const place = (c: EventContent): unknown[] => [c.start, c.end, c.location];
  if (!isDeepStrictEqual(place(content), place(event.content))) event.sequence += 1;
  event.content = content;
  event.updatedAt = desk.context.now();
  event.change = nextChange(desk);
}

/** events.delete: the event stays as cancelled; deleting it again gets 410. */
export function deleteEvent(desk: Desk, request: RestRequest, ids: readonly string[]): RestAnswer {
  const { calendar, event } = find(desk, request, ids);
  const sendUpdates = sendUpdatesOf(request);
  checkMatch(request, event);
  if (event.status === 'cancelled') {
    throw new Refusal(410, 'deleted', 'Resource has been deleted');
  }
  cancel(desk, event, { calendarId: calendar.id, person: request.person, sendUpdates });
  return jsonAnswer(204, null);
}

export function cancel(desk: Desk, event: StoredEvent, telling: Telling): void {
  const before = guestsOf(event);
  event.status = 'cancelled';
  event.sequence += 1;
  event.updatedAt = desk.context.now();
  event.change = nextChange(desk);
  tellGuests(desk, telling, before, event);
}

function find(
  desk: Desk,
  { person }: RestRequest,
  [calendarId = '', id = '']: readonly string[],
): Found {
  const calendar = visibleCalendar(desk, calendarId, person);
  const event = calendar.events.get(id);
  if (event === undefined) throw new Refusal(404, 'notFound', 'Not Found');
  return { calendar, event };
}

/** Reviving a cancelled event is answered differently by Google from case to case: not emulated. */
function findToChange(desk: Desk, request: RestRequest, ids: readonly string[]): Found {
  const found = find(desk, request, ids);
  checkMatch(request, found.event);
  if (found.event.status === 'cancelled') throw new NotEmulated('changing a cancelled event');
  return found;
}

function checkMatch({ headers }: RestRequest, event: StoredEvent): void {
  if (headers.has('if-none-match')) throw new NotEmulated('If-None-Match');
  const wanted = headers.get('if-match');
  if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(event)) {
    throw new Refusal(412, 'conditionNotMet', 'Precondition Failed');
  }
}

function statusFrom(body: Body, absent: StoredEvent['status']): StoredEvent['status'] {
  const status = body['status'] ?? absent;
  if (status !== 'confirmed' && status !== 'tentative') {
    throw invalid(`Invalid value for: status: '${String(status)}'`);
  }
  return status;
}

function answer(event: StoredEvent, calendar: StoredCalendar, person: string): RestAnswer {
  const { status, headers, body } = jsonAnswer(200, eventResource(event, calendar, person));
  return { status, headers: { ...headers, ETag: etagOf(event) }, body };
}
