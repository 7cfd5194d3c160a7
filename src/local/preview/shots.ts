import { existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { takePlanPictures } from './planPictures.ts';

// Renders docs/pictures/*.png from the preview and from plans as pages, so that pictures show what the product does.
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
    await takePlanPictures(page, FOLDER);
  } finally {
    await browser.close();
    preview.end();
  }
}

/** A sheet and its panel, as a person without a mouse meets them. */
interface Scene {
  readonly page: Page;
  readonly panel: FrameLocator;
  press(name: string | RegExp): Promise<void>;
  shot(name: string): Promise<void>;
}

function sceneOn(page: Page): Scene {
  const panel = page.frameLocator('aside iframe');
  return {
    page,
    panel,
    // By keyboard: a mouse would leave its hover on the picture.
    press: name => panel.getByRole('button', { name, exact: true }).press('Enter'),
    async shot(name) {
      await panel.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      // Where the focus was left is no part of the picture.
      await page.locator('.title h1').click();
      const path = join(FOLDER, name + '.png');
      const whole = !/^(set-up|snow|insights)/.test(name);
      await (whole ? page : page.locator('aside')).screenshot({ path });
      console.log(path);
    },
  };
}

async function takePictures(page: Page): Promise<void> {
  await page.getByLabel('Time', { exact: true }).selectOption({ label: 'Without waiting' });
  const scene = sceneOn(page);
  await setUpPictures(scene);
  await snowDayPicture(scene);
  await runPictures(scene);
}

/** The set-up of a form's answers, step by step; docs/set-up.md shows them. */
async function setUpPictures({ page, panel, press, shot }: Scene): Promise<void> {
  const school = { label: 'A form’s answers, messy' };
  await page.getByLabel('School', { exact: true }).selectOption(school);
  const said = (text: string): Promise<void> =>
    panel.locator('.note.good').filter({ hasText: text }).waitFor();
  await panel.locator('.ask select').waitFor();
  await shot('set-up-1-columns');
  await panel.getByRole('button', { name: /^Roster columns/ }).press('Enter');
  await panel.getByText('is left out').first().waitFor();
  await shot('set-up-1b-all-columns');
  await press('Confirm columns');
  await said('remembered');
  await shot('set-up-2-tabs');
  await press(/^Add \d+ tabs?$/);
  await said('added');
  await press('Check who gets a plan');
  await shot('set-up-3-who');
  await press('Merge into row 13');
  await said('Merged');
  await press(/^Keep: \d+ plans$/);
  await said('get a plan');
  await shot('set-up-4-kind');
  await press('Keep this choice');
  await said('Settings');
  await press('Choose school and rubric');
  await panel.getByLabel('School name').fill('Harbor Point K–8');
  await shot('set-up-5-school');
  await press('Keep these');
  await said('Settings');
  await shot('set-up-6-focus');
  await press('Later');
  await press('Paste days off');
  await panel.locator('textarea').fill('Oct 12 Indigenous Peoples’ Day\nFeb 30 Founder’s day');
  await press('Add days off');
  await panel.getByText('does not exist').waitFor();
  await shot('set-up-7-days-off');
  await press('Done');
  await press('Try one plan');
  await press('Make one test plan');
  await said('for you alone');
  await press('Send one test invitation');
  await said('Only you are invited');
  await shot('set-up-8-test');
  await press('Done');
  await panel.locator('.checklist').waitFor();
  await shot('set-up-9-done');
}

/** The morning on which most check-ins of six teachers stand; docs/check-ins.md shows it. */
async function snowDayPicture({ page, panel, press, shot }: Scene): Promise<void> {
  const school = { label: 'Six teachers' };
  await page.getByLabel('School', { exact: true }).selectOption(school);
  const done = (text: RegExp): Promise<void> =>
    panel.getByRole('heading', { name: text }).waitFor();
  await press(/^Add \d+ tabs?$/);
  await panel.locator('.note.good').waitFor();
  await press('Back to plans');
  for (const [what, ended] of [
    ['Create', /plans created$/],
    ['Share', /^Plans shared/],
    ['Send', /invites sent$/],
  ] as const) {
    if (what === 'Send') {
      await press('Done');
      await press('Plan check-ins…');
    }
    await press(new RegExp('^' + what + ' \\d+ \\w+…$'));
    await press(new RegExp('^' + what + ' \\d+ \\w+$'));
    await done(ended);
  }
  await page.getByRole('tab', { name: 'Calendar' }).click();
  const day = busiestDay(await page.locator('.drawer .lines li').allInnerTexts());
  await page.getByRole('tab', { name: 'Documents' }).click();
  for (;;) {
    const clock = (await page.locator('.clock').textContent()) ?? '';
    if (clock.startsWith(day)) break;
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.locator('.clock').filter({ hasNotText: clock }).waitFor();
  }
  await press(/^Done$/);
  await press('Refresh');
  await panel.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await press('Schedule');
  await press('Snow day');
  await panel.getByRole('button', { name: /^Move \d+ check-ins$/ }).waitFor();
  await shot('snow-day');
}

/** "Mon, Sep 21": the day on which most of the check-ins stand. */
function busiestDay(lines: readonly string[]): string {
  const days = lines.map(line => line.split(',').slice(0, 2).join(','));
  const count = (day: string): number => days.filter(one => one === day).length;
  const [first] = days.toSorted((a, b) => count(b) - count(a));
  if (first === undefined) throw new Error('no check-in stands on the calendar');
  return first;
}

/** The way from the list to the plans of a school of 42. */
async function runPictures({ page, panel, press, shot }: Scene): Promise<void> {
  const school = { label: 'Middle school, 42 people' };
  await page.getByLabel('School', { exact: true }).selectOption(school);
  await press(/^Add \d+ tabs?$/);
  await panel.locator('.note.good').waitFor();
  await press('Back to plans');
  await panel.getByRole('button', { name: /^Create \d+ plans…$/ }).waitFor();
  await shot('panel');
  await press('Insights');
  await panel.locator('.bars').first().waitFor();
  await shot('insights');
  await press('Plans');
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
  await page.screenshot({ path: join(FOLDER, 'plan.png') });
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
