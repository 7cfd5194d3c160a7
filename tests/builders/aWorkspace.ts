import { readBuilt } from '../../src/local/built.ts';
import { memoryStore } from '../../src/local/files/memoryStore.ts';
import type { SampleSchool } from '../../src/local/school/sampleSchool.ts';
import { schoolOfSix } from '../../src/local/school/schoolOfSix.ts';
import { localServer, type LocalServer } from '../../src/local/server.ts';
import { newWorkbook } from '../../src/local/sheets/newWorkbook.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/local/workspace.ts';
import type { FileStore } from '../../src/local/world/service.ts';

export const LEADER = 'principal@cedarhollow.example';

/** 1 September 2026, 08:00 in Chicago. */
export const FIRST_MORNING = Date.parse('2026-09-01T13:00:00Z');

/** A Workspace in memory around the built bundle, with its server as the leader sees it. */
export interface TestWorkspace extends Workspace {
  readonly server: LocalServer;
  readonly store: FileStore;
}

/** The school's workbook as it is before anyone has opened the add-on. */
export function workbookOf(school: SampleSchool): Uint8Array {
  const tabs = [school.roster, ...school.tabs];
  return newWorkbook(
    tabs.map(({ name, rows }) => ({ name, rows: rows.map(cells => cells.slice()) })),
    { convert: false },
  );
}

const built = readBuilt();

/** Opens the school (six teachers unless said otherwise) on its first morning. */
export function aWorkspace(
  over: Partial<WorkspaceOptions> = {},
  school: SampleSchool = schoolOfSix(),
  person = LEADER,
): TestWorkspace {
  const store = over.store ?? memoryStore();
  const workspace = openWorkspace({
    built,
    store,
    workbook: over.workbook ?? workbookOf(school),
    workbookId: 'workbook-of-' + school.name.replace(/\W+/g, '-').toLowerCase(),
    workbookName: school.name,
    timeZone: school.timeZone,
    startAt: FIRST_MORNING,
    calendars: school.calendars,
    ...over,
  });
  return { ...workspace, store, server: localServer(workspace.world, person) };
}

/** Everything that survives the end of a process: to go on from later, or to compare. */
export interface Snapshot {
  readonly workbook: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly state: NonNullable<WorkspaceOptions['state']>;
}

export function snapshotOf({ world, spreadsheet, store }: TestWorkspace): Snapshot {
  const files = new Map(store.list().map(path => [path, store.read(path) ?? new Uint8Array()]));
  return { workbook: spreadsheet.save(), files, state: structuredClone(world.save()) };
}

/** The Workspace as it was when the snapshot was taken. */
export function reopened(snapshot: Snapshot): TestWorkspace {
  const store = memoryStore();
  for (const [path, bytes] of snapshot.files) store.write(path, bytes);
  return aWorkspace({
    store,
    workbook: snapshot.workbook,
    state: structuredClone(snapshot.state),
    startAt: snapshot.state.timeline.now,
  });
}
