import type { Day } from '../core/day.ts';
import type { LedgerBlock, LedgerEntry } from '../core/ledger/ledger.ts';
import type { AddressBook } from '../core/plan/living/addresses.ts';
import type { DocsDocument } from '../core/plan/living/documentJson.ts';
import type { DocsRequest } from '../core/plan/living/write.ts';
import type { PlanContent } from '../core/plan/planContent.ts';
import type { TemplateFinding } from '../core/plan/templateFinding.ts';
import type { SheetTable } from '../core/roster/sheetTable.ts';
import type { Removals } from './removals.ts';
import type { BusyTimes } from '../core/schedule/proposal.ts';
import type { ActualEvent, EventGuest } from '../core/schedule/sync/decide.ts';

/**
 * What the actions in this folder require from the outside. `src/google` meets these with Google;
 * nothing here knows how.
 */

/** What became of one request. Only `done` and `refused` are certain. */
export type Sent<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Google said no, and would again: `reason` is its own word for why. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly message: string;
      /** The id asked for is taken already. */
      readonly taken: boolean;
    }
  /** It may have happened: the answer was lost, or came as a server error. */
  | { readonly kind: 'unsure'; readonly message: string }
  /** It did not happen and can be sent again, now or (daily) when the quota is back. */
  | { readonly kind: 'later'; readonly daily: boolean; readonly message: string };

export interface Workbook {
  id(): string;
  name(): string;
  url(): string;
  timeZone(): string;
  tabNames(): readonly string[];
  /** Whether a tab has nothing in any cell, as one that was cut off before it was filled. */
  isEmpty(tab: string): boolean;
  /** One tab in bulk, or null. Read once an execution. */
  table(name: string): SheetTable | null;
  /** Reads the tab again at the next `table`: people may have moved rows meanwhile. */
  forget(name: string): void;
  /** Those of the tabs that this execution has read, as plain JSON; null where there is none. */
  readSoFar(names: readonly string[]): ReadTab[];
  /** Takes tabs as an execution just before has read them. */
  takeAsRead(tabs: readonly ReadTab[]): void;
  /** Every entry of the hidden tab; empty where there is none yet. */
  ledger(): LedgerEntry[];
  /** Writes blocks of entries and makes them real in one flush. */
  writeLedger(blocks: readonly LedgerBlock[]): void;
  /** Adds a tab, or fills the empty one of that name; strings arrive literally. */
  addTab(tab: NewTab): void;
  /** False where the tab is protected from this person. */
  canWrite(tab: string, headerRow: number): boolean;
  /** Rewrites what the add-on shows in a tab, in one go, after the columns a school owns. */
  writeColumns(tab: string, columns: readonly WrittenColumn[], headerRow: number): void;
  /** Rewrites the rows below a tab's header in one go. */
  writeRows(tab: string, header: readonly string[], rows: readonly (readonly string[])[]): void;
  /** Writes single cells literally, in one go; rows and columns count from 1. */
  writeCells(
    tab: string,
    cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
  ): void;
  /** Adds rows below everything in the tab, literally; every row has the same width. */
  appendRows(tab: string, rows: readonly (readonly string[])[]): void;
  showCell(tab: string, row: number, column: number | null): void;
}

/** A tab's name and the parts of it that were read. */
export type ReadTab = readonly [
  name: string,
  parts: (Pick<SheetTable, 'display'> & Partial<SheetTable>) | null,
];

export interface NewTab {
  readonly name: string;
  /** One line above the header; '' for none. */
  readonly guidance: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths in pixels, by column. */
  readonly widths: readonly number[];
  readonly hidden: boolean;
}

export interface WrittenColumn {
  readonly header: string;
  /** One text a row below the header; null leaves the cell as it is. */
  readonly cells: readonly ({ readonly text: string; readonly link?: string } | null)[];
}

/** A document that the add-on made, as Drive lists it. */
export interface PlanFile {
  readonly id: string;
  readonly name: string;
  readonly fileKey: string;
  readonly createdTime: string;
  readonly url: string;
  readonly permissions: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: string;
  }[];
}

