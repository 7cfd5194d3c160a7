import { createCalendar, type Calendar } from './calendar/calendar.ts';
import { createDocs } from './docs/docs.ts';
import { createDrive, type Drive } from './drive/drive.ts';
import { createSpreadsheet, type LocalSpreadsheet } from './sheets/spreadsheet.ts';
import type { PdfMaker } from './files/officePdf.ts';
import type { Manifest } from './world/manifest.ts';
import type { FileStore } from './world/service.ts';
import type { WorldState } from './world/state.ts';
import { createTimeline } from './world/timeline.ts';
import { createWorld, type World, type WorldOptions } from './world/world.ts';

/** The files that are pushed to Apps Script, as text. */
export interface Built {
  readonly server: string;
  readonly sidebar: string;
  readonly manifest: Manifest;
}

/** What a local Workspace is opened with. */
export interface WorkspaceOptions {
  readonly built: Built;
  readonly store: FileStore;
  /** The workbook as .xlsx. */
  readonly workbook: Uint8Array;
  readonly workbookId: string;
  readonly workbookName: string;
  /** IANA zone of the spreadsheet. */
  readonly timeZone: string;
  /** Virtual now, epoch milliseconds. */
  readonly startAt: number;
  /** iCalendar text by lower-case email; whoever is missing has an empty calendar. */
  readonly calendars: Readonly<Record<string, string>>;
  /** Saved state to go on from. */
  readonly state?: WorldState;
  /** Of the spreadsheet; "en_US" unless given. */
  readonly locale?: string;
  /** Language in which everyone uses Google; "en" unless given. */
  readonly language?: string;
  /** Turns a link of the exported workbook back into Google's address. */
  readonly linkBack?: (target: string) => string;
  readonly seed?: number;
  /** Daily caps in place of a Workspace account's. */
  readonly dailyCaps?: WorldOptions['dailyCaps'];
  /** What makes PDFs; without it Drive says that it knows no such conversion. */
  readonly pdf?: PdfMaker | null;
}

/** A school's Workspace on this machine. */
export interface Workspace {
  readonly world: World;
  readonly drive: Drive;
  readonly calendar: Calendar;
  readonly spreadsheet: LocalSpreadsheet;
}

/** Opens Drive, Docs, Calendar and the workbook around the built add-on. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const timeline = createTimeline(options.startAt, options.seed ?? 1);
  const drive = createDrive({
    store: options.store,
    context: timeline,
    pdf: options.pdf ?? null,
  });
  const calendar = createCalendar({
    context: timeline,
    busy: new Map(Object.entries(options.calendars)),
    timeZone: options.timeZone,
  });
  const docs = createDocs(drive.documentFiles);
  const spreadsheet = createSpreadsheet({
    bytes: options.workbook,
    id: options.workbookId,
    name: options.workbookName,
    timeZone: options.timeZone,
    locale: options.locale ?? 'en_US',
    ...(options.linkBack ? { linkBack: options.linkBack } : {}),
  });
  const world = createWorld({
    manifest: options.built.manifest,
    source: options.built.server,
    html: { sidebar: options.built.sidebar },
    services: [drive, docs, calendar],
    spreadsheet,
    timeline,
    locale: options.language ?? 'en',
    ...(options.dailyCaps ? { dailyCaps: options.dailyCaps } : {}),
  });
  if (options.state) world.load(options.state);
  return { world, drive, calendar, spreadsheet };
}
