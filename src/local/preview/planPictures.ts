import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { instantOf } from '../../core/schedule/year/time.ts';
import { day } from '../../core/day.ts';
import { readBuilt } from '../built.ts';
import { memoryStore } from '../files/memoryStore.ts';
import { localServer } from '../server.ts';
import { openWorkspace } from '../workspace.ts';
import { previewSamples } from './samples.ts';

const PLANS = [
  { picture: 'plan-structured', planKind: 'coaching', planShape: 'structured' },
  { picture: 'plan-one-page', planKind: 'coaching', planShape: 'one page' },
  { picture: 'plan-formal', planKind: 'formal', planShape: 'formal' },
] as const;

/**
 * Takes pictures of every built-in template, filled for a teacher of the sample school and laid out
 * as pages by LibreOffice (soffice) and Poppler (pdftoppm).
 */
export async function takePlanPictures(page: Page, folder: string): Promise<void> {
  for (const [picture, docx] of samplePlans()) {
    const pages = pagesOf(docx).map(png => `<img src="data:image/png;base64,${png}">`);
    await page.setContent(
      `<style>body{margin:0;background:#9aa0a6}main{display:inline-flex;gap:16px;padding:16px}
        img{width:480px;background:#fff}</style><main>${pages.join('')}</main>`,
    );
    const path = join(folder, picture + '.png');
    await page.locator('main').screenshot({ path });
    console.log(path);
  }
}

/** By the picture's name: the .docx that the add-on makes. */
function samplePlans(): Map<string, Uint8Array> {
  const [sample] = previewSamples();
  if (!sample) throw new Error('no sample school');
  const { leader, timeZone } = sample;
  const store = memoryStore();
  const { world, drive } = openWorkspace({
    built: readBuilt(),
    store,
    workbook: sample.workbook(),
    workbookId: 'plan-pictures',
    workbookName: sample.name,
    timeZone,
    startAt: instantOf(day('2026-09-01'), '08:00', timeZone),
    calendars: sample.calendars,
  });
  const server = localServer(world, leader);
  server.setUp();
  server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
  const teacher = server.openSchool().teachers.find(one => one.goals.length === 2);
  const row = teacher?.row ?? 2;
  const file = (url: string): Uint8Array => {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
    return store.read(drive.pathOf(id) ?? '') ?? new Uint8Array();
  };
  const plans = new Map<string, Uint8Array>();
  for (const { picture, planKind, planShape } of PLANS) {
    server.chooseSettings({ planKind, planShape, leaderName: 'Rosalind Achterberg, Principal' });
    plans.set(picture, file(server.makeTestPlan({ row }).url));
    server.removeTests();
  }
  plans.set('plan-wall-card', file(server.makeWallCard({ row, goal: 1 }).url));
  return plans;
}

/** The pages as .png in base64. */
function pagesOf(docx: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    writeFileSync(join(folder, 'plan.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    run('soffice', [profile, ...to, join(folder, 'plan.docx')]);
    run('pdftoppm', ['-r', '120', '-png', join(folder, 'plan.pdf'), join(folder, 'page')]);
    return readdirSync(folder)
      .filter(name => name.endsWith('.png'))
      .sort()
      .map(name => readFileSync(join(folder, name)).toString('base64'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} is needed for pictures of plans: ${stderr ?? ''}`);
}
