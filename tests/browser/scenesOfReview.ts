import type { GoalView, SchoolView, TeacherView } from '../../src/contract/api.ts';
import type { PlannedView, ScheduleView } from '../../src/contract/schedule.ts';
import { aGoal, aSchool, aTeacher } from './aSchool.ts';
import { ok, openPanel, type Answers } from './panelPage.ts';
import type { Scene, Staging } from './openScene.ts';

const suggested: GoalView['suggested'] = [
  {
    id: '2.1',
    name: 'Questioning and discussion',
    reasons: ['partner talk', 'explain their reasoning'],
  },
  { id: '2.3', name: 'Student engagement', reasons: ['talk'] },
];

/** A goal that names no component yet, with everything that can be said about it. */
export const openGoal = (over: Partial<GoalView> = {}): GoalView =>
  aGoal({
    text: 'Students use partner talk to explain their reasoning about primary sources at least twice a lesson.',
    ...{ component: null, componentName: null, componentText: '', verdict: null, suggested },
    reasons: [],
    questions: ['By when would you like to look at it together?'],
    criteriaIdeas: [
      'Looks like: two students lean over one source.',
      'Sounds like: “I think so because …”',
    ],
    offers: [
      { title: 'Peer visit: see Lucía Castillo', reason: 'for 2.1 Questioning and discussion' },
    ],
    ...over,
  });

const component = (id: string, name: string): Partial<GoalView> => ({
  ...{ component: id, componentName: name, componentText: id + ' ' + name },
});

/** Nine teachers of whom the person at the panel coaches three; some goals are worth a look. */
export function aReviewSchool(): SchoolView {
  const mine = (over: Partial<TeacherView>): TeacherView => aTeacher({ mine: true, ...over });
  const teachers = [
    mine({ row: 3, name: 'Tomás Vega', subject: 'Social studies', goals: [openGoal(), aGoal()] }),
    mine({
      row: 4,
      name: 'Maya Chen',
      goals: [
        aGoal({ ...component('3.1', 'Classroom routines'), verdict: 'different', suggested }),
      ],
    }),
    mine({
      row: 5,
      name: 'Kofi Mensah',
      goals: [
        aGoal({
          ...component('2.1', 'Questioning and discussion'),
          componentText: '2.1 Questioning and discussion (suggested)',
          suggestedLink: true,
        }),
      ],
    }),
    aTeacher({ row: 6, name: 'Ingrid Moretti', goals: [openGoal({ componentCell: null })] }),
    aTeacher({ row: 7, name: 'Noor Bá' }),
  ];
  return aSchool({ teachers, me: 'd.rivera@quarryhill.example' });
}

export const rubricChoices = [
  { id: '1.2', name: 'Planning with data', domain: 'Planning' },
  { id: '2.1', name: 'Questioning and discussion', domain: 'Instruction' },
  { id: '2.4', name: 'Feedback that students act upon', domain: 'Instruction' },
];

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

/** Opens the panel over this school and goes to the view of that number. */
export async function openTab(
  browser: Parameters<Scene>[0],
  { height, language }: Staging,
  tab: 1 | 2,
  answers: Answers,
  school: SchoolView = aReviewSchool(),
): ReturnType<Scene> {
  const spoken = language === 'es' ? 'es' : 'en';
  const page = await openPanel(
    browser,
    { openSchool: () => ok({ ...school, language: spoken }), ...answers },
    {
      height,
      words: language === 'long' ? 'long' : 'plain',
      locale: spoken === 'es' ? 'es-US' : 'en-US',
    },
  );
  await page.locator('.tabs button').nth(tab).click();
  return page;
}

const planned1 = (answers: Answers = {}): Answers => ({
  openSchedule: () => ok(aPlannedRound()),
  alternativesFor: () => ok(otherTimes),
  ...answers,
});

/** The review and the schedule in every state that looks different. */
export const scenesOfReview: Readonly<Record<string, Scene>> = {
  'review, no link yet': (browser, staging) => openTab(browser, staging, 1, {}),
  'review, another component': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, { listComponents: () => ok(rubricChoices) });
    await page.locator('.component input').last().click();
    await page.locator('select').selectOption('2.4');
    return page;
  },
  'review, suggested and to be undone': async (browser, staging) => {
    const [tomás] = aReviewSchool().teachers;
    const page = await openTab(browser, staging, 1, {
      acceptSuggestion: () => ok(tomás ?? aTeacher()),
    });
    await page.locator('footer .action').click();
    await page.locator('.toast button').waitFor();
    return page;
  },
  'review, waiting for a yes': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, {});
    await page.locator('.walk button').nth(1).click();
    await page.locator('.walk button').nth(1).click();
    await page.locator('.waits').waitFor();
    return page;
  },
  'review, no cell for it': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, {});
    await page.locator('.chips button').nth(1).click();
    for (let turn = 0; turn < 3; turn += 1) await page.locator('.walk button').nth(1).click();
    await page.locator('form .note').waitFor();
    return page;
  },
  'review, the end': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, {});
    for (let turn = 0; turn < 3; turn += 1) await page.locator('.walk button').nth(1).click();
    await page.locator('.review-end').waitFor();
    return page;
  },
  'review, nothing to look at': (browser, staging) =>
    openTab(browser, staging, 1, {}, aSchool({ teachers: [aTeacher()] })),
  'schedule, read': (browser, staging) =>
    openTab(browser, staging, 2, { openSchedule: () => new Promise(() => undefined) }),
  'schedule, hours first': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, { openSchedule: () => ok(anEmptyRound()) });
    await page.locator('.facts').waitFor();
    return page;
  },
  'schedule, a week': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, planned1());
    await page.locator('.grid').waitFor();
    return page;
  },
  'schedule, a conflict opened': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, planned1());
    await page.locator('.item.conflict').first().click();
    await page.locator('.times').waitFor();
    return page;
  },
  'schedule, one that was sent': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, planned1());
    await page.locator('.item.sent').first().click();
    await page.locator('.opened-check-in').waitFor();
    return page;
  },
  'schedule, others could move': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, planned1({ seatMore: () => ok(someSeats) }));
    await page.locator('.section > .button').click();
    await page.locator('.seats').waitFor();
    return page;
  },
  'schedule, a later round': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, {
      openSchedule: () => ok(anEmptyRound({ round: 'mid', busy: [] })),
    });
    await page.locator('.hint').waitFor();
    return page;
  },
  'schedule, a calendar that cannot be seen': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, {
      openSchedule: () => ok(aPlannedRound({ busy: null })),
    });
    await page.locator('.grid').waitFor();
    return page;
  },
  'schedule, no coach yet': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, {
      openSchedule: () => ok(anEmptyRound({ coach: null, coaches: [], without: [] })),
    });
    await page.locator('.empty').waitFor();
    return page;
  },
};
