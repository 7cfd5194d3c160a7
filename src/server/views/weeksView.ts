import type { WeekView } from '../../contract/schedule.ts';
import { addDays, mondayOf, type Day } from '../../core/day.ts';
import type { CheckInRound } from '../../core/schedule/year/rounds.ts';
import type { SchoolCalendar } from '../../core/schedule/year/schoolCalendar.ts';
import { meetingDays } from '../../core/schedule/year/schoolDays.ts';

/** The weeks of a round in which people can meet, and those in which a check-in stands already. */
export function weeksOf(
  calendar: SchoolCalendar,
  { windowStart, windowEnd }: CheckInRound,
  standing: readonly Day[],
): WeekView[] {
  const open = new Set<Day>(
    meetingDays(calendar)
      .map(each => each.date)
      .filter(date => date >= windowStart && date <= windowEnd),
  );
  const mondays = new Set([...open, ...standing].map(mondayOf));
  return [...mondays].sort().map(monday => ({
    monday,
    days: [0, 1, 2, 3, 4].map(ahead => {
      const date = addDays(monday, ahead);
      return { day: date, open: open.has(date) };
    }),
  }));
}
