import type { Browser, Page } from 'playwright-core';
import type { RunView, SchoolView } from '../../../src/contract/api.ts';
import { aPreflight, aRun, aSchool, aTeacher, withPlans } from './aSchool.ts';
import { open, unfold, type Scene, type Staging } from '../openScene.ts';
import { ok, openPanel, type Answers } from '../panelPage.ts';
import { scenesOfCopies } from './copies.ts';
import { setUpScenes } from './setUp.ts';

export type { Staging } from '../openScene.ts';

const never = <T>(): Promise<T> => new Promise(() => undefined);
const press = (page: Page): Promise<void> => page.locator('footer .button.action').click();

const needsYou: RunView['needsYou'] = [
  {
    row: 5,
    name: 'Søren Ó Briain',
    sentence: 'Drive does not know this address: check how it is spelled.',
  },
  { row: null, name: 'Noor Bá', sentence: 'The plan is no longer in its folder.' },
];
const latest = ['Amara Oyelowo', 'Jun Takahashi', 'Ximena Valdés-Quispe', 'Tevita Fonoti'];

async function preflight(
  browser: Browser,
  staging: Staging,
  school: SchoolView,
  seen: ReturnType<typeof aPreflight>,
  answers: Answers = {},
): Promise<Page> {
  const page = await open(browser, staging, school, { preflight: () => ok(seen), ...answers });
  await press(page);
  await page.locator('.facts').waitFor();
  return page;
}

/** A run that the panel has started; `slice` is what the first slice answers. */
async function running(
  browser: Browser,
  staging: Staging,
  slice: () => ReturnType<NonNullable<Answers['continueRun']>>,
  progress: RunView,
  after: SchoolView = withPlans(aSchool()),
): Promise<Page> {
  const spoken = staging.language === 'es' ? 'es' : 'en';
  let opened = 0;
  const page = await preflight(browser, staging, aSchool(), aPreflight(), {
    openSchool: () => {
      opened += 1;
      return ok({ ...(opened > 1 ? after : aSchool()), language: spoken });
    },
    startRun: () => ok(progress),
    continueRun: slice,
    runProgress: () => ok(progress),
  });
  await press(page);
  await page.locator('.big-count, .finished').first().waitFor();
  return page;
}

