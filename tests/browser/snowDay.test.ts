import { beforeAll, describe, expect, it } from 'vitest';
import { rosterHeaders } from '../../src/local/school/cedar-hollow/roster.ts';
import { hasChromium } from './chromium.ts';
import { usePreview, type Stage } from './preview.ts';

// Moment 3 through the preview: the built panel over the built server in a local Workspace.
describe.skipIf(!hasChromium)('a principal on a snow day, at six in the morning', () => {
  const openStage = usePreview();
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('Six teachers');
  });

  const heading = (name: string | RegExp): Promise<void> =>
    stage.panel.getByRole('heading', { name }).waitFor();
  /** A tab of the drawer, by lines. */
  const drawer = async (tab: 'Calendar' | 'Mail'): Promise<string[]> => {
    await stage.page.getByRole('tab', { name: tab }).click();
    return stage.page.locator('.drawer .lines li').allInnerTexts();
  };
  const reopen = async (): Promise<void> => {
    await stage.reopen();
    await stage.panel.locator('.rail').waitFor();
  };
  const run = async (next: RegExp, confirm: RegExp, done: RegExp): Promise<void> => {
    await stage.button(next).click();
    await stage.button(confirm).click();
    await heading(done);
  };

  it('moves everybody in one confirmation, at most one mail each, though a slice is cut off', async () => {
    await stage.button(/^Add \d+ tabs?$/).click();
    await stage.button('Back to plans').click();
    await run(/^Create 6 plans…$/, /^Create 6 plans$/, /plans created$/);
    await run(/^Share 6 plans…$/, /^Share 6 plans$/, /^Plans shared/);
    await stage.button('Done').click();
    await stage.button('Plan check-ins…').click();
    await run(/^Send \d+ invites…$/, /^Send \d+ invites$/, /invites? sent$/);
    const day = busiestDay(await drawer('Calendar'));
    const clock = stage.page.locator('.clock');
    while (!(await clock.innerText()).startsWith(day)) {
      const shown = await clock.innerText();
      await stage.page.getByRole('button', { name: 'Next day' }).click();
      await expect.poll(() => clock.innerText()).not.toBe(shown);
    }
    await reopen();

    await stage.button('Schedule').click();
    await stage.button('Snow day').click();
    await heading('Snow day');
    expect(await stage.panel.getByRole('radio', { name: 'Today, ' + day }).isChecked()).toBe(true);
    const onDay = linesOf(day, await drawer('Calendar')).length;
    expect(onDay).toBeGreaterThan(1);
    const move = stage.button(`Move ${onDay} check-ins`);
    await move.waitFor();
    await stage.looksGood();
    expect(linesOf('Update', await drawer('Mail'), 2)).toEqual([]);

    await stage.choose('Trouble', 'A slice is cut off');
    await move.press('Enter');
    await stage.button('Resume').waitFor();
    await stage.looksGood();
    await stage.choose('Trouble', 'Nothing goes wrong');
    await stage.button('Resume').click();
    await heading(`${onDay} check-ins updated`);
    await stage.looksGood();
    expect(linesOf(day, await drawer('Calendar'))).toEqual([]);
    const told = linesOf('Update', await drawer('Mail'), 2);
    expect(told).toHaveLength(2 * onDay);
    expect(new Set(told).size).toBe(told.length);
    expect(stage.noted()).toEqual([]);
  });

  it('sees that a teacher has left, and updates the calendar after its numbers', async () => {
    const before = (await drawer('Calendar')).length;
    const told = (await drawer('Mail')).length;
    await typeInto('Roster', 3, STATUS, 'Left');
    await reopen();
    await stage.button('Schedule').click();
    await stage.button(/^What changed 1 waits for you$/).click();
    await stage.panel.getByText('Obinna Eze gets no plan any more').waitFor();
    await stage.looksGood();
    await stage.button('Update 1 check-in…').click();
    await stage.panel.getByText('1 check-in is taken off the calendar').waitFor();
    await stage.looksGood();
    await stage.button('Back: What changed').click();
    await stage.button('Update 1 check-in…').click();
    expect((await drawer('Calendar')).length).toBe(before);
    await stage.button('Update 1 check-in').click();
    await heading('1 check-in updated');
    expect((await drawer('Calendar')).length).toBe(before - 1);
    expect((await drawer('Mail')).length).toBe(told + 2);
    await stage.button('Done').click();
    await stage.button(/^What changed Nothing waits for you$/).waitFor();
    expect(stage.noted()).toEqual([]);
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
