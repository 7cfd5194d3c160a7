import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { LaunchView } from '../../src/contract/launch.ts';
import { aPreflight, aRun, aSchool, withPlans } from './aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { expectGoodLooks, expectToFit } from './looks.ts';
import { open } from './openScene.ts';
import { ok, openPanel } from './panelPage.ts';

const NAMES = ['Amara Oyelowo', 'Jun Takahashi', 'Ximena Valdés-Quispe', 'Tevita Fonoti'];
const STATES = ['ready', 'ready', 'unsure', 'waits'] as const;

/** The message of the teacher in that row; who is decided about is known by then. */
function launchOf(row: number | null, decided: Record<string, 'sent' | 'again'> = {}): LaunchView {
  const after = { sent: 'sent', again: 'ready' } as const;
  const teachers = NAMES.map((name, at) => {
    const said = decided['k' + at];
    const state = said ? after[said] : (STATES[at] ?? 'ready');
    const sentence = {
      ready: null,
      sent: 'Tue, Sep 1',
      unsure: 'Tue, Sep 1',
      waits: 'Share first.',
    };
    const email = name.toLowerCase().replace(/\W+/g, '.') + '@highland.example';
    return { key: 'k' + at, row: at + 2, name, email, state, sentence: sentence[state] };
  });
  const shown = teachers.find(one => one.row === row) ?? teachers[0];
  return {
    from: 'leader@highland.example',
    why: 'You know your students best.',
    teachers,
    message: {
      row: shown?.row ?? 2,
      to: shown?.email ?? '',
      subject: 'Your learning plan for 2026–27',
      body:
        'Hello ' + (shown?.name ?? '') + ',\n\nhttps://docs.google.com/document/d/a-long-id-0/edit',
      language: shown?.row === 3 ? 'es' : 'en',
    },
    left: 1490,
  };
}

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
        const lines = ['2 mails, one to each teacher', 'It cannot be taken back.'];
        return ok(aPreflight({ kind: 'sendLaunch', items: 2, leftOut: [], lines }));
      },
      startRun: () => ok(run),
      continueRun: () => ok({ ...run, state: 'done', done: 2 }),
    });
    await page.getByRole('button', { name: 'Launch message…' }).click();
    await page.getByText('Hello Amara Oyelowo,').waitFor();
    await expectGoodLooks(page.mainFrame());
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

  it('fits in Spanish and in longer words', async () => {
    for (const language of ['es', 'long'] as const) {
      const staging = { height: 560, language };
      const page = await open(browser, staging, withPlans(aSchool()), {
        openLaunch: ask => ok(launchOf(ask.row)),
      });
      await page.locator('[data-to=launch]').click();
      await page.locator('.typed').waitFor();
      await expectToFit(page.mainFrame());
      await page.context().close();
    }
  });
});

describe.skipIf(!hasChromium)('what was done', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('says what, when, by whom and how far, and leads to an undo where there is one', async () => {
    const me = 'leader@highland.example';
    const when = 'Tue, Sep 1, 8:04 AM';
    const page = await openPanel(browser, {
      openSchool: () => ok(withPlans(aSchool())),
      listRuns: () =>
        ok({
          runs: [
            {
              ...{ id: 'b', kind: 'sharePlans', state: 'stopped', by: me, when },
              ...{ done: 4, total: 18, undo: { kind: 'undoShares', count: 4 } },
            },
            {
              ...{ id: 'a', kind: 'createPlans', state: 'done', by: 'coach@highland.example' },
              ...{ when, done: 9, total: 9, undo: null },
            },
          ],
          more: 0,
        }),
      preflight: ask => ok(aPreflight({ kind: ask.kind, items: 4, leftOut: [] })),
    });
    await page.getByRole('button', { name: 'What was done' }).click();
    await page.getByRole('heading', { name: '9 plans created' }).waitFor();
    await page.getByText('stopped at 4 of 18').waitFor();
    await expectGoodLooks(page.mainFrame());
    await page.getByRole('button', { name: 'Undo 4 shares…' }).click();
    await page.getByRole('heading', { name: 'Take back 4 shares' }).waitFor();
    await page.context().close();
  });
});
