import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkInsIcs, type IcsOptions } from '../../../src/local/calendar/ics.ts';
import { CalendarWorld, coach, teacher } from './calendarWorld.ts';

let world: CalendarWorld;
beforeEach(() => {
  world = new CalendarWorld();
});

const names = new Map([[coach, 'Tomás "Tom" Beltrán; coach']]);
const written = (options: Partial<IcsOptions> = {}) =>
  checkInsIcs(world.calendar.events(), { name: 'Check-ins, 2026–27', names, ...options });

/** ical.js, resolving times by the VTIMEZONEs of the file alone. */
function readByIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map(c => {
      const zone = new ICAL.Timezone(c);
      return [zone.tzid, zone];
    }),
  );
  const start = (component: ICAL.Component): number => {
    const property = component.getFirstProperty('dtstart') as ICAL.Property;
    const time = property.getFirstValue() as ICAL.Time;
    const zone = zones.get(property.getFirstParameter('tzid'));
    if (zone !== undefined) time.zone = zone;
    return time.toUnixTime() * 1000;
  };
  return calendar.getAllSubcomponents('vevent').map(c => ({ component: c, start: start(c) }));
}

/** node-ical, which resolves zones by its own tables. */
function readByNodeIcal(text: string): VEvent[] {
  const parts = Object.values(nodeIcal.sync.parseICS(text));
  return parts.filter((part): part is VEvent => part?.type === 'VEVENT');
}

describe('check-ins.ics', () => {
  it('says who, when, where and what, as two readers understand it', () => {
    world.insert({
      id: 'abc12',
      summary: 'Check-in; part 1, of 2',
      description:
        'What did you try?\nWhat changed? \\o/ Plan: https://docs.google.com/document/d/p/edit',
      location: 'Room 4',
      visibility: 'private',
      attendees: [
        { email: coach, responseStatus: 'accepted' },
        { email: teacher, displayName: 'Zhāng Wěi 张伟' },
      ],
      source: { title: 'Plan', url: 'https://docs.google.com/document/d/p/edit' },
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 30 }] },
    });
    const text = written({ link: () => 'plans/Zhāng Wěi.docx' });

    const [event] = readByNodeIcal(text);
    expect(event).toMatchObject({
      uid: 'abc12@growth-plans',
      summary: 'Check-in; part 1, of 2',
      description: 'What did you try?\nWhat changed? \\o/ Plan: plans/Zhāng Wěi.docx',
      location: 'Room 4',
      status: 'CONFIRMED',
      class: 'PRIVATE',
      sequence: 0,
      url: 'plans/Zh%C4%81ng%20W%C4%9Bi.docx',
    });
    expect(event?.start.toISOString()).toBe('2026-09-08T14:00:00.000Z');
    expect(event?.end?.toISOString()).toBe('2026-09-08T14:30:00.000Z');

    const [read] = readByIcalJs(text);
    const people = read?.component
      .getAllProperties('attendee')
      .map(property => [
        property.getFirstValue(),
        property.getFirstParameter('partstat'),
        property.getFirstParameter('cn'),
      ]);
    expect(people).toEqual([
      [`mailto:${coach}`, 'ACCEPTED', `Tomás 'Tom' Beltrán; coach`],
      [`mailto:${teacher}`, 'NEEDS-ACTION', 'Zhāng Wěi 张伟'],
    ]);
    expect(read?.component.getFirstPropertyValue('organizer')).toBe(`mailto:${coach}`);
    const alarm = read?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it.each([
    'America/Chicago',
    'America/New_York',
    'America/Phoenix',
    'America/St_Johns',
    'Europe/Madrid',
    'Europe/Dublin',
    'Africa/Nairobi',
    'Asia/Kolkata',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'America/Santiago',
    'Etc/UTC',
  ])('keeps nine o’clock in %s all year, by both readers', timeZone => {
    const path = `/calendar/v3/calendars/${encodeURIComponent(world.id)}`;
    world.call('PATCH', path, { body: { timeZone } });
    const days = Array.from({ length: 26 }, (_, n) => new Date(Date.UTC(2026, 7, 3 + n * 14)));
    const expected = days.map(day => {
      const date = day.toISOString().slice(0, 10);
      const at = (time: string) => ({ dateTime: `${date}T${time}:00`, timeZone });
      const { json } = world.insert({ start: at('09:00'), end: at('09:30') });
      expect(json.start.dateTime).toContain(`${date}T09:00:00`);
      return Date.parse(json.start.dateTime as string);
    });
    const text = written();
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(readByIcalJs(text).map(event => event.start)).toEqual(expected);
    expect(readByNodeIcal(text).map(event => event.start.getTime())).toEqual(expected);
  });

  it('changes the hour exactly where the zone does', () => {
    const at = (dateTime: string) => ({ start: { dateTime }, end: { dateTime } });
    const times = [
      '2026-11-01T06:59:59Z',
      '2026-11-01T07:00:00Z',
      '2027-03-14T07:59:59Z',
      '2027-03-14T08:00:00Z',
    ];
    for (const time of times) world.insert(at(time));
    const text = written();
    // 1:59:59 is told twice in November; a local time means the first (RFC 5545 §3.3.5).
    const starts = readByIcalJs(text).map(event => new Date(event.start).toISOString());
    expect(starts.slice(2)).toEqual(['2027-03-14T07:59:59.000Z', '2027-03-14T08:00:00.000Z']);
    expect(text).toContain(
      'DTSTART:20261101T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0600\r\nTZNAME:CST',
    );
    expect(text).toContain(
      'DTSTART:20270314T020000\r\nTZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\nTZNAME:CDT',
    );
  });

  it('has CRLF line ends, lines of at most 75 octets, and whole letters in each', () => {
    world.insert({ summary: '🎓 '.repeat(60), description: 'ñ'.repeat(400) + '\u0007' });
    const text = written();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0007\ufffd]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
    const [event] = readByNodeIcal(text);
    expect(event?.summary).toBe('🎓 '.repeat(60));
    expect(event?.description).toBe('ñ'.repeat(400));
  });

  it('stamps in UTC, keeps the UID and raises SEQUENCE, so that a second import updates', () => {
    world.insert({ id: 'abc12' });
    const once = written();
    expect(written()).toBe(once);
    expect(once).toContain('DTSTAMP:20260831T120000Z\r\n');
    world.now += 60_000;
    world.calendar.people.moves(coach, 'abc12', '2026-09-09T14:00:00Z', '2026-09-09T14:30:00Z');
    const imported = { ...nodeIcal.sync.parseICS(once), ...nodeIcal.sync.parseICS(written()) };
    const events = Object.values(imported).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    expect(events.map(e => [e.uid, e.sequence])).toEqual([['abc12@growth-plans', 1]]);
    expect(written()).toContain('DTSTAMP:20260831T120100Z\r\n');
  });

  it('leaves cancelled events out and writes whole days as dates', () => {
    world.insert({ id: 'abc12' });
    world.insert({ id: 'dav10', start: { date: '2026-09-08' }, end: { date: '2026-09-09' } });
    world.delete('abc12');
    const text = written();
    expect(text).toContain('DTSTART;VALUE=DATE:20260908\r\nDTEND;VALUE=DATE:20260909');
    expect(readByNodeIcal(text).map(event => event.uid)).toEqual(['dav10@growth-plans']);
    expect(text).not.toContain('VTIMEZONE');
  });
});
