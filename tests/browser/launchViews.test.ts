import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit } from './looks.ts';
import type { Staging } from './openScene.ts';
import { scenesOfLaunch } from './scenesOfLaunch.ts';

const laptop: Staging = { height: 560, language: 'en' };
const spanish: Staging = { height: 900, language: 'es' };
const long: Staging = { height: 560, language: 'long' };
// Where most stands side by side.
const dense = /unfolded|done$|shared/;

describe.skipIf(!hasChromium)('the launch message, what was done, and the ends of runs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  for (const [name, scene] of Object.entries(scenesOfLaunch)) {
    it(`${name}: nothing sticks out in any language, no rule of WCAG 2.2 AA is broken`, async () => {
      const page = await scene(browser, laptop);
      await expectGoodLooks(page.mainFrame());
      await page.context().close();
      for (const staging of dense.test(name) ? [spanish, long] : [spanish]) {
        const other = await scene(browser, staging);
        await expectToFit(other.mainFrame());
        await other.context().close();
      }
    });
  }
});
