import { beforeEach, describe, expect, it } from 'vitest';
import { CalendarWorld, coach, meeting, teacher } from './calendarWorld.ts';

let world: CalendarWorld;
beforeEach(() => {
  world = new CalendarWorld();
});

const fill = (n: number) => {
  for (let i = 0; i < n; i++) world.insert({ id: `event${i}` });
};

describe('events.list', () => {
  it('bounds ends by timeMin and starts by timeMax, both exclusive', () => {
    world.insert({ id: 'sept8', ...meeting('2026-09-08') });
    world.insert({ id: 'sept9', ...meeting('2026-09-09') });
    world.insert({ id: 'full0', start: { date: '2026-09-10' }, end: { date: '2026-09-11' } });
    expect(world.ids({ timeMin: '2026-09-08T09:30:00-05:00' })).toEqual(['sept9', 'full0']);
    expect(world.ids({ timeMin: '2026-09-08T09:29:59-05:00' })).toHaveLength(3);
    expect(world.ids({ timeMax: '2026-09-09T14:00:00Z' })).toEqual(['sept8']);
    expect(world.ids({ timeMin: '2026-09-11T05:00:00Z' })).toEqual([]);
    expect(world.ids({ timeMin: '2026-09-11T04:59:59Z' })).toEqual(['full0']);
  });

  it('refuses bounds without offset and empty ranges', () => {
    expect(world.list({ timeMin: '2026-09-08T09:30:00' }).status).toBe(400);
    const timeMin = '2026-09-08T09:30:00Z';
    expect(world.list({ timeMin, timeMax: timeMin }).reason).toBe('timeRangeEmpty');
  });

  it('shows deleted events only when asked', () => {
    fill(2);
    world.delete('event0');
    expect(world.ids()).toEqual(['event1']);
    expect(world.ids({ showDeleted: 'true' })).toEqual(['event0', 'event1']);
  });

  it('filters by a private property', () => {
    world.insert({ id: 'mine1', extendedProperties: { private: { key: 'k=1' } } });
    world.insert({ id: 'other', extendedProperties: { shared: { key: 'k=1' } } });
    expect(world.ids({ privateExtendedProperty: 'key=k=1' })).toEqual(['mine1']);
    expect(world.list({ privateExtendedProperty: 'key' }).status).toBe(400);
  });

  it('orders by start only for single events', () => {
    world.insert({ id: 'later', ...meeting('2026-10-01') });
    world.insert({ id: 'first', ...meeting('2026-09-01') });
    expect(world.list({ orderBy: 'startTime' }).status).toBe(400);
    expect(world.ids({ orderBy: 'startTime', singleEvents: 'true' })).toEqual(['first', 'later']);
    world.now += 1;
    world.patch('later', { summary: 'x' });
    expect(world.ids({ orderBy: 'updated' })).toEqual(['first', 'later']);
  });

  it('pages with a token that belongs to one listing; 250 by default, 2,500 at most', () => {
    fill(251);
    const first = world.list().json;
    expect(first.items).toHaveLength(250);
    expect(first).not.toHaveProperty('nextSyncToken');
    const pageToken = first.nextPageToken as string;
    expect(world.ids({ pageToken })).toEqual(['event250']);
    expect(world.list({ pageToken }).json.nextSyncToken).toBeTypeOf('string');
    expect(world.list({ pageToken, showDeleted: 'true' }).status).toBe(400);
    expect(world.list({ maxResults: '2500' }).json.items).toHaveLength(251);
    expect(world.list({ maxResults: '2501' }).status).toBe(400);
  });
});

