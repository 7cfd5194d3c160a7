import { beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { hasChromium } from './chromium.ts';
import { usePreview, type Stage } from './preview.ts';

// A morning before first bell, and one with snow: the built panel over the built server.
describe.skipIf(!hasChromium)('a year’s moments in the preview', () => {
  const openStage = usePreview();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Six teachers');
  });
  const heading = (name: string | RegExp): Locator => stage.panel.getByRole('heading', { name });
  const drawer = async (tab: string): Promise<Locator> => {
    await stage.page.getByRole('tab', { name: new RegExp('^' + tab) }).click();
    return stage.page.locator('.drawer .lines li');
  };

  it('begin with one test plan that only the leader sees, and end with it gone', async () => {
    await stage.button(/^Add \d+ tabs?$/).click();
    await stage.panel.getByText('All of them are there').waitFor();
    await stage.button(/One test plan/).click();
    await stage.button('Make one test plan').click();
    await stage
      .button(/^Remove/)
      .first()
      .waitFor();
    await expect.poll(async () => (await drawer('Documents')).count()).toBe(1);
    await stage
      .button(/^Remove/)
      .first()
      .click();
    await expect.poll(async () => (await drawer('Documents')).count()).toBe(0);
  });
  it('make six plans, share them and send the invitations, each after its numbers', async () => {
    await stage.button('Done').click();
    await stage.button('Back to plans').click();
    for (const [what, ready, done] of [
      ['Create 6 plans…', 'Create 6 plans', '6 plans created'],
      ['Share 6 plans…', 'Share 6 plans', 'Plans shared: 12 permissions'],
    ] as const) {
      await stage.button(what).click();
      await stage.panel.getByText('Nothing has changed yet').waitFor();
      await stage.button(ready).click();
      await heading(done).waitFor();
    }
    await stage.button('Done').click();
    await stage.page.getByRole('button', { name: 'Next week' }).click();
    await stage.button('Schedule').click();
    await stage.button('Find 3 times').click();
    await stage.button('Send 3 invites…').click();
    await stage.panel.getByText('6 invitations by mail').waitFor();
    expect(await (await drawer('Calendar')).count()).toBe(0);
    await stage.button('Send 3 invites').click();
    await heading('3 invites sent').waitFor();
    await expect.poll(async () => (await drawer('Calendar')).count()).toBe(3);
    expect(stage.noted()).toEqual([]);
  });

  it('move a snow day’s check-ins in one confirmation, with one mail a check-in at most', async () => {
    const [first = ''] = await (await drawer('Calendar')).locator('b').allTextContents();
    const day = new Date(Date.parse(first.replace(/^\w+, /, '') + ' 2026 UTC'));
    const before = await (await drawer('Mail')).count();
    await stage.button('Done').click();
    await stage.button('Schedule').click();
    await stage.button('Snow day').click();
    await stage.panel.getByText('Another day').click();
    await stage.panel.getByLabel('The day', { exact: true }).fill(day.toISOString().slice(0, 10));
    await stage.panel.locator('footer .action').click();
    await heading(/check-ins? updated$/).waitFor();
    const shown = await (await drawer('Calendar')).locator('b').allTextContents();
    expect(shown).toHaveLength(3);
    const date = first.split(',').slice(0, 2).join(',');
    expect(shown.filter(when => when.startsWith(date))).toEqual([]);
    const mails = await (await drawer('Mail')).locator('b + span').allTextContents();
    // Google writes once for each check-in; only a coach may have several that day.
    const told = mails.slice(0, mails.length - before);
    const teachers = told.filter(address => !address.startsWith('g.halvorsen@'));
    expect(teachers.length).toBeGreaterThan(0);
    expect(new Set(teachers).size).toBe(teachers.length);
    expect(stage.noted()).toEqual([]);
  });

  it('suggest a component into one cell and take it back, word for word', async () => {
    stage = await openStage('Three teachers, a bare sheet');
    await stage.button('Back to plans').click();
    const cell = stage.page.locator('.cells').getByText(/\(suggested\)$/);
    await stage.button(/^Review/).click();
    await stage.panel.getByText('1.2 Data and Assessment').first().click();
    await stage.button('Suggest 1.2 and go on').click();
    await cell.waitFor();
    await stage.button('Undo').click();
    await stage.panel.getByText('Taken back. The cell is as it was.').first().waitFor();
    await expect.poll(() => cell.count()).toBe(0);
  });

  it('take back plans that nobody has touched', async () => {
    await stage.button('Plans').click();
    await stage.button('Create 3 plans…').click();
    await stage.button('Create 3 plans').click();
    await heading('3 plans created').waitFor();
    await expect.poll(async () => (await drawer('Documents')).count()).toBe(3);
    await stage.button(/^Undo 3 new plans/).click();
    await stage.button('Move 3 plans to the bin').click();
    await heading('3 plans taken back').waitFor();
    await expect.poll(async () => (await drawer('Documents')).count()).toBe(0);
  });

  it('open the sample school that the add-on made, on this machine', async () => {
    await stage.button('Set-up').click();
    await stage.button('Make a sample school').click();
    const link = stage.panel.getByRole('link', { name: 'Open the sample school' });
    const [opened] = await Promise.all([stage.page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).origin).toBe(stage.url);
    expect(await opened.locator('table tr').count()).toBeGreaterThan(3);
  });
});
