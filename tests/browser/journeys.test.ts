import { beforeEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { hasChromium } from './chromium.ts';
import { usePreview, type Stage } from './preview.ts';

// The whole way through the preview: the built panel over the built server in a local Workspace.
describe.skipIf(!hasChromium)('a principal at the panel', () => {
  const openStage = usePreview();
  let stage: Stage;

  const begin = async (school: string): Promise<void> => {
    stage = await openStage(school);
  };
  const documents = (): Locator => stage.page.locator('.drawer .lines li');

  /** From the raw sheet to the list with its plans to create. */
  const toPlans = async (): Promise<void> => {
    await stage.button('Back to plans').click();
    await stage.panel.locator('.rail').waitFor();
  };
  const readyToCreate = async (): Promise<void> => {
    await toPlans();
    await stage.button(/^Create \d+ plans…$/).waitFor();
  };
  const createAll = async (): Promise<void> => {
    await stage.button(/^Create \d+ plans…$/).click();
    await stage.button(/^Create \d+ plans$/).click();
    await stage.panel.getByRole('heading', { name: /plans created$/ }).waitFor();
  };

  describe('with six teachers', () => {
    beforeEach(() => begin('Six teachers'));

    it('goes from the raw sheet to shared plans and planned check-ins, each after its numbers', async () => {
      await stage.looksGood();
      await readyToCreate();
      await stage.button('Create 6 plans…').click();
      await stage.panel.getByText('Nothing has changed yet').waitFor();
      await stage.looksGood();
      expect(await documents().count()).toBe(0);

      await stage.button('Create 6 plans').click();
      await stage.panel.getByRole('heading', { name: '6 plans created' }).waitFor();
      await stage.panel
        .getByRole('link', { name: /^Open plan/ })
        .first()
        .waitFor();
      await stage.looksGood();
      await expect.poll(() => documents().count()).toBe(6);

      await stage.button('Share 6 plans…').click();
      await stage.panel.getByText('6 plans, 12 permissions').waitFor();
      await stage.button('Share 6 plans').click();
      await stage.panel.getByRole('heading', { name: 'Plans shared: 12 permissions' }).waitFor();
      await stage.looksGood();

      await stage.button('Done').click();
      await stage.button('Plan check-ins…').click();
      await stage.panel
        .getByText(/check-ins? planned|No check-in is due/)
        .first()
        .waitFor();
      await stage.looksGood();
      expect(stage.noted()).toEqual([]);
    });

    it('opens a plan and the folder of plans in tabs of their own, and selects the links in the sheet', async () => {
      await readyToCreate();
      await createAll();
      const [opened] = await Promise.all([
        stage.page.context().waitForEvent('page'),
        stage.panel.getByRole('link', { name: /^Open plan: Obinna Eze/ }).click(),
      ]);
      await opened.waitForLoadState();
      expect(new URL(opened.url()).origin).toBe(stage.url);
      expect(await opened.textContent('main')).toContain('two ways to solve a problem');
      const [folder] = await Promise.all([
        stage.page.context().waitForEvent('page'),
        stage.panel.getByRole('link', { name: /^Folder of plans/ }).click(),
      ]);
      await folder.getByRole('link').first().click();
      await folder.getByRole('link', { name: /Obinna Eze/ }).waitFor();
      await stage.button('Links in the sheet').click();
      const cell = stage.page.locator('.cells td.at');
      await expect.poll(() => cell.textContent()).toBe('Open plan');
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
      await stage.button('Refresh').click();
      await stage.panel.locator('.rail button', { hasText: 'Goals' }).getByText('6 of 6').waitFor();
    });

    it('resumes a run that was cut off, without a second document for anyone', async () => {
      await readyToCreate();
      await stage.choose('Trouble', 'An answer is lost half way');
      await stage.button(/^Create \d+ plans…$/).click();
      await stage.button(/^Create \d+ plans$/).click();
      const again = stage.button('Resume');
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
      await stage.button('Refresh').click();
      await stage.panel.getByText('No answer came from Google').waitFor();
      await stage.looksGood();
      await stage.reopen();
      await stage.panel
        .getByRole('heading', { name: 'This panel can’t reach your sheet' })
        .waitFor();
      await stage.looksGood();
      await stage.choose('Trouble', 'Nothing goes wrong');
      await stage.button('Try again').click();
      await stage.button(/^Add \d+ tabs?$/).waitFor();
    });

    it('reaches every action by keyboard alone', async () => {
      await readyToCreate();
      await stage.button(/^Create \d+ plans…$/).press('Enter');
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
      await stage.button(/^Create \d+ plans…$/).click();
      await stage.button(/^Create \d+ plans$/).click();
      await stage.panel.getByRole('progressbar').waitFor();
      await stage.looksGood();
      await stage.button('Pause').click();
      await stage.button('Resume').waitFor();
      await stage.looksGood();
      const made = Number.parseInt(
        (await stage.panel.locator('.big-count').textContent()) ?? '',
        10,
      );
      expect(made).toBeLessThan(40);
      await expect.poll(() => documents().count()).toBe(made);

      await stage.reopen();
      await stage.panel.getByText(`Stopped at ${made} of 40.`).waitFor();
      await stage.looksGood();
      await stage.choose('Time', 'Without waiting');
      await stage.button(`Resume ${40 - made} plans`).click();
      await stage.panel.getByRole('heading', { name: '40 plans created' }).waitFor();
      await expect.poll(() => documents().count()).toBe(40);
      expect(stage.noted()).toEqual([]);
    });

    it('finishes when the panel was closed while a slice was at work', async () => {
      await readyToCreate();
      await stage.choose('Time', '20 times as fast');
      await stage.button(/^Create \d+ plans…$/).click();
      await stage.button(/^Create \d+ plans$/).click();
      await stage.panel.getByRole('progressbar').waitFor();
      await stage.reopen();
      const resume = stage.button(/^Resume \d+ plans?$/);
      const share = stage.button(/^Share \d+ plans…$/);
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
    await stage.looksGood();
    await stage.panel.getByText(/rows? gets? no plan/).click();
    await stage.looksGood();
  });
});
