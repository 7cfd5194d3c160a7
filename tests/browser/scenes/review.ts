import type { GoalView, SchoolView, TeacherView } from '../../../src/contract/api.ts';
import { aGoal, aSchool, aTeacher } from './aSchool.ts';
import { openTab, type Scene } from '../openScene.ts';
import { ok } from '../panelPage.ts';

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

/** The review in every state that looks different. */
export const scenesOfReview: Readonly<Record<string, Scene>> = {
  'review, no link yet': (browser, staging) => openTab(browser, staging, 1, aReviewSchool()),
  'review, another component': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, aReviewSchool(), {
      listComponents: () => ok(rubricChoices),
    });
    await page.locator('.component input').last().click();
    await page.locator('select').selectOption('2.4');
    return page;
  },
  'review, suggested and to be undone': async (browser, staging) => {
    const [tomás] = aReviewSchool().teachers;
    const page = await openTab(browser, staging, 1, aReviewSchool(), {
      acceptSuggestion: () => ok(tomás ?? aTeacher()),
    });
    await page.locator('footer .action').click();
    await page.locator('.toast button').waitFor();
    return page;
  },
  'review, waiting for a yes': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, aReviewSchool());
    await page.locator('.walk button').nth(1).click();
    await page.locator('.walk button').nth(1).click();
    await page.locator('.waits').waitFor();
    return page;
  },
  'review, no cell for it': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, aReviewSchool());
    await page.locator('.chips button').nth(1).click();
    for (let turn = 0; turn < 3; turn += 1) await page.locator('.walk button').nth(1).click();
    await page.locator('form .note').waitFor();
    return page;
  },
  'review, the end': async (browser, staging) => {
    const page = await openTab(browser, staging, 1, aReviewSchool());
    for (let turn = 0; turn < 3; turn += 1) await page.locator('.walk button').nth(1).click();
    await page.locator('.review-end').waitFor();
    return page;
  },
  'review, nothing to look at': (browser, staging) =>
    openTab(browser, staging, 1, aSchool({ teachers: [aTeacher()] })),
};
