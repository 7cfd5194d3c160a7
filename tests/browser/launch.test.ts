import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { aPreflight, aRun, aSchool, withPlans } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';
import { launchOf, someRuns } from './scenes/launch.ts';

describe.skipIf(!hasChromium)('the launch message', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('is read teacher by teacher, tried on oneself, and sent after its count was confirmed', async () => {
    const tested: unknown[] = [];
    const run = aRun({ kind: 'sendLaunch', total: 2 });
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      openLaunch: ask => ok(launchOf(ask.row)),
      sendTestMail: ask => {
        tested.push(ask);
        return ok({ to: 'leader@highland.example' });
      },
      preflight: ask => {
        expect(ask).toEqual({ kind: 'sendLaunch' });
        const lines = ['2 mails, one to each teacher', 'It cannot be taken back.'].map(text => ({
          about: 'mail' as const,
          text,
        }));
        return ok(aPreflight({ kind: 'sendLaunch', items: 2, leftOut: [], lines }));
      },
      startRun: () => ok(run),
      continueRun: () => ok({ ...run, state: 'done', done: 2 }),
    });
    await page.getByRole('button', { name: 'Launch message…' }).click();
    await page.getByText('Hello Amara Oyelowo,').waitFor();
    await page.getByRole('button', { name: 'The next teacher' }).click();
    await page.getByText('Hello Jun Takahashi,').waitFor();
    await page.getByText('2 of 4').waitFor();
    await page.getByRole('button', { name: 'Send this one to myself' }).click();
    await page.getByRole('main').getByText('A test is on its way to leader@').waitFor();
    expect(tested).toEqual([{ row: 3 }]);
    await page.getByRole('button', { name: 'Send 2 mails' }).click();
    await page.getByText('It cannot be taken back.').waitFor();
    await page.getByRole('button', { name: 'Send 2 mails' }).click();
    await page.getByRole('heading', { name: '2 mails sent' }).waitFor();
    await page.context().close();
  });

  it('goes out with the words that were kept: what is typed is kept first', async () => {
    const kept: unknown[] = [];
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      openLaunch: ask =>
        ok({ ...launchOf(ask.row), why: kept.length > 0 ? 'Take your time.' : '' }),
      chooseSettings: ask => {
        kept.push(ask);
        return ok({ changed: true });
      },
    });
    await page.getByRole('button', { name: 'Launch message…' }).click();
    await page.getByLabel('Your words on why').fill('Take your time.');
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await page.getByRole('button', { name: 'Send 2 mails' }).waitFor();
    expect(kept).toEqual([{ why: 'Take your time.' }]);
    await page.context().close();
  });

  it('lists a mail that may have left, and does what the person says', async () => {
    const decided: Record<string, 'sent' | 'again'> = {};
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      openLaunch: ask => ok(launchOf(ask.row, decided)),
      decideMail: ask => {
        decided[ask.key] = ask.was;
        return ok(launchOf(null, decided));
      },
    });
    await page.getByRole('button', { name: 'Launch message…' }).click();
    await page.getByRole('heading', { name: '1 mail may have left' }).waitFor();
    await page.getByRole('button', { name: 'Send it again: Ximena Valdés-Quispe' }).click();
    await page.getByRole('button', { name: 'Send 3 mails' }).waitFor();
    expect(decided).toEqual({ k2: 'again' });
    await page.context().close();
  });
});

describe.skipIf(!hasChromium)('what was done', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('says what, when, by whom and how far, and leads to an undo where there is one', async () => {
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      listRuns: () => ok(someRuns),
      preflight: ask => ok(aPreflight({ kind: ask.kind, items: 4, documents: 2, leftOut: [] })),
    });
    await page.getByRole('button', { name: 'What was done' }).click();
    await page.getByRole('heading', { name: '9 plans created' }).waitFor();
    await page.getByText('stopped at 4 of 18').waitFor();
    await page.getByRole('button', { name: 'Undo 4 permissions…' }).click();
    await page.getByRole('heading', { name: 'Take back 4 permissions' }).waitFor();
    await page.context().close();
  });
});
