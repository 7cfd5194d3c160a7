import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { addDays, type Day } from '../../day.ts';
import { PlanError } from '../../errors.ts';
import { clockTime } from './clock.ts';
import type { ClockTime } from './schoolCalendar.ts';

/** A day and a wall-clock time at the school. */
export interface LocalTime {
  readonly day: Day;
  /** `HH:MM`. */
  readonly time: ClockTime;
}

/** Whether the text names a time zone as calendars want it (`America/Chicago`, `UTC`), no offset. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(text)) return false;
  try {
    Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(0), text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The instant (epoch milliseconds) at which the clocks of the zone show this time. A time that the
 * clocks skip in spring throws a PlanError `TIME_SKIPPED`; one that they show twice in autumn means
 * the first.
 */
export function instantOf(day: Day, time: ClockTime, zone: string): number {
  const instant = instantIfAny(day, time, zone);
  if (instant === null) throw new PlanError('TIME_SKIPPED', { day, time, zone });
  return instant;
}

function instantIfAny(day: Day, time: ClockTime, zone: string): number | null {
  const local = PlainDateTime.fromString(day + 'T' + time + ':00', Calendar.getISO);
  const zoned = PlainDateTime.toZonedDateTime(local, zone, { disambiguation: 'earlier' });
  const same = PlainDateTime.equals(ZonedDateTime.toPlainDateTime(zoned), local);
  return same ? zoned.epochMilliseconds : null;
}

/**
 * Instants (epoch milliseconds) of one day by minutes since midnight, null for a time that the
 * clocks skip. A day of 24 hours has no change of clocks, so that it is asked about once.
 */
export function dayClock(day: Day, zone: string): (minutes: number) => number | null {
  const midnight = startOfDay(day, zone);
  const usual = startOfDay(addDays(day, 1), zone) - midnight === 24 * 60 * 60_000;
  return minutes =>
    usual ? midnight + minutes * 60_000 : instantIfAny(day, clockTime(minutes), zone);
}

/** The instant (epoch milliseconds) at which a day begins; some zones skip midnight in spring. */
export function startOfDay(day: Day, zone: string): number {
  return PlainDate.toZonedDateTime(PlainDate.fromString(day, Calendar.getISO), zone)
    .epochMilliseconds;
}

/** What the clocks of the zone show at an instant (epoch milliseconds), seconds cut off. */
export function localOf(epochMs: number, zone: string): LocalTime {
  const zoned = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(epochMs), zone);
  return {
    day: PlainDate.toString(ZonedDateTime.toPlainDate(zoned)) as Day,
    time: PlainTime.toString(ZonedDateTime.toPlainTime(zoned), { smallestUnit: 'minute' }),
  };
}

/** The instant in RFC 3339 with the zone's numeric offset: `2026-10-05T10:00:00-05:00`. */
export function offsetText(epochMs: number, zone: string): string {
  const zoned = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(epochMs), zone);
  return ZonedDateTime.toString(zoned, { timeZoneName: 'never', smallestUnit: 'second' });
}
