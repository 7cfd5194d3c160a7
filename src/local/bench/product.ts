import { YEAR_START, type YearStartRun } from '../cli/yearStart.ts';
import { readBuilt } from '../built.ts';
import { memoryStore } from '../files/memoryStore.ts';
import { localServer, type LocalServer } from '../server.ts';
import { newWorkbook } from '../sheets/newWorkbook.ts';
import { openWorkspace } from '../workspace.ts';
import type { World } from '../world/world.ts';
import { bigSchool } from './bigSchool.ts';
import { measured, type BenchRow } from './measure.ts';

const LEADER = 'superintendent@longmeadow.example';
/** 1 September 2026, 08:00 in Chicago. */
export const FIRST_MORNING = Date.parse('2026-09-01T13:00:00Z');
export const DAY_MS = 86_400_000;

/** What people read beside the figures. */
export interface ProductNotes {
  /** Virtual seconds of set-up and of finding everyone's times, before the three runs. */
  readonly before: number;
  /** Virtual seconds of each run, its preflight and start included. */
  readonly runs: Readonly<Record<string, number>>;
  /** Virtual seconds of the shortest slice that was not a run's last, and of the longest. */
  readonly slices: readonly [number, number];
  readonly calls: Readonly<Record<string, number>>;
}

/** The built add-on makes, shares and invites for a school of this size, as one leader. */
export function product(teachers: number): { row: BenchRow; notes: ProductNotes } {
  const school = bigSchool(teachers);
  const tabs = [school.roster, ...school.tabs];
  const { world, drive, calendar } = openWorkspace({
    built: readBuilt(),
    store: memoryStore(),
    workbook: newWorkbook(
      tabs.map(({ name, rows }) => ({ name, rows: rows.map(cells => cells.slice()) })),
      { convert: false },
    ),
    workbookId: 'workbook-of-long-meadow',
    workbookName: school.name,
    timeZone: school.timeZone,
    startAt: FIRST_MORNING,
    calendars: school.calendars,
  });
  const server = localServer(world, LEADER);
  server.setUp();
  const { planned } = server.proposeCheckIns({ rounds: 'all', windows: 'none' });
  const before = world.calls.simulatedSeconds();
  const runs: Record<string, number> = {};
  const slices: number[] = [];
  const { row, calls } = measured(world, teachers, 'product', () => {
    let days = 1;
    for (const kind of YEAR_START) {
      const from = world.calls.simulatedSeconds();
      days += runWhole(world, server, kind, slices);
      runs[kind] = Math.round((world.calls.simulatedSeconds() - from) * 10) / 10;
    }
    return days;
  });
  const documents = drive.documents();
  const shares = documents.reduce((sum, one) => sum + one.permissions.length - 1, 0);
  const made = [documents.length, shares, calendar.events().length].join(' ');
  const due = [teachers, teachers * 2, teachers * 3].join(' ');
  if (made !== due || planned !== teachers * 3) throw new Error(`made ${made}, due were ${due}`);
  const shortest = slices.length > 0 ? Math.min(...slices) : 0;
  return {
    row,
    notes: { before, runs, slices: [shortest, Math.max(0, ...slices)], calls },
  };
}

/** Drives a run as the panel does; where the day's quota ends it, goes on a day later. */
function runWhole(world: World, server: LocalServer, kind: YearStartRun, slices: number[]): number {
  const { token } = server.preflight({ kind });
  let run = server.startRun({ kind, token });
  let nights = 0;
  while (run.state !== 'done') {
    const began = world.timeline.now();
    run = server.continueRun({ id: run.id });
    const took = (world.timeline.now() - began) / 1000;
    if (run.state === 'going') slices.push(took);
    if (run.needsYou.length > 0) throw new Error(run.needsYou[0]?.sentence);
    if (run.goOnAt !== null) {
      nights += 1;
      world.timeline.moveTo(run.goOnAt);
    }
  }
  return nights;
}
