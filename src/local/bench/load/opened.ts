import type { SampleSchool } from '../../school/sampleSchool.ts';
import type { LocalServer } from '../../server.ts';
import type { Workspace } from '../../workspace.ts';
import type { FileStore } from '../../world/service.ts';
import type { Checkout } from './checkout.ts';

/** 1 September 2026, 08:00 in Chicago. */
const FIRST_MORNING = Date.parse('2026-09-01T13:00:00Z');

/** A school's Workspace as a checkout's own stand-ins open it, around the bundle built there. */
export interface Opened extends Workspace {
  readonly server: LocalServer;
  readonly store: FileStore;
}

/** Opens the school on its first morning, in memory. */
export function openSchoolOf(checkout: Checkout, school: SampleSchool): Opened {
  const store = checkout.store.memoryStore();
  const tabs = [school.roster, ...school.tabs];
  const workspace = checkout.workspace.openWorkspace({
    built: checkout.built.readBuilt(),
    store,
    workbook: checkout.workbook.newWorkbook(
      tabs.map(({ name, rows }) => ({ name, rows: rows.map(cells => cells.slice()) })),
      { convert: false },
    ),
    workbookId: 'workbook-of-the-bench',
    workbookName: school.name,
    timeZone: school.timeZone,
    startAt: FIRST_MORNING,
    calendars: school.calendars,
  });
  const server = checkout.server.localServer(workspace.world, 'principal@cedarhollow.example');
  return { ...workspace, store, server };
}

/** Drives a run as the panel does. */
export function runToEnd(server: LocalServer, kind: string): void {
  const { token } = server.preflight({ kind });
  let run = server.startRun({ kind, token });
  while (run.state === 'going') run = server.continueRun({ id: run.id });
  if (run.state !== 'done') throw new Error(`${kind} is ${run.state}: ${run.sentence ?? ''}`);
}
