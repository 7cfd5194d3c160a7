import type { Browser, Page } from 'playwright-core';
import type { SchoolView } from '../../src/contract/api.ts';
import { ok, openPanel, type Answers } from './panelPage.ts';

/** How a scene is shown. */
export interface Staging {
  readonly height: number;
  readonly language: 'en' | 'es' | 'long';
}

/** One view of the panel in one state: opens it and leaves it there. */
export type Scene = (browser: Browser, staging: Staging) => Promise<Page>;

/** The panel over a school, with whatever else the scene needs answered. */
export async function open(
  browser: Browser,
  { height, language }: Staging,
  school: SchoolView,
  answers: Answers = {},
): Promise<Page> {
  const spoken = language === 'es' ? 'es' : 'en';
  const page = await openPanel(
    browser,
    { openSchool: () => ok({ ...school, language: spoken }), ...answers },
    {
      height,
      words: language === 'long' ? 'long' : 'plain',
      locale: spoken === 'es' ? 'es-US' : 'en-US',
    },
  );
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}

/** The same, at the review (1), the schedule (2) or the insights (3). */
export async function openTab(
  browser: Browser,
  staging: Staging,
  tab: 1 | 2 | 3,
  school: SchoolView,
  answers: Answers = {},
): Promise<Page> {
  const page = await open(browser, staging, school, answers);
  await page.locator('.tabs button').nth(tab).click();
  return page;
}

/** Unfolds whatever can be unfolded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach(one => (one.open = true)));
