import { Temporal } from 'temporal-polyfill';
import { icsLocal } from './icsText.ts';

/**
 * VTIMEZONE of an IANA zone, good from the year before `from` to the year after `to` (epoch
 * milliseconds): one observance for each change of offset, read from the runtime's own zone data,
 * and one that holds before the first.
 */
export function vtimezone(zone: string, from: number, to: number): string[] {
  const yearOf = (ms: number): number => at(ms, zone).year;
  const first = startOfYear(yearOf(from) - 1, zone);
  const end = startOfYear(yearOf(to) + 2, zone).epochMilliseconds;

  const lines = observance('19700101T000000', first.offset, first.offset, first, false);
  let before = first;
  for (;;) {
    const change = before.getTimeZoneTransition('next');
    if (change === null || change.epochMilliseconds >= end) break;
    // A DTSTART here is the wall clock as it was shown just before the change (RFC 5545 §3.6.5).
    const wall = change.toInstant().toZonedDateTimeISO(before.offset).toString();
    const gains = change.offsetNanoseconds > before.offsetNanoseconds;
    lines.push(...observance(icsLocal(wall), before.offset, change.offset, change, gains));
    before = change;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'];
}

const at = (ms: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

function startOfYear(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
}

function observance(
  start: string,
  from: string,
  to: string,
  during: Temporal.ZonedDateTime,
  daylight: boolean,
): string[] {
  const kind = daylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `TZNAME:${shortName(during)}`,
    `END:${kind}`,
  ];
}

/** "CDT", or "GMT+2" where English has no short name. */
function shortName(during: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: during.timeZoneId,
    timeZoneName: 'short',
  }).formatToParts(during.epochMilliseconds);
  return parts.find(part => part.type === 'timeZoneName')?.value ?? during.offset;
}
