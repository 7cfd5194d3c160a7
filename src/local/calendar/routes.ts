import { answering } from '../rest/refusal.ts';
import type { Quota, RestAnswer, RestRequest, Route } from '../world/service.ts';
import {
  deleteCalendar,
  getCalendar,
  getListEntry,
  insertCalendar,
  listCalendars,
  patchCalendar,
} from './calendars.ts';
import { deleteEvent, getEvent, insertEvent, patchEvent, updateEvent } from './events.ts';
import { queryFreeBusy, type BusyFiles } from './freeBusy.ts';
import { listEvents } from './listEvents.ts';
import type { Desk } from './state.ts';

const auth = 'https://www.googleapis.com/auth/calendar';
const scopes = (...names: string[]): string[] => [auth, ...names.map(name => `${auth}.${name}`)];

// Accepted scopes as in the method descriptions of @googleapis/calendar 16.
const changeCalendars = scopes('app.created', 'calendars');
const readCalendars = scopes('app.created', 'calendars', 'calendars.readonly', 'readonly');
const readEntry = scopes('app.created', 'calendarlist', 'calendarlist.readonly', 'readonly');
const readEntries = scopes('calendarlist', 'calendarlist.readonly', 'readonly');
const changeEvents = scopes('app.created', 'events', 'events.owned');
const readEvents = scopes(
  'app.created',
  'events',
  'events.freebusy',
  'events.owned',
  'events.owned.readonly',
  'events.public.readonly',
  'events.readonly',
  'readonly',
);
const readBusy = scopes('events.freebusy', 'freebusy', 'readonly');

const calendars = '/calendar/v3/calendars';
const calendar = `${calendars}/([^/]+)`;
const event = `${calendar}/events/([^/]+)`;
const entries = '/calendar/v3/users/me/calendarList';

const told = ['fields', 'sendUpdates'];
const listQuery = [
  'fields',
  'timeMin',
  'timeMax',
  'singleEvents',
  'showDeleted',
  'orderBy',
  'maxResults',
  'pageToken',
  'syncToken',
  'privateExtendedProperty',
];

type Handle = (desk: Desk, request: RestRequest, groups: readonly string[]) => RestAnswer;
type Row = readonly [
  op: string,
  method: Route['method'],
  path: string,
  scopes: readonly string[],
  query: readonly string[],
  handle: Handle,
];

const byId =
  (work: (desk: Desk, request: RestRequest, id: string) => RestAnswer): Handle =>
  (desk, request, [id = '']) =>
    work(desk, request, id);

const rows = (files: BusyFiles): readonly Row[] => [
  ['calendars.insert', 'POST', calendars, changeCalendars, ['fields'], insertCalendar],
  ['calendars.get', 'GET', calendar, readCalendars, ['fields'], byId(getCalendar)],
  ['calendars.patch', 'PATCH', calendar, changeCalendars, ['fields'], byId(patchCalendar)],
  ['calendars.delete', 'DELETE', calendar, changeCalendars, [], byId(deleteCalendar)],
  [
    'calendarList.list',
    'GET',
    entries,
    readEntries,
    ['fields', 'maxResults', 'pageToken'],
    listCalendars,
  ],
  ['calendarList.get', 'GET', `${entries}/([^/]+)`, readEntry, ['fields'], byId(getListEntry)],
  ['events.list', 'GET', `${calendar}/events`, readEvents, listQuery, byId(listEvents)],
  ['events.insert', 'POST', `${calendar}/events`, changeEvents, told, byId(insertEvent)],
  ['events.get', 'GET', event, readEvents, ['fields'], getEvent],
  ['events.patch', 'PATCH', event, changeEvents, told, patchEvent],
  ['events.update', 'PUT', event, changeEvents, told, updateEvent],
  ['events.delete', 'DELETE', event, changeEvents, ['sendUpdates'], deleteEvent],
  [
    'freebusy.query',
    'POST',
    '/calendar/v3/freeBusy',
    readBusy,
    ['fields'],
    (desk, request) => queryFreeBusy(desk, files, request),
  ],
];

const quotasOf = (op: string): readonly Quota[] =>
  op === 'events.insert' ? ['calendar.calls', 'eventsCreated'] : ['calendar.calls'];

/** The Calendar v3 methods that the stand-in knows. */
export function calendarRoutes(desk: Desk, files: BusyFiles): Route[] {
  return rows(files).map(([op, method, path, accepted, query, handle]) => ({
    op: 'calendar.' + op,
    method,
    host: 'www.googleapis.com',
    path: new RegExp(`^${path}$`),
    scopes: accepted,
    query,
    quotas: quotasOf(op),
    handle: (request, groups) => answering(() => handle(desk, request, groups)),
  }));
}