describe('sync tokens', () => {
  it('tell what changed since, deletions among it, and nothing when nothing changed', () => {
    fill(3);
    const full = world.list().json.nextSyncToken as string;
    expect(world.ids({ syncToken: full })).toEqual([]);
    world.calendar.people.deletes(coach, 'event0');
    world.patch('event2', { summary: 'x' });
    world.insert({ id: 'event3' });
    const { items, nextSyncToken } = world.list({ syncToken: full }).json;
    expect(items.map((e: { id: string; status: string }) => [e.id, e.status])).toEqual([
      ['event0', 'cancelled'],
      ['event2', 'confirmed'],
      ['event3', 'confirmed'],
    ]);
    expect(world.ids({ syncToken: nextSyncToken })).toEqual([]);
  });

  it('miss nothing that changes between two pages', () => {
    fill(2);
    const { nextPageToken } = world.list({ maxResults: '1' }).json;
    world.patch('event0', { summary: 'between' });
    const { nextSyncToken } = world.list({ maxResults: '1', pageToken: nextPageToken }).json;
    expect(world.ids({ syncToken: nextSyncToken })).toEqual(['event0']);
  });

  it.each([
    ['timeMin', '2026-09-08T09:30:00Z'],
    ['timeMax', '2026-09-08T09:30:00Z'],
    ['privateExtendedProperty', 'key=v'],
    ['orderBy', 'updated'],
    ['showDeleted', 'false'],
  ])('cannot be combined with %s', (name, value) => {
    const syncToken = world.list().json.nextSyncToken as string;
    expect(world.list({ syncToken, [name]: value }).status).toBe(400);
  });

  it('come with plain listings only', () => {
    expect(world.list({ timeMin: '2026-09-08T09:30:00Z' }).json).not.toHaveProperty(
      'nextSyncToken',
    );
    const filtered = world.list({ privateExtendedProperty: 'key=v' }).json;
    expect(filtered).not.toHaveProperty('nextSyncToken');
  });

  it('expire with 410 and are refused with 400 when they are none', () => {
    const syncToken = world.list().json.nextSyncToken as string;
    world.calendar.people.syncTokensExpire();
    const gone = world.list({ syncToken });
    expect([gone.status, gone.reason]).toEqual([410, 'fullSyncRequired']);
    expect(world.list({ syncToken: world.list().json.nextSyncToken as string }).status).toBe(200);
    expect(world.list({ syncToken: 'made-up' }).status).toBe(400);
  });
});

describe('what people do themselves', () => {
  it('answers reach the next sync', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher }] });
    const syncToken = world.list().json.nextSyncToken as string;
    world.calendar.people.answers(teacher, 'abc12', 'declined');
    const [event] = world.list({ syncToken }).json.items;
    expect(event.attendees).toEqual([{ email: teacher, responseStatus: 'declined' }]);
    expect(() => world.calendar.people.answers(coach, 'abc12', 'accepted')).toThrow('no guest');
  });

  it('a guest moves an event only where guests may', () => {
    const attendees = [{ email: teacher, responseStatus: 'accepted' }];
    world.insert({ id: 'rigid', attendees });
    world.insert({ id: 'loose', attendees, guestsCanModify: true });
    const times = ['2026-09-10T14:00:00Z', '2026-09-10T14:30:00Z'] as const;
    expect(() => world.calendar.people.moves(teacher, 'rigid', ...times)).toThrow('may not move');
    world.calendar.people.moves(teacher, 'loose', ...times);
    expect(world.get('loose').json).toMatchObject({
      start: { dateTime: '2026-09-10T09:00:00-05:00' },
      sequence: 1,
      attendees,
    });
    world.calendar.people.moves(coach, 'rigid', ...times);
    expect(world.get('rigid').json.sequence).toBe(1);
  });

  it('a guest who deletes declines, the owner who deletes cancels', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher }] });
    world.calendar.people.deletes(teacher, 'abc12');
    expect(world.get('abc12').json).toMatchObject({
      status: 'confirmed',
      attendees: [{ responseStatus: 'declined' }],
    });
    world.calendar.people.deletes(coach, 'abc12');
    expect(world.get('abc12').json.status).toBe('cancelled');
  });

  it('a deleted calendar is gone with its events', () => {
    world.insert({ id: 'abc12' });
    expect(() => world.calendar.people.deletesCalendar(teacher, world.id)).toThrow('does not own');
    world.calendar.people.deletesCalendar(coach, world.id);
    expect([world.get('abc12').status, world.list().status, world.insert({}).status]).toEqual([
      404, 404, 404,
    ]);
  });
});
