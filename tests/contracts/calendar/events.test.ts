import { beforeEach, describe, expect, it } from 'vitest';
import { CalendarWorld, coach, meeting, other, teacher, zone } from './calendarWorld.ts';

let world: CalendarWorld;
beforeEach(() => {
  world = new CalendarWorld();
});

const at = (start: object, end: object = start) => world.insert({ start, end });

describe('events.insert', () => {
  it('answers the event with what Calendar adds', () => {
    const { json, status } = world.insert({
      id: 'abc12',
      attendees: [{ email: teacher.toUpperCase() }],
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      kind: 'calendar#event',
      id: 'abc12',
      status: 'confirmed',
      start: { dateTime: '2026-09-08T09:00:00-05:00', timeZone: zone },
      end: { dateTime: '2026-09-08T09:30:00-05:00', timeZone: zone },
      creator: { email: coach, self: true },
      organizer: { email: world.id, displayName: 'Growth check-ins' },
      attendees: [{ email: teacher, responseStatus: 'needsAction' }],
      reminders: { useDefault: true },
      iCalUID: 'abc12@google.com',
      sequence: 0,
      eventType: 'default',
      created: '2026-08-31T12:00:00.000Z',
    });
    expect(json.etag).toMatch(/^"\d+"$/);
  });

  it('answers times in the calendar’s zone, whatever zone they came in', () => {
    const { json } = at(
      { dateTime: '2026-12-01T16:00:00+01:00' },
      { dateTime: '2026-12-01T16:30:00', timeZone: 'Europe/Berlin' },
    );
    expect(json.start).toEqual({ dateTime: '2026-12-01T09:00:00-06:00', timeZone: zone });
    expect(json.end).toEqual({ dateTime: '2026-12-01T09:30:00-06:00', timeZone: 'Europe/Berlin' });
  });

  it.each(['abcd', 'x'.repeat(10), 'UPPER', 'ab-cd', 'wwwww', 'a'.repeat(1025)])(
    'refuses the id %s: 5 to 1,024 base32hex letters',
    id => {
      expect(world.insert({ id }).status).toBe(400);
    },
  );

  it('takes ids at both ends of the allowed length', () => {
    for (const id of ['0v9aa', 'v'.repeat(1024)]) expect(world.insert({ id }).status).toBe(200);
  });

  it('refuses an id twice with 409, also after the event was cancelled', () => {
    world.insert({ id: 'abc12' });
    const again = world.insert({ id: 'abc12' });
    expect([again.status, again.reason]).toEqual([409, 'duplicate']);
    world.delete('abc12');
    expect(world.insert({ id: 'abc12' }).status).toBe(409);
    expect(world.insert({}).json.id).toMatch(/^[a-v0-9]{26}$/);
  });

  it('names unknown fields at any depth', () => {
    expect(() => world.insert({ atendees: [] })).toThrow('NotEmulated: event field "atendees"');
    expect(() => at({ datetime: '2026-09-08T09:00:00Z' })).toThrow('event.start field "datetime"');
    expect(() => world.insert({ attendees: [{ mail: teacher }] })).toThrow(
      'attendees[] field "mail"',
    );
    expect(() => world.insert({ reminders: { overrides: [{ min: 1 }] } })).toThrow('field "min"');
    expect(() => world.insert({ attachments: [] })).toThrow('event field "attachments"');
    expect(() => world.insert({ recurrence: ['RRULE:FREQ=WEEKLY'] })).toThrow('"recurrence"');
    expect(() => world.insert({ extendedProperties: { secret: {} } })).toThrow('field "secret"');
  });

  it.each([
    ['no time', { start: undefined }],
    ['null', { start: null }],
    ['a word', { start: { dateTime: 'soon', timeZone: zone } }],
    ['no offset and no zone', { start: { dateTime: '2026-09-08T09:00:00' } }],
    ['a day that does not exist', { start: { dateTime: '2026-09-31T09:00:00', timeZone: zone } }],
    ['a day that does not exist, with offset', { start: { dateTime: '2026-09-31T09:00:00Z' } }],
    ['an hour that does not exist', { start: { dateTime: '2026-09-08T25:00:00Z' } }],
    [
      'a zone that does not exist',
      { start: { dateTime: '2026-09-08T09:00:00', timeZone: 'Mars/Base' } },
    ],
    ['an offset as zone', { start: { dateTime: '2026-09-08T09:00:00', timeZone: '-05:00' } }],
    ['a date with a dateTime', { start: { date: '2026-09-08' } }],
    ['both date and dateTime', { start: { date: '2026-09-08', dateTime: '2026-09-08T09:00:00Z' } }],
    ['an end before the start', { end: { dateTime: '2026-09-08T08:59:59', timeZone: zone } }],
    ['a bad address', { attendees: [{ email: 'wei at school' }] }],
    ['no address', { attendees: [{ displayName: 'Wei' }] }],
    ['a bad answer', { attendees: [{ email: teacher, responseStatus: 'yes' }] }],
    ['a bad visibility', { visibility: 'secret' }],
    ['a bad colour', { colorId: '12' }],
    ['a link that is none', { source: { url: 'javascript:alert(1)' } }],
    ['a number as summary', { summary: 5 }],
    [
      'six reminders',
      {
        reminders: {
          overrides: Array.from({ length: 6 }, () => ({ method: 'popup', minutes: 1 })),
        },
      },
    ],
    ['a reminder too early', { reminders: { overrides: [{ method: 'popup', minutes: 40_321 }] } }],
    ['a reminder by text', { reminders: { overrides: [{ method: 'sms', minutes: 1 }] } }],
  ])('refuses %s', (_, fields) => {
    expect(world.insert(fields).status).toBe(400);
    expect(world.calendar.events()).toEqual([]);
  });

  it('refuses default reminders together with own ones', () => {
    const reminders = { useDefault: true, overrides: [{ method: 'popup', minutes: 10 }] };
    expect(world.insert({ reminders }).reason).toBe('cannotUseDefaultRemindersAndSpecifyOverride');
  });

  it('takes all-day events whose end is exclusive', () => {
    expect(at({ date: '2026-09-08' }, { date: '2026-09-09' }).json.end).toEqual({
      date: '2026-09-09',
    });
    expect(at({ date: '2026-09-08' }).status).toBe(400);
    expect(at({ date: '2026-02-29' }, { date: '2026-03-01' }).status).toBe(400);
  });

  it('keeps content, and leaves defaults out of the answer', () => {
    const kept = {
      description: 'Questions',
      location: 'Room 4',
      visibility: 'private',
      guestsCanModify: true,
      source: { title: 'Plan', url: 'https://docs.google.com/document/d/x' },
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] },
    };
    const { json } = world.insert({ ...kept, transparency: 'opaque', guestsCanInviteOthers: true });
    expect(json).toMatchObject(kept);
    expect(json).not.toHaveProperty('transparency');
    expect(json).not.toHaveProperty('guestsCanInviteOthers');
  });

  it('drops long property keys and cuts long values without a word, refuses too many', () => {
    const own = { ['k'.repeat(44)]: 'v', ['k'.repeat(45)]: 'v', long: 'x'.repeat(1025) };
    const { json } = world.insert({ extendedProperties: { private: own, shared: { a: 'b' } } });
    expect(json.extendedProperties).toEqual({
      private: { ['k'.repeat(44)]: 'v', long: 'x'.repeat(1024) },
      shared: { a: 'b' },
    });
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`k${i}`, 'v']));
    expect(world.insert({ extendedProperties: { private: many } }).status).toBe(400);
  });
});

