// Sheets counts days from 30 December 1899, in the spreadsheet's own zone
// (developers.google.com/workspace/sheets/api/guides/formats, "About date & time values").
const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** Days by which a workbook of the 1904 system counts less. */
export const offset1904 = 1462;

/** A wall-clock time as if it were UTC, in milliseconds; to the millisecond. */
export const wallOf = (serial: number): number => epoch + Math.round(serial * dayMs);

/** The serial of a wall-clock time. */
export const serialOf = (wall: number): number => (wall - epoch) / dayMs;

/** Turns instants into wall-clock times of one zone and back. Offsets are kept by quarter hour. */
export interface Zone {
  /** Wall-clock time at an instant, both in milliseconds. */
  wallAt(instant: number): number;
  /** The instant of a wall-clock time; of a repeated one the first, of a skipped one the later. */
  instantAt(wall: number): number;
}

const zones = new Map<string, Zone>();

/** The rules of an IANA zone. Throws RangeError for an unknown one. */
export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / 900_000);
    const cached = offsets.get(quarter);
    if (cached !== undefined) return cached;
    const at = quarter * 900_000;
    const part = new Map<string, string>(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    const of = (type: string): number => Number(part.get(type));
    const wall = Date.UTC(
      ...([of('year'), of('month') - 1, of('day')] as const),
      ...([of('hour'), of('minute'), of('second')] as const),
    );
    const offset = wall - at;
    offsets.set(quarter, offset);
    return offset;
  };
  const zone: Zone = {
    wallAt: instant => instant + offsetAt(instant),
    instantAt(wall) {
      const early = wall - offsetAt(wall - dayMs);
      if (early + offsetAt(early) === wall) return early;
      return wall - offsetAt(wall + dayMs);
    },
  };
  zones.set(timeZone, zone);
  return zone;
}
