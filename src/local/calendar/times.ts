import { Temporal } from 'temporal-polyfill';
import { invalid } from '../rest/refusal.ts';
import type { EventTime } from './state.ts';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/i;

const zones = new Map<string, boolean>();

/** Whether the runtime knows an IANA zone by this name; offsets like "+02:00" are no zones. */
export function isZone(name: string): boolean {
  const known = zones.get(name) ?? (/^[A-Za-z]/.test(name) && hasZone(name));
  zones.set(name, known);
  return known;
}

function hasZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Epoch milliseconds of a local time; in a gap the later, in an overlap the earlier offset. */
export function localToMs(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * Epoch milliseconds of an RFC 3339 time. Without an offset it is a local time of `zone`, and
 * refused where there is none. 400 naming `what` otherwise.
 */
export function timeToMs(text: string, what: string, zone: string | null): number {
  const offset = rfc3339.exec(text);
  try {
    if (offset !== null && offset[1] !== undefined) {
      // Date.parse takes 2026-02-30; Temporal does not.
      Temporal.PlainDateTime.from(text.slice(0, 19), { overflow: 'reject' });
      return Temporal.Instant.from(text.toUpperCase()).epochMilliseconds;
    }
    if (offset !== null && zone !== null) return localToMs(text, zone);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
  }
  throw invalid(`Invalid value for: ${what}: '${text}'`);
}

/** "2026-09-01T09:00:00-05:00"; zero offsets are written "Z", as Google does. */
export function msToText(ms: number, zone: string): string {
  const text = Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return text.endsWith('+00:00') ? text.slice(0, -6) + 'Z' : text;
}

/** "2026-09-01T14:00:00.000Z", the form of `created` and `updated`. */
export function stamp(ms: number): string {
  return new Date(ms).toISOString();
}

/** A calendar date that exists; 400 naming `what` otherwise. */
export function checkedDate(text: string, what: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
    }
  }
  throw invalid(`Invalid value for: ${what}: '${text}'`);
}

/** Epoch milliseconds of a start or end; a date begins at midnight in `zone`. */
export function instantOf(time: EventTime, zone: string): number {
  return 'date' in time ? localToMs(time.date + 'T00:00:00', zone) : Date.parse(time.dateTime);
}
