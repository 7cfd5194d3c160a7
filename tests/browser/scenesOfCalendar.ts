import type { Page } from 'playwright-core';
import type { SchoolView } from '../../src/contract/api.ts';
import type {
  CalendarItem,
  CalendarView,
  DayView,
  MovedView,
  ReplanView,
} from '../../src/contract/calendar.ts';
import { aPreflight, aSchool, aTeacher, withPlans } from './aSchool.ts';
import { ok, type Answers } from './panelPage.ts';
import type { Scene } from './openScene.ts';
import { anEmptyRound, openTab } from './scenesOfReview.ts';

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

const several = (kind: CalendarItem['kind'], count: number): CalendarItem[] =>
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
  ...{ token: 't', moved: [], unplaced: [], planned: 0, lines: [], events: 0, mails: 0 },
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

const unplaced: ReplanView['unplaced'] = [
  {
    name: 'Jonas Klein',
    sentence:
      'For Jonas Klein no time suits both in Goal-setting. Agree on one together and move the event.',
  },
];

const inSchedule = (answers: Answers = {}): Answers => ({
  openSchedule: () => ok(anEmptyRound()),
  lookAtCalendar: () => ok(manyNews),
  ...answers,
});

const entry = (page: Page, place: number) => page.locator('.entries .button').nth(place);

/** Opens the page of the entry of that number. */
const opened =
  (place: number, answers: Answers, until: string): Scene =>
  async (browser, staging) => {
    const page = await openTab(browser, staging, 2, inSchedule(answers), aSentSchool());
    await entry(page, place).click();
    await page.locator(until).first().waitFor();
    return page;
  };

const rare =
  (place: number, answers: Answers, until: string): Scene =>
  async (browser, staging) => {
    const page = await openTab(browser, staging, 2, inSchedule(answers), aSentSchool());
    await page.locator('.fold summary').last().click();
    await page.locator('.fold').last().locator('button').nth(place).click();
    await page.locator(until).first().waitFor();
    return page;
  };

const records =
  (school: SchoolView, answers: Answers = {}): Scene =>
  async (browser, staging) => {
    const page = await openTab(browser, staging, 2, inSchedule(answers), school);
    await page.locator('.tabs button').first().click();
    await page.locator('[data-to=records]').click();
    await page.locator('main select').waitFor();
    return page;
  };

export const removal = aPreflight({
  ...{ kind: 'removeCheckIns', items: 10, events: 9, invitationMails: 18, leftOut: [] },
  lines: [
    '9 check-ins are taken off the calendar',
    'Calendar sends 18 mails, about 1 minute.',
    'Then the calendar itself is deleted, with the past check-ins on it.',
  ],
});

/** Check-ins that were sent, in every state that looks different, and records. */
export const scenesOfCalendar: Readonly<Record<string, Scene>> = {
  'schedule, with what waits': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, inSchedule(), aSentSchool());
    await page.locator('.entries .badge').waitFor();
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach(one => (one.open = true)),
    );
    return page;
  },
  'calendar, news of every kind': opened(0, {}, '.news'),
  'calendar, somebody else keeps one': async (browser, staging) => {
    const lookAtKeeper = () =>
      ok({
        ...{ keeper: 'o.bartholomew@quarryhill.example', token: 't', gone: 2, stand: 1 },
        lines: [
          'From now on somebody else sends the check-ins that o.bartholomew@quarryhill.example would have sent.',
          '2 check-ins no longer on people’s calendars: to be sent again, at the same times.',
          '1 check-in may still be on people’s calendars and stay as they are.',
        ],
      });
    const page = await opened(0, { lookAtKeeper }, '.keepers')(browser, staging);
    await page.locator('.keepers button').click();
    await page.locator('.keepers .note').waitFor();
    return page;
  },
  'calendar, nothing changed': opened(0, { lookAtCalendar: () => ok(aCalendar()) }, '.facts'),
  'calendar, many left at once': opened(0, { lookAtCalendar: () => ok(leavers) }, '.news'),
  'calendar, deleted as a whole': opened(
    0,
    {
      lookAtCalendar: () =>
        ok(
          aCalendar({
            items: several('calendar_deleted', 9),
            lines: ['Your check-in calendar was deleted. Nothing is sent again unless you say so.'],
          }),
        ),
    },
    '.news',
  ),
  'calendar, read': opened(0, { lookAtCalendar: () => new Promise(() => undefined) }, '.skeleton'),
  'calendar, somebody else at work': opened(
    0,
    {
      lookAtCalendar: () => ({
        ...{ ok: false, code: 'BUSY_NOW' },
        sentence:
          'b.krause@quarryhill.example is at work in this workbook right now: try again in a minute.',
      }),
    },
    '[role=alert]',
  ),
  'snow day': opened(1, { lookAtDay: () => ok(aDay()) }, '.facts'),
  'snow day, with questions': async (browser, staging) => {
    const lookAtDay = () => ok(aDay({ asksRotation: true, unplaced, notes: manyNews.lines }));
    const page = await opened(1, { lookAtDay }, '.facts')(browser, staging);
    await page.locator('.days input').last().check();
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach(one => (one.open = true)),
    );
    return page;
  },
  'snow day, nobody meets': opened(
    1,
    { lookAtDay: () => ok(aDay({ moved: [], events: 0, mails: 0 })) },
    '.facts',
  ),
  'semester 2': rare(0, { lookAtSemester: () => ok(aSemester({ unplaced })) }, '.facts'),
  'semester 2, kept': async (browser, staging) => {
    const answers: Answers = {
      lookAtSemester: () => ok(aSemester()),
      startSemester: () => ok(aSemester()),
    };
    const page = await rare(0, answers, '.facts')(browser, staging);
    await page.locator('footer .action').click();
    await page.locator('.note.good').waitFor();
    return page;
  },
  'removal, to be confirmed': async (browser, staging) => {
    const page = await rare(1, { preflight: () => ok(removal) }, '.sure')(browser, staging);
    await page.locator('.sure input').check();
    return page;
  },
  'records, made': async (browser, staging) => {
    const school = aSentSchool();
    const page = await records(school, {
      archivePlans: ({ next }) =>
        ok({
          ...{
            name: 'Plans of Bettina Krause 2026–27 (docx)',
            url: 'https://drive.example/' + (next ? 2 : 1),
          },
          ...{ plans: 5, missing: next ? ['Idris Wiśniewska 7'] : [] },
          next: next ? null : { coach: 'b', from: 5 },
        }),
    })(browser, staging);
    await page.locator('footer .action').click();
    await page.locator('.latest a').nth(1).waitFor();
    return page;
  },
  'records, no goal yet': records(
    withPlans(aSchool({ teachers: [aTeacher({ name: 'Małgorzata Wiśniewska', goals: [] })] })),
  ),
};
