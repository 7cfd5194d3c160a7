import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { rosterHeaders } from '../../src/local/school/cedar-hollow/roster.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks } from './looks.ts';
import { openStage, startPreview, type Preview, type Stage } from './preview.ts';
import { watch } from './panelPage.ts';

// Moment 3 through the preview: the built panel over the built server in a local Workspace.
describe.skipIf(!hasChromium)('a principal on a snow day, at six in the morning', () => {
  let browser: Browser;
  let preview: Preview;
  let stage: Stage;
  let noted: readonly string[];

  beforeAll(async () => {
    [browser, preview] = await Promise.all([openChromium(), startPreview()]);
    stage = await openStage(browser, preview.url, 'Six teachers');
    noted = watch(stage.page, url => url.startsWith(preview.url) || url.startsWith('data:'));
  });
  afterAll(async () => {
    await browser.close();
    await preview.end();
  });

  const button = (name: string | RegExp): Locator =>
    stage.panel.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp): Promise<void> =>
    stage.panel.getByRole('heading', { name }).waitFor();
  const looksGood = async (): Promise<void> => expectGoodLooks(await stage.frame());
  /** A tab of the drawer, by lines. */
  const drawer = async (tab: 'Calendar' | 'Mail'): Promise<string[]> => {
    await stage.page.getByRole('tab', { name: tab }).click();
    return stage.page.locator('.drawer .lines li').allInnerTexts();
  };
  const reopen = async (): Promise<void> => {
    await stage.page.getByRole('button', { name: 'Close the panel' }).click();
    await stage.page.getByRole('button', { name: 'Extensions' }).click();
    await stage.page.getByRole('button', { name: /Open growth plans/ }).click();
    await stage.panel.locator('.rail').waitFor();
  };
  const run = async (next: RegExp, confirm: RegExp, done: RegExp): Promise<void> => {
    await button(next).click();
    await button(confirm).click();
    await heading(done);
  };

  it('moves everybody in one confirmation, at most one mail each, though a slice is cut off', async () => {
    await button(/^Add \d+ tabs?$/).click();
    await button('Back to plans').click();
    await run(/^Create 6 plans…$/, /^Create 6 plans$/, /plans created$/);
    await run(/^Share 6 plans…$/, /^Share 6 plans$/, /shares made$/);
    await button('Done').click();
    await button('Plan check-ins…').click();
    await run(/^Send \d+ invites…$/, /^Send \d+ invites$/, /invites? sent$/);
    const day = busiestDay(await drawer('Calendar'));
    const clock = stage.page.locator('.clock');
    while (!(await clock.innerText()).startsWith(day)) {
      const shown = await clock.innerText();
      await stage.page.getByRole('button', { name: 'Next day' }).click();
      await expect.poll(() => clock.innerText()).not.toBe(shown);
    }
    await reopen();

    await button('Schedule').click();
    await button('Snow day').click();
    await heading('Snow day');
    expect(await stage.panel.getByRole('radio', { name: 'Today, ' + day }).isChecked()).toBe(true);
    const onDay = linesOf(day, await drawer('Calendar')).length;
    expect(onDay).toBeGreaterThan(1);
    const move = button(`Move ${onDay} check-ins`);
    await move.waitFor();
    await looksGood();
    expect(linesOf('Update', await drawer('Mail'), 2)).toEqual([]);

    await stage.choose('Trouble', 'A slice is cut off');
    await move.press('Enter');
    await button('Resume').waitFor();
    await looksGood();
    await stage.choose('Trouble', 'Nothing goes wrong');
    await button('Resume').click();
    await heading(`${onDay} check-ins updated`);
    await looksGood();
    expect(linesOf(day, await drawer('Calendar'))).toEqual([]);
    const told = linesOf('Update', await drawer('Mail'), 2);
    expect(told).toHaveLength(2 * onDay);
    expect(new Set(told).size).toBe(told.length);
    expect(noted).toEqual([]);
  });

  it('sees that a teacher has left, and updates the calendar after its numbers', async () => {
    const before = (await drawer('Calendar')).length;
    const told = (await drawer('Mail')).length;
    await typeInto('Roster', 3, STATUS, 'Left');
    await reopen();
    await button('Schedule').click();
    await button(/^What changed 1 waits for you$/).click();
    await stage.panel.getByText('Obinna Eze gets no plan any more').waitFor();
    await looksGood();
    await button('Update 1 check-in…').click();
    await stage.panel.getByText('1 check-in is taken off the calendar').waitFor();
    await looksGood();
    await button('Back: What changed').click();
    await button('Update 1 check-in…').click();
    expect((await drawer('Calendar')).length).toBe(before);
    await button('Update 1 check-in').click();
    await heading('1 check-in updated');
    expect((await drawer('Calendar')).length).toBe(before - 1);
    expect((await drawer('Mail')).length).toBe(told + 2);
    await button('Done').click();
    await button(/^What changed Nothing waits for you$/).waitFor();
    expect(noted).toEqual([]);
  });

  /** As a person types into a cell of the sheet. */
  const typeInto = async (
    tab: string,
    row: number,
    column: number,
    text: string,
  ): Promise<void> => {
    const ask = { is: 'type', tab, row, column, text };
    await stage.page.evaluate(
      body => fetch('/ask', { method: 'POST', body }).then(() => undefined),
      JSON.stringify(ask),
    );
  };
});

const STATUS = 1 + rosterHeaders().indexOf('Status');

/** Lines of the drawer whose part of that number (from 0) begins so. */
const linesOf = (begins: string, lines: readonly string[], part = 0): string[] =>
  lines.filter(line => (line.split('\n')[part] ?? '').startsWith(begins));

/** "Mon, Sep 21": the day on which most check-ins stand. */
function busiestDay(lines: readonly string[]): string {
  const days = lines.map(line => line.split(',').slice(0, 2).join(','));
  const count = (day: string): number => days.filter(one => one === day).length;
  return days.toSorted((a, b) => count(b) - count(a))[0] ?? '';
}
