import { beforeEach, describe, expect, it } from 'vitest';
import { CalendarWorld, coach, meeting, other, teacher } from './calendarWorld.ts';

let world: CalendarWorld;
beforeEach(() => {
  world = new CalendarWorld();
});

const ics = (...events: readonly string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Larkfield//EN',
    ...events.flatMap((lines, n) => ['BEGIN:VEVENT', `UID:u${n}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const nine = [
  'DTSTART;TZID=America/Chicago:20260908T090000',
  'DTEND;TZID=America/Chicago:20260908T100000',
];
const nineBusy = '2026-09-08T14:00:00Z/2026-09-08T15:00:00Z';

describe('freebusy.query', () => {
  it('answers every calendar asked for, an unknown person as empty', () => {
    const { json } = world.freeBusy({ items: [{ id: teacher }, { id: other }] });
    expect(json).toEqual({
      kind: 'calendar#freeBusy',
      timeMin: '2026-09-01T00:00:00.000Z',
      timeMax: '2026-10-01T00:00:00.000Z',
      calendars: { [teacher]: { busy: [] }, [other]: { busy: [] } },
    });
  });

  it('tells trouble calendar by calendar', () => {
    world.unreadable.set(teacher, 'notFound').set(other, 'forbidden');
    const items = [{ id: teacher }, { id: other }, { id: coach }, { id: 'nobody' }];
    const { calendars } = world.freeBusy({ items }).json;
    const failed = (reason: string) => ({ errors: [{ domain: 'global', reason }], busy: [] });
    expect(calendars).toEqual({
      [teacher]: failed('notFound'),
      [other]: failed('forbidden'),
      [coach]: { busy: [] },
      nobody: failed('notFound'),
    });
  });

  it('takes 50 calendars and fails all of 51', () => {
    const items = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `t${i}@larkfield.example` }));
    const failures = (n: number) =>
      Object.values(world.freeBusy({ items: items(n) }).json.calendars as object).filter(
        (c: { errors?: { reason: string }[] }) =>
          c.errors?.[0]?.reason === 'tooManyCalendarsRequested',
      ).length;
    expect([failures(50), failures(51)]).toEqual([0, 51]);
  });

  it('takes 90 days and no more, needs both bounds with an offset, and names unknown fields', () => {
    const timeMin = '2026-09-01T00:00:00Z';
    const ask = (body: object) => world.freeBusy({ timeMin, items: [{ id: teacher }], ...body });
    expect(ask({ timeMax: '2026-11-30T00:00:00Z' }).status).toBe(200);
    expect(ask({ timeMax: '2026-11-30T00:00:01Z' }).reason).toBe('timeRangeTooLong');
    expect(ask({ timeMax: timeMin }).reason).toBe('timeRangeEmpty');
    expect(ask({ timeMax: '2026-09-02T00:00:00' }).status).toBe(400);
    expect(ask({ timeMax: undefined }).reason).toBe('required');
    expect(ask({ timeZone: 'Mars/Base' }).status).toBe(400);
    expect(() => ask({ calendars: [] })).toThrow('NotEmulated: freeBusy field "calendars"');
    expect(() => ask({ items: [{ email: teacher }] })).toThrow('field "email"');
  });

  it('joins overlapping and touching times and clips them to the range', () => {
    const span = (from: string, to: string) => [`DTSTART:202609${from}00Z`, `DTEND:202609${to}00Z`];
    world.busy.set(
      teacher,
      ics(
        span('08T1500', '08T1600'),
        span('08T1400', '08T1500'),
        span('08T1530', '08T1700'),
        span('09T0000', '09T0100'),
      ),
    );
    expect(world.busyOf(teacher)).toEqual([
      '2026-09-08T14:00:00Z/2026-09-08T17:00:00Z',
      '2026-09-09T00:00:00Z/2026-09-09T01:00:00Z',
    ]);
    const range = { timeMin: '2026-09-08T14:30:00Z', timeMax: '2026-09-09T00:00:00Z' };
    expect(world.busyOf(teacher, range)).toEqual(['2026-09-08T14:30:00Z/2026-09-08T17:00:00Z']);
  });

  it('writes times in the zone asked for', () => {
    world.busy.set(teacher, ics(nine));
    expect(world.busyOf(teacher, { timeZone: 'America/Chicago' })).toEqual([
      '2026-09-08T09:00:00-05:00/2026-09-08T10:00:00-05:00',
    ]);
  });
});

describe('busy from a calendar file', () => {
  const busyWith = (...lines: string[]) => {
    world.busy.set(teacher, ics([...nine, ...lines]));
    return world.busyOf(teacher);
  };

  it.each([
    ['nothing special', [], true],
    ['TRANSP:TRANSPARENT', ['TRANSP:TRANSPARENT'], false],
    ['STATUS:TENTATIVE', ['STATUS:TENTATIVE'], true],
    ['STATUS:CANCELLED', ['STATUS:CANCELLED'], false],
    ['declined', [`ATTENDEE;PARTSTAT=DECLINED:mailto:${teacher}`], false],
    ['declined by someone else', [`ATTENDEE;PARTSTAT=DECLINED:mailto:${other}`], true],
    ['without an answer', [`ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${teacher}`], true],
  ])('an event with %s', (_, lines, isBusy) => {
    expect(busyWith(...lines)).toEqual(isBusy ? [nineBusy] : []);
  });

  it('expands series with exceptions, keeping the wall clock over a DST change', () => {
    world.busy.set(
      teacher,
      ics(
        [
          'DTSTART;TZID=America/Chicago:20261019T090000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=America/Chicago:20261026T090000',
        ],
        [],
      ).replace(
        'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:u1\r\n',
        'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:u0\r\nRECURRENCE-ID;TZID=America/Chicago:20261109T090000\r\nDTSTART;TZID=America/Chicago:20261103T130000\r\nDTEND;TZID=America/Chicago:20261103T140000\r\n',
      ),
    );
    const range = { timeMin: '2026-10-01T00:00:00Z', timeMax: '2026-11-30T00:00:00Z' };
    const all = [
      '2026-10-19T14:00:00Z/2026-10-19T15:00:00Z',
      '2026-11-02T15:00:00Z/2026-11-02T16:00:00Z',
      '2026-11-03T19:00:00Z/2026-11-03T20:00:00Z',
    ];
    expect(world.busyOf(teacher, range)).toEqual(all);
    // The moved one lies before the range's end, its regular time after it.
    expect(world.busyOf(teacher, { ...range, timeMax: '2026-11-05T00:00:00Z' })).toEqual(all);
  });

  it('blocks an all-day event from midnight to midnight of the school, unless it is free', () => {
    const day = ['DTSTART;VALUE=DATE:20260908', 'DTEND;VALUE=DATE:20260910'];
    world.busy.set(teacher, ics(day));
    expect(world.busyOf(teacher)).toEqual(['2026-09-08T05:00:00Z/2026-09-10T05:00:00Z']);
    world.busy.set(teacher, ics([...day, 'TRANSP:TRANSPARENT']));
    expect(world.busyOf(teacher)).toEqual([]);
  });

  it('reads floating times in the school’s zone, and custom zones from the file', () => {
    world.busy.set(teacher, ics(['DTSTART:20260908T090000', 'DTEND:20260908T100000']));
    expect(world.busyOf(teacher)).toEqual([nineBusy]);
    const custom = ics(nine.map(line => line.replace('America/Chicago', 'School Time')));
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:School Time\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    world.busy.set(teacher, custom.replace('BEGIN:VEVENT', zone + 'BEGIN:VEVENT'));
    expect(world.busyOf(teacher)).toEqual([nineBusy]);
    world.busy.set(teacher, custom);
    expect(() => world.busyOf(teacher)).toThrow(`The calendar file of ${teacher} cannot be read.`);
  });

  it('is read again when its text changes, and throws when it is none', () => {
    expect(busyWith()).toEqual([nineBusy]);
    world.busy.set(teacher, ics());
    expect(world.busyOf(teacher)).toEqual([]);
    world.busy.set(teacher, 'not a calendar');
    expect(() => world.busyOf(teacher)).toThrow('cannot be read');
  });
});

describe('busy from the events of this service', () => {
  it('blocks guests who have not declined, and nobody for a free or cancelled event', () => {
    world.insert({ id: 'abc12', attendees: [{ email: teacher }, { email: coach }] });
    const span = ['2026-09-08T14:00:00Z/2026-09-08T14:30:00Z'];
    expect([world.busyOf(teacher), world.busyOf(coach)]).toEqual([span, span]);
    world.calendar.people.answers(teacher, 'abc12', 'tentative');
    expect(world.busyOf(teacher.toUpperCase())).toEqual(span);
    world.calendar.people.answers(teacher, 'abc12', 'declined');
    expect([world.busyOf(teacher), world.busyOf(coach)]).toEqual([[], span]);
    world.patch('abc12', { transparency: 'transparent' });
    expect(world.busyOf(coach)).toEqual([]);
    world.patch('abc12', { transparency: 'opaque' });
    expect(world.busyOf(coach)).toEqual(span);
    world.delete('abc12');
    expect(world.busyOf(coach)).toEqual([]);
  });

  it('does not block the person who runs the calendar without being a guest', () => {
    world.insert({ attendees: [{ email: teacher }] });
    expect(world.busyOf(coach)).toEqual([]);
    expect(world.busyOf(world.id)).toHaveLength(1);
    const { calendars } = world.freeBusy({ items: [{ id: world.id }] }, teacher).json;
    expect(calendars[world.id].errors[0].reason).toBe('notFound');
  });

  it('joins them with the person’s own file: a meeting inside ours cannot be seen', () => {
    world.insert({ ...meeting('2026-09-08', '08:30', '11:00'), attendees: [{ email: teacher }] });
    world.busy.set(teacher, ics(nine));
    expect(world.busyOf(teacher)).toEqual(['2026-09-08T13:30:00Z/2026-09-08T16:00:00Z']);
  });
});
