import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SchoolView } from '../../contract/api.ts';
import { checkInsIcs } from '../calendar/ics.ts';
import { prepPages } from '../report/prepHtml.ts';
import { reportHtml } from '../report/reportHtml.ts';
import { runJson } from './runJson.ts';
import { writing, type SchoolFolder, type Standing } from './schoolFolder.ts';

/** Writes what a principal opens: check-ins.ics, report.html, a page a coach, and run.json for programs. */
export function writeResults(folder: SchoolFolder, before: Standing, school: SchoolView): void {
  const { calendar, drive } = folder.workspace;
  const run = runJson(folder, before, school);
  const link = (url: string): string => {
    const id = /\/document\/d\/([\w-]+)/.exec(url)?.[1];
    const path = id ? drive.pathOf(id) : null;
    return path ? pathToFileURL(join(folder.dir, path)).href : url;
  };
  const ics = checkInsIcs(calendar.events(), { name: school.schoolName, link });
  writing(folder.dir, () => {
    writeFileSync(join(folder.dir, 'check-ins.ics'), ics);
    writeFileSync(join(folder.dir, 'report.html'), reportHtml(school, run, folder));
    const prep = prepPages(school, run);
    rmSync(join(folder.dir, 'prep'), { recursive: true, force: true });
    if (prep.length > 0) mkdirSync(join(folder.dir, 'prep'));
    for (const { path, page } of prep) writeFileSync(join(folder.dir, path), page);
    writeFileSync(join(folder.dir, 'run.json'), JSON.stringify(run, null, 2) + '\n');
  });
}
