import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { localOf, instantOf } from '../../core/schedule/year/time.ts';
import { day, type Day } from '../../core/day.ts';
import { readBuilt } from '../built.ts';
import { Sentence, type CommandLine } from './commandLine.ts';
import { diskStore } from '../files/diskStore.ts';
import { mergeRoster, type RosterMerge } from './mergeRoster.ts';
import { readRosterFile } from './rosterFile.ts';
import { sampleSchool } from '../school/sampleSchool.ts';
import { localServer, type LocalServer } from '../server.ts';
import { newWorkbook } from '../sheets/newWorkbook.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import type { WorldState } from '../world/state.ts';

/** What stands in Drive and Calendar at one moment; two of them make `created` of run.json. */
export interface Standing {
  readonly plans: number;
  readonly shares: number;
  readonly events: number;
  readonly mails: number;
}

/** A folder that holds one school: workbook, plans, calendars, and the Workspace's state. */
export interface SchoolFolder {
  readonly dir: string;
  /** True where the folder held a school already. */
  readonly goingOn: boolean;
  readonly leader: string;
  readonly timeZone: string;
  readonly workspace: Workspace;
  readonly server: LocalServer;
  /** What a roster given for a school that is there already brought. */
  readonly merge: RosterMerge | null;
  standing(): Standing;
  /** Writes documents, workbook and state; throws a Sentence where the folder cannot be written. */
  save(): void;
}

/** What has to be remembered beside the workbook and the documents. */
interface FolderState {
  readonly leader: string;
  readonly workbookId: string;
  readonly workbookName: string;
  readonly timeZone: string;
  /** Google's address of each plan by its link in the exported workbook. */
  readonly links: Readonly<Record<string, string>>;
  readonly world: WorldState;
}

const STATE = join('.growth-plans', 'state.json');
const SAMPLE_DAY = day('2026-09-01');

/** Opens the folder named on the command line, or makes a school in it. Errors are Sentences. */
export function openSchoolFolder(line: CommandLine): SchoolFolder {
  const statePath = join(line.out, STATE);
  const state = existsSync(statePath) ? readState(statePath) : null;
  const start = state ? standingSchool(line.out, state) : newSchool(line);
  const startAt = instantOf(today(line, state, start.timeZone), '08:00', start.timeZone);
  const store = diskStore(line.out);
  const links = linkMap(state?.links ?? {});
  const workspace = openWorkspace({
    ...start,
    built: readBuilt(),
    store,
    startAt: state ? Math.max(startAt, state.world.timeline.now) : startAt,
    linkBack: target => links.back(target),
    ...(state ? { state: state.world } : {}),
  });
  const merge =
    state && line.roster ? mergeRoster(workspace.spreadsheet, readRosterFile(line.roster)) : null;
  const { world, drive, calendar, spreadsheet } = workspace;
  return {
    dir: line.out,
    goingOn: state !== null,
    leader: start.leader,
    timeZone: start.timeZone,
    workspace,
    server: localServer(world, start.leader),
    merge,
    standing: () => ({
      plans: drive.documents().filter(one => !one.trashed).length,
      shares: drive
        .documents()
        .filter(one => !one.trashed)
        .reduce(
          (sum, one) => sum + one.permissions.filter(each => each.role !== 'owner').length,
          0,
        ),
      events: calendar.events().filter(one => one.status !== 'cancelled').length,
      mails: world.mails().length,
    }),
    save() {
      writing(line.out, () => {
        mkdirSync(join(line.out, '.growth-plans'), { recursive: true });
        store.commit();
        writeFileSync(
          join(line.out, 'workbook.xlsx'),
          spreadsheet.save({ linkFor: url => links.forFile(url, drive) }),
        );
        saveCalendars(line.out, start.calendars);
        const kept: FolderState = {
          leader: start.leader,
          workbookId: start.workbookId,
          workbookName: start.workbookName,
          timeZone: start.timeZone,
          links: links.all(),
          world: world.save(),
        };
        // Last, and in one step: a folder never holds half a state.
        writeFileSync(join(line.out, STATE + '.new'), JSON.stringify(kept));
        renameSync(join(line.out, STATE + '.new'), join(line.out, STATE));
      });
    },
  };
}

