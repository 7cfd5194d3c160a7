import type { PlannedView, ScheduleView } from '../../../src/contract/schedule.ts';
import { openTab, type Scene } from '../openScene.ts';
import { ok, type Answers } from '../panelPage.ts';
import { aReviewSchool } from './review.ts';

const LAST = ['Hassan', 'Valdés-Quispe', 'Castillo', 'Mensah', 'Wiśniewska', 'Abbott', 'Klein'];
const FIRST = ['Ali', 'Ximena', 'Lucía', 'Kofi', 'Małgorzata', 'Ruth', 'Jonas'];

function planned(
  at: number,
  day: string,
  from: number,
  over: Partial<PlannedView> = {},
): PlannedView {
  const clock =
    String(Math.floor(from / 60)).padStart(2, '0') + ':' + String(from % 60).padStart(2, '0');
  return {
    ...{ key: 'p' + at, row: at + 3, name: FIRST[at % 7] + ' ' + LAST[at % 7] },
    ...{ start: day + 'T' + clock + ':00-06:00', day, from, to: from + 30 },
    ...{ sent: false, locked: false, planner: null, conflict: null, notes: [] },
    ...over,
  };
}

/** A coach's round before anything was planned. */
export const anEmptyRound = (over: Partial<ScheduleView> = {}): ScheduleView => ({
  waiting: over.planned?.filter(one => !one.sent && one.planner === null).length ?? 0,
  rounds: [
    {
      ...{ id: 'goals', name: 'Goal-setting', from: '2026-10-05', to: '2026-10-16' },
      ...{ target: '2026-10-09', minutes: 30, state: 'open', plannedFrom: '2026-09-14' },
    },
    {
      ...{ id: 'mid', name: 'Mid-year', from: '2027-01-11', to: '2027-01-29' },
      ...{ target: '2027-01-20', minutes: 30, state: 'later', plannedFrom: '2026-12-21' },
    },
  ],
  coaches: [
    {
      ...{ email: 'd.rivera@quarryhill.example', name: 'Dana Rivera', teachers: 9, me: true },
      ...{ meetings: 27, minutes: 810, minutesPerWeek: 135 },
    },
    {
      ...{
        email: 'o.b@quarryhill.example',
        name: 'Oluwaseun Bartholomew',
        teachers: 12,
        me: false,
      },
      ...{ meetings: 36, minutes: 1080, minutesPerWeek: 180 },
    },
  ],
  ...{ round: 'goals', coach: 'd.rivera@quarryhill.example', spread: 'near_the_date' },
  ...{ teacherMinutes: 90, dayFrom: 465, dayTo: 930 },
  weeks: ['2026-10-05', '2026-10-12'].map(monday => ({
    monday,
    days: [0, 1, 2, 3, 4].map(ahead => ({
      day: new Date(Date.parse(monday) + ahead * 86_400_000).toISOString().slice(0, 10),
      open: !(monday === '2026-10-12' && ahead === 0),
    })),
  })),
  busy: [
    { day: '2026-10-05', from: 510, to: 570 },
    { day: '2026-10-07', from: 0, to: 600 },
    { day: '2026-10-09', from: 720, to: 930 },
  ],
  planned: [],
  without: FIRST.map((first, at) => ({
    ...{ key: 'p' + at, row: at + 3, name: first + ' ' + LAST[at] },
    ...{ sentence: null, column: null },
  })),
  ...over,
});

/** The same round planned: one conflict, one that is kept, one sent, one without a time. */
export const aPlannedRound = (over: Partial<ScheduleView> = {}): ScheduleView =>
  anEmptyRound({
    planned: [
      planned(0, '2026-10-06', 540),
      planned(1, '2026-10-05', 600, { locked: true }),
      planned(2, '2026-10-09', 570, { notes: ['Calendar not checked'] }),
      planned(3, '2026-10-06', 600, {
        conflict: 'By now Kofi Mensah has something else at that time.',
      }),
      planned(4, '2026-10-08', 580, { sent: true }),
      planned(5, '2026-10-08', 615),
    ],
    without: [
      {
        ...{ key: 'p6', row: 9, name: 'Jonas Klein', column: 6 },
        sentence:
          'When Jonas Klein plans is not in the roster yet. Ask Jonas Klein for a planning period, or agree on another time.',
      },
    ],
    ...over,
  });

export const otherTimes = [
  '06T12:30',
  '07T11:30',
  '08T09:00',
  '12T10:00',
  '13T13:10',
  '14T09:40',
].map((at, place) => ({
  start: '2026-10-' + at + ':00-06:00',
  coach: place === 3 ? 'o.b@quarryhill.example' : 'd.rivera@quarryhill.example',
  coachName: place === 3 ? 'Oluwaseun Bartholomew' : 'Dana Rivera',
  ...{ period: '3', notes: [] },
}));

export const someSeats = {
  ...{ token: 't', sentence: 'To find a time for 1, 1 other check-in must move.' },
  seated: [{ name: 'Jonas Klein', start: '2026-10-06T09:00:00-06:00' }],
  moved: [
    {
      name: 'Ali Hassan',
      from: '2026-10-06T09:00:00-06:00',
      start: '2026-10-08T11:00:00-06:00',
    },
  ],
};

const planned1 = (answers: Answers = {}): Answers => ({
  openSchedule: () => ok(aPlannedRound()),
  alternativesFor: () => ok(otherTimes),
  ...answers,
});

/** The schedule in every state that looks different. */
export const scenesOfSchedule: Readonly<Record<string, Scene>> = {
  'schedule, read': (browser, staging) =>
    openTab(browser, staging, 2, aReviewSchool(), {
      openSchedule: () => new Promise(() => undefined),
    }),
  'schedule, hours first': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), {
      openSchedule: () => ok(anEmptyRound()),
    });
    await page.locator('.facts').waitFor();
    return page;
  },
  'schedule, a week': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), planned1());
    await page.locator('.grid').waitFor();
    return page;
  },
  'schedule, a conflict opened': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), planned1());
    await page.locator('.item.conflict').first().click();
    await page.locator('.times').waitFor();
    return page;
  },
  'schedule, one that was sent': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), planned1());
    await page.locator('.item.sent').first().click();
    await page.locator('.opened-check-in').waitFor();
    return page;
  },
  'schedule, others could move': async (browser, staging) => {
    const page = await openTab(
      browser,
      staging,
      2,
      aReviewSchool(),
      planned1({ seatMore: () => ok(someSeats) }),
    );
    await page.locator('.section > .button').click();
    await page.locator('.seats').waitFor();
    return page;
  },
  'schedule, a later round': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), {
      openSchedule: () => ok(anEmptyRound({ round: 'mid', busy: [] })),
    });
    await page.locator('.hint').waitFor();
    return page;
  },
  'schedule, a calendar that cannot be seen': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), {
      openSchedule: () => ok(aPlannedRound({ busy: null })),
    });
    await page.locator('.grid').waitFor();
    return page;
  },
  'schedule, no coach yet': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aReviewSchool(), {
      openSchedule: () => ok(anEmptyRound({ coach: null, coaches: [], without: [] })),
    });
    await page.locator('.empty').waitFor();
    return page;
  },
};
