import { beforeEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { hasChromium } from './chromium.ts';
import { usePreview, type Stage } from './preview.ts';

// From a raw, messy sheet to the first test plan: the built panel over the built server.
describe.skipIf(!hasChromium)('setting up', () => {
  const openStage = usePreview();
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage('A form’s answers, messy');
  });

  const heading = (name: string): Promise<void> =>
    stage.panel.getByRole('heading', { name }).waitFor();
  const action = (): Locator => stage.panel.locator('footer .button.action');
  const said = (text: string | RegExp): Promise<void> =>
    stage.panel.locator('.note.good').filter({ hasText: text }).waitFor();
  const state = async (step: number): Promise<string | null> =>
    stage.panel
      .locator('.checklist .state')
      .nth(step - 1)
      .textContent();
  const sheetTab = (name: string): Locator => stage.page.getByRole('button', { name, exact: true });

  it('goes from the raw sheet to one test plan, each step asked once and remembered', async () => {
    // 1 The doubtful column is filled in with the best guess.
    expect(await stage.panel.locator('.ask select').count()).toBe(1);
    expect(await stage.panel.locator('.ask option:checked').textContent()).toContain('best guess');
    await stage.button(/^Roster columns/).click();
    await heading('Match columns');
    await stage.panel
      .getByText(/is left out/)
      .first()
      .waitFor();
    await stage.looksGood();
    await action().click();
    await said('Columns are remembered');
    expect(await state(1)).toBe('Done');

    // 2 Tabs, once.
    await stage.button(/^Add \d+ tabs?$/).click();
    await said(/tabs? added/);
    expect(await state(2)).toBe('Done');
    await sheetTab('Focus areas').waitFor();

    // 3 Who gets a plan, with one person in two rows, merged and taken apart again.
    await stage.button('Check who gets a plan').click();
    await heading('Who gets a plan?');
    await stage.looksGood();
    await stage.button('Merge into row 13').click();
    await said('No cell has changed');
    await stage.panel.getByText('1 person was merged').click();
    await stage.button(/^Take apart/).click();
    await said('stand alone');
    await stage.button('Merge into row 13').click();
    await said('No cell has changed');
    await stage.panel.getByRole('checkbox', { name: /^Librarian/ }).uncheck();
    await stage.button('Keep: 10 plans').click();
    await said('10 people get a plan');
    expect(await state(3)).toBe('Done');

    // 4 Coaching or formal, asked once.
    await stage.looksGood();
    await stage.panel.getByRole('radio', { name: /^Formal/ }).check();
    await stage.button('Keep this choice').click();
    await said('Kept in the tab Settings');
    expect(await state(4)).toBe('Done');

    // 5 School and rubric.
    await stage.button('Choose school and rubric').click();
    await stage.panel.getByLabel('School name').fill('Harbor Point K–8');
    await stage.panel.locator('option[value="own"]').waitFor({ state: 'attached' });
    await stage.panel.getByRole('combobox', { name: /^Rubric/ }).selectOption({ index: 1 });
    await stage.looksGood();
    await stage.button('Keep these').click();
    await said('Kept in the tab Settings');
    await stage.panel.getByText(/^Harbor Point K–8 · /).waitFor();

    // 6 Focus areas are typed into their tab; the panel takes the person there.
    await stage.button('Open Focus areas').click();
    const bar = stage.page.locator('.formula span').first();
    await expect.poll(() => bar.textContent()).toBe('A3');
    await stage.page.locator('.cells').press('F2');
    await stage.page.getByLabel('Cell', { exact: true }).fill('Talking in full sentences');
    await stage.page.getByLabel('Cell', { exact: true }).press('Enter');
    await stage.button('Look again').click();
    await stage.panel.getByText('Talking in full sentences').waitFor();
    expect(await state(6)).toBe('Done');

    // 7 Days off: what was understood, and what was not.
    await stage.button('Paste days off').click();
    await action().click();
    await stage.panel.getByText('Paste something first').waitFor();
    await stage.panel
      .locator('textarea')
      .fill('Oct 12 Indigenous Peoples’ Day\nFeb 30 Founder’s day');
    await action().click();
    await stage.panel.getByText('Mon, Oct 12').waitFor();
    await stage.panel.getByText('a date that does not exist').waitFor();
    await expect
      .poll(() => stage.panel.locator('textarea').inputValue(), { timeout: 15_000 })
      .toBe('Feb 30 Founder’s day');
    await stage.looksGood();
    await stage.panel.locator('input[type=file]').setInputFiles({
      name: 'school.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(anIcs),
    });
    await stage.panel.getByText('Fri, Oct 30').waitFor();
    await stage.button('Done').click();
    expect(await state(7)).toBe('Done');

    // 8 One test plan and one test invitation, for nobody else, removed in one click.
    await stage.button('Try one plan').click();
    await stage.button('Make one test plan').click();
    await said('for you alone');
    const documents = stage.page.locator('.drawer .lines li');
    await expect.poll(() => documents.count(), { timeout: 15_000 }).toBe(1);
    await stage.button('Send one test invitation').click();
    await said('Only you are invited');
    await stage.looksGood();
    const [plan] = await Promise.all([
      stage.page.context().waitForEvent('page'),
      stage.panel.getByRole('link', { name: /^Open plan/ }).click(),
    ]);
    await plan.waitForLoadState();
    expect(await plan.textContent('main')).toContain('Harbor Point K–8');
    await plan.close();
    await stage.button('Done').click();
    await heading('Your set-up');
    await stage.looksGood();
    await stage.button(/^One test plan/).click();
    await stage.button('Remove tests').click();
    await said('2 tests removed');
    await expect.poll(() => documents.count(), { timeout: 15_000 }).toBe(0);
    await stage.button('Done').click();
    expect(await state(8)).toBe('Next');
    expect(stage.noted()).toEqual([]);
  });

  it('asks again about a column whose header was changed, and about no other', async () => {
    await action().click();
    await said('Columns are remembered');
    // The form's question for "sounds like" stands in column O.
    await stage.panel.getByRole('button', { name: 'Back to plans' }).click();
    const header = stage.page
      .locator('.cells td, .cells th')
      .filter({ hasText: /^What would we HEAR/ });
    await header.first().dblclick();
    await stage.page.getByLabel('Cell', { exact: true }).fill('Sounds in the room');
    await stage.page.getByLabel('Cell', { exact: true }).press('Enter');
    await stage.button('Refresh').click();
    await stage.panel.getByText(/^Set-up: /).waitFor();
    await stage.button('Go on').click();
    await stage.panel.getByText('has another header now').waitFor();
    expect(await stage.panel.locator('.ask select').count()).toBe(1);
  });

  it('can be put off step by step, left, and found again', async () => {
    for (let step = 1; step <= 8; step += 1) await stage.button('Later').click();
    expect(await state(1)).toBe('Later');
    await stage.button('Go to the teachers').click();
    await stage.panel.getByText('Set-up: 8 steps wait.').waitFor();
    await stage.button('Set-up').click();
    await heading('Set up in about 4 minutes');
  });

  it('shows what got in the way with a button that helps, and goes on from there', async () => {
    await stage.choose('Trouble', 'Signed in to two accounts');
    await action().click();
    await stage.panel.getByText('No answer came from Google').waitFor();
    await stage.looksGood();
    await stage.choose('Trouble', 'Nothing goes wrong');
    await stage.button('Try again').click();
    await said('Columns are remembered');
  });

  it('is done by keyboard alone up to a test plan', async () => {
    const frame = await stage.frame();
    const page = stage.panel.locator('body');
    const press = async (name: string | RegExp): Promise<void> => {
      await stage.button(name).waitFor();
      for (let tabs = 0; tabs < 60; tabs += 1) {
        const text = await frame.evaluate(() => {
          const focused = document.activeElement;
          return focused instanceof HTMLButtonElement ? (focused.textContent ?? '') : '';
        });
        if (typeof name === 'string' ? text === name : name.test(text)) break;
        await stage.panel.locator(':focus').or(page).first().press('Tab');
      }
      await stage.panel.locator(':focus').press('Enter');
    };
    await frame.evaluate(() => document.querySelector('h1')?.focus());
    await press('Confirm columns');
    await said('Columns are remembered');
    await press(/^Add \d+ tabs?$/);
    await said(/tabs? added/);
    await press('Check who gets a plan');
    await press(/^Keep: \d+ plans$/);
    await press('Keep this choice');
    await press('Choose school and rubric');
    await press('Keep these');
    for (const name of ['Open Focus areas', 'Paste days off']) {
      await stage.button(name).waitFor();
      await press('Later');
    }
    await press('Try one plan');
    await press('Make one test plan');
    await said('for you alone');
  });
});

const anIcs = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//school//EN',
  'BEGIN:VEVENT',
  'UID:fall',
  'DTSTAMP:20260801T000000Z',
  'DTSTART;VALUE=DATE:20261030',
  'DTEND;VALUE=DATE:20261031',
  'SUMMARY:No school',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
