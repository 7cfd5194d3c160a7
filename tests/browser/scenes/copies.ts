import type { CopiedWorkbook } from '../../../src/core/school/copiedWorkbook.ts';
import { aSchool } from './aSchool.ts';
import type { Scene } from '../openScene.ts';
import { ok, openPanel } from '../panelPage.ts';

/** The panel in a copied workbook. */
const copied: Scene = async (browser, { height, language }) => {
  const spoken = language === 'es' ? 'es' : 'en';
  let started = false;
  const copy: CopiedWorkbook = {
    url: 'https://docs.google.com/spreadsheets/d/alder/edit',
    language: spoken,
    ...{ plans: 1204, checkIns: 3612, people: 1530, withGoals: 1398 },
    ...{ schoolYear: '2026–27', newYear: '2027–28', template: true, choices: 3 },
    ...{ reflections: 1130, pieces: 2207, dateOver: true },
    token: 'alder',
  };
  const page = await openPanel(
    browser,
    {
      openSchool: () =>
        started
          ? ok(aSchool({ language: spoken, schoolYear: '2027–28' }))
          : { ok: false, code: 'COPIED_WORKBOOK', sentence: 'This is a copy.' },
      lookAtCopy: () => ok(copy),
      startAnew: ({ token }) => {
        started = token === copy.token;
        return ok({ started });
      },
    },
    {
      height,
      words: language === 'long' ? 'long' : 'plain',
      locale: spoken === 'es' ? 'es-US' : 'en-US',
    },
  );
  await page.locator('.section a').waitFor();
  return page;
};

const numbers: Scene = async (browser, staging) => {
  const page = await copied(browser, staging);
  await page.locator('footer .action').click();
  await page.locator('.facts').waitFor();
  return page;
};

/** A copied workbook in every state that looks different. */
export const scenesOfCopies: Readonly<Record<string, Scene>> = {
  'a copied workbook': copied,
  'a copied workbook, the numbers before it starts anew': numbers,
  'a copied workbook that has started anew': async (browser, staging) => {
    const page = await numbers(browser, staging);
    await page.locator('footer .action').click();
    await page.locator('.note.good').waitFor();
    return page;
  },
};
