import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { TeacherView } from '../../src/contract/api.ts';
import { aGoal } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { notedOf, ok, type Answers } from './panelPage.ts';
import { openTab, type Staging } from './openScene.ts';
import { aReviewSchool, rubricChoices } from './scenes/review.ts';

const laptop: Staging = { height: 560, language: 'en' };
const CHANGED = 'This goal was changed meanwhile, so nothing was written: look again.';

describe.skipIf(!hasChromium)('a coach who goes through goals', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });
  const begin = async (answers: Answers = {}): Promise<Page> => {
    const page = await openTab(browser, laptop, 1, aReviewSchool(), answers);
    page.setDefaultTimeout(30_000);
    await heading(page, 'Tomás Vega').waitFor();
    return page;
  };
  /** The teacher as the sheet has it after a component was written. */
  const linked = (component: string | null): TeacherView => {
    const [tomás] = aReviewSchool().teachers;
    if (!tomás) throw new Error('no teacher');
    const [goal, ...rest] = tomás.goals;
    const text = component ? component + ' (suggested)' : '';
    const now = aGoal({
      ...goal,
      component,
      componentText: text,
      suggestedLink: component !== null,
    });
    return { ...tomás, goals: [now, ...rest] };
  };

  it('suggests by keyboard alone, goes on at once, and takes it back in one press', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      acceptSuggestion: ask => {
        asked.push(ask);
        return ok(linked('2.1'));
      },
      undoSuggestion: ask => {
        asked.push(ask);
        return ok(linked(null));
      },
    });
    expect(await page.locator('mark').allTextContents()).toEqual([
      'partner talk',
      'explain their reasoning',
    ]);
    await page.getByRole('radio', { name: /^2\.1/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('mark').allTextContents()).toEqual(['talk']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await heading(page, 'Maya Chen').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maya Chen');
    await page.getByText('2.1 is suggested to Tomás Vega.').waitFor();
    expect(asked[0]).toMatchObject({ key: 'k3', goal: 1, component: '', id: '2.1' });

    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await heading(page, 'Tomás Vega').waitFor();
    await page.getByText('The cell is as it was').first().waitFor();
    expect(asked[1]).toMatchObject({ key: 'k3', component: '2.1 (suggested)', before: '' });
    await page.getByText('No rubric link yet').waitFor();
    expect(notedOf(page)).toEqual([]);
    await page.context().close();
  });

  it('comes back to the goal where the sheet was changed since, and looks again', async () => {
    let opened = 0;
    const page = await begin({
      openSchool: () => {
        opened += 1;
        return ok(aReviewSchool());
      },
      acceptSuggestion: () => ({ ok: false, code: 'CELL_CHANGED', sentence: CHANGED }),
    });
    await page.getByRole('button', { name: 'Suggest 2.1 and go on' }).click();
    await page.getByRole('alert').getByText(CHANGED).waitFor();
    await heading(page, 'Tomás Vega').waitFor();
    expect(await page.locator('.toast').count()).toBe(0);
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => opened).toBe(2);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('leaves a card of another view behind', async () => {
    const page = await begin({
      preflight: () => ({ ok: false, code: 'BUSY_NOW', sentence: 'Somebody is at work.' }),
    });
    await page.getByRole('button', { name: 'Plans', exact: true }).click();
    await page.locator('footer .action').click();
    await page.getByRole('alert').getByText('Somebody is at work.').waitFor();
    await page.getByRole('button', { name: /^Review/ }).click();
    await heading(page, 'Tomás Vega').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('tries again where no answer came', async () => {
    let tries = 0;
    const page = await begin({
      acceptSuggestion: () => {
        tries += 1;
        if (tries === 1) throw new Error('network');
        return ok(linked('2.1'));
      },
    });
    await page.getByRole('button', { name: 'Suggest 2.1 and go on' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => tries).toBe(2);
    await page.context().close();
  });

  it('chooses any other component of the rubric', async () => {
    let id = '';
    const page = await begin({
      listComponents: () => ok(rubricChoices),
      acceptSuggestion: ask => {
        id = ask.id;
        return ok(linked(ask.id));
      },
    });
    await page.getByRole('radio', { name: 'Another component' }).click();
    await page.getByLabel('Choose a component').selectOption('2.4');
    await page.getByRole('button', { name: 'Suggest 2.4 and go on' }).click();
    await expect.poll(() => id).toBe('2.4');
    await page.context().close();
  });

  it('writes nothing for a goal that is skipped, and says at the end what was done', async () => {
    const page = await begin();
    await page.getByRole('button', { name: 'Skip' }).click();
    await heading(page, 'Maya Chen').waitFor();
    await page.getByText('May also fit 2.1 or 2.3').waitFor();
    await page.getByRole('button', { name: 'Skip' }).click();
    await heading(page, 'Kofi Mensah').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText(/You looked at 3 goals and suggested 0 components/).waitFor();
    await page.getByRole('button', { name: 'Back to plans' }).click();
    await page.locator('.rail').waitFor();
    await page.context().close();
  });

  it('walks with the arrows, which keep the focus, and not beyond the ends', async () => {
    const page = await begin();
    const after = page.getByRole('button', { name: 'Next goal' });
    await after.press('Enter');
    await after.press('Enter');
    await heading(page, 'Kofi Mensah').waitFor();
    expect(await page.locator('.walk .count').textContent()).toBe('3 of 3');
    const before = page.getByRole('button', { name: 'Goal before' });
    for (let turn = 0; turn < 4; turn += 1) await before.press('Enter');
    expect(await page.locator('.walk .count').textContent()).toBe('1 of 3');
    await page.context().close();
  });

  it('takes the teacher’s yes, after which nothing is marked as suggested', async () => {
    const kofi = aReviewSchool().teachers[2];
    if (!kofi) throw new Error('no teacher');
    const page = await begin({
      confirmSuggestion: () => ok({ ...kofi, goals: [aGoal({ suggestedLink: false })] }),
    });
    await page.getByRole('button', { name: 'Next goal' }).click();
    await page.getByRole('button', { name: 'Next goal' }).click();
    await page.getByText('Kofi has not said yes yet').waitFor();
    await page.getByRole('button', { name: 'Kofi agrees' }).click();
    await page.locator('.waits').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('shows the own caseload, or everyone', async () => {
    const page = await begin();
    expect(await page.locator('.walk .count').textContent()).toBe('1 of 3');
    await page.getByRole('button', { name: 'Everyone' }).click();
    expect(await page.locator('.walk .count').textContent()).toBe('1 of 4');
    await page.context().close();
  });
});
