import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { ConflictView } from '../../src/contract/living.ts';
import { aPreflight, aRun, aSchool, withPlans } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';

const conflict: ConflictView = {
  key: 'k3',
  section: '1.text',
  row: 3,
  column: 9,
  name: 'Maya Chen',
  url: 'https://docs.google.com/document/d/doc-1/edit',
  label: 'Goal 1 · What I want to get better at',
  sentence: 'Plan and sheet have both changed since they last said the same.',
  plan: 'Students ask more\nthan I do',
  sheet: '',
  choices: ['plan', 'both'],
  token: 't9',
};

describe.skipIf(!hasChromium)('plans that people write in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('are read after their numbers were seen', async () => {
    const run = aRun({ kind: 'readBack', total: 9 });
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      preflight: ask => {
        expect(ask).toEqual({ kind: 'readBack' });
        return ok(aPreflight({ kind: 'readBack', items: 9, documents: 9, leftOut: [] }));
      },
      startRun: () => ok(run),
      continueRun: () => ok({ ...run, state: 'done', done: 9 }),
    });
    await page.getByRole('button', { name: 'Read 9 plans' }).click();
    await page.getByText('Every word in a plan stays').waitFor();
    await page.getByRole('button', { name: 'Read 9 plans' }).click();
    await page.getByRole('heading', { name: '9 plans read' }).waitFor();
    await page.getByRole('button', { name: 'Plan and sheet, side by side' }).waitFor();
    await page.context().close();
  });

  it('leave nothing in the workbook once the school’s date has come: said before, after, and on a run', async () => {
    let clear: (sentence: string) => void = () => undefined;
    const cleared = new Promise<string>(done => (clear = done));
    const clears = '2 reflections from plans will be cleared.';
    const run = aRun({ kind: 'readBack', total: 9, cleared: '2 reflections cleared by the run' });
    let opened = 0;
    const page = await openPanel(browser, {
      openSchool: () => ok({ ...withPlans(aSchool()), ...(opened++ === 0 ? { clears } : {}) }),
      clearKept: async () => ok({ sentence: await cleared }),
      preflight: () => ok(aPreflight({ kind: 'readBack', items: 9, leftOut: [], clears })),
      startRun: () => ok(run),
      continueRun: () => ok({ ...run, state: 'done', done: 9 }),
    });
    await page.locator('.note').getByText(clears).waitFor();
    clear('2 reflections were cleared.');
    await page.locator('.note').getByText('2 reflections were cleared.').waitFor();
    await page.getByRole('button', { name: 'Read 9 plans' }).click();
    await page.locator('.facts').getByText(clears).waitFor();
    await page.getByRole('button', { name: 'Read 9 plans' }).click();
    await page.getByText('2 reflections cleared by the run').waitFor();
    await page.context().close();
  });

  it('stand side by side with the sheet, and only what loses no word can be chosen', async () => {
    const settled: unknown[] = [];
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      openConflicts: () =>
        ok({ conflicts: settled.length > 0 ? [] : [conflict], more: 0, closed: [] }),
      settleConflict: ask => {
        settled.push(ask);
        return ok({ sentence: 'The sheet now says what the plan says.' });
      },
    });
    await page.getByRole('button', { name: 'Plan and sheet, side by side' }).click();
    const card = page.getByRole('region', { name: 'Maya Chen, Goal 1' });
    await card.getByText('Students ask more').waitFor();
    await card.getByText('Nothing', { exact: true }).waitFor();
    expect(await card.getByRole('button').allTextContents()).toEqual([
      'Take the plan’s',
      'Leave both',
    ]);
    await card.getByRole('button', { name: 'Take the plan’s' }).click();
    await page.getByRole('main').getByText('The sheet now says what the plan says.').waitFor();
    expect(settled).toEqual([{ key: 'k3', section: '1.text', token: 't9', choice: 'plan' }]);
    expect(await page.getByRole('region', { name: 'Maya Chen, Goal 1' }).count()).toBe(0);
    await page.context().close();
  });

  it('say who made what, and what to do when somebody leaves', async () => {
    const folder = 'https://drive.google.com/drive/folders/year-1';
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      lookAtHandover: () =>
        ok({
          facts: [
            { title: 'dana@school.example', text: 'You: 9 plans.', url: folder },
            { title: 'Move the folder', text: 'Into a shared drive.', url: null },
          ],
        }),
    });
    await page.getByRole('button', { name: 'If somebody leaves' }).click();
    await page.getByRole('heading', { name: 'If somebody leaves' }).waitFor();
    const link = page.getByRole('link', { name: 'dana@school.example' });
    expect(await link.getAttribute('href')).toBe(folder);
    await page.getByText('Into a shared drive.').waitFor();
    await page.context().close();
  });

  it('are looked for and linked again where the hidden tab is gone, each after a press', async () => {
    const linked: unknown[] = [];
    const page = await openPanel(browser, {
      openSchool: () => ok(linked.length > 0 ? withPlans(aSchool()) : aSchool()),
      preflight: () => ({
        ok: false,
        code: 'LEDGER_LOST',
        sentence: 'The hidden tab is gone.',
      }),
      findLostPlans: () =>
        ok({ found: 9, sentence: 'I found 9 plans.', others: [], token: 'found-9' }),
      linkLostPlans: ask => {
        linked.push(ask);
        return ok({ sentence: '9 plans linked again.' });
      },
    });
    await page.locator('footer .button.action').click();
    await page.getByText('The hidden tab is gone.').waitFor();
    await page.getByRole('button', { name: 'Look for the plans' }).click();
    await page.getByText('I found 9 plans.').waitFor();
    expect(linked).toEqual([]);
    await page.getByRole('button', { name: 'Link them again' }).click();
    await page.getByRole('main').getByText('9 plans linked again.').waitFor();
    expect(linked).toEqual([{ token: 'found-9' }]);
    await page.context().close();
  });
});