describe('events.patch', () => {
  it('changes only what it names, merges objects and clears with null', () => {
    const first = world.insert({
      id: 'abc12',
      description: 'old',
      extendedProperties: { private: { a: '1', b: '2' } },
      attendees: [{ email: teacher, responseStatus: 'accepted' }],
    });
    world.now += 5000;
    const change = { description: null, extendedProperties: { private: { b: null, c: '3' } } };
    const { json } = world.patch('abc12', change);
    expect(json).not.toHaveProperty('description');
    expect(json.extendedProperties.private).toEqual({ a: '1', c: '3' });
    expect(json.attendees).toEqual([{ email: teacher, responseStatus: 'accepted' }]);
    expect(json.updated).toBe('2026-08-31T12:00:05.000Z');
    expect(json.etag).not.toBe(first.json.etag);
    expect(json.sequence).toBe(0);
  });

  it('raises the sequence when the time moves', () => {
    world.insert({ id: 'abc12' });
    const { start, end } = meeting('2026-09-09');
    expect(world.patch('abc12', { start, end }).json.sequence).toBe(1);
    expect(
      world.patch('abc12', { start: { dateTime: '2026-09-09T08:00:00-05:00' } }).json.start,
    ).toEqual({
      dateTime: '2026-09-09T08:00:00-05:00',
      timeZone: zone,
    });
  });

  it('replaces the whole list of attendees: who comes without an answer has none', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher, responseStatus: 'accepted' }] });
    const { json } = world.patch('abc12', { attendees: [{ email: teacher }, { email: other }] });
    expect(json.attendees.map((a: { responseStatus: string }) => a.responseStatus)).toEqual([
      'needsAction',
      'needsAction',
    ]);
  });

  it('leaves an event as it is when nothing changes', () => {
    const { json } = world.insert({ id: 'abc12' });
    world.now += 5000;
    expect(world.patch('abc12', { summary: 'Check-in' }, { sendUpdates: 'all' }).json).toEqual(
      json,
    );
  });

  it('refuses with 412 when the event changed since the ETag was read', () => {
    const { etag } = world.insert({ id: 'abc12' }).json;
    expect(world.patch('abc12', { summary: 'a' }, {}, etag).status).toBe(200);
    const stale = world.patch('abc12', { summary: 'b' }, {}, etag);
    expect([stale.status, stale.reason]).toEqual([412, 'conditionNotMet']);
    expect(world.get('abc12').json.summary).toBe('a');
    expect(world.patch('abc12', { summary: 'b' }, {}, '*').status).toBe(200);
  });

  it('names read-only fields, unknown ids and changes of a cancelled event', () => {
    world.insert({ id: 'abc12' });
    expect(() => world.patch('abc12', { etag: 'x' })).toThrow('event field "etag"');
    expect(() => world.patch('abc12', { status: 'cancelled' })).toThrow('events.delete');
    expect(world.patch('nothere', {}).status).toBe(404);
    world.delete('abc12');
    expect(() => world.patch('abc12', { summary: 'b' })).toThrow('changing a cancelled event');
  });
});

