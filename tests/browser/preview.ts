import { spawn } from 'node:child_process';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';

/** A running preview. */
export interface Preview {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts `npm run preview` on a free port, over the built add-on. */
export function startPreview(): Promise<Preview> {
  const child = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/local/preview/main.ts', '--port', '0'],
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

/** The preview in a browser: its page, and the panel in its frame. */
export interface Stage {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** The panel's own document, for checks that run inside it. */
  frame(): Promise<Frame>;
  choose(label: 'School' | 'Time' | 'Trouble', option: string): Promise<void>;
}

/** Opens the preview with a school chosen and time passing as fast as it can. */
export async function openStage(browser: Browser, url: string, school: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
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
  return {
    page,
    panel,
    choose,
    async frame() {
      const handle = await page.locator('aside iframe').elementHandle();
      const frame = await handle?.contentFrame();
      if (!frame) throw new Error('the panel is not open');
      return frame;
    },
  };
}
