import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { serverVoice } from './serverVoice.ts';
import { apiNames, type Answer, type Api, type ApiName } from '../../src/contract/api.ts';

/** What a server under test answers; a call that is not given fails the test that makes it. */
export type Answers = {
  [K in ApiName]?: (...ask: Parameters<Api[K]>) => ReturnType<Api[K]> | Promise<ReturnType<Api[K]>>;
};

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

const pages = new Map<string, Promise<string>>();

/** The panel's page as the build makes it; `long` makes every English sentence a third longer. */
export function panelHtml(words: 'plain' | 'long' = 'plain'): Promise<string> {
  let page = pages.get(words);
  if (!page) {
    page = makePage(words === 'long' ? [longWords] : []);
    pages.set(words, page);
  }
  return page;
}

async function makePage(plugins: Plugin[]): Promise<string> {
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins,
    });
    return outputFiles[0]?.text ?? '';
  };
  const [script, style] = [
    await bundle('src/sidebar/main.tsx'),
    await bundle('src/sidebar/style.css'),
  ];
  return readFileSync('src/sidebar/page.html', 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script);
}

/** Every sentence of the English catalogue, accented and a third longer, as other languages are. */
const longWords: Plugin = {
  name: 'long words',
  setup(builder) {
    builder.onLoad({ filter: /words\/en\/panel\/\w+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        /(: |\? |=> |^\s+)'([A-Z][^'\n]*)'/gm,
        (_, before: string, text: string) => `${before}'${longer(text)}'`,
      );
      return { contents, loader: 'ts' };
    });
  },
};

const ACCENTED: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü' };

/** A sentence as another language might have it: accented and a third longer. */
function longer(text: string): string {
  return text.replace(/[aeiou]/g, vowel => ACCENTED[vowel] ?? vowel) + extra(text);
}

function extra(text: string): string {
  const length = Math.ceil(text.length / 3);
  return ' ' + 'øx '.repeat(Math.ceil(length / 3)).trim();
}

const ADDRESS = 'http://panel.example/';
const watched = new WeakMap<Page, readonly string[]>();

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

/** Opens the panel alone, 300 px wide, over a server that answers as told. */
export async function openPanel(
  browser: Browser,
  answers: Answers,
  how: {
    readonly height?: number;
    readonly words?: 'plain' | 'long';
    readonly locale?: string;
  } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: how.height ?? 560 },
    locale: how.locale ?? 'en-US',
  });
  const page = await context.newPage();
  watch(page, url => url === ADDRESS);
  const voice = serverVoice(
    how.locale?.startsWith('es') ? 'es' : 'en',
    how.words === 'long' ? longer : text => text,
  );
  await page.exposeFunction('answerAsServer', async (name: ApiName, ask: readonly unknown[]) => {
    const answer = answers[name] as ((...ask: readonly unknown[]) => unknown) | undefined;
    if (!answer) throw new Error('no answer to ' + name);
    return voice(await answer(...ask));
  });
  await page.addInitScript(scriptRun, [...apiNames]);
  const html = await panelHtml(how.words);
  await page.route(ADDRESS, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS);
  return page;
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
