import type { Page } from 'playwright-core';
import {
  aCalendar,
  aDay,
  aSemester,
  aSentSchool,
  leavers,
  manyNews,
  removal,
  several,
  unplaced,
} from './aCalendar.ts';
import { openTab, unfold, type Scene } from '../openScene.ts';
import { ok, type Answers } from '../panelPage.ts';
import { anEmptyRound } from './schedule.ts';

const inSchedule = (answers: Answers = {}): Answers => ({
  openSchedule: () => ok(anEmptyRound()),
  lookAtCalendar: () => ok(manyNews),
  ...answers,
});

const entry = (page: Page, place: number) => page.locator('.entries .button').nth(place);

/** Opens the page of the entry of that number. */
const opened =
  (place: number, answers: Answers, until: string): Scene =>
  async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aSentSchool(), inSchedule(answers));
    await entry(page, place).click();
    await page.locator(until).first().waitFor();
    return page;
  };

const rare =
  (place: number, answers: Answers, until: string): Scene =>
  async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aSentSchool(), inSchedule(answers));
    await page.locator('.fold summary').last().click();
    await page.locator('.fold').last().locator('button').nth(place).click();
    await page.locator(until).first().waitFor();
    return page;
  };

/** Check-ins that were sent, in every state that looks different. */
export const scenesOfCalendar: Readonly<Record<string, Scene>> = {
  'schedule, with what waits': async (browser, staging) => {
    const page = await openTab(browser, staging, 2, aSentSchool(), inSchedule());
    await page.locator('.entries .badge').waitFor();
    await unfold(page);
    return page;
  },
  'calendar, news of every kind': opened(0, {}, '.news'),
  'calendar, somebody else keeps one': async (browser, staging) => {
    const lookAtKeeper = () =>
      ok({
        ...{ keeper: 'o.bartholomew@quarryhill.example', token: 't', gone: 2, stand: 1 },
        lines: [
          'From now on somebody else sends the check-ins that o.bartholomew@quarryhill.example would have sent.',
          '2 check-ins no longer on people’s calendars: to be sent again, at the same times.',
          '1 check-in may still be on people’s calendars and stay as they are.',
        ],
      });
    const page = await opened(0, { lookAtKeeper }, '.keepers')(browser, staging);
    await page.locator('.keepers button').click();
    await page.locator('.keepers .note').waitFor();
    return page;
  },
  'calendar, nothing changed': opened(0, { lookAtCalendar: () => ok(aCalendar()) }, '.facts'),
  'calendar, many left at once': opened(0, { lookAtCalendar: () => ok(leavers) }, '.news'),
  'calendar, deleted as a whole': opened(
    0,
    {
      lookAtCalendar: () =>
        ok(
          aCalendar({
            items: several('calendar_deleted', 9),
            lines: ['Your check-in calendar was deleted. Nothing is sent again unless you say so.'],
          }),
        ),
    },
    '.news',
  ),
  'calendar, read': opened(0, { lookAtCalendar: () => new Promise(() => undefined) }, '.skeleton'),
  'calendar, somebody else at work': opened(
    0,
    {
      lookAtCalendar: () => ({
        ...{ ok: false, code: 'BUSY_NOW' },
        sentence:
          'b.krause@quarryhill.example is at work in this workbook right now: try again in a minute.',
      }),
    },
    '[role=alert]',
  ),
  'snow day': opened(1, { lookAtDay: () => ok(aDay()) }, '.facts'),
  'snow day, with questions': async (browser, staging) => {
    const lookAtDay = () => ok(aDay({ asksRotation: true, unplaced, notes: manyNews.lines }));
    const page = await opened(1, { lookAtDay }, '.facts')(browser, staging);
    await page.locator('.days input').last().check();
    await unfold(page);
    return page;
  },
  'snow day, nobody meets': opened(
    1,
    { lookAtDay: () => ok(aDay({ moved: [], events: 0, mails: 0 })) },
    '.facts',
  ),
  'semester 2': rare(0, { lookAtSemester: () => ok(aSemester({ unplaced })) }, '.facts'),
  'semester 2, kept': async (browser, staging) => {
    const answers: Answers = {
      lookAtSemester: () => ok(aSemester()),
      startSemester: () => ok(aSemester()),
    };
    const page = await rare(0, answers, '.facts')(browser, staging);
    await page.locator('footer .action').click();
    await page.locator('.note.good').waitFor();
    return page;
  },
  'removal, to be confirmed': async (browser, staging) => {
    const page = await rare(1, { preflight: () => ok(removal) }, '.sure')(browser, staging);
    await page.locator('.sure input').check();
    return page;
  },
};
