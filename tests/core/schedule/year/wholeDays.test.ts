import { describe, expect, it } from 'vitest';
import { readWholeDays } from '../../../../src/core/schedule/year/wholeDays.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');

describe('days off from a calendar file', () => {
  it('ends the day before DTEND', () => {
    const text = file(
      event('SUMMARY:Winter break', 'DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20270105'),
    );
    expect(readWholeDays(text).ranges).toEqual([
      { name: 'Winter break', from: '2026-12-21', to: '2027-01-04' },
    ]);
  });

  it('takes an event without an end as one day, and a duration at its word', () => {
    const text = file(
      event('DTSTART;VALUE=DATE:20260907', 'SUMMARY:Labor Day'),
      event('DTSTART;VALUE=DATE:20270315', 'DURATION:P1W', 'SUMMARY:Spring break'),
    );
    expect(readWholeDays(text).ranges.map(({ from, to }) => from + ' ' + to)).toEqual([
      '2026-09-07 2026-09-07',
      '2027-03-15 2027-03-21',
    ]);
  });

  it('joins folded lines and undoes escapes', () => {
    const text = file(
      event('DTSTART;VALUE=DATE:20261012', 'SUMMARY:Indigenous Peoples\\, and', '  Columbus Day'),
    );
    expect(readWholeDays(text).ranges[0]?.name).toBe('Indigenous Peoples, and Columbus Day');
  });

  it('is not misled by an alarm’s own lines or a quoted colon', () => {
    const text = file(
      event(
        'BEGIN:VALARM',
        'SUMMARY:Reminder',
        'END:VALARM',
        'DTSTART;X-NOTE="a:b";VALUE=DATE:20261111',
        'SUMMARY:Veterans Day',
      ),
    );
    expect(readWholeDays(text).ranges).toEqual([
      { name: 'Veterans Day', from: '2026-11-11', to: '2026-11-11' },
    ]);
  });

  it('names what it leaves out', () => {
    const text = file(
      event('SUMMARY:Concert', 'DTSTART:20261203T190000'),
      event('SUMMARY:Fridays', 'DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=WEEKLY'),
      event('SUMMARY:Odd', 'DTSTART;VALUE=DATE:20260231'),
    );
    expect(readWholeDays(text)).toEqual({
      ranges: [],
      skipped: [
        { name: 'Concert', kind: 'timed' },
        { name: 'Fridays', kind: 'repeating' },
        { name: 'Odd', kind: 'unreadable' },
      ],
    });
  });
});
