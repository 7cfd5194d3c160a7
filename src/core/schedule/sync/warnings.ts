import type { CheckInRound } from '../year/rounds.ts';
import type { SchoolCalendar } from '../year/schoolCalendar.ts';
import type { StandingCheckIn } from '../proposal.ts';
import { meetingDays } from '../year/schoolDays.ts';
import { localOf } from '../year/time.ts';

/** What speaks against a time that a person chose; it is told, and the time stays. */
export type MovedWarning = 'no_school' | 'outside_window' | 'twice';

/**
 * What speaks against where a check-in stands: nobody can meet on that day, it lies outside its
 * round, or the coach has another check-in then. Null for nothing.
 */
export function warningFor(
  checkIn: StandingCheckIn,
  all: readonly StandingCheckIn[],
  round: CheckInRound | undefined,
  calendar: SchoolCalendar,
): MovedWarning | null {
  const { day } = localOf(checkIn.startInstant, calendar.timeZone);
  if (!meetingDays(calendar).some(each => each.date === day)) return 'no_school';
  const meets = (other: StandingCheckIn): boolean =>
    other.coachEmail === checkIn.coachEmail &&
    other.startInstant < checkIn.endInstant &&
    checkIn.startInstant < other.endInstant;
  const same = (other: StandingCheckIn): boolean =>
    other.teacherKey === checkIn.teacherKey && other.round === checkIn.round;
  if (all.some(other => !same(other) && meets(other))) return 'twice';
  if (round && (day < round.windowStart || day > round.windowEnd)) return 'outside_window';
  return null;
}

/** Days without school and, one by one in order, the next days on which people can meet. */
export function daysAfterClosing<D extends string>(
  closed: readonly D[],
  open: readonly D[],
  onto: D | null,
): ReadonlyMap<D, D> {
  const last = closed[closed.length - 1];
  const from = onto ?? last;
  const free = open.filter(
    day => !closed.includes(day) && from !== undefined && (onto ? day >= from : day > from),
  );
  return new Map(closed.flatMap((day, at) => (free[at] ? [[day, free[at]] as const] : [])));
}
