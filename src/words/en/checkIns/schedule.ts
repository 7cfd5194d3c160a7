import type { CheckInFlag, UnplacedFix, UnplacedReason } from '../../../core/schedule/proposal.ts';
import type { RoundKind } from '../../../core/schedule/year/rounds.ts';

/** What a sentence about somebody without a time can name. */
export interface UnplacedFacts {
  readonly teacher: string;
  readonly coach: string;
  /** The planning period as stated; '' where there is none. */
  readonly period: string;
  readonly round: string;
  readonly minutes: number;
  readonly teacherMinutes: number;
  readonly perDay: number;
  readonly perWeek: number;
}

/** What is said about rounds of check-ins and the times found for them. */
export interface ScheduleWords {
  /** The name of a round the school has not named; `number` counts the rounds of a kind. */
  readonly roundName: Readonly<Record<RoundKind, (number: number) => string>>;
  readonly questions: Readonly<Record<RoundKind, readonly string[]>>;
  readonly unplaced: Readonly<Record<UnplacedReason, (facts: UnplacedFacts) => string>>;
  readonly fix: Readonly<Record<UnplacedFix, (facts: UnplacedFacts) => string>>;
  readonly flag: Readonly<Record<CheckInFlag, string>>;
  hours(hours: string, meetings: number): string;
  mustMove(seated: number, moved: number): string;
}

export const scheduleWords: ScheduleWords = {
  roundName: {
    goal_setting: () => 'Goal-setting',
    mid_year: () => 'Mid-year',
    year_end: () => 'Year-end',
    check_in: number => 'Check-in ' + number,
  },
  questions: {
    goal_setting: [
      'What would you like to get better at?',
      'How will it look, sound and feel when it works?',
      'What help would be welcome?',
    ],
    mid_year: [
      'What have you tried?',
      'What has changed for students?',
      'Carry on, revise, or done for now?',
    ],
    year_end: [
      'What changed for students this year?',
      'What are you proud of?',
      'What would you like to take into next year?',
    ],
    check_in: ['What have you tried?', 'What changed for students?', 'What is the next step?'],
  },
  unplaced: {
    no_email: f => f.teacher + ' has no email in the roster yet, so no invitation can be sent.',
    no_coach: f => f.teacher + ' has no coach with an email in the roster yet.',
    no_planning_period: f => 'When ' + f.teacher + ' plans is not in the roster yet.',
    period_unknown: f =>
      f.teacher + ' plans in “' + f.period + '”, and the School calendar has no bell of that name.',
    coach_calendar_unknown: f => 'The calendar of ' + f.coach + ' cannot be seen.',
    teacher_calendar_unknown: f => 'The calendar of ' + f.teacher + ' cannot be seen.',
    period_too_short: f =>
      'The planning time of ' + f.teacher + ' is shorter than ' + f.minutes + ' minutes.',
    outside_hours: f =>
      'The planning time of ' + f.teacher + ' is at lunch or outside contract hours.',
    outside_window: f =>
      'The planning time of ' + f.teacher + ' does not come up on the days of ' + f.round + '.',
    no_free_slot: f =>
      'In the planning time of ' +
      f.teacher +
      ' both calendars are never free during ' +
      f.round +
      '.',
    teacher_minutes: f =>
      'More than ' +
      f.teacherMinutes +
      ' minutes of planning time a week would go to check-ins with ' +
      f.teacher +
      '.',
    too_close: f => 'Another check-in with ' + f.teacher + ' is too close.',
    coach_at_cap: f =>
      f.coach +
      ' has ' +
      f.perDay +
      ' a day or ' +
      f.perWeek +
      ' a week already on all days that suit.',
    times_taken: f =>
      'All times that suit ' + f.teacher + ' and ' + f.coach + ' have gone to others.',
  },
  fix: {
    add_email: f => 'Add the email of ' + f.teacher + ' to the roster.',
    name_coach: f => 'Name a coach for ' + f.teacher + ', with an email.',
    ask_planning_period: f =>
      'Ask ' + f.teacher + ' for a planning period, or agree on another time.',
    check_bell_periods: () =>
      'Check the period in the roster, or the bells in the School calendar.',
    share_calendar: () =>
      'Ask for free/busy to be shared within the school, or choose “Use planning periods”.',
    widen_window: f => 'Give ' + f.round + ' a few more days.',
    agree_window: f => 'Agree with ' + f.teacher + ' on another time of day.',
    shorten_meeting: f => 'Plan a shorter meeting for ' + f.round + ', or agree on another time.',
    raise_teacher_minutes: () => 'Allow more planning minutes a week, if the teachers agree.',
    raise_cap: f => 'Allow ' + f.coach + ' more check-ins a day or week, or name a second coach.',
    add_coach: f => 'Name a second coach for ' + f.teacher + ', or give ' + f.round + ' more days.',
  },
  flag: {
    calendar_not_checked: 'Calendar not checked',
    agreed_window: 'At an agreed time',
    default_window: 'At a usual time, planning period not known yet',
    moved: 'New time',
    kept: 'Time kept',
    locked: 'Stays as it is',
  },
  hours: (hours, meetings) =>
    hours + ' hours in ' + meetings + (meetings === 1 ? ' check-in' : ' check-ins'),
  mustMove: (seated, moved) =>
    'To find a time for ' +
    seated +
    ', ' +
    moved +
    (moved === 1 ? ' other check-in' : ' other check-ins') +
    ' must move.',
};
