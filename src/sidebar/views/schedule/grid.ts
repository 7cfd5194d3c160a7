import type { ScheduleView } from '../../../contract/schedule.ts';

// A press needs 24 px, and a gap to the next one.
const LEAST_PX = 25;
const USUAL_PX_AN_HOUR = 40;
const MOST_PX_AN_HOUR = 90;

/** How a week is drawn: its hours, and pixels by minute. */
export interface GridScale {
  readonly from: number;
  readonly to: number;
  readonly hours: readonly number[];
  readonly height: number;
  top(minute: number): number;
}

/** High enough that the check-ins that follow closest on one another can each be pressed. */
export function gridScale(seen: ScheduleView, days: readonly string[]): GridScale {
  const shown = seen.planned.filter(one => days.includes(one.day));
  const from = Math.min(seen.dayFrom, ...shown.map(one => one.from));
  const to = Math.max(seen.dayTo, ...shown.map(one => one.to));
  let apart = 60;
  for (const one of shown) {
    for (const other of shown) {
      const gap = other.from - one.from;
      if (one.day === other.day && gap > 0) apart = Math.min(apart, gap);
    }
  }
  const anHour = Math.min(
    MOST_PX_AN_HOUR,
    Math.max(USUAL_PX_AN_HOUR, Math.ceil((LEAST_PX * 60) / apart)),
  );
  const top = (minute: number): number =>
    Math.round(((Math.max(from, Math.min(to, minute)) - from) * anHour) / 60);
  const hours: number[] = [];
  for (let hour = Math.ceil(from / 60); hour * 60 <= to; hour += 1) hours.push(hour);
  return { from, to, hours, height: top(to), top };
}

/** A last name that fits a column: longer ones are shortened, the whole one is said and opened. */
export function shortName(name: string): string {
  const last = name.split(' ').slice(-1)[0] ?? name;
  const letters = Array.from(last);
  return letters.length <= 7 ? last : letters.slice(0, 6).join('') + '.';
}
