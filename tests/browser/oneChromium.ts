import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { hasChromium, how } from './chromium.ts';
import { makePanelHtml, WORDS } from './panelBundle.ts';

/**
 * Before the first browser test: one Chromium that every file connects to, and the panel's pages
 * made once. Both go when the last test has ended.
 */
export default async function oneChromium(project: TestProject): Promise<() => Promise<void>> {
  const pages = mkdtempSync(join(tmpdir(), 'growth-plans-panel-'));
  for (const words of WORDS)
    writeFileSync(join(pages, words + '.html'), await makePanelHtml(words));
  project.provide('panelPages', pages);
  const server = hasChromium ? await chromium.launchServer(how) : null;
  if (server) project.provide('chromium', server.wsEndpoint());
  return async () => {
    await server?.close();
    rmSync(pages, { recursive: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's Chromium. */
    chromium: string;
    /** The folder with a page of the panel for each of `WORDS`. */
    panelPages: string;
  }
}
