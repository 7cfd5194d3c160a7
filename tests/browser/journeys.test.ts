import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks } from './looks.ts';
import { openStage, startPreview, type Preview, type Stage } from './preview.ts';
import { watch } from './panelPage.ts';

// The whole way through the preview: the built panel over the built server in a local Workspace.
describe.skipIf(!hasChromium)('a principal at the panel', () => {
  let browser: Browser;
  let preview: Preview;
  let stage: Stage;
  let noted: readonly string[];

  beforeAll(async () => {
    [browser, preview] = await Promise.all([openChromium(), startPreview()]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.end();
  });
  const begin = async (school: string): Promise<void> => {
    stage = await openStage(browser, preview.url, school);
    noted = watch(stage.page, url => url.startsWith(preview.url) || url.startsWith('data:'));
  };
  const button = (name: string | RegExp): Locator =>
    stage.panel.getByRole('button', { name, exact: true });
  const looksGood = async (): Promise<void> => expectGoodLooks(await stage.frame());
  const documents = (): Locator => stage.page.locator('.drawer .lines li');

  /** From the raw sheet to the list with its plans to create. */
  const toPlans = async (): Promise<void> => {
    await button('Back to plans').click();
    await stage.panel.locator('.rail').waitFor();
  };
  const readyToCreate = async (): Promise<void> => {
    await toPlans();
    await button(/^Create \d+ plans…$/).waitFor();
  };
  const reopen = async (): Promise<void> => {
    await stage.page.getByRole('button', { name: 'Close the panel' }).click();
    await stage.page.getByRole('button', { name: 'Extensions' }).click();
    await stage.page.getByRole('button', { name: /Open growth plans/ }).click();
  };
  const createAll = async (): Promise<void> => {
    await button(/^Create \d+ plans…$/).click();
    await button(/^Create \d+ plans$/).click();
    await stage.panel.getByRole('heading', { name: /plans created$/ }).waitFor();
  };

  describe('with six teachers', () => {
    beforeEach(() => begin('Six teachers'));

    it('goes from the raw sheet to shared plans and planned check-ins, each after its numbers', async () => {
      await looksGood();
      await readyToCreate();
      await button('Create 6 plans…').click();
      await stage.panel.getByText('Nothing has changed yet').waitFor();
      await looksGood();
      expect(await documents().count()).toBe(0);

      await button('Create 6 plans').click();
      await stage.panel.getByRole('heading', { name: '6 plans created' }).waitFor();
      await stage.panel
        .getByRole('link', { name: /^Open plan/ })
        .first()
        .waitFor();
      await looksGood();
      await expect.poll(() => documents().count()).toBe(6);

      await button('Share 6 plans…').click();
      await stage.panel.getByText('12 shares').waitFor();
      await button('Share 6 plans').click();
      await stage.panel.getByRole('heading', { name: '12 shares made' }).waitFor();
      await looksGood();

      await button('Done').click();
      await button('Plan check-ins…').click();
      await stage.panel
        .getByText(/check-ins? planned|No check-in is due/)
        .first()
        .waitFor();
      await looksGood();
      expect(noted).toEqual([]);
    });

    it('opens a plan in a tab of its own, with the teacher’s goal in it', async () => {
      await readyToCreate();
      await createAll();
      const [opened] = await Promise.all([
        stage.page.context().waitForEvent('page'),
        stage.panel.getByRole('link', { name: /^Open plan: Obinna Eze/ }).click(),
      ]);
      await opened.waitForLoadState();
      expect(new URL(opened.url()).origin).toBe(preview.url);
      expect(await opened.textContent('main')).toContain('two ways to solve a problem');
    });

    it('selects the cell that a teacher would welcome help with, and sees the correction', async () => {
      await toPlans();
      const row = stage.panel.getByRole('listitem').filter({ hasText: 'Aino Lehtonen' });
      await row.getByRole('button', { name: /^Open row/ }).click();
      const bar = stage.page.locator('.formula span').first();
      await expect.poll(() => bar.textContent()).toMatch(/^[A-Z]+4$/);
      await stage.page.locator('.cells').press('F2');
      await stage.page
        .getByLabel('Cell', { exact: true })
        .fill('Students ask one question each day.');
      await stage.page.getByLabel('Cell', { exact: true }).press('Enter');
      await button('Refresh').click();
      await stage.panel.locator('.rail button', { hasText: 'Goals' }).getByText('6 of 6').waitFor();
    });

    it('resumes a run that was cut off, without a second document for anyone', async () => {
      await readyToCreate();
      await stage.choose('Trouble', 'An answer is lost half way');
      await button(/^Create \d+ plans…$/).click();
      await button(/^Create \d+ plans$/).click();
      const again = button('Resume');
      const done = stage.panel.getByRole('heading', { name: /plans created$/ });
      await again.or(done).first().waitFor();
      await stage.choose('Trouble', 'Nothing goes wrong');
      if (await again.isVisible()) await again.click();
      await done.waitFor();
      await expect.poll(() => documents().count()).toBe(6);
    });

    it('meets a friendly screen when another account is signed in, and goes on afterwards', async () => {
      await stage.choose('Trouble', 'Signed in to two accounts');
      await toPlans();
      await button('Refresh').click();
      await stage.panel.getByText('No answer came from Google').waitFor();
      await looksGood();
      await reopen();
      await stage.panel
        .getByRole('heading', { name: 'This panel can’t reach your sheet' })
        .waitFor();
      await looksGood();
      await stage.choose('Trouble', 'Nothing goes wrong');
      await button('Try again').click();
      await button(/^Add \d+ tabs?$/).waitFor();
    });

    it('reaches every action by keyboard alone', async () => {
      await readyToCreate();
      await button(/^Create \d+ plans…$/).press('Enter');
      await stage.panel.getByText('Nothing has changed yet').waitFor();
      // The new view starts at its heading; the blue button is reached by Tab.
      const frame = await stage.frame();
      const focused = (): Promise<string> =>
        frame.evaluate(() => document.activeElement?.textContent ?? '');
      await expect.poll(focused).toBe('Create 6 plans');
      expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      const frameBody = stage.panel.locator(':focus');
      for (let steps = 0; steps < 8; steps += 1) {
        await frameBody.press('Tab');
        if ((await frame.evaluate(() => document.activeElement?.className)) === 'button action')
          break;
      }
      await frameBody.press('Enter');
      await stage.panel.getByRole('heading', { name: '6 plans created' }).waitFor();
    });
  });

  describe('with a school of 42', () => {
    beforeEach(() => begin('Middle school, 42 people'));

    it('pauses, closes the panel, opens it again and resumes, with one document each', async () => {
      await readyToCreate();
      // Slow enough to be met in the middle.
      await stage.choose('Time', '4 times as fast');
      await button(/^Create \d+ plans…$/).click();
      await button(/^Create \d+ plans$/).click();
      await stage.panel.getByRole('progressbar').waitFor();
      await looksGood();
      await button('Pause').click();
      await button('Resume').waitFor();
      await looksGood();
      const made = Number.parseInt(
        (await stage.panel.locator('.big-count').textContent()) ?? '',
        10,
      );
      expect(made).toBeLessThan(40);
      await expect.poll(() => documents().count()).toBe(made);

      await reopen();
      await stage.panel.getByText(`Stopped at ${made} of 40.`).waitFor();
      await looksGood();
      await stage.choose('Time', 'Without waiting');
      await button(`Resume ${40 - made} plans`).click();
      await stage.panel.getByRole('heading', { name: '40 plans created' }).waitFor();
      await expect.poll(() => documents().count()).toBe(40);
      expect(noted).toEqual([]);
    });

    it('finishes when the panel was closed while a slice was at work', async () => {
      await readyToCreate();
      await stage.choose('Time', '20 times as fast');
      await button(/^Create \d+ plans…$/).click();
      await button(/^Create \d+ plans$/).click();
      await stage.panel.getByRole('progressbar').waitFor();
      await reopen();
      const resume = button(/^Resume \d+ plans?$/);
      const share = button(/^Share \d+ plans…$/);
      await resume.or(share).first().waitFor();
      if (await resume.isVisible()) {
        await resume.click();
        await stage.panel.getByRole('heading', { name: '40 plans created' }).waitFor();
      }
      await expect.poll(() => documents().count()).toBe(40);
    });
  });

  it('names on the first screen what a messy roster asks for', async () => {
    await begin('A form’s answers, messy');
    await toPlans();
    await looksGood();
    await stage.panel.getByText(/rows? gets? no plan/).click();
    await looksGood();
  });
});
