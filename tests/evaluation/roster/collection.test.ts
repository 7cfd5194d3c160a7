import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aWorkbookFile } from '../../builders/aWorkbookFile.ts';
import { csvBytes } from './collection/csvBytes.ts';
import { exportedRosters } from './collection/exports.ts';
import { formRosters } from './collection/forms.ts';
import { handMadeRosters } from './collection/handMade.ts';
import { languageRosters } from './collection/languages.ts';
import { handMadeTabs } from './collection/handMadeTabs.ts';
import { oddHeaderRosters } from './collection/oddHeaders.ts';
import { reportedRosters } from './collection/reports.ts';
import type { MessyRoster } from './collection/messyRoster.ts';
import { evaluateRoster } from './evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'rosters-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (roster: MessyRoster, index: number): string => {
  const path = join(folder, `${index}.${roster.csv ? 'csv' : 'xlsx'}`);
  const bytes = roster.csv
    ? csvBytes(roster.tabs[0]?.rows ?? [], roster.csv)
    : aWorkbookFile(roster.tabs);
  writeFileSync(path, bytes);
  return path;
};

const collection = [
  ...exportedRosters,
  ...reportedRosters,
  ...formRosters,
  ...handMadeRosters,
  ...handMadeTabs,
  ...languageRosters,
  ...oddHeaderRosters,
];

describe('the roster door reads', () => {
  it.each(collection.map((roster, index) => ({ ...roster, index })))('$name', roster => {
    const args = [
      written(roster, roster.index),
      ...(roster.rubric ? ['--rubric', roster.rubric] : []),
    ];
    const { exitCode, report } = evaluateRoster(args);
    expect(exitCode).toBe(0);
    if (!report.readable) throw new Error(report.reason);
    expect({
      sheet: report.roster_sheet,
      header: report.header_row,
      columns: report.columns,
      staff: report.staff,
      problems: report.problems.map(({ row, kind }) => `${row} ${kind}`),
    }).toEqual(roster.expected);
  });
});
