import { counted } from '../../counted.ts';

/** What is known about a check-in when a sentence is made. */
export interface CheckInFacts {
  readonly teacher: string;
  readonly coach: string;
  readonly round: string;
  readonly when: string;
  /** Whoever declined. */
  readonly who: string;
}

/** What is said about changes on the check-in calendar. */
export interface CalendarSyncWords {
  readonly item: Readonly<
    Record<
      | 'moved'
      | 'declined'
      | 'by_hand'
      | 'deleted'
      | 'calendar_deleted'
      | 'left'
      | 'coach_changed'
      | 'round_gone',
      (facts: CheckInFacts) => string
    >
  >;
  readonly warning: Readonly<Record<'no_school' | 'outside_window' | 'twice', string>>;
  readonly choice: Readonly<
    Record<'invite_again' | 'leave_out' | 'settled' | 'cancel' | 'stay', string>
  >;
  takeTime(when: string): string;
  readonly gone: string;
  keptBy(who: string, count: number): string;
  /** What taking over from somebody who keeps a calendar does. */
  readonly keeper: {
    sends(who: string): string;
    gone(count: number): string;
    asked(count: number): string;
    stand(count: number, who: string): string;
  };
  /** Told where a closing shifts the rotation. */
  readonly shifted: string;
  readonly snowDay: string;
  /** What the Check-ins tab says under "Invitation". */
  readonly tab: {
    readonly moved: string;
    declined(who: string, times: readonly string[]): string;
    byHand(who: string): string;
    readonly deleted: string;
    readonly cancelled: string;
    readonly changing: string;
    readonly unchecked: string;
  };
  /** Answers of teacher and coach: y, n, m (maybe), - (none). */
  rsvp(teacher: string, coach: string): string;
}

const checkIns = counted('en-US')('check-in', 'check-ins');

const ANSWERS: Readonly<Record<string, string>> = {
  y: 'yes',
  n: 'no',
  m: 'maybe',
  '-': 'no answer',
};

export const calendarSyncWords: CalendarSyncWords = {
  item: {
    moved: f =>
      'The ' + f.round + ' with ' + f.teacher + ' was moved to ' + f.when + '. It stays there.',
    declined: f =>
      f.who + ' cannot come on ' + f.when + '. These times suit both; ask before you choose.',
    by_hand: f =>
      f.who + ' cannot come on ' + f.when + '. Agree on a time together and move the event.',
    deleted: f =>
      'The ' + f.round + ' with ' + f.teacher + ' on ' + f.when + ' was deleted in the calendar.',
    calendar_deleted: f =>
      'The ' +
      f.round +
      ' with ' +
      f.teacher +
      ' on ' +
      f.when +
      ' was on the calendar that was deleted.',
    left: f =>
      f.teacher + ' gets no plan any more: the check-in on ' + f.when + ' is cancelled next.',
    coach_changed: f =>
      f.teacher + ' has another coach now than ' + f.coach + ': plan again from a day on.',
    round_gone: f =>
      'The round ' +
      f.round +
      ' is no longer in the tab; the check-in with ' +
      f.teacher +
      ' on ' +
      f.when +
      ' still stands.',
  },
  warning: {
    no_school: 'There is no school on that day.',
    outside_window: 'That is outside the days of the round.',
    twice: 'The coach has another check-in then.',
  },
  choice: {
    invite_again: 'Invite again',
    leave_out: 'Leave it out',
    settled: 'Settled between us',
    cancel: 'Take it off the calendar',
    stay: 'Let it stay',
  },
  takeTime: when => 'Move to ' + when,
  gone: 'Your check-in calendar was deleted. Nothing is sent again unless you say so.',
  keptBy: (who, count) =>
    who +
    ' keeps ' +
    count +
    (count === 1 ? ' check-in' : ' check-ins') +
    ' on a calendar that only they can change here.',
  keeper: {
    sends: who => 'From now on somebody else sends the check-ins that ' + who + ' would have sent.',
    gone: count =>
      checkIns(count) + ' no longer on people’s calendars: to be sent again, at the same times.',
    asked: count => checkIns(count) + ' deleted in the calendar: you are asked about them.',
    stand: (count, who) =>
      checkIns(count) +
      ' may still be on people’s calendars and stay as they are. Whoever can sign in as ' +
      who +
      ' may hand them over.',
  },
  shifted:
    'Every later day gets another letter. Where planning periods depend on it, plan again from that day on.',
  snowDay: 'Snow day',
  tab: {
    moved: 'Invited, moved by hand',
    declined: (who, times) => who + ' declined. Would suit both: ' + times.join('; '),
    byHand: who => who + ' declined. Agree on a time together',
    deleted: 'Deleted in the calendar. Invite again?',
    cancelled: 'Cancelled',
    changing: 'New time, to be sent',
    unchecked: 'calendar not checked',
  },
  rsvp: (teacher, coach) => 'Teacher: ' + ANSWERS[teacher] + ', coach: ' + ANSWERS[coach],
};
