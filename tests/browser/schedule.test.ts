import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { ScheduleView } from '../../src/contract/schedule.ts';
import { aPreflight } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { notedOf, ok, type Answers } from './panelPage.ts';
import { openTab, type Staging } from './openScene.ts';
import { aReviewSchool } from './scenes/review.ts';
import { anEmptyRound, aPlannedRound, otherTimes, someSeats } from './scenes/schedule.ts';

const laptop: Staging = { height: 560, language: 'en' };

describe.skipIf(!hasChromium)('a coach at the schedule', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  const begin = async (answers: Answers): Promise<Page> => {
    const page = await openTab(browser, laptop, 2, aReviewSchool(), answers);
    page.setDefaultTimeout(30_000);
    return page;
  };
  const moved = (start: string): ScheduleView => {
    const view = aPlannedRound();
    const planned = view.planned.map(one =>
      one.key === 'p3'
        ? { ...one, start, day: start.slice(0, 10), locked: true, conflict: null }
        : one,
    );
    return { ...view, planned };
  };
  const item = (page: Page, name: RegExp) => page.locator('.grid').getByRole('button', { name });

  it('sees the hours first, finds times, and is told what was found', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      openSchedule: () => ok(anEmptyRound()),
      planRound: ask => {
        asked.push(ask);
        return ok(aPlannedRound());
      },
    });
    await page.getByText('13 h 30 min of Dana Rivera’s year').waitFor();
    await page.getByText('1 h 30 min of each teacher’s year').waitFor();
    await page.getByRole('radio', { name: 'Spread out' }).check();
    await page.getByRole('button', { name: 'Find 7 times' }).click();
    await page
      .getByText('5 check-ins planned, nothing sent yet. 1 teacher has no time')
      .first()
      .waitFor();
    expect(asked).toEqual([
      { coach: 'd.rivera@quarryhill.example', round: 'goals', again: false, spread: 'spread_out' },
    ]);
    await item(page, /^Ali Hassan, Tue, Oct 6, 9:00 AM, Planned$/).waitFor();
    expect(notedOf(page)).toEqual([]);
    await page.context().close();
  });

  it('moves a conflict by keyboard to a time that suits both, and keeps it there', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      openSchedule: () => ok(aPlannedRound()),
      alternativesFor: () => ok(otherTimes),
      moveCheckIn: ask => {
        asked.push(ask);
        return ok(moved(ask.start));
      },
    });
    await item(page, /^Kofi Mensah, .*Conflict$/).press('Enter');
    await page.getByText('By now Kofi Mensah has something else').first().waitFor();
    const first = page.getByRole('button', { name: /^Move to Tue, Oct 6, 12:30 PM/ });
    await first.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kofi Mensah');
    await first.press('Enter');
    await page
      .getByText('Kofi Mensah has Tue, Oct 6, 12:30 PM now, and keeps it.')
      .first()
      .waitFor();
    expect(asked).toEqual([
      {
        ...{ key: 'p3', round: 'goals', coach: 'd.rivera@quarryhill.example' },
        ...{ seen: '2026-10-06T10:00:00-06:00', start: '2026-10-06T12:30:00-06:00' },
      },
    ]);
    await item(page, /^Kofi Mensah, .*Kept$/).waitFor();
    await page.context().close();
  });

  it('reads the round again where the time was taken meanwhile', async () => {
    let opened = 0;
    const sentence = 'That time is no longer free for both: choose another.';
    const page = await begin({
      openSchedule: () => {
        opened += 1;
        return ok(aPlannedRound());
      },
      alternativesFor: () => ok(otherTimes),
      moveCheckIn: () => ({ ok: false, code: 'TIME_TAKEN', sentence }),
    });
    await item(page, /^Kofi Mensah/).click();
    await page.getByRole('button', { name: /^Move to Wed/ }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => opened).toBe(2);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('keeps a time and frees it again', async () => {
    const page = await begin({
      openSchedule: () => ok(aPlannedRound()),
      alternativesFor: () => ok([]),
      lockCheckIn: ({ locked }) => ok({ locked }),
    });
    await item(page, /^Ali Hassan/).click();
    await page.getByText('No other time suits both in this round.').waitFor();
    await page.getByRole('button', { name: 'Keep this time' }).click();
    await item(page, /^Ali Hassan, .*Kept$/).waitFor();
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await item(page, /^Ali Hassan, .*Planned$/).waitFor();
    await page.context().close();
  });

  it('asks before others move, and does it only when told so', async () => {
    const tokens: (string | null)[] = [];
    const page = await begin({
      openSchedule: () =>
        ok(aPlannedRound({ without: tokens.length > 1 ? [] : aPlannedRound().without })),
      seatMore: ({ token }) => {
        tokens.push(token);
        return ok(someSeats);
      },
    });
    await page.getByRole('button', { name: 'Could others move?' }).click();
    await page.getByText('To find a time for 1, 1 other check-in must move.').waitFor();
    expect(tokens).toEqual([null]);
    await page.getByRole('button', { name: 'Move them' }).click();
    await expect.poll(() => tokens).toEqual([null, 't']);
    await page.getByText('1 teacher has no time yet').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is sent only after its numbers, with a test invitation before', async () => {
    const page = await begin({
      openSchedule: () => ok(aPlannedRound()),
      sendTestInvitation: () =>
        ok({ kind: 'invitation', title: 'Test', url: '', start: '2026-10-05T08:00:00-06:00' }),
      preflight: () =>
        ok(aPreflight({ kind: 'sendInvites', events: 5, invitationMails: 10, items: 5 })),
    });
    await page.getByRole('button', { name: 'Send a test invitation to me' }).click();
    await page
      .getByText('Sent to d.rivera@quarryhill.example for Mon, Oct 5, 8:00 AM.')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Send 5 invites…' }).click();
    await page.getByText('Nothing has changed yet').waitFor();
    await page.context().close();
  });

  it('shows another coach, another round and another week', async () => {
    const asked: unknown[] = [];
    const page = await begin({
      openSchedule: ask => {
        asked.push(ask);
        return ok(aPlannedRound({ coach: ask.coach ?? 'd.rivera@quarryhill.example' }));
      },
    });
    await page.getByRole('heading', { name: 'Oct 5 – Oct 9, week 1 of 2' }).waitFor();
    await page.getByRole('button', { name: 'Week after' }).click();
    await page.getByRole('heading', { name: 'Oct 12 – Oct 16, week 2 of 2' }).waitFor();
    await page.getByLabel('Coach').selectOption({ label: 'Oluwaseun Bartholomew · 12 teachers' });
    await expect.poll(() => asked[1]).toEqual({ coach: 'o.b@quarryhill.example', round: 'goals' });
    await page.context().close();
  });

  it('shows an outline at once while calendars are read', async () => {
    const page = await begin({ openSchedule: () => new Promise(() => undefined) });
    await page.locator('main[aria-busy=true] .skeleton').waitFor();
    expect(await page.locator('.tabs button[aria-current]').textContent()).toBe('Schedule');
    await page.context().close();
  });
});
