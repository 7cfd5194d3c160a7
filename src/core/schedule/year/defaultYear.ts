import { addDays, day, mondayOf, weekday, type Day } from '../../day.ts';
import { isWithin } from './schoolDays.ts';
import type { BellPeriod, ClockRange, DayRange, SchoolCalendar } from './schoolCalendar.ts';

/** The days off of a default year; the catalogue has their names. */
export type DefaultDayOff =
  | 'labor_day'
  | 'thanksgiving'
  | 'winter_break'
  | 'mlk_day'
  | 'presidents_day'
  | 'spring_break'
  | 'memorial_day';

// Most states ask for 180 days of school (Education Commission of the States, Instructional Time).
const SCHOOL_DAYS = 180;

/** The calendar year in which the school year of a day began; from July on it is the coming one. */
export function schoolYearOf(date: Day): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '07-01' ? 1 : 0);
}

/** The nth (from 1) Monday … Sunday (1 … 7) of a month. */
function nthOfMonth(year: number, month: number, isoWeekday: number, nth: number): Day {
  const first = day(year + '-' + String(month).padStart(2, '0') + '-01');
  return addDays(first, ((isoWeekday - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

function defaultDaysOff(startYear: number): DayRange[] {
  const off = (name: DefaultDayOff, from: Day, days = 1): DayRange => ({
    name,
    from,
    to: addDays(from, days - 1),
  });
  const spring = startYear + 1;
  const thanksgiving = nthOfMonth(startYear, 11, 4, 4);
  const newYear = day(spring + '-01-01');
  // New Year's Day on a Sunday is kept on the Monday.
  const winterDays = weekday(newYear) === 7 ? 15 : 12;
  return [
    off('labor_day', nthOfMonth(startYear, 9, 1, 1)),
    off('thanksgiving', addDays(thanksgiving, -1), 3),
    off('winter_break', mondayOf(day(startYear + '-12-25')), winterDays),
    off('mlk_day', nthOfMonth(spring, 1, 1, 3)),
    off('presidents_day', nthOfMonth(spring, 2, 1, 3)),
    off('spring_break', nthOfMonth(spring, 3, 1, 3), 5),
    off('memorial_day', mondayOf(day(spring + '-05-31'))),
  ];
}

/**
 * Eight periods of 45 minutes with five between them, lunch after the fourth: the bells assumed
 * where a school states none.
 */
export const DEFAULT_BELLS: readonly BellPeriod[] = [
  { name: '1', kind: 'class', start: '08:00', end: '08:45' },
  { name: '2', kind: 'class', start: '08:50', end: '09:35' },
  { name: '3', kind: 'class', start: '09:40', end: '10:25' },
  { name: '4', kind: 'class', start: '10:30', end: '11:15' },
  { name: 'Lunch', kind: 'lunch', start: '11:20', end: '11:50' },
  { name: '5', kind: 'class', start: '11:55', end: '12:40' },
  { name: '6', kind: 'class', start: '12:45', end: '13:30' },
  { name: '7', kind: 'class', start: '13:35', end: '14:20' },
  { name: '8', kind: 'class', start: '14:25', end: '15:10' },
];

export const DEFAULT_CONTRACT: ClockRange = { start: '07:45', end: '15:30' };

/**
 * The year assumed where a school states none: it starts two weeks before Labor Day (or on
 * `firstDay`), holds 180 days, and is off on Labor Day, Wednesday to Friday of Thanksgiving, two
 * weeks from the Monday of Christmas week, Martin Luther King and Presidents' Day, the third week of
 * March and Memorial Day. Holidays that only some states keep (Columbus or Indigenous Peoples' Day,
 * Veterans Day, Election Day) are school days in it.
 */
export function defaultSchoolYear(options: {
  readonly timeZone: string;
  readonly startYear: number;
  readonly firstDay?: Day;
}): SchoolCalendar {
  const firstDay = options.firstDay ?? addDays(nthOfMonth(options.startYear, 9, 1, 1), -14);
  const daysOff = defaultDaysOff(options.startYear);
  return {
    timeZone: options.timeZone,
    firstDay,
    lastDay: lastDayAfter(firstDay, daysOff),
    daysOff: daysOff.filter(range => range.to >= firstDay),
    testing: [],
    earlyRelease: [],
    rotation: { kind: 'none' },
    dayTypes: [],
    bellPeriods: DEFAULT_BELLS,
    contract: DEFAULT_CONTRACT,
  };
}

function lastDayAfter(firstDay: Day, daysOff: readonly DayRange[]): Day {
  let held = 0;
  let date = addDays(firstDay, -1);
  while (held < SCHOOL_DAYS) {
    date = addDays(date, 1);
    if (weekday(date) <= 5 && !isWithin(date, daysOff)) held += 1;
  }
  return date;
}
