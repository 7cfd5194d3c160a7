import type { calendar_v3 } from '@googleapis/calendar';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarFields } from '../../../src/local/calendar/calendars.ts';
import {
  attendeeFields,
  echoedFields,
  eventFields,
  timeFields,
} from '../../../src/local/calendar/eventFields.ts';
import { freeBusyFields } from '../../../src/local/calendar/freeBusy.ts';
import { routeFor } from '../restGate.ts';
import { CalendarWorld, coach, teacher, zone } from './calendarWorld.ts';

let world: CalendarWorld;
beforeEach(() => {
  world = new CalendarWorld();
});

const path = (id = world.id) => `/calendar/v3/calendars/${encodeURIComponent(id)}`;

describe('calendars', () => {
  it('are made, read, changed and deleted', () => {
    expect(world.id).toMatch(/^c_[a-v0-9]+@group\.calendar\.google\.com$/);
    expect(world.call('GET', path()).json).toMatchObject({
      kind: 'calendar#calendar',
      summary: 'Growth check-ins',
      timeZone: zone,
      dataOwner: coach,
    });
    const body = { description: 'One to one', summary: 'Check-ins' };
    expect(world.call('PATCH', path(), { body }).json).toMatchObject(body);
    expect(world.call('DELETE', path()).status).toBe(204);
    expect(world.call('GET', path()).status).toBe(404);
    expect(world.call('DELETE', path()).status).toBe(404);
  });

  it('need a summary and a zone that exists, and name unknown fields', () => {
    const make = (body: object) => world.call('POST', '/calendar/v3/calendars', { body });
    expect(make({ timeZone: zone }).reason).toBe('required');
    expect(make({ summary: 'x', timeZone: 'Mars/Base' }).status).toBe(400);
    expect(() => make({ title: 'x' })).toThrow('NotEmulated: calendar field "title"');
    expect(make({ summary: 'x' }).json.timeZone).toBe(zone);
  });

  it('write their events anew in a new zone, at the same instants', () => {
    world.insert({ id: 'abc12' });
    world.call('PATCH', path(), { body: { timeZone: 'Europe/Madrid' } });
    expect(world.get('abc12').json.start.dateTime).toBe('2026-09-08T16:00:00+02:00');
  });

  it('are seen only by the person whose add-on made them', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher }] });
    expect(world.call('GET', path(), {}, teacher).status).toBe(404);
    expect(world.call('GET', `${path()}/events/abc12`, {}, teacher).status).toBe(404);
    const entry = `/calendar/v3/users/me/calendarList/${encodeURIComponent(world.id)}`;
    expect(world.call('GET', entry).json).toMatchObject({ accessRole: 'owner', id: world.id });
    expect(world.call('GET', entry, {}, teacher).status).toBe(404);
    const list = (person: string) =>
      world.call('GET', '/calendar/v3/users/me/calendarList', {}, person).json.items;
    expect([list(coach).length, list(teacher).length]).toEqual([1, 0]);
    expect(world.call('GET', path('primary')).status).toBe(404);
  });
});

describe('calendar routes', () => {
  const accepts = (method: string, at: string, scope: string) =>
    routeFor(world.calendar, method, at).scopes.includes(
      `https://www.googleapis.com/auth/${scope}`,
    );

  it('take calendar.app.created for all but listing calendars and free/busy', () => {
    const refusing = world.calendar.routes.filter(
      route => !route.scopes.includes('https://www.googleapis.com/auth/calendar.app.created'),
    );
    expect(refusing.map(route => route.op)).toEqual([
      'calendar.calendarList.list',
      'calendar.freebusy.query',
    ]);
    expect(accepts('POST', '/calendar/v3/freeBusy', 'calendar.freebusy')).toBe(true);
    expect(accepts('POST', `${path()}/events`, 'calendar.freebusy')).toBe(false);
  });

  it('draw on the call quota, inserts on the daily events too', () => {
    for (const { op, quotas } of world.calendar.routes) {
      const daily = op === 'calendar.events.insert' ? ['eventsCreated'] : [];
      expect([op, quotas]).toEqual([op, ['calendar.calls', ...daily]]);
    }
  });

  it('know no other method', () => {
    expect(() => routeFor(world.calendar, 'GET', `${path()}/acl`)).toThrow('0 routes');
    expect(() => routeFor(world.calendar, 'POST', `${path()}/events/import/x`)).toThrow('0 routes');
  });

  it('take only body fields that Google’s own types have', () => {
    const keys = <T extends object>(fields: T) => Object.keys(fields) as (keyof T)[];
    const ofEvent: readonly (keyof calendar_v3.Schema$Event)[] = [
      ...keys(eventFields),
      ...echoedFields,
    ];
    const ofAttendee: readonly (keyof calendar_v3.Schema$EventAttendee)[] = keys(attendeeFields);
    const ofTime: readonly (keyof calendar_v3.Schema$EventDateTime)[] = keys(timeFields);
    const ofCalendar: readonly (keyof calendar_v3.Schema$Calendar)[] = keys(calendarFields);
    const ofQuery: readonly (keyof calendar_v3.Schema$FreeBusyRequest)[] = keys(freeBusyFields);
    const lists = [ofEvent, ofAttendee, ofTime, ofCalendar, ofQuery];
    expect(lists.map(list => list.length)).toEqual([27, 7, 3, 4, 4]);
  });
});

describe('calendar state', () => {
  it('survives as plain JSON, sync tokens and ETags included', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher }] }, { sendUpdates: 'all' });
    world.insert({ id: 'gone5' });
    world.delete('gone5');
    const syncToken = world.list().json.nextSyncToken as string;
    const { etag } = world.get('abc12').json;
    const saved = JSON.parse(JSON.stringify(world.calendar.save()));
    world.calendar = world.open();
    world.calendar.load(saved);
    expect(world.calendar.save()).toEqual(saved);
    expect(world.get('abc12').json.etag).toBe(etag);
    expect(world.ids({ syncToken })).toEqual([]);
    expect(world.calendar.mails).toBe(1);
    expect(world.insert({ id: 'gone5' }).status).toBe(409);
  });

  it('hands out copies of its events', () => {
    world.insert({ id: 'abc12' });
    const [event] = world.calendar.events();
    Object.assign(event as object, { status: 'cancelled' });
    expect(world.calendar.events()[0]).toMatchObject({ status: 'confirmed', calendarId: world.id });
  });
});
