import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serverVoice } from './serverVoice.ts';
import { apiNames, type Answer, type Api, type ApiName } from '../../src/contract/api.ts';
import { longer, type Words } from './panelBundle.ts';

/** What a server under test answers; a call that is not given fails the test that makes it. */
export type Answers = {
  [K in ApiName]?: (...ask: Parameters<Api[K]>) => ReturnType<Api[K]> | Promise<ReturnType<Api[K]>>;
};

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

const ADDRESS = 'http://panel.example/';
const EMPTY = 'about:blank';
const watched = new WeakMap<Page, string[]>();

/** What the page has done since `watch` began that a page must not do. */
export function notedOf(page: Page): readonly string[] {
  const noted = watched.get(page);
  if (!noted) throw new Error('nobody watches this page');
  return noted;
}

/** Notes what a page must not do: errors in its console, requests to other hosts. */
export function watch(page: Page, allowed: (url: string) => boolean): void {
  const noted: string[] = [];
  watched.set(page, noted);
  page.on('console', line => {
    if (line.type() === 'error' || line.type() === 'warning') noted.push('console: ' + line.text());
  });
  page.on('pageerror', error => noted.push('error: ' + error.message));
  page.on('request', request => {
    if (!allowed(request.url())) noted.push('request: ' + request.url());
  });
}

/** A page that can show the panel, with the server that it asks now. */
interface Frame {
  readonly page: Page;
  readonly locale: string;
  readonly words: Words;
  answers: Answers;
  /** What the server says of its runs, put into its answers. */
  voice: (value: unknown) => unknown;
}

const frames = new WeakMap<Page, Frame>();
const idle = new WeakMap<Browser, Frame[]>();

/** Opens the panel alone, 300 px wide, over a server that answers as told. */
export async function openPanel(
  browser: Browser,
  answers: Answers,
  how: {
    readonly height?: number;
    readonly words?: Words;
    readonly locale?: string;
  } = {},
): Promise<Page> {
  const { height = 560, words = 'plain', locale = 'en-US' } = how;
  const waiting = idle.get(browser) ?? [];
  const place = waiting.findIndex(one => one.locale === locale && one.words === words);
  const [again] = place < 0 ? [] : waiting.splice(place, 1);
  const frame = again ?? (await newFrame(browser, words, locale));
  frame.answers = answers;
  // Anew for each school: what is said of a run depends on who reads plans there.
  frame.voice = serverVoice(
    locale.startsWith('es') ? 'es' : 'en',
    words === 'long' ? longer : text => text,
  );
  await frame.page.setViewportSize({ width: 300, height });
  await frame.page.goto(ADDRESS);
  return frame.page;
}

/**
 * Gives a page of `openPanel` back, emptied, for the next to be opened: that takes a fifth of the
 * time that a new one does. For pages that nothing was done to but what a person can do.
 */
export async function putBack(page: Page): Promise<void> {
  const browser = page.context().browser();
  const frame = frames.get(page);
  if (!browser || !frame) throw new Error('not a page of the panel');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(-1, -1);
  await page.goto(EMPTY);
  watched.get(page)?.splice(0);
  idle.set(browser, [...(idle.get(browser) ?? []), frame]);
}

async function newFrame(browser: Browser, words: Words, locale: string): Promise<Frame> {
  const context = await browser.newContext({ viewport: { width: 300, height: 560 }, locale });
  const page = await context.newPage();
  const frame: Frame = { page, locale, words, answers: {}, voice: value => value };
  frames.set(page, frame);
  watch(page, url => url === ADDRESS || url === EMPTY);
  await page.exposeFunction('answerAsServer', async (name: ApiName, ask: readonly unknown[]) => {
    const answer = frame.answers[name] as ((...ask: readonly unknown[]) => unknown) | undefined;
    if (!answer) throw new Error('no answer to ' + name);
    return frame.voice(await answer(...ask));
  });
  await page.addInitScript(scriptRun, [...apiNames]);
  const html = readFileSync(join(inject('panelPages'), words + '.html'), 'utf8');
  await page.route(ADDRESS, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  return frame;
}

/** Runs in the page: `google.script.run` over the function that the test has exposed. */
function scriptRun(names: readonly string[]): void {
  type Serve = (name: string, ask: readonly unknown[]) => Promise<unknown>;
  const serve = (name: string, ask: readonly unknown[]): Promise<unknown> =>
    (window as unknown as { answerAsServer: Serve }).answerAsServer(name, ask);
  const runner = (success: (value: unknown) => void, failure: (error: Error) => void): object =>
    Object.assign(
      Object.fromEntries(
        names.map(name => [
          name,
          (...ask: readonly unknown[]) => void serve(name, ask).then(success, failure),
        ]),
      ),
      {
        withSuccessHandler: (next: typeof success) => runner(next, failure),
        withFailureHandler: (next: typeof failure) => runner(success, next),
      },
    );
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
