import type { Browser, Page } from 'playwright-core';
import type { InsightsView, PromiseView } from '../../../src/contract/insights.ts';
import type { ConflictView } from '../../../src/contract/living.ts';
import { aSchool, withPlans } from './aSchool.ts';
import { open, openTab, unfold, type Scene, type Staging } from '../openScene.ts';
import { ok, type Answers } from '../panelPage.ts';

const promise = (over: Partial<PromiseView>): PromiseView => ({
  key: 'k3',
  part: 'p1',
  row: 3,
  name: 'Amara Oyelowo',
  kind: 'cover',
  step: 'Peer visit to Małgorzata Wiśniewska-Featherstonehaugh',
  by: 'Oct 16',
  state: 'open',
  ...over,
});

/** A school of nine whose goals, steps and promises have something of everything. */
export const someInsights: InsightsView = {
  goals: 31,
  teachers: 19,
  components: [
    { is: 'one', name: '2.3 Communication', goals: 11 },
    { is: 'one', name: '3.1 Classroom environment, routines and procedures', goals: 7 },
    { is: 'none', name: '', goals: 6 },
    { is: 'rest', name: '', goals: 7 },
  ],
  focusAreas: [
    { is: 'one', name: 'Student talk', goals: 19 },
    { is: 'none', name: '', goals: 12 },
  ],
  demand: [
    { kind: 'peerVisit', steps: 12, hours: 14 },
    { kind: 'course', steps: 5, hours: 22 },
    { kind: 'video', steps: 3, hours: null },
    { kind: null, steps: 8, hours: null },
  ],
  gaps: {
    kinds: ['video', 'podcast'],
    components: ['3.1 Classroom environment, routines and procedures'],
    focusAreas: ['Feedback that moves learning'],
  },
  promises: [
    promise({}),
    promise({ part: 'p2', kind: 'book', step: 'Read a chapter on wait time', by: '' }),
    promise({ key: 'k4', row: 4, name: 'Jun Takahashi', state: 'delivered' }),
    promise({ key: 'k5', row: 5, name: 'Noor Bá', state: 'not_needed' }),
  ],
  kindred: [
    {
      people: [
        { name: 'Amara Oyelowo', row: 3 },
        { name: 'Małgorzata Wiśniewska', row: 8 },
        { name: 'Tevita Fonoti', row: 7 },
      ],
      words: ['partner', 'explain'],
    },
    {
      people: [
        { name: 'Idris Bá', row: 9 },
        { name: 'Jun Takahashi', row: 4 },
        { name: 'Noor Ó Briain', row: 5 },
      ],
      words: [],
    },
  ],
};

const nothing: InsightsView = {
  ...{ goals: 0, teachers: 0, components: [], focusAreas: [], demand: [] },
  gaps: { kinds: [], components: [], focusAreas: [] },
  ...{ promises: [], kindred: [] },
};

async function insights(
  browser: Browser,
  staging: Staging,
  answers: Answers,
  school = withPlans(aSchool()),
): Promise<Page> {
  const page = await openTab(browser, staging, 3, school, answers);
  await page.locator('.rail, .section').first().waitFor();
  return page;
}

const conflict: ConflictView = {
  key: 'k3',
  section: '1.text',
  row: 3,
  column: 9,
  name: 'Oluwaseun Bartholomew-Featherstonehaugh',
  url: 'https://docs.google.com/document/d/doc-1/edit',
  label: 'Goal 1 · What I want to get better at',
  sentence: 'Plan and sheet have both changed since they last said the same.',
  plan: 'Students ask more questions than I do,\nand they answer each other’s.',
  sheet: 'Students ask more questions.',
  choices: ['plan', 'sheet', 'both'],
  token: 't9',
};

/** The school's work as a whole, and plan and sheet side by side, in every state. */
export const scenesOfInsights: Readonly<Record<string, Scene>> = {
  insights: async (browser, staging) => {
    const page = await insights(browser, staging, { openInsights: () => ok(someInsights) });
    await page.locator('.bars').first().waitFor();
    return page;
  },
  'insights, all unfolded': async (browser, staging) => {
    const page = await insights(browser, staging, { openInsights: () => ok(someInsights) });
    await page.locator('.bars').first().waitFor();
    await unfold(page);
    return page;
  },
  'insights while they are read': (browser, staging) =>
    insights(browser, staging, { openInsights: () => new Promise(() => undefined) }),
  'insights of a school without goals': async (browser, staging) => {
    const page = await insights(
      browser,
      staging,
      { openInsights: () => ok(nothing) },
      aSchool({ teachers: [] }),
    );
    await page.locator('.lead').first().waitFor();
    return page;
  },
  'side by side': async (browser, staging) => {
    const closed = { name: 'Jun Takahashi', sentence: 'Only Bettina Krause can open this plan.' };
    const page = await open(browser, staging, withPlans(aSchool()), {
      openConflicts: () =>
        ok({
          conflicts: [conflict, { ...conflict, key: 'k4', name: 'Noor Bá', plan: null, sheet: '' }],
          more: 3,
          closed: [closed],
        }),
    });
    await page.locator('[data-to=compare]').click();
    await page.locator('.typed').first().waitFor();
    return page;
  },
  'side by side, nothing to choose': async (browser, staging) => {
    const page = await open(browser, staging, withPlans(aSchool()), {
      openConflicts: () => ok({ conflicts: [], more: 0, closed: [] }),
    });
    await page.locator('[data-to=compare]').click();
    await page.locator('.lead').first().waitFor();
    return page;
  },
};
