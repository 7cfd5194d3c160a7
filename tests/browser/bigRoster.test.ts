import { existsSync, readFileSync, statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { aSchool, teachers } from './scenes/aSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ok, openPanel } from './panelPage.ts';

describe.skipIf(!hasChromium)('a roster of 1,500', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    page = await openPanel(browser, {
      openSchool: () => ok(aSchool({ teachers: teachers(1500) })),
    });
    await page.locator('.list').waitFor();
  });
  afterAll(() => browser.close());

  const rows = (): Promise<number> => page.locator('.list > li').count();

  it('draws only the first rows, and more as the end comes into sight', async () => {
    await page.getByRole('button', { name: /^All/ }).click();
    expect(await rows()).toBeLessThan(150);
    const before = await rows();
    await page.locator('main').evaluate(main => main.scrollTo(0, main.scrollHeight));
    await expect.poll(rows).toBeGreaterThan(before);
  });

  it('finds a name without accents among all of them', async () => {
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('wisniewska 6');
    await expect
      .poll(async () => page.locator('.name').first().textContent())
      .toContain('Wiśniewska 6');
    await page.getByRole('searchbox').fill('');
  });

  it('counts every teacher in the chips and the steps', async () => {
    expect(await page.locator('.chip').allTextContents()).toEqual([
      'Help welcome 500',
      'Ready 1000',
      'All 1500',
    ]);
  });
});

describe('the built panel', () => {
  const path = 'dist/sidebar.html';

  function unpacked(page: string): { style: string; script: string } {
    const text = /\}\)\("([\w+/=]+)"\)/.exec(page)?.[1] ?? '';
    return JSON.parse(inflateSync(Buffer.from(text, 'base64')).toString()) as {
      style: string;
      script: string;
    };
  }

  it('is at most 150 kB as it is sent, 300 kB unpacked', () => {
    expect(existsSync(path), 'run npm run build first').toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(150_000);
    const { style, script } = unpacked(readFileSync(path, 'utf8'));
    expect(style.length + script.length).toBeLessThanOrEqual(300_000);
  });

  it('names no other host', () => {
    const page = readFileSync(path, 'utf8');
    const { style, script } = unpacked(page);
    expect(script).toContain('google.script');
    const hosts = (page + style + script).match(/https?:\/\/[\w.-]+/g) ?? [];
    // Names of XML namespaces are no addresses that anything is asked of.
    expect(hosts.filter(host => host !== 'http://www.w3.org')).toEqual([]);
  });
});
