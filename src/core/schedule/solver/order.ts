import type { Day } from '../../day.ts';

/** Orders ids by code unit, the same on every machine whatever its language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A 32-bit fingerprint of a text (FNV-1a). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes two fingerprints into one; the order matters. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers school days from 0; any other day counts as the next school day, or else as the last. */
export function dayNumbers(schoolDays: readonly Day[]): (date: Day) => number {
  const dates = schoolDays.slice().sort(compareIds);
  const numberOf = new Map(dates.map((date, index) => [date, index]));
  return date => {
    const known = numberOf.get(date);
    if (known !== undefined) return known;
    const next = dates.findIndex(each => each > date);
    return next < 0 ? dates.length - 1 : next;
  };
}
