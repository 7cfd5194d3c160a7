import type { Page } from 'playwright-core';
import { aLibrary, aRawSchool, doubtfulColumns } from './aRawSchool.ts';
import type { TemplateView } from '../../../src/contract/template.ts';
import { open, unfold, type Scene } from '../openScene.ts';
import { ok, openPanel } from '../panelPage.ts';
import { aSetUpView } from '../../builders/aSetUpView.ts';

const step = (page: Page, number: number): Promise<void> =>
  page
    .locator('.checklist > li')
    .nth(number - 1)
    .locator('button')
    .first()
    .click();
const toTemplate = async (page: Page): Promise<void> => {
  await step(page, 5);
  await page.locator('main .button.text').first().click();
  await page.locator('input[name="shape"]').first().waitFor();
};
const own = {
  name: 'Our plan template – Harbor Point',
  url: 'https://docs.example/d/1',
  maker: 'leader@harborpoint.example',
};
const OWN_TEMPLATES: TemplateView['own'] = [
  {
    ...{ ...own, language: 'en', mine: true, ready: false },
    findings: [
      {
        kind: 'unknown',
        sentence:
          'The tag {techer} is not known (under “Goals”, beside “Name:”): write {teacher} instead, or delete it.',
      },
      {
        kind: 'unclosed_loop',
        sentence: '{#goals} is never closed: add {/goals} where its part ends.',
      },
    ],
  },
  { ...own, language: 'es', mine: false, ready: true, findings: [] },
];
const clear = { columns: aSetUpView.columns };
const tests = [
  { kind: 'plan', title: 'Test – Amara Oyelowo – Learning plan 2026–27', url: 'https://x.example' },
  { kind: 'invitation', title: 'Test – Check-in: Amara Oyelowo and Bettina Krause', url: '' },
] as const;

/** Every view of the set-up, in every state that looks different. */
export const setUpScenes: Readonly<Record<string, Scene>> = {
  'set-up, columns asked': (browser, staging) => open(browser, staging, aRawSchool()),
  'set-up, tabs to add': (browser, staging) => open(browser, staging, aRawSchool(clear)),
  'set-up, kind of plan asked': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool(clear));
    const later = page.locator('footer .button.text');
    await later.click();
    await later.click();
    await page.locator('fieldset').waitFor();
    return page;
  },
  'set-up, all put off': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool());
    for (let put = 0; put < 8; put += 1) await page.locator('footer .button.text').click();
    await unfold(page);
    return page;
  },
  'set-up, a protected tab': async (browser, staging) => {
    const sentence = 'The tab “Settings” is protected: ask its owner to let you write.';
    const page = await open(browser, staging, aRawSchool(), {
      chooseColumns: () => ({ ok: false, code: 'TAB_PROTECTED', sentence }),
    });
    await page.locator('footer .button.action').click();
    await page.getByText(sentence).waitFor();
    return page;
  },
  columns: async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool());
    await step(page, 1);
    await unfold(page);
    return page;
  },
  'columns, none for names': async (browser, { height, language }) => {
    const fields = doubtfulColumns.fields.filter(one => one.field !== 'name');
    const name = { ...doubtfulColumns.fields[2], field: 'name', label: 'Name', several: false };
    const page = await openPanel(
      browser,
      {
        openSchool: () => ({
          ok: false,
          code: 'NO_COLUMN',
          sentence: 'The tab “Staff” has no column for the name.',
        }),
        openColumns: () =>
          ok({
            ...doubtfulColumns,
            fields: [name as (typeof fields)[number], ...fields],
          }),
      },
      { height, words: language === 'long' ? 'long' : 'plain' },
    );
    await page.locator('select').first().waitFor();
    return page;
  },
  'who gets a plan': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool());
    await step(page, 3);
    await unfold(page);
    return page;
  },
  'school and rubric': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool(), { listRubrics: () => ok(aLibrary) });
    await step(page, 5);
    await page.locator('option[value="danielson"]').waitFor({ state: 'attached' });
    await unfold(page);
    return page;
  },
  'shapes of plans': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool(), { listRubrics: () => ok(aLibrary) });
    await toTemplate(page);
    return page;
  },
  'the school’s own template, with things to put right': async (browser, staging) => {
    const raw = aRawSchool();
    const school = { ...raw, choices: { ...raw.choices, planShape: 'ours' as const } };
    const page = await open(browser, staging, school, {
      listRubrics: () => ok(aLibrary),
      checkTemplate: () => ok({ shape: 'ours', own: OWN_TEMPLATES }),
    });
    await toTemplate(page);
    await page.locator('main h2').nth(1).waitFor();
    return page;
  },
  'days off': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool());
    await step(page, 7);
    await page.locator('footer .button.action').click();
    return page;
  },
  'days off, understood': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool(), {
      addDaysOff: () =>
        ok({
          added: [{ name: 'Fall break', from: '2026-10-08', to: '2026-10-12' }],
          already: 2,
          unread: [{ text: 'Feb 30', sentence: '“Feb 30” has a date that does not exist.' }],
        }),
    });
    await step(page, 7);
    await page.locator('textarea').fill('Fall break 10/8-10/12\nFeb 30');
    await page.locator('footer .button.action').click();
    await page.locator('.understood').waitFor();
    return page;
  },
  'try one first': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool());
    await step(page, 8);
    return page;
  },
  'try one first, made': async (browser, staging) => {
    const page = await open(browser, staging, aRawSchool({ tests }), {
      makeTestPlan: () => ok(tests[0]),
    });
    await step(page, 8);
    await page.locator('footer .button.action').click();
    await page.locator('.note.good').waitFor();
    return page;
  },
};