export interface Files {
  newFolderIds(count: number): string[];
  /** Ids come from `newFolderIds`; a folder that is there already counts as done. */
  createFolders(
    folders: readonly {
      readonly id: string;
      readonly name: string;
      readonly parent: string | null;
    }[],
  ): Sent<string>[];
  /** Not safe to repeat after `unsure`: look in the folders first. */
  createDocuments(
    documents: readonly {
      readonly name: string;
      readonly folder: string;
      readonly fileKey: string;
      /** The .docx in base64. */
      readonly docx: string;
    }[],
  ): Sent<{ readonly id: string; readonly url: string }>[];
  /** Every document of this person's add-on in the folders, the oldest first, with permissions. */
  documentsIn(folders: readonly string[]): PlanFile[];
  /** Without a mail. Safe to repeat: one person has one permission on a file. */
  share(
    shares: readonly { readonly file: string; readonly email: string; readonly role: string }[],
  ): Sent<string>[];
  /** A .xlsx (base64) as a new Google Sheet. Not safe to repeat after `unsure`. */
  createSheet(sheet: {
    readonly name: string;
    readonly folder: string;
    readonly fileKey: string;
    readonly xlsx: string;
  }): Sent<{ readonly id: string; readonly url: string }>;
  /** Every Google Sheet of this person's add-on in the folder. */
  sheetsIn(folder: string): PlanFile[];
  /** Google Docs of this person's add-on as files in base64. */
  exportDocuments(ids: readonly string[], type: 'docx' | 'pdf'): Sent<string>[];
  /** A .zip (base64). Not safe to repeat after `unsure`. */
  createArchive(archive: {
    readonly name: string;
    readonly folder: string;
    readonly fileKey: string;
    readonly zip: string;
  }): Sent<{ readonly id: string; readonly url: string }>;
  /** Every .zip of this person's add-on in the folder. */
  archivesIn(folder: string): PlanFile[];
  /** Into the bin, never deleted. */
  bin(files: readonly string[]): Sent<string>[];
}

/** How a plan's file stands in Drive. */
export interface FileStanding {
  readonly kind: 'here' | 'trashed';
  /** RFC 3339; changes with every edit of the document. */
  readonly modified: string;
  /** What the add-on noted on the file at its last reading; '' before the first. */
  readonly mark: string;
}

/** Plans that people are writing in. */
export interface Documents {
  /**
   * How the files stand, by id: one listing for those that are in the folders, one question each for
   * those that were moved. Refused: deleted for good, or closed to this person.
   */
  stand(
    folders: readonly string[],
    ids: readonly string[],
  ): ReadonlyMap<string, Sent<FileStanding>>;
  /** Whole documents, suggestions inline. */
  read(ids: readonly string[]): Sent<DocsDocument>[];
  /** All requests or none. Refused where anybody has edited since the revision was read. */
  write(id: string, revision: string, requests: readonly DocsRequest[]): Sent<string>;
  /** Notes what a reading came to on each file, out of reach of a restored workbook. */
  mark(marks: readonly { readonly id: string; readonly mark: string }[]): Sent<string>[];
}

/** A check-in as it is put on the calendar. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly guests: readonly { readonly email: string; readonly name: string }[];
  /** Opaque: they name nobody. */
  readonly key: string;
  readonly round: string;
}

/** An event as Calendar has it now. */
export interface SeenEvent extends ActualEvent {
  readonly id: string;
  readonly cancelled: boolean;
  /** Changes with every change: a patch with an older one is refused (`conditionNotMet`). */
  readonly etag: string;
  /** The first day where a person made it last whole days: it has no times then. */
  readonly wholeDay: string | null;
}

/** What to change of an event; what is left out stays as it is, guests and their answers too. */
export interface EventPatch {
  readonly id: string;
  readonly etag: string;
  readonly time?: { readonly start: number; readonly end: number; readonly timeZone: string };
  readonly text?: { readonly title: string; readonly description: string };
  readonly guests?: readonly (EventGuest & { readonly name: string })[];
  /** Whether the guests get a mail. */
  readonly mail: boolean;
}

