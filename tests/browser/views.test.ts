import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit, watch } from './looks.ts';
import { scenes, type Staging } from './scenes.ts';

const stagings: readonly (Staging & { readonly name: string })[] = [
  { name: 'on a tall screen, in English', height: 900, language: 'en' },
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
    it(`${name}: nothing sticks out, all can be pressed, no rule of WCAG 2.2 AA is broken`, async () => {
      const page = await scene(browser, laptop);
      await expectGoodLooks(page.mainFrame());
      await page.context().close();
    });
  }

  for (const staging of stagings) {
    it(`nothing sticks out and all can be pressed ${staging.name}`, async () => {
      for (const scene of Object.values(scenes)) {
        const page = await scene(browser, staging);
        await expectToFit(page.mainFrame());
        await page.context().close();
      }
    });
  }

  it('asks nothing of any host but the one it came from', async () => {
    for (const scene of Object.values(scenes)) {
      const page = await scene(browser, laptop);
      const noted = watch(page, url => url.startsWith('http://panel.example/'));
      await page.reload();
      await page.locator('h1').first().waitFor();
      expect(noted).toEqual([]);
      await page.context().close();
    }
  });
});
