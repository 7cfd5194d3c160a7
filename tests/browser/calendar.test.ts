import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { aPreflight, aRun } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { notedOf, ok, type Answers } from './panelPage.ts';
import { openTab, type Staging } from './openScene.ts';
import { anEmptyRound } from './scenes/schedule.ts';
import {
  aCalendar,
  aDay,
  aSemester,
  aSentSchool,
  declined,
  leavers,
  manyNews,
  removal,
} from './scenes/aCalendar.ts';

const laptop: Staging = { height: 560, language: 'en' };

describe.skipIf(!hasChromium)('check-ins that were sent', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const begin = async (answers: Answers): Promise<Page> => {
    const all = { openSchedule: () => ok(anEmptyRound()), lookAtCalendar: () => ok(manyNews) };
    const page = await openTab(browser, laptop, 2, aSentSchool(), { ...all, ...answers });
    page.setDefaultTimeout(30_000);
    return page;
  };
  const toCalendar = (page: Page) => page.getByRole('button', { name: /^What changed/ }).click();
  const toSnowDay = (page: Page) => page.getByRole('button', { name: 'Snow day' }).click();
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');

  it('that somebody declined get a time that was offered, after a look at the calendar', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      decideCheckIn: ask => {
        asked.push(ask);
        return ok(aCalendar({ changes: 1, mails: 2 }));
      },
    });
    await page.getByRole('button', { name: 'What changed 6 wait for you' }).click();
    await expect.poll(() => focused(page)).toBe('What changed');
    const card = page.getByRole('group', { name: 'Jun Takahashi, Goal-setting' });
    await card.getByRole('button', { name: 'Move to September 16, 08:30' }).press('Enter');
    await page.getByText('Jun Takahashi gets the new time with the next update.').first().waitFor();
    expect(asked).toEqual([
      { key: 'k4', round: 'goals', decision: 'take_time', start: declined.choices[1]?.start },
    ]);
    await page.getByRole('button', { name: 'Update 1 check-in…' }).waitFor();
    // The pressed button is gone; the keyboard goes on from the page's heading.
    await expect.poll(() => focused(page)).toBe('What changed');
    expect(notedOf(page)).toEqual([]);
    await page.context().close();
  });

  it('are read again where a decision comes too late', async () => {
    let looks = 0;
    const page = await begin({
      lookAtCalendar: () => {
        looks += 1;
        return ok(looks > 2 ? aCalendar() : manyNews);
      },
      decideCheckIn: () => ({
        ok: false,
        code: 'NOTHING_TO_DECIDE',
        sentence: 'Otherwise by now.',
      }),
    });
    await toCalendar(page);
    await page.getByRole('button', { name: 'Invite again' }).click();
    await page.getByRole('alert').getByText('Otherwise by now.').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Look again' }).click();
    await page.getByText('Nothing has changed').first().waitFor();
    await page.context().close();
  });

  it('of many who seem to have left are kept until a person says the number', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      lookAtCalendar: () => ok(leavers),
      decideAll: ask => {
        asked.push(ask);
        return ok(aCalendar({ changes: 4, mails: 8 }));
      },
    });
    await toCalendar(page);
    await page.getByRole('heading', { name: /^Have they all left/ }).waitFor();
    expect(await page.locator('footer .action').count()).toBe(0);
    await page.getByRole('button', { name: 'They left: cancel for 4 people' }).click();
    await page.getByRole('button', { name: 'Update 4 check-ins…' }).waitFor();
    expect(asked).toEqual([{ about: 'left', people: 4 }]);
    await page.context().close();
  });

  it('move on a snow day only as they were shown; other numbers are shown anew', async () => {
    const tokens: string[] = [];
    const days: string[] = [];
    const run = aRun({ kind: 'syncCheckIns', total: 4 });
    const page = await begin({
      lookAtDay: ({ from }) => {
        days.push(from);
        return ok(aDay({ token: 't' + days.length }));
      },
      moveDay: ({ token }) => {
        tokens.push(token);
        return token === 't2'
          ? { ok: false, code: 'CHANGED_SINCE_PREFLIGHT', sentence: 'Changed since you looked.' }
          : ok(run);
      },
      continueRun: () => ok({ ...run, state: 'done', done: 4 }),
    });
    await toSnowDay(page);
    await page.getByRole('radio', { name: 'Today, Mon, Sep 14' }).waitFor();
    await page.getByRole('button', { name: 'Move 5 check-ins' }).waitFor();
    await page.getByRole('radio', { name: 'Tomorrow, Tue, Sep 15' }).check();
    await page.getByRole('button', { name: 'Move 5 check-ins' }).click();
    await page.getByRole('button', { name: 'See the new numbers' }).click();
    await page.getByRole('button', { name: 'Move 5 check-ins' }).click();
    await page.getByRole('heading', { name: '4 check-ins updated' }).waitFor();
    expect(days).toEqual(['2026-09-14', '2026-09-15', '2026-09-15']);
    expect(tokens).toEqual(['t2', 't3']);
    await page.context().close();
  });

  it('stay while a run is open, and the card leads to that run', async () => {
    let looks = 0;
    const page = await begin({
      openSchool: () => {
        looks += 1;
        return ok(aSentSchool({ run: looks > 1 ? aRun({ state: 'paused', done: 2 }) : null }));
      },
      lookAtDay: () => ok(aDay()),
      moveDay: () => ({ ok: false, code: 'RUN_OPEN', sentence: 'A run is still open.' }),
    });
    await toSnowDay(page);
    await page.getByRole('button', { name: 'Move 5 check-ins' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'To the open run' }).click();
    await page.getByRole('button', { name: /^Resume/ }).waitFor();
    await page.context().close();
  });

  it('change from a day on only when the plan is kept, and are sent by the update', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      lookAtSemester: () => ok(aSemester()),
      startSemester: ask => {
        asked.push(ask);
        return ok(aSemester());
      },
      preflight: ({ kind }) => {
        asked.push(kind);
        const lines = [{ about: 'calendar' as const, text: '2 check-ins get another coach' }];
        return ok(aPreflight({ kind, lines }));
      },
    });
    await page.getByText('More for the calendar').click();
    await page.getByRole('button', { name: 'Semester 2…' }).click();
    await page.getByText('with Oluwaseun Bartholomew instead of Bettina Krause').first().waitFor();
    await page.getByLabel('From which day on?').fill('2027-01-11');
    await page.getByRole('button', { name: 'Keep 5 changes' }).click();
    await page.getByText('Kept. Nothing is sent yet.').first().waitFor();
    await page.getByRole('button', { name: 'Update 2 check-ins…' }).click();
    await page.getByText('2 check-ins get another coach').waitFor();
    expect(asked).toEqual([{ from: '2027-01-11', token: 't' }, 'syncCheckIns']);
    await page.context().close();
  });

  it('are removed only after their number was confirmed', async () => {
    const started: unknown[] = [];
    const run = aRun({ kind: 'removeCheckIns', total: 10 });
    const page = await begin({
      preflight: () => ok(removal),
      startRun: ask => {
        started.push(ask);
        return ok(run);
      },
      continueRun: () => ok({ ...run, state: 'done', done: 10 }),
    });
    await page.getByText('More for the calendar').click();
    await page.getByRole('button', { name: 'Remove the check-ins…' }).click();
    await page.getByRole('heading', { name: 'Remove 9 check-ins' }).waitFor();
    expect(await page.locator('footer .action').count()).toBe(0);
    await page.getByLabel('Yes, cancel 9 check-ins and send 18 mails').check();
    await page.getByRole('button', { name: 'Remove 9 check-ins' }).click();
    await page.getByRole('heading', { name: 'Check-ins removed' }).waitFor();
    expect(started).toEqual([{ kind: 'removeCheckIns', token: 't1' }]);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Snow day' }).waitFor();
    await page.context().close();
  });

  it('leave a wall card and archives behind, and a missing goal leads to its row', async () => {
    const shown: unknown[] = [];
    const from: unknown[] = [];
    let cards = 0;
    const page = await begin({
      makeWallCard: ({ row, goal }) => {
        cards += 1;
        if (cards === 1)
          return {
            ok: false,
            code: 'NO_SUCH_GOAL',
            sentence: `Row ${row} has no goal ${goal} yet.`,
          };
        return ok({ name: 'Wall card: Amara', url: 'https://docs.example/card' });
      },
      showCell: ask => {
        shown.push(ask);
        return ok(null);
      },
      archivePlans: ({ type, next = null }) => {
        if (type === 'pdf') return { ok: false, code: 'NO_PDF', sentence: 'Choose Word instead.' };
        from.push(next);
        const url = 'https://drive.example/' + from.length;
        const then = next ? null : { coach: 'Krause', from: 5, part: 2 };
        const said = { name: 'Plans ' + from.length, url, missing: [], tooLarge: [] };
        return ok({ ...said, plans: 5, next: then });
      },
    });
    await page.getByRole('button', { name: 'Plans', exact: true }).click();
    await page.getByRole('button', { name: 'Records…' }).click();
    await page.getByRole('button', { name: 'Make a wall card' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Open row' }).click();
    await expect.poll(() => shown).toEqual([{ row: 3, column: null, tab: 'Staff' }]);
    await page.getByRole('button', { name: 'Make a wall card' }).click();
    const card = page.getByRole('link', { name: 'Open: Wall card: Amara (new tab)' });
    expect(await card.getAttribute('href')).toBe('https://docs.example/card');
    await page.getByLabel('PDF').check();
    await page.getByRole('button', { name: 'Archive 9 plans' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Archive as Word' }).click();
    await page.getByText('10 plans archived.').first().waitFor();
    expect(from).toEqual([null, { coach: 'Krause', from: 5, part: 2 }]);
    expect(await page.getByRole('link', { name: /^Open: Plans/ }).count()).toBe(2);
    await page.context().close();
  });
});
