import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../src/core/day.ts';
import {
  dayClock,
  instantOf,
  isZone,
  localOf,
  offsetText,
  startOfDay,
} from '../../../../src/core/schedule/year/time.ts';

// Offsets before and after a change of clocks, from the IANA time zone database.
const CHANGES = [
  ['America/New_York', '2026-10-30', '-04:00', '2026-11-02', '-05:00'],
  ['America/Chicago', '2027-03-12', '-06:00', '2027-03-15', '-05:00'],
  ['America/Denver', '2026-10-30', '-06:00', '2026-11-02', '-07:00'],
  ['America/Phoenix', '2026-10-30', '-07:00', '2026-11-02', '-07:00'],
  ['America/Los_Angeles', '2027-03-12', '-08:00', '2027-03-15', '-07:00'],
  ['America/Anchorage', '2026-10-30', '-08:00', '2026-11-02', '-09:00'],
  ['Pacific/Honolulu', '2027-03-12', '-10:00', '2027-03-15', '-10:00'],
  ['Europe/Berlin', '2026-10-23', '+02:00', '2026-10-26', '+01:00'],
  ['Australia/Lord_Howe', '2026-10-02', '+10:30', '2026-10-05', '+11:00'],
  ['America/Santiago', '2026-09-04', '-04:00', '2026-09-07', '-03:00'],
  ['Asia/Kathmandu', '2026-10-30', '+05:45', '2026-11-02', '+05:45'],
] as const;

describe('school time', () => {
  it.each(CHANGES)('keeps ten o’clock at ten in %s when clocks change', (zone, ...weeks) => {
    const [friday, before, monday, after] = weeks;
    expect(offsetText(instantOf(day(friday), '10:00', zone), zone)).toBe(
      friday + 'T10:00:00' + before,
    );
    expect(offsetText(instantOf(day(monday), '10:00', zone), zone)).toBe(
      monday + 'T10:00:00' + after,
    );
    expect(localOf(instantOf(day(monday), '10:00', zone), zone)).toEqual({
      day: monday,
      time: '10:00',
    });
  });

  it('refuses a time that the clocks skip', () => {
    expect(() => instantOf(day('2027-03-14'), '02:30', 'America/Chicago')).toThrow('TIME_SKIPPED');
  });

  it('takes the first of two times that the clocks show twice', () => {
    const instant = instantOf(day('2026-11-01'), '01:30', 'America/Chicago');
    expect(offsetText(instant, 'America/Chicago')).toBe('2026-11-01T01:30:00-05:00');
  });

  it('knows when a day begins where clocks skip midnight', () => {
    expect(offsetText(startOfDay(day('2026-09-06'), 'America/Santiago'), 'America/Santiago')).toBe(
      '2026-09-06T01:00:00-03:00',
    );
  });

  it('gives a day’s instants one by one or from its midnight alike', () => {
    for (const [zone, , , monday] of CHANGES) {
      for (const date of [addDays(day(monday), -1), day(monday)]) {
        const clock = dayClock(date, zone);
        expect(clock(615)).toBe(instantOf(date, '10:15', zone));
      }
    }
    expect(dayClock(day('2027-03-14'), 'America/Chicago')(150)).toBeNull();
  });

  it('tells zones from offsets and inventions', () => {
    expect(['America/Chicago', 'UTC', 'Etc/GMT+5'].map(isZone)).toEqual([true, true, true]);
    expect(['', '+05:00', 'Mars/Base', 'Chicago time', 'America/Nowhere'].some(isZone)).toBe(false);
  });
});