/** Every view in every state that looks different, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  opening: async (browser, { height }) => {
    const page = await openPanel(browser, { openSchool: never }, { height });
    await page.locator('.skeleton').waitFor();
    return page;
  },
  unreachable: async (browser, { height, language }) => {
    const page = await openPanel(
      browser,
      { openSchool: () => Promise.reject(new Error('PERMISSION_DENIED')) },
      {
        height,
        words: language === 'long' ? 'long' : 'plain',
        locale: language === 'es' ? 'es-US' : 'en-US',
      },
    );
    await page.locator('.stepper').waitFor();
    return page;
  },
  'somebody whose address changed': async (browser, staging) => {
    const question = {
      kind: 'changed_email',
      row: 3,
      column: 2,
      sentence: 'Tevita Fonoti had the address fonoti@old.example before: is it the same person?',
    };
    const teacher = aTeacher({ row: 3, name: 'Tevita Fonoti', questions: [question] });
    const page = await open(browser, staging, aSchool({ teachers: [teacher] }));
    await page.locator('.person').click();
    await page.locator('[role=group] .button').first().waitFor();
    return page;
  },
  'no roster': async (browser, { height }) => {
    const sentence = 'No tab looks like a staff roster yet: add one with names and emails.';
    const page = await openPanel(
      browser,
      { openSchool: () => ({ ok: false, code: 'NO_ROSTER', sentence }) },
      { height },
    );
    await page.getByText(sentence).waitFor();
    return page;
  },
  ...scenesOfCopies,
  ...setUpScenes,
  plans: (browser, staging) => open(browser, staging, aSchool()),
  'plans, a teacher opened': async (browser, staging) => {
    const page = await open(
      browser,
      staging,
      withPlans(aSchool(), { shared: true, checkIns: 'planned' }),
    );
    await page.locator('.person').first().click();
    await page.locator('.opened').waitFor();
    return page;
  },
  'plans, all unfolded': async (browser, staging) => {
    const page = await open(browser, staging, aSchool());
    await page.locator('.chip').nth(2).click();
    await unfold(page);
    return page;
  },
  'plans, filtered by a step': async (browser, staging) => {
    const page = await open(browser, staging, aSchool());
    await page.locator('.rail button').nth(3).click();
    return page;
  },
  'plans, nobody yet': (browser, staging) => open(browser, staging, aSchool({ teachers: [] })),
  'plans, nothing left to do': (browser, staging) =>
    open(
      browser,
      staging,
      withPlans(aSchool({ teachers: [aTeacher()] }), { shared: true, checkIns: 'sent' }),
    ),
  'plans, check-ins planned': async (browser, staging) => {
    const page = await open(browser, staging, withPlans(aSchool(), { shared: true }), {
      proposeCheckIns: () => ok({ planned: 8, unplaced: 1 }),
    });
    await press(page);
    await page.locator('.note.good').waitFor();
    return page;
  },
  resume: (browser, staging) =>
    open(
      browser,
      staging,
      aSchool({ run: aRun({ state: 'paused', done: 4, sentence: null, latest }) }),
    ),
  'preflight of plans': async (browser, staging) => {
    const page = await preflight(browser, staging, aSchool(), aPreflight());
    await unfold(page);
    return page;
  },
  'preflight of shares': (browser, staging) =>
    preflight(
      browser,
      staging,
      withPlans(aSchool()),
      aPreflight({ kind: 'sharePlans', items: 18, documents: 9, shares: 18 }),
    ),
  'preflight of invites': async (browser, staging) => {
    const page = await preflight(
      browser,
      staging,
      withPlans(aSchool(), { shared: true, checkIns: 'planned' }),
      aPreflight({
        kind: 'sendInvites',
        documents: 0,
        events: 9,
        invitationMails: 18,
        coachMinutes: [
          { name: 'Bettina Krause', minutes: 150 },
          { name: 'Oluwaseun Bartholomew-Featherstonehaugh', minutes: 120 },
        ],
      }),
    );
    await unfold(page);
    return page;
  },
  'numbers have changed': async (browser, staging) => {
    const sentence = 'The roster has changed since you looked: check the new numbers.';
    const page = await preflight(browser, staging, aSchool(), aPreflight(), {
      startRun: () => ({ ok: false, code: 'CHANGED_SINCE_PREFLIGHT', sentence }),
    });
    await press(page);
    await page.getByText(sentence).waitFor();
    return page;
  },
  running: (browser, staging) =>
    running(browser, staging, never, aRun({ done: 4, latest, needsYou, secondsLeft: 140 })),
  'run paused by itself': async (browser, staging) => {
    const sentence = 'Google asks us to slow down: press Resume in a few minutes.';
    const paused = aRun({ state: 'paused', done: 4, latest, sentence });
    const page = await running(browser, staging, () => ok(paused), aRun());
    await page.locator('.bar.paused').waitFor();
    return page;
  },
  'run cut off': async (browser, staging) => {
    const cut = (): never => {
      throw new Error('Exceeded maximum execution time');
    };
    const page = await running(browser, staging, cut, aRun({ done: 3, latest }));
    await page.locator('.bar.paused').waitFor();
    return page;
  },
  finished: async (browser, staging) => {
    const done = aRun({ state: 'done', done: 9, latest, needsYou });
    const page = await running(browser, staging, () => ok(done), aRun());
    await page.locator('.latest a').first().waitFor();
    return page;
  },
  stopped: async (browser, staging) => {
    const stopped = aRun({ state: 'stopped', done: 5, latest });
    const page = await running(browser, staging, () => ok(stopped), aRun());
    await page.locator('.finished').waitFor();
    return page;
  },
  help: async (browser, staging) => {
    const page = await open(browser, staging, aSchool());
    await page.locator('.link').nth(1).click();
    await page.locator('.text-page').waitFor();
    return page;
  },
  privacy: async (browser, staging) => {
    const page = await open(browser, staging, aSchool());
    await page.locator('.link').nth(2).click();
    await page.locator('.text-page').waitFor();
    return page;
  },
};
