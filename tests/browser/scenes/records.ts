import type { SchoolView } from '../../../src/contract/api.ts';
import { aSentSchool } from './aCalendar.ts';
import { aSchool, aTeacher, withPlans } from './aSchool.ts';
import { open, type Scene } from '../openScene.ts';
import { ok, type Answers } from '../panelPage.ts';

const records =
  (school: SchoolView, answers: Answers = {}): Scene =>
  async (browser, staging) => {
    const page = await open(browser, staging, school, answers);
    await page.locator('[data-to=records]').click();
    await page.locator('main select').waitFor();
    return page;
  };

/** Records in every state that looks different. */
export const scenesOfRecords: Readonly<Record<string, Scene>> = {
  'records, made': async (browser, staging) => {
    const school = aSentSchool();
    const page = await records(school, {
      archivePlans: ({ next }) =>
        ok({
          name: `Bettina Krause – Plans 2026–27 – docx${next ? ' 2' : ''}.zip`,
          url: 'https://drive.example/' + (next ? 2 : 1),
          plans: 5,
          missing: next ? ['Idris Wiśniewska 7'] : [],
          tooLarge: next ? ['Zainab Ødegaard'] : [],
          next: next ? null : { coach: 'b', from: 5, part: 2 },
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