describe('events.update', () => {
  it('takes a resource that was read and changed, and clears what is missing', () => {
    const { json } = world.insert({ id: 'abc12', description: 'd', location: 'Room 4' });
    const { description: _, ...kept } = json;
    const reply = world.call('PUT', `${world.events}/abc12`, { body: { ...kept, summary: 'New' } });
    expect(reply.json).toMatchObject({ summary: 'New', location: 'Room 4' });
    expect(reply.json).not.toHaveProperty('description');
    expect(world.call('PUT', `${world.events}/abc12`, { body: { summary: 'x' } }).reason).toBe(
      'required',
    );
  });
});

describe('events.delete', () => {
  it('keeps the event as cancelled and answers 410 the second time', () => {
    world.insert({ id: 'abc12', summary: 'Check-in' });
    expect(world.delete('abc12').status).toBe(204);
    expect(world.get('abc12').json).toMatchObject({ status: 'cancelled', summary: 'Check-in' });
    const again = world.delete('abc12');
    expect([again.status, again.reason]).toEqual([410, 'deleted']);
    expect(world.delete('nothere').status).toBe(404);
  });

  it('honours If-Match', () => {
    world.insert({ id: 'abc12' });
    const headers = { 'if-match': '"1"' };
    expect(world.call('DELETE', `${world.events}/abc12`, { headers }).status).toBe(412);
  });
});

describe('sendUpdates', () => {
  const attendees = [{ email: coach }, { email: teacher }, { email: other }];
  const mails = () => world.calendar.sentMails().map(mail => `${mail.kind} ${mail.to}`);

  it('mails nobody unless asked', () => {
    world.insert({ id: 'abc12', attendees });
    world.patch('abc12', { summary: 'x' });
    world.delete('abc12', { sendUpdates: 'none' });
    expect(world.calendar.mails).toBe(0);
  });

  it('mails every guest but the one who acts: invitation, update, cancellation', () => {
    const all = { sendUpdates: 'all' };
    world.insert({ id: 'abc12', attendees: attendees.slice(0, 2) }, all);
    expect(mails()).toEqual([`invitation ${teacher}`]);
    world.patch('abc12', { attendees: [{ email: other }] }, all);
    expect(mails().slice(1)).toEqual([`cancellation ${teacher}`, `invitation ${other}`]);
    world.patch('abc12', { summary: 'x' }, all);
    world.delete('abc12', all);
    expect(mails().slice(3)).toEqual([`update ${other}`, `cancellation ${other}`]);
  });

  it('externalOnly mails only guests without Google Calendar', () => {
    world.external.add(other);
    world.insert({ attendees }, { sendUpdates: 'externalOnly' });
    expect(mails()).toEqual([`invitation ${other}`]);
  });

  it('refuses another word, before anything happens', () => {
    expect(world.insert({}, { sendUpdates: 'yes' }).status).toBe(400);
    expect(world.calendar.events()).toEqual([]);
  });
});
