import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit, expectToFitTall } from './looks.ts';
import { putBack } from './panelPage.ts';
import { scenes, type Staging } from './scenes/scenes.ts';

const stagings: readonly (Staging & { readonly name: string })[] = [
  { name: 'on a laptop, in Spanish', height: 560, language: 'es' },
  { name: 'on a laptop, with every sentence a third longer', height: 560, language: 'long' },
];

const laptop: Staging = { height: 560, language: 'en' };

describe.skipIf(!hasChromium)('every view of the panel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  for (const [name, scene] of Object.entries(scenes)) {
    it(`${name}: nothing sticks out, all can be pressed, no other host is asked, no rule of WCAG 2.2 AA is broken`, async () => {
      const page = await scene(browser, laptop);
      await expectGoodLooks(page.mainFrame());
      await expectToFitTall(page.mainFrame());
      await putBack(page);
    });
  }

  for (const staging of stagings) {
    it(`nothing sticks out and all can be pressed ${staging.name}`, async () => {
      for (const scene of Object.values(scenes)) {
        const page = await scene(browser, staging);
        await expectToFit(page.mainFrame());
        await putBack(page);
      }
    });
  }
});
