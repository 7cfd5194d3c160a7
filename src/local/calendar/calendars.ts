import { checkFields, jsonObject, wholeNumber, type Body, type Fields } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { calendarListEntry, calendarResource } from './resources.ts';
import { isZone, msToText } from './times.ts';
import { nextChange, randomLetters } from './state.ts';
import type { Desk, EventTime, StoredCalendar } from './state.ts';

export const calendarFields = {
  summary: 'string',
  description: 'string',
  location: 'string',
  timeZone: 'string',
} as const satisfies Fields;

/** The calendar, if this person's add-on made it (`calendar.app.created`); 404 otherwise. */
export function visibleCalendar(desk: Desk, id: string, person: string): StoredCalendar {
  const calendar = desk.state.calendars.get(id);
  if (calendar?.owner !== person) throw new Refusal(404, 'notFound', 'Not Found');
  return calendar;
}

/** calendars.insert: a secondary calendar of the person. */
export function insertCalendar(desk: Desk, { body, person }: RestRequest): RestAnswer {
  const fields = fieldsFrom(jsonObject(body));
  if (!fields.summary) throw new Refusal(400, 'required', 'Missing summary.');
  const calendar: StoredCalendar = {
    id: `c_${randomLetters(desk, 52)}@group.calendar.google.com`,
    summary: fields.summary,
    description: fields.description ?? '',
    location: fields.location ?? '',
    timeZone: fields.timeZone ?? desk.people.timeZone ?? 'Etc/UTC',
    owner: person,
    change: nextChange(desk),
    events: new Map(),
  };
  desk.state.calendars.set(calendar.id, calendar);
  return jsonAnswer(200, calendarResource(calendar));
}

export function getCalendar(desk: Desk, { person }: RestRequest, id: string): RestAnswer {
  return jsonAnswer(200, calendarResource(visibleCalendar(desk, id, person)));
}

/** calendars.patch. In a new zone the events keep their instants and are written anew. */
export function patchCalendar(desk: Desk, request: RestRequest, id: string): RestAnswer {
  const calendar = visibleCalendar(desk, id, request.person);
  const fields = fieldsFrom(jsonObject(request.body));
  if (fields.summary === '') throw new Refusal(400, 'required', 'Missing summary.');
  Object.assign(calendar, fields, { change: nextChange(desk) });
  for (const event of calendar.events.values()) {
    const { start, end } = event.content;
    const zone = calendar.timeZone;
    event.content = { ...event.content, start: inZone(start, zone), end: inZone(end, zone) };
  }
  return jsonAnswer(200, calendarResource(calendar));
}

function inZone(time: EventTime, zone: string): EventTime {
  if ('date' in time) return time;
  return { ...time, dateTime: msToText(Date.parse(time.dateTime), zone) };
}

/** calendars.delete: the calendar and every event on it. Nobody is mailed. */
export function deleteCalendar(desk: Desk, { person }: RestRequest, id: string): RestAnswer {
  if (id === 'primary') throw new NotEmulated('calendars.delete of the primary calendar');
  visibleCalendar(desk, id, person);
  desk.state.calendars.delete(id);
  return jsonAnswer(204, null);
}

/** calendarList.list. `calendar.app.created` is not among its scopes. */
export function listCalendars(desk: Desk, { query, person }: RestRequest): RestAnswer {
  wholeNumber(query, 'maxResults', 100, [1, 250]);
  if (query.has('pageToken')) throw new NotEmulated('calendarList.list pageToken');
  const own = [...desk.state.calendars.values()].filter(calendar => calendar.owner === person);
  return jsonAnswer(200, { kind: 'calendar#calendarList', items: own.map(calendarListEntry) });
}

export function getListEntry(desk: Desk, { person }: RestRequest, id: string): RestAnswer {
  return jsonAnswer(200, calendarListEntry(visibleCalendar(desk, id, person)));
}

interface CalendarText {
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly timeZone?: string;
}

function fieldsFrom(body: Body): CalendarText {
  checkFields('calendar', body, calendarFields);
  const set = Object.entries(body).map(([name, value]) => [name, value ?? '']);
  const fields = Object.fromEntries(set) as CalendarText;
  if (fields.timeZone !== undefined && !isZone(fields.timeZone))
    throw invalid('Invalid time zone.');
  return fields;
}
