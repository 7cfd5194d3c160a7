import { afterAll, beforeAll, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit, expectToFitTall } from './looks.ts';
import type { Scene, Staging } from './openScene.ts';
import { putBack } from './panelPage.ts';

const laptop: Staging = { height: 560, language: 'en' };
export const SPANISH: Staging = { height: 900, language: 'es' };
/** Every sentence a third longer. */
export const LONG: Staging = { height: 560, language: 'long' };

/** One test a scene, in one `describe`: held to every rule on a laptop, it fits as staged besides. */
export function everySceneLooksGood(
  scenes: Readonly<Record<string, Scene>>,
  besides: (name: string) => readonly Staging[],
): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  for (const [name, scene] of Object.entries(scenes)) {
    it(`${name}: nothing sticks out in any language, no rule of WCAG 2.2 AA is broken`, async () => {
      const page = await scene(browser, laptop);
      await expectGoodLooks(page.mainFrame());
      await expectToFitTall(page.mainFrame());
      await putBack(page);
      for (const staging of besides(name)) {
        const other = await scene(browser, staging);
        await expectToFit(other.mainFrame());
        await putBack(other);
      }
    });
  }
}
