import type { SchoolView } from '../../../src/contract/api.ts';
import type {
  CalendarItem,
  CalendarView,
  DayView,
  MovedView,
  ReplanView,
} from '../../../src/contract/calendar.ts';
import { aPreflight, aSchool, withPlans } from './aSchool.ts';

const at = (day: string, clock: string): string => `2026-09-${day}T${clock}:00-06:00`;

/** Nine teachers on the Monday on which all their check-ins stand. */
export function aSentSchool(over: Partial<SchoolView> = {}): SchoolView {
  return {
    ...withPlans(aSchool(), { shared: true, checkIns: 'sent' }),
    today: '2026-09-14',
    ...over,
  };
}

const item = (over: Partial<CalendarItem>): CalendarItem => ({
  ...{ kind: 'moved', key: 'k3', round: 'goals', name: 'Amara Oyelowo', roundName: 'Goal-setting' },
  ...{ coachName: 'Bettina Krause', start: at('17', '10:05'), sentence: '', choices: [] },
  ...over,
});

const time = (day: string, clock: string): CalendarItem['choices'][number] => ({
  ...{ decision: 'take_time', start: at(day, clock) },
  label: `Move to September ${day}, ${clock}`,
});

export const declined = item({
  ...{ kind: 'declined', key: 'k4', name: 'Jun Takahashi' },
  sentence:
    'Jun Takahashi cannot come on Mon, Sep 14, 10:05. These times suit both; ask before you choose.',
  choices: [
    ...[time('15', '11:20'), time('16', '08:30'), time('18', '13:40')],
    { decision: 'settled', start: null, label: 'Settled between us' },
  ],
});

const deleted = item({
  ...{ kind: 'deleted', key: 'k5', name: 'Søren Ó Briain' },
  sentence:
    'The Goal-setting with Søren Ó Briain on Mon, Sep 14, 10:05 was deleted in the calendar.',
  choices: [
    { decision: 'invite_again', start: null, label: 'Invite again' },
    { decision: 'leave_out', start: null, label: 'Leave it out' },
  ],
});

export const aCalendar = (over: Partial<CalendarView> = {}): CalendarView => ({
  items: [],
  lines: [],
  keepers: [],
  changes: 0,
  mails: 0,
  held: 0,
  ...over,
});

/** Something of every kind that a person decides one by one. */
export const manyNews = aCalendar({
  items: [
    declined,
    deleted,
    item({
      ...{ kind: 'coach_changed', key: 'k6', name: 'Ximena Valdés-Quispe' },
      sentence:
        'Ximena Valdés-Quispe has another coach now than Bettina Krause: plan again from a day on.',
    }),
    item({
      ...{ kind: 'round_gone', key: 'k7', name: 'Tevita Fonoti' },
      sentence:
        'The round Goal-setting is no longer in the tab; the check-in with Tevita Fonoti on Mon, Sep 14, 10:05 still stands.',
      choices: [
        { decision: 'cancel', start: null, label: 'Take it off the calendar' },
        { decision: 'stay', start: null, label: 'Let it stay' },
      ],
    }),
    item({
      sentence:
        'The Goal-setting with Amara Oyelowo was moved to Thu, Sep 17, 10:05. It stays there.',
    }),
  ],
  lines: [
    'oluwaseun.bartholomew-featherstonehaugh@quarryhill.example keeps 3 check-ins on a calendar that only they can change here.',
  ],
  keepers: [{ email: 'o.bartholomew@quarryhill.example', checkIns: 3 }],
  changes: 2,
  mails: 4,
});

export const several = (kind: CalendarItem['kind'], count: number): CalendarItem[] =>
  aSchool()
    .teachers.slice(0, count)
    .map(({ key, name }) =>
      item({
        ...{ kind, key: key ?? '', name },
        sentence: `The Goal-setting with ${name} on Mon, Sep 14, 10:05 was on the calendar that was deleted.`,
        choices: kind === 'left' ? [] : deleted.choices,
      }),
    );

/** Four who seem to have left at once. */
export const leavers = aCalendar({ items: several('left', 4), held: 4 });

const moves: readonly MovedView[] = aSchool()
  .teachers.slice(0, 5)
  .map(({ key, name }, place) => ({
    ...{ key: key ?? '', round: 'goals', name, coachName: 'Bettina Krause' },
    ...{ roundName: 'Goal-setting', from: at('14', '10:05'), sent: place < 4 },
    ...{ to: at('15', place < 4 ? '10:05' : '13:40'), sameTime: place < 4 },
  }));

const none: ReplanView = {
  ...{ token: 't', moved: [], unplaced: [], planned: 0, events: 0, mails: 0 },
};

export const aDay = (over: Partial<DayView> = {}): DayView => ({
  ...none,
  ...{ moved: moves, events: 4, mails: 8, onto: '2026-09-15' },
  ...{ asksRotation: false, notes: [] },
  ...over,
});

export const aSemester = (over: Partial<ReplanView> = {}): ReplanView => ({
  ...none,
  moved: moves.slice(0, 2).map(one => ({ ...one, coachName: 'Oluwaseun Bartholomew' })),
  ...{ events: 2, mails: 8, planned: 3 },
  ...over,
});

export const unplaced: ReplanView['unplaced'] = [
  {
    name: 'Jonas Klein',
    sentence:
      'For Jonas Klein no time suits both in Goal-setting. Agree on one together and move the event.',
  },
];

export const removal = aPreflight({
  ...{ kind: 'removeCheckIns', items: 10, events: 9, invitationMails: 18, leftOut: [] },
  lines: [
    { about: 'calendar', text: '9 check-ins are taken off the calendar' },
    { about: 'mail', text: 'Calendar sends 18 mails, about 1 minute.' },
    {
      about: 'calendar',
      text: 'Then the calendar itself is deleted, with the past check-ins on it.',
    },
  ],
});
