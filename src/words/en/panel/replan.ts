import { counted, type Counted } from '../../counted.ts';
import type { Fact } from './pages.ts';

/** What the panel says where check-ins get other times: a snow day, semester 2. */
export interface SidebarReplan {
  readonly snowDay: {
    readonly title: string;
    readonly lead: string;
    readonly which: string;
    today(day: string): string;
    tomorrow(day: string): string;
    readonly other: string;
    readonly otherDay: string;
    readonly here: Counted;
    readonly more: string;
    readonly until: string;
    readonly untilHelp: string;
    readonly onto: string;
    readonly ontoHelp: string;
    readonly name: string;
    readonly nameDefault: string;
    readonly rotation: string;
    readonly shifts: string;
    readonly goesOn: string;
    readonly looking: string;
    readonly moves: Counted;
    where(same: number, other: number, day: string): string;
    closes(days: string): Fact;
    readonly unsent: Counted;
    readonly noDayLeft: string;
    readonly nobody: Fact;
    readonly move: Counted;
    readonly close: string;
    readonly hint: string;
    readonly done: string;
    readonly closed: (days: string) => string;
  };
  readonly semester: {
    readonly title: string;
    readonly lead: string;
    readonly from: string;
    readonly fromHelp: string;
    readonly looking: string;
    readonly nothing: Fact;
    readonly moves: Counted;
    readonly movesText: string;
    readonly planned: Counted;
    readonly plannedText: string;
    readonly keep: Counted;
    readonly hint: string;
    readonly kept: string;
    insteadOf(coach: string, before: string): string;
  };
  readonly moved: {
    readonly list: Counted;
    to(when: string): string;
    readonly sameTime: string;
    readonly otherTime: string;
    readonly otherDay: string;
    readonly unplaced: Counted;
    mails(count: number): Fact;
  };
}

const one = counted('en-US');
const checkIns = one('check-in', 'check-ins');

export const sidebarReplan: SidebarReplan = {
  snowDay: {
    title: 'Snow day',
    lead: 'No school after all? Everybody gets the same time on the next school day. Where that clashes, the best other time.',
    which: 'Which day is it?',
    today: day => 'Today, ' + day,
    tomorrow: day => 'Tomorrow, ' + day,
    other: 'Another day',
    otherDay: 'The day',
    here: checkIns,
    more: 'Several days, another new day, a name',
    until: 'Last day without school',
    untilHelp: 'Empty for one day.',
    onto: 'First new day',
    ontoHelp: 'Empty for the next school day.',
    name: 'Name in “School calendar”',
    nameDefault: 'Snow day',
    rotation: 'Your days rotate. What about the day that is missed?',
    shifts: 'It comes next: all days shift',
    goesOn: 'It is skipped: the days go on',
    looking: 'Looking at everybody’s calendars…',
    moves: count => checkIns(count) + (count === 1 ? ' moves' : ' move'),
    where: (same, other, day) =>
      [
        ...(same > 0 ? [same + ' to the same time on ' + day] : []),
        ...(other > 0 ? [other + ' to another day or time'] : []),
      ].join(', '),
    closes: days => ({
      title: 'No school on ' + days,
      text: 'Written into the tab “School calendar”',
    }),
    unsent: count =>
      one('is not sent yet and moves', 'are not sent yet and move')(count) + ' without a mail',
    noDayLeft: 'The year has no day left for that time',
    nobody: {
      title: 'Nobody meets then',
      text: 'The day can still be closed, so that nothing is planned on it.',
    },
    move: count => 'Move ' + checkIns(count),
    close: 'Close the day',
    hint: 'Nothing has changed yet.',
    done: 'Everything stands on its new day. Nothing had been sent, so no mail went out.',
    closed: days => 'No school on ' + days + ': it is in the tab “School calendar”.',
  },
  semester: {
    title: 'Semester 2',
    lead: 'Planning periods, new people, coaches and rounds are read again. Only what is to come changes; what somebody moved by hand stays.',
    from: 'From which day on?',
    fromHelp: 'Earlier check-ins stay as they are.',
    looking: 'Reading the roster and the calendars…',
    nothing: { title: 'Nothing has to change', text: 'Every check-in to come still suits both.' },
    moves: count => checkIns(count) + (count === 1 ? ' changes' : ' change'),
    movesText: 'As few as can be',
    planned: count => one('new check-in', 'new check-ins')(count),
    plannedText: 'They wait until you send them',
    keep: count => 'Keep ' + one('change', 'changes')(count),
    hint: 'Nothing has changed yet, and keeping sends nothing.',
    kept: 'Kept. Nothing is sent yet.',
    insteadOf: (coach, before) => 'with ' + coach + ' instead of ' + before,
  },
  moved: {
    list: count => 'Who, from when to when (' + count + ')',
    to: when => '→ ' + when,
    sameTime: 'same time',
    otherTime: 'another time',
    otherDay: 'same time, another day',
    unplaced: one('has no time', 'have no time'),
    mails: count =>
      count === 0
        ? { title: 'No mail', text: 'Nobody is written to' }
        : {
            title: one('mail', 'mails')(count),
            text: 'At most one for each guest of a check-in, from Google Calendar',
          },
  },
};
