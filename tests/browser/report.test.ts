import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SchoolView } from '../../src/contract/api.ts';
import { prepPages } from '../../src/local/report/prepHtml.ts';
import { reportHtml } from '../../src/local/report/reportHtml.ts';
import { aLargeSchool, aSchoolView } from '../builders/aSchoolView.ts';
import { aRunJson } from '../builders/aSmallSchool.ts';
import { hasChromium, openChromium } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasChromium)('the report in a browser', () => {
  const dir = mkdtempSync(join(tmpdir(), 'report-'));
  let browser: Browser;
  let schools: Readonly<Record<string, SchoolView>>;

  beforeAll(async () => {
    browser = await openChromium();
    const english = aSchoolView();
    const long = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'.repeat(2);
    schools = {
      english,
      spanish: { ...english, language: 'es' },
      long: {
        ...english,
        teachers: english.teachers.map(one => ({ ...one, name: one.name + long })),
      },
      large: aLargeSchool(210),
    };
  });
  afterAll(async () => {
    await browser.close();
    rmSync(dir, { recursive: true });
  });

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof import('axe-core') }).axe.run;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await run(document, { runOnly: tags });
      return result.violations.map(one => [one.id, one.nodes.map(node => node.html)]);
    });
  }

  async function open(name: string): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const school = schools[name];
    if (!school) throw new Error('no school ' + name);
    const path = join(dir, name + '.html');
    writeFileSync(path, reportHtml(school, aRunJson(school), { dir }));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    return { page, asked, said };
  }

  it.each(['english', 'spanish', 'large'])('meets WCAG 2.2 AA (%s)', async name => {
    const { page } = await open(name);
    // What is folded is checked as well.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('meets WCAG 2.2 AA on a coach’s page too', async () => {
    const school = schools['english'];
    if (!school) throw new Error('no school');
    const [prep] = prepPages(school, aRunJson(school));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(prep?.page ?? '');
    expect(await page.title()).toContain(prep?.coach);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('asks nothing of anyone and says nothing in the console', async () => {
    const { page, asked, said } = await open('english');
    expect(asked).toEqual([page.url()]);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(['english', 'spanish', 'long'])('is nowhere wider than its window (%s)', async name => {
    const { page } = await open(name);
    for (const width of [1280, 900, 600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it.each(['english', 'spanish'])('has its first page at a glance on Letter (%s)', async name => {
    const { page } = await open(name);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 612 792]');
    // Letter less its margins of 14 and 29 mm in all, at 96 px an inch.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.floor(((215.9 - 28) / 25.4) * 96), height: 1000 });
    const height = await page.evaluate(
      () => document.querySelector('.glance')?.getBoundingClientRect().height ?? Infinity,
    );
    expect(height).toBeLessThan(((279.4 - 29) / 25.4) * 96);
    await page.close();
  });
});