/** Does the writing; what the disk refuses becomes one sentence. */
export function writing(dir: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Sentence(
      `The folder “${dir}” cannot be written to (${code}): choose another with --out, or make room in it.`,
    );
  }
}

function readState(path: string): FolderState {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FolderState;
  } catch (error) {
    throw new Sentence(
      `“${path}” cannot be read (${String(error)}): choose an empty folder with --out.`,
    );
  }
}

interface Start {
  readonly leader: string;
  readonly workbook: Uint8Array;
  readonly workbookId: string;
  readonly workbookName: string;
  readonly timeZone: string;
  readonly calendars: Readonly<Record<string, string>>;
}

function standingSchool(dir: string, state: FolderState): Start {
  const path = join(dir, 'workbook.xlsx');
  if (!existsSync(path)) {
    throw new Sentence(`“${path}” is gone: put it back, or choose an empty folder with --out.`);
  }
  return { ...state, workbook: new Uint8Array(readFileSync(path)), calendars: calendarsIn(dir) };
}

function newSchool({ roster, out }: CommandLine): Start {
  if (roster === null) {
    const sample = sampleSchool();
    const workbook = newWorkbook(
      [sample.roster, ...sample.tabs].map(({ name, rows }) => ({
        name,
        rows: rows.map(row => row.slice()),
      })),
      { convert: false },
    );
    return {
      leader: 'principal@cedarhollow.example',
      workbook,
      workbookId: idOf(sample.name),
      workbookName: sample.name,
      timeZone: sample.timeZone,
      calendars: sample.calendars,
    };
  }
  const file = readRosterFile(roster);
  return {
    leader: 'leader@' + (file.homeDomain ?? 'school.example'),
    workbook: file.workbook,
    workbookId: idOf(basename(roster) + out),
    workbookName: basename(roster).replace(/\.\w+$/, ''),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    calendars: calendarsIn(out),
  };
}

/** A made-up spreadsheet id of the usual length; same school, same id. */
function idOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 44);
}

function today(line: CommandLine, state: FolderState | null, timeZone: string): Day {
  const reached = state ? localOf(state.world.timeline.now, timeZone).day : null;
  if (line.today !== null) {
    if (reached && line.today < reached) {
      throw new Sentence(
        `“${line.out}” has already reached ${reached}: use that day or a later one with --today.`,
      );
    }
    return day(line.today);
  }
  if (reached) {
    const machine = localOf(Date.now(), timeZone).day;
    return line.roster === null || reached > machine ? reached : machine;
  }
  return line.roster === null ? SAMPLE_DAY : localOf(Date.now(), timeZone).day;
}

function calendarsIn(dir: string): Record<string, string> {
  const folder = join(dir, 'calendars');
  const calendars: Record<string, string> = {};
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.endsWith('.ics')) {
      calendars[name.slice(0, -4).toLowerCase()] = readFileSync(join(folder, name), 'utf8');
    }
  }
  return calendars;
}

function saveCalendars(dir: string, calendars: Readonly<Record<string, string>>): void {
  mkdirSync(join(dir, 'calendars'), { recursive: true });
  for (const [email, text] of Object.entries(calendars)) {
    const path = join(dir, 'calendars', email + '.ics');
    if (!existsSync(path)) writeFileSync(path, text);
  }
}

/** In the exported workbook a plan's link opens the file beside it; inside it is Google's address. */
function linkMap(saved: Readonly<Record<string, string>>): {
  all(): Record<string, string>;
  back(target: string): string;
  forFile(url: string, drive: Workspace['drive']): string;
} {
  const urls = new Map(Object.entries(saved));
  return {
    all: () => Object.fromEntries(urls),
    back: target => urls.get(target) ?? target,
    forFile(url, drive) {
      const id = /\/document\/d\/([\w-]+)/.exec(url)?.[1];
      const path = id ? drive.pathOf(id) : null;
      if (!path) return url;
      const target = path.split('/').map(encodeURIComponent).join('/');
      urls.set(target, url);
      return target;
    },
  };
}
