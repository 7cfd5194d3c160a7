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
