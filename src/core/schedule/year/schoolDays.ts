import { addDays, weekday, type Day } from '../../day.ts';
import { EARLY_RELEASE, EVERY_DAY, type DayRange, type SchoolCalendar } from './schoolCalendar.ts';

/** A day on which school is held. */
export interface SchoolDay {
  readonly date: Day;
  readonly dayType: string;
  readonly testing: boolean;
  readonly earlyRelease: boolean;
}

/** Whether the day lies in one of the ranges. */
export function isWithin(date: Day, ranges: readonly DayRange[]): boolean {
  return ranges.some(range => range.from <= date && date <= range.to);
}

/**
 * Every school day of the year, in order: Monday to Friday from the first to the last day without
 * days off. Testing days are school days (the rotation goes on); nobody meets on them.
 */
export function schoolDays(calendar: SchoolCalendar): SchoolDay[] {
  const { rotation } = calendar;
  const byHand = new Map(calendar.dayTypes.map(each => [each.date, each.dayType]));
  const days: SchoolDay[] = [];
  let turn = 0;
  for (let date = calendar.firstDay; date <= calendar.lastDay; date = addDays(date, 1)) {
    if (weekday(date) > 5) continue;
    const started = rotation.kind === 'cycle' && date >= rotation.firstDay;
    const off = isWithin(date, calendar.daysOff);
    if (!off) {
      days.push({
        date,
        dayType: byHand.get(date) ?? rotatedType(calendar, date, started ? turn : null),
        testing: isWithin(date, calendar.testing),
        earlyRelease: isWithin(date, calendar.earlyRelease),
      });
    }
    if (started && !(off && rotation.skipsDaysOff)) turn += 1;
  }
  return days;
}

function rotatedType({ rotation }: SchoolCalendar, date: Day, turn: number | null): string {
  if (rotation.kind === 'weekdays') return rotation.names[weekday(date) - 1] ?? EVERY_DAY;
  if (rotation.kind === 'none' || turn === null) return EVERY_DAY;
  return rotation.names[turn % rotation.names.length] ?? EVERY_DAY;
}

/**
 * The school days on which people can meet: no testing; early-release days only where the school
 * states the bells of such a day, since its usual periods do not hold then.
 */
export function meetingDays(calendar: SchoolCalendar): readonly SchoolDay[] {
  const known = meetings.get(calendar);
  if (known) return known;
  const statesEarlyBells = calendar.bellPeriods.some(period =>
    period.dayTypes?.includes(EARLY_RELEASE),
  );
  const days = schoolDays(calendar).filter(
    each => !each.testing && (!each.earlyRelease || statesEarlyBells),
  );
  meetings.set(calendar, days);
  return days;
}

/** Asked for each round and each person's slots. */
const meetings = new WeakMap<SchoolCalendar, readonly SchoolDay[]>();