/** Events that changed since a sync token, or all of them; cancelled ones among them. */
export interface CalendarChanges {
  readonly events: readonly SeenEvent[];
  /** True where every event of the calendar was read: one that is missing is gone. */
  readonly whole: boolean;
  readonly token: string;
}

export interface Calendars {
  /** Makes the secondary calendar. There is no way to look a lost one up with our scopes. */
  create(name: string, timeZone: string): Sent<string>;
  /** Deletes a calendar with everything on it; nobody is mailed. One that is gone counts as done. */
  remove(calendar: string): Sent<string>;
  /** Invites the guests. `refused` and `taken` where the id is in use. */
  insert(calendar: string, events: readonly CalendarEvent[]): Sent<SeenEvent>[];
  /** How events stand; null for one that never was. Cancelled ones keep their id taken. */
  look(calendar: string, ids: readonly string[]): Sent<SeenEvent | null>[];
  /** Reads every page, all or nothing; an expired token leads to a whole read. */
  changes(calendar: string, token: string): Sent<CalendarChanges>;
  patch(calendar: string, patches: readonly EventPatch[]): Sent<SeenEvent>[];
  /** Takes events off everyone's calendar; one that is gone already counts as done. */
  cancel(calendar: string, ids: readonly string[]): Sent<string>[];
  /** Busy times by lower-case email, epoch milliseconds; `unknown` is not free. */
  busy(people: readonly string[], from: number, to: number): BusyTimes;
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  today(timeZone: string): Day;
  wait(milliseconds: number): void;
  /** No request leaves after this moment (epoch milliseconds): it comes back as `later`. */
  sendUntil(moment: number): void;
}

/** Short notes between executions; may be forgotten early. */
export interface Board {
  read(name: string): string | null;
  write(name: string, text: string): void;
  wipe(name: string): void;
}

export interface Turn {
  /** Runs the work while nobody else does; null when somebody is at it already. */
  take<T>(work: () => T): { readonly value: T } | null;
}

/** The add-on's one time trigger of this person in this workbook. */
export interface Hourly {
  /** Sees to it that it is there; false where Google does not allow it. */
  ensure(): boolean;
  remove(): void;
}

/** Everything an action may use. */
export interface Needs {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly documents: Documents;
  readonly calendars: Calendars;
  readonly removals: Removals;
  readonly clock: Clock;
  readonly board: Board;
  readonly turn: Turn;
  readonly hourly: Hourly;
  /** The person who runs this, lower-case. */
  me(): string;
  newKey(): string;
  /** Keeps what broke underneath for the log; people read the code's sentence. */
  log(code: string, cause: unknown): void;
  /** The plan as .docx in base64; from a template (.docx in base64), or the built-in one. */
  planDocument(content: PlanContent, template: string | null): string;
  /** A built-in template as .docx in base64. */
  template(which: Pick<PlanContent, 'language' | 'shape' | 'kind'>): string;
  /** One goal to hang up, as .docx in base64. */
  wallCard(card: {
    readonly language: PlanContent['language'];
    readonly lead: string;
    readonly goal: string;
    readonly name: string;
  }): string;
  /** The document (.docx in base64) with room to write by hand. */
  roomToWrite(docx: string): string;
  /** Files (base64) as one .zip in base64. */
  archive(files: readonly { readonly name: string; readonly file: string }[]): string;
  /** What keeps a template (.docx in base64) from being filled. */
  checkTemplate(docx: string): TemplateFinding[];
  /** Where everything stands in plans of this form; in those of a template (.docx in base64). */
  addressBook(
    form: Pick<PlanContent, 'language' | 'shape' | 'kind'>,
    template: string | null,
  ): AddressBook;
  /** Tabs with their rows as .xlsx in base64. */
  workbookFile(
    tabs: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  ): string;
}
