import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { aPreflight, aRun, aSchool, withPlans } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';

const sentence = 'The administrator does not allow sharing outside the school.';
const refused = (row: number, name: string) => ({ row, name, sentence });
const run = aRun({ kind: 'sharePlans', total: 3 });

describe.skipIf(!hasChromium)('the page after a run', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('says nothing of what people can do now where all of it was refused, and counts people', async () => {
    const needsYou = [refused(3, 'Jun Takahashi'), refused(3, 'Jun Takahashi'), refused(4, 'Bá')];
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      preflight: () => ok(aPreflight({ kind: 'sharePlans' })),
      startRun: () => ok(run),
      continueRun: () => ok({ ...run, state: 'done', done: 3, needsYou }),
    });
    await page.getByRole('button', { name: /^Share \d+ plans…$/ }).click();
    await page.getByRole('button', { name: /^Share \d+ plans$/ }).click();
    await page.locator('.finished').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('2 people need you');
    expect(text).toContain(sentence);
    expect(text).not.toContain('can open their plans');
    await page.close();
  });
});
