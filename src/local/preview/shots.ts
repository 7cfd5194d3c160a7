import { existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

// Renders docs/pictures/*.png from the preview, so that pictures show what the product does.
const FOLDER = 'docs/pictures';

async function main(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    console.error(`There is no Chromium at ${executablePath}: set CHROMIUM to its path.`);
    process.exit(2);
  }
  mkdirSync(FOLDER, { recursive: true });
  const preview = await startPreview();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-features=IsolateSandboxedIframes'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 800 },
      deviceScaleFactor: 2,
    });
    await page.goto(preview.url);
    await takePictures(page);
  } finally {
    await browser.close();
    preview.end();
  }
}

async function takePictures(page: Page): Promise<void> {
  const panel = page.frameLocator('aside iframe');
  // By keyboard: a mouse would leave its hover on the picture.
  const press = (name: string | RegExp): Promise<void> =>
    panel.getByRole('button', { name }).press('Enter');
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(FOLDER, name + '.png') });
    console.log(join(FOLDER, name + '.png'));
  };
  await page.getByLabel('Time', { exact: true }).selectOption({ label: 'Without waiting' });
  await press(/^Add \d+ tabs?$/);
  await panel.getByRole('button', { name: /^Create \d+ plans…$/ }).waitFor();
  await panel.locator('.note.good').waitFor();
  await press('Refresh');
  await panel.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  // Where the focus was left is no part of the picture.
  await page.locator('.title h1').click();
  await shot('panel');
  await press(/^Create \d+ plans…$/);
  await panel.getByRole('button', { name: /^Create \d+ plans$/ }).waitFor();
  await shot('preflight');
  await press(/^Create \d+ plans$/);
  await panel.getByRole('heading', { name: /plans created$/ }).waitFor();
  await panel
    .getByRole('link', { name: /^Open plan/ })
    .first()
    .waitFor();
  await shot('created');
  const link = await page.locator('.drawer .lines a').last().getAttribute('href');
  if (link === null) throw new Error('no plan to show');
  await page.goto(new URL(link, page.url()).href);
  await shot('plan');
}

interface Preview {
  readonly url: string;
  end(): void;
}

function startPreview(): Promise<Preview> {
  const child = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/local/preview/main.ts', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(part.toString('utf8'))?.[0];
      if (url !== undefined) resolve({ url, end: () => void child.kill() });
    });
    child.on('exit', code => reject(new Error(`the preview ended with ${code}`)));
  });
}

await main();
