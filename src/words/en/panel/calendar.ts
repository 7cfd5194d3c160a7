import { counted, type Counted } from '../../counted.ts';
import type { Fact } from './pages.ts';

/** Groups of news about the calendar, each with its heading. */
export type NewsGroup =
  | 'held'
  | 'calendar_deleted'
  | 'deleted'
  | 'declined'
  | 'by_hand'
  | 'coach_changed'
  | 'round_gone'
  | 'left'
  | 'moved';

/** What the panel says about check-ins that were sent: what people changed, and taking them away. */
export interface SidebarCalendar {
  readonly calendar: {
    readonly title: string;
    readonly lead: string;
    readonly reading: string;
    readonly back: string;
    backTo(title: string): string;
    /** The entries of the Schedule, and what stands beside the first one. */
    readonly entries: string;
    readonly entry: string;
    readonly waiting: Counted;
    readonly quiet: string;
    readonly snowDay: string;
    readonly semester: string;
    readonly remove: string;
    readonly removeHelp: string;
    readonly handOver: string;
    readonly handOverHelp: string;
    /** Where somebody else keeps a calendar and may have left. */
    readonly hasLeft: (who: string) => string;
    readonly takeOver: string;
    readonly leave: string;
    readonly tookOver: (who: string) => string;
    readonly later: string;
    readonly nothing: Fact;
    readonly groups: Readonly<Record<NewsGroup, string>>;
    /** What stands under a heading; '' where its sentences say all. */
    readonly about: Readonly<Record<NewsGroup, string>>;
    readonly changes: (count: number, mails: number) => Fact;
    readonly cancelAll: Counted;
    readonly inviteAll: Counted;
    readonly planAgain: string;
    readonly decided: Readonly<
      Record<
        'invite_again' | 'leave_out' | 'take_time' | 'settled' | 'cancel' | 'stay',
        (name: string) => string
      >
    >;
    readonly decidedAll: Readonly<Record<'left' | 'calendar_deleted', Counted>>;
    readonly update: Counted;
    readonly look: string;
    readonly choicesFor: (name: string, round: string) => string;
    /** The tick before everything is taken away. */
    readonly sure: (events: number, mails: number) => string;
    readonly sureHint: string;
  };
}

const one = counted('en-US');
const checkIns = one('check-in', 'check-ins');
const mails = one('mail', 'mails');

export const sidebarCalendar: SidebarCalendar = {
  calendar: {
    title: 'What changed',
    lead: 'What people moved stays. What is not clear waits for you. Nothing is written to the calendar here.',
    reading: 'Reading the calendar…',
    back: 'Back to the schedule',
    backTo: title => 'Back: ' + title,
    entries: 'On the calendar',
    entry: 'What changed',
    waiting: one('waits for you', 'wait for you'),
    quiet: 'Nothing waits for you',
    snowDay: 'Snow day',
    semester: 'Semester 2',
    remove: 'Remove the check-ins…',
    removeHelp:
      'Those to come are cancelled, then the calendar is deleted. The number comes first.',
    handOver: 'Hand over the calendar…',
    handOverHelp: 'For when somebody else is to send what you send now. The numbers come first.',
    hasLeft: who => 'Has ' + who + ' left?',
    takeOver: 'Take over',
    leave: 'Leave it',
    tookOver: who => 'You take over from ' + who + '. Nothing is sent yet.',
    later: 'More for the calendar',
    nothing: {
      title: 'Nothing has changed',
      text: 'Every check-in stands as it was sent. Answers are in the tab “Check-ins”.',
    },
    groups: {
      held: 'Have they all left?',
      calendar_deleted: 'The calendar was deleted',
      deleted: 'Deleted',
      declined: 'Cannot come',
      by_hand: 'To settle between two people',
      coach_changed: 'Another coach',
      round_gone: 'The round is gone',
      left: 'Left',
      moved: 'Moved by people',
    },
    about: {
      held: 'So many at once: the roster may be filtered or half deleted. If they are still here, correct the roster and look again. Nothing is cancelled until you say so.',
      calendar_deleted: '',
      deleted: '',
      declined: '',
      by_hand: '',
      coach_changed: '',
      round_gone: '',
      left: '',
      moved: '',
    },
    changes: (count, sent) => ({
      title: checkIns(count) + ' to bring up to date',
      text: sent === 0 ? 'Without a mail' : mails(sent) + ', from Google Calendar',
    }),
    cancelAll: count => 'They left: cancel for ' + one('person', 'people')(count),
    inviteAll: count => 'Invite all ' + count + ' again',
    planAgain: 'Plan again from a day on',
    decided: {
      invite_again: name => name + ' will be invited again. Nothing is sent yet.',
      leave_out: name => 'The check-in with ' + name + ' is left out.',
      take_time: name => name + ' gets the new time with the next update.',
      settled: name => 'Settled with ' + name + '.',
      cancel: name => 'The check-in with ' + name + ' is taken off with the next update.',
      stay: name => 'The check-in with ' + name + ' stays.',
    },
    decidedAll: {
      left: count => 'Check-ins of ' + one('person', 'people')(count) + ' go with the next update.',
      calendar_deleted: count =>
        one('person', 'people')(count) + ' will be invited again. Nothing is sent yet.',
    },
    update: count => 'Update ' + checkIns(count) + '…',
    look: 'Look again',
    choicesFor: (name, round) => name + ', ' + round,
    sure: (events, sent) =>
      events === 0
        ? 'Yes, delete the calendar'
        : 'Yes, cancel ' + checkIns(events) + ' and send ' + mails(sent),
    sureHint: 'Tick the line above to confirm the number.',
  },
};
