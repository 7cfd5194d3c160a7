import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { aSchool, aTeacher } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';

const question = {
  kind: 'changed_name',
  row: 7,
  column: 1,
  sentence: 'The address of Idris Bá was Noor Valdés’s before: is it the same person?',
};
const doubtful = aSchool({
  teachers: [aTeacher({ row: 7, name: 'Idris Bá', questions: [question] })],
});
const settled = aSchool({ teachers: [aTeacher({ row: 7, name: 'Idris Bá' })] });

describe.skipIf(!hasChromium)('a teacher whose name became another', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it.each([
    ['Same person', true, 'Plan and check-ins stay theirs.'],
    ['Someone else', false, 'They get a plan of their own. The one before is kept as it is.'],
  ])('is settled with “%s”, and the question is gone', async (name, same, said) => {
    const asked: unknown[] = [];
    const page = await openPanel(browser, {
      openSchool: () => ok(asked.length > 0 ? settled : doubtful),
      confirmPerson: ask => {
        asked.push(ask);
        return ok(null);
      },
    });
    await page
      .getByRole('button', { name: /Idris Bá/ })
      .first()
      .click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('main').getByText(said).waitFor();
    expect(asked).toEqual([{ row: 7, same }]);
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
    await page.context().close();
  });
});
