import { counted, type Counted } from '../../counted.ts';
import type { Fact } from './pages.ts';

/** What the panel says about one coach's round of check-ins. */
export interface SidebarSchedule {
  readonly schedule: {
    readonly title: string;
    readonly coach: string;
    readonly round: string;
    coachLine(name: string, teachers: number): string;
    readonly noCoach: string;
    readonly week: (dates: string, place: number, of: number) => string;
    readonly weekBefore: string;
    readonly weekAfter: string;
    readonly hoursCoach: (name: string, hours: string, meetings: number, perWeek: string) => Fact;
    readonly hoursTeacher: (hours: string) => Fact;
    readonly window: (dates: string, minutes: number) => Fact;
    readonly hours: string;
    readonly spread: string;
    readonly near: string;
    readonly balanced: string;
    readonly spreadOut: string;
    readonly legend: {
      readonly planned: string;
      readonly sent: string;
      readonly busy: string;
      readonly conflict: string;
      readonly kept: string;
    };
    readonly unread: string;
    readonly noDay: string;
    /** Of one check-in, for screen readers. */
    item(name: string, when: string, marks: readonly string[]): string;
    readonly conflicts: Counted;
    readonly without: Counted;
    readonly notLooked: string;
    readonly findTime: string;
    readonly otherTimes: string;
    readonly noOther: string;
    readonly looking: string;
    readonly showAll: Counted;
    readonly keep: string;
    readonly kept: string;
    readonly keptNote: string;
    readonly sentNote: string;
    readonly planner: (person: string) => string;
    readonly moved: (name: string, when: string) => string;
    readonly moveTo: (when: string, coach: string) => string;
    readonly couldMove: string;
    readonly moveThem: string;
    readonly leave: string;
    readonly arrow: (from: string, to: string) => string;
    readonly find: Counted;
    readonly replan: string;
    readonly planned: (planned: number, without: number) => string;
    readonly later: (date: string) => string;
    readonly over: string;
    readonly allSent: string;
    readonly notYet: string;
    readonly test: string;
    readonly testSent: (person: string, when: string) => string;
    readonly reading: string;
  };
}

const one = counted('en-US');

export const sidebarSchedule: SidebarSchedule = {
  schedule: {
    title: 'Schedule',
    coach: 'Coach',
    round: 'Round',
    coachLine: (name, teachers) => name + ' · ' + one('teacher', 'teachers')(teachers),
    noCoach: 'No coach with an email is in the roster yet. Name one, then times can be found.',
    week: (dates, place, of) => dates + ', week ' + place + ' of ' + of,
    weekBefore: 'Week before',
    weekAfter: 'Week after',
    hoursCoach: (name, hours, meetings, perWeek) => ({
      title: hours + ' of ' + name + '’s year',
      text: one('check-in', 'check-ins')(meetings) + ', up to ' + perWeek + ' in a week',
    }),
    hoursTeacher: hours => ({
      title: hours + ' of each teacher’s year',
      text: 'In planning time that they have stated, never at lunch',
    }),
    window: (dates, minutes) => ({ title: dates, text: minutes + ' minutes each' }),
    hours: 'Hours this asks for',
    spread: 'Days',
    near: 'Near the date',
    balanced: 'In between',
    spreadOut: 'Spread out',
    legend: {
      planned: 'Planned',
      sent: 'Sent',
      busy: 'Busy',
      conflict: 'Conflict',
      kept: 'Kept',
    },
    unread: 'This calendar cannot be seen, so busy times are not shown.',
    noDay: 'Nobody meets on this day',
    item: (name, when, marks) => [name, when, ...marks].join(', '),
    conflicts: one('conflict', 'conflicts'),
    without: one('teacher has no time yet', 'teachers have no time yet'),
    notLooked: 'No time was looked for yet.',
    findTime: 'Look for a time',
    otherTimes: 'Other times for both',
    noOther: 'No other time suits both in this round.',
    looking: 'Looking at both calendars…',
    showAll: one('more time', 'more times'),
    keep: 'Keep this time',
    kept: 'Kept',
    keptNote: 'Planning again leaves this time as it is.',
    sentNote: 'This one is on both calendars. Move it there.',
    planner: person => 'Planned by ' + person + ', whose add-on sends it.',
    moved: (name, when) => name + ' has ' + when + ' now, and keeps it.',
    moveTo: (when, coach) => 'Move to ' + when + ' with ' + coach,
    couldMove: 'Could others move?',
    moveThem: 'Move them',
    leave: 'Leave it',
    arrow: (from, to) => from + ' → ' + to,
    find: count => 'Find ' + one('time', 'times')(count),
    replan: 'Plan again',
    planned: (planned, without) =>
      one('check-in', 'check-ins')(planned) +
      ' planned, nothing sent yet.' +
      (without > 0 ? ' ' + one('teacher has', 'teachers have')(without) + ' no time so far.' : ''),
    later: date => 'Can be planned from ' + date + ' on.',
    over: 'This round is over.',
    allSent: 'Every invitation of this round is sent.',
    notYet: 'Nothing can be sent yet: everyone needs a plan first.',
    test: 'Send a test invitation to me',
    testSent: (person, when) => 'Sent to ' + person + ' for ' + when + '.',
    reading: 'Reading calendars…',
  },
};
