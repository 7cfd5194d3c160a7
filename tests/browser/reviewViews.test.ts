import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit, expectToFitTall } from './looks.ts';
import type { Staging } from './openScene.ts';
import { scenesOfInsights } from './scenesOfInsights.ts';
import { scenesOfReview } from './scenesOfReview.ts';
import { scenesOfSchedule } from './scenesOfSchedule.ts';

const laptop: Staging = { height: 560, language: 'en' };
const others: readonly Staging[] = [
  { height: 560, language: 'es' },
  { height: 560, language: 'long' },
];

describe.skipIf(!hasChromium)('review, schedule, insights and side by side', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  for (const [name, scene] of Object.entries({
    ...scenesOfReview,
    ...scenesOfSchedule,
    ...scenesOfInsights,
  })) {
    it(`${name}: nothing sticks out in any language, no rule of WCAG 2.2 AA is broken`, async () => {
      const page = await scene(browser, laptop);
      await expectGoodLooks(page.mainFrame());
      await expectToFitTall(page.mainFrame());
      await page.context().close();
      for (const staging of others) {
        const other = await scene(browser, staging);
        await expectToFit(other.mainFrame());
        await other.context().close();
      }
    });
  }
});
