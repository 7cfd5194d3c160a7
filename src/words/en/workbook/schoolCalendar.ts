import type { CalendarProblemKind } from '../../../core/schedule/year/calendarRow.ts';
import type { CalendarColumn, CalendarRowKind } from '../../../core/schedule/year/calendarRows.ts';
import type { CalendarAssumption } from '../../../core/schedule/year/calendarTab.ts';
import type { DefaultDayOff } from '../../../core/schedule/year/defaultYear.ts';
import type { RoundColumn, RoundProblemKind } from '../../../core/schedule/year/roundsTab.ts';

type Details = Readonly<Record<string, string | number>>;

/** What is written into, and said about, the School calendar and Check-in rounds tabs. */
export interface SchoolCalendarWords {
  readonly columns: Readonly<Record<CalendarColumn, string>>;
  readonly rows: Readonly<Record<CalendarRowKind, string>>;
  readonly guidance: string;
  readonly roundColumns: Readonly<Record<RoundColumn, string>>;
  readonly roundGuidance: string;
  readonly daysOff: Readonly<Record<DefaultDayOff, string>>;
  readonly assumed: Readonly<Record<CalendarAssumption, string>>;
  readonly roundsAssumed: string;
  readonly problem: Readonly<Record<CalendarProblemKind, (details: Details) => string>>;
  readonly roundProblem: Readonly<Record<RoundProblemKind, (details: Details) => string>>;
}

const quoted = (details: Details): string => '“' + String(details['text'] ?? '') + '”';

export const schoolCalendarWords: SchoolCalendarWords = {
  columns: {
    what: 'What',
    name: 'Name',
    from: 'From',
    to: 'To',
    grades: 'Grades',
    dayTypes: 'Day types',
  },
  rows: {
    school_year: 'School year',
    day_off: 'Day off',
    days_off_text: 'Pasted days off',
    testing: 'Testing',
    early_release: 'Early release',
    rotation: 'Rotation',
    rotation_counting: 'Rotation, days off count',
    weekday_types: 'Weekday types',
    day_type: 'Day type',
    period: 'Period',
    lunch: 'Lunch',
    contract: 'Contract hours',
  },
  guidance:
    'One row for each thing, in any order. Dates in From and To are days, those of periods are times. A rotation needs its first day and its day types (A, B); it goes on after days off. Paste a whole list of days off into the Name of a “Pasted days off” row. Leave Grades and Day types empty where a period holds for all. Nobody meets on days off, testing days, or early-release days without periods for the day type “Early release”.',
  roundColumns: {
    name: 'Round',
    from: 'From',
    to: 'To',
    target: 'Target',
    minutes: 'Minutes',
    weeks: 'Every … weeks',
    questions: 'Questions',
  },
  roundGuidance:
    'One row for each round: everybody meets the own coach once between From and To, close to Target. For a round that repeats, say every how many weeks. Questions, one a line, go into the invitation.',
  daysOff: {
    labor_day: 'Labor Day',
    thanksgiving: 'Thanksgiving',
    winter_break: 'Winter break',
    mlk_day: 'Martin Luther King Jr. Day',
    presidents_day: 'Presidents’ Day',
    spring_break: 'Spring break',
    memorial_day: 'Memorial Day',
  },
  assumed: {
    school_year: 'No school year is given: 180 days from two weeks before Labor Day are assumed.',
    days_off:
      'No days off are given: Labor Day, Thanksgiving from Wednesday, two weeks in winter, Martin Luther King and Presidents’ Day, the third week of March and Memorial Day are assumed.',
    bell_periods:
      'No periods are given: eight periods of 45 minutes from 8:00, lunch at 11:20, are assumed.',
    contract: 'No contract hours are given: a quarter of an hour around the bells is assumed.',
    no_rotation: 'No rotation is given: every day is like the others.',
  },
  roundsAssumed: 'No rounds are given: goal-setting, mid-year and year-end are assumed.',
  problem: {
    no_header: () => 'No row has the headers What, Name, From and To.',
    unknown_what: d => quoted(d) + ' is not known here: choose one of the list.',
    missing_date: () => 'A date is missing.',
    bad_date: d => quoted(d) + ' is not a date.',
    ends_before_start: () => 'The end comes before the start.',
    outside_year: () => 'This is outside the school year.',
    missing_time: () => 'A time is missing.',
    bad_time: d => quoted(d) + ' is not a time of day.',
    missing_day_types: () => 'The day types are missing, for example A, B.',
    missing_name: () => 'The period needs a name, for example 3.',
    unread_line: d => 'Line ' + String(d['line'] ?? '') + ' gives no day off: ' + quoted(d),
  },
  roundProblem: {
    no_header: () => 'No row has the headers Round, From and To.',
    missing_name: () => 'The round needs a name.',
    missing_date: () => 'A date is missing.',
    bad_date: d => quoted(d) + ' is not a date.',
    ends_before_start: () => 'The end comes before the start.',
    no_school_days: () => 'No school day lies in this window.',
    bad_minutes: d => quoted(d) + ' is not a number of minutes from 5 to 120.',
    bad_weeks: d => quoted(d) + ' is not a number of weeks from 1 to 18.',
    target_outside: () => 'The target is outside the window; its middle is used.',
  },
};
