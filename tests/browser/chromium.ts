import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a Chromium to test with; where one is required, its absence is an error. */
export const hasChromium = existsSync(path);
if (!hasChromium) {
  const message = `Browser tests are skipped: no Chromium at ${path} (set CHROMIUM to its path).`;
  if (process.env['GROWTH_PLANS_REQUIRE_TOOLS']) throw new Error(message);
  console.log(message);
}

/** A headless Chromium with a profile of its own that calls nobody by itself. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
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
  });
}
