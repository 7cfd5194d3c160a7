import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a Chromium to test with; where one is required, its absence is an error. */
export const hasChromium = existsSync(path);
if (!hasChromium) {
  const message = `Browser tests are skipped: no Chromium at ${path} (set CHROMIUM to its path).`;
  if (process.env['GROWTH_PLANS_REQUIRE_TOOLS']) throw new Error(message);
  console.log(message);
}

/** A headless Chromium that calls nobody by itself. */
export const how = {
  executablePath: path,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** The run's Chromium; what a file opens in it is gone when the file closes it. */
export function openChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}
