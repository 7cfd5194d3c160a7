import { spawn } from 'node:child_process';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { forShortLives } from '../engine.ts';
import { openChromium } from './chromium.ts';
import { expectGoodLooks } from './looks.ts';
import { notedOf, watch } from './panelPage.ts';

/** A running preview. */
interface Preview {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts `npm run preview` on a free port, over the built add-on. */
function startPreview(): Promise<Preview> {
  const child = spawn(
    process.execPath,
    [...forShortLives, '--import', 'tsx', 'src/local/preview/main.ts', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>(resolve => child.on('exit', () => resolve()));
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString('utf8');
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        async end() {
          child.kill();
          await ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', code => reject(new Error(`the preview ended with ${code}: ${said}`)));
  });
}

/**
 * Chromium and a preview for the tests of one `describe`, ended with them. What it gives opens the
 * preview with a school chosen and time passing as fast as it can.
 */
export function usePreview(): (school: string) => Promise<Stage> {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([openChromium(), startPreview()]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.end();
  });
  return school => openStage(browser, preview.url, school);
}

/** The preview in a browser: its page, and the panel in its frame. */
export interface Stage {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** The address from which everything comes. */
  readonly url: string;
  /** A button of the panel, by its whole name. */
  button(name: string | RegExp): Locator;
  /** Closes the panel and opens it again from the menu. */
  reopen(): Promise<void>;
  /** What the page has done that a page must not do. */
  noted(): readonly string[];
  /** Holds the panel to what every view must keep. */
  looksGood(): Promise<void>;
  /** The panel's own document, for checks that run inside it. */
  frame(): Promise<Frame>;
  choose(label: 'School' | 'Time' | 'Trouble', option: string): Promise<void>;
}

async function openStage(browser: Browser, url: string, school: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  watch(page, asked => asked.startsWith(url) || asked.startsWith('data:'));
  const panel = page.frameLocator('aside iframe');
  await page.goto(url);
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  };
  await choose('Time', 'Without waiting');
  // The panel of the school before is marked, so that it is not taken for the new one.
  await panel.locator('main').first().waitFor();
  await panel.locator('html').evaluate(page => page.setAttribute('data-before', ''));
  await choose('School', school);
  await panel
    .locator('html:not([data-before]) .rail, html:not([data-before]) .checklist')
    .first()
    .waitFor();
  const frame = async (): Promise<Frame> => {
    const handle = await page.locator('aside iframe').elementHandle();
    const found = await handle?.contentFrame();
    if (!found) throw new Error('the panel is not open');
    return found;
  };
  return {
    ...{ page, panel, url, frame, choose },
    button: name => panel.getByRole('button', { name, exact: true }),
    async reopen() {
      await page.getByRole('button', { name: 'Close the panel' }).click();
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('button', { name: /Open growth plans/ }).click();
    },
    noted: () => notedOf(page),
    looksGood: async () => expectGoodLooks(await frame()),
  };
}
