import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Api } from '../../contract/api.ts';
import { documentHtml } from '../docs/html.ts';
import { memoryStore } from '../files/memoryStore.ts';
import type { PdfMaker } from '../files/officePdf.ts';
import { instantOf, localOf } from '../../core/schedule/year/time.ts';
import { addDays, day } from '../../core/day.ts';
import { openWorkspace, type Built, type Workspace } from '../workspace.ts';
import type { FileStore } from '../world/service.ts';
import type { MenuLine } from '../runtime/ui.ts';
import { grantFor, PREVIEW_FAULTS } from './faults.ts';
import type { Stage } from './messages.ts';
import type { PreviewSample } from './samples.ts';
import { folderHtml } from './folderPage.ts';
import { workbookHtml } from './workbookPage.ts';
import { calendarShown, documentsShown, mailsShown, sheetsShown, whenShown } from './shown.ts';

// The sample school's first week, as on the command line.
const FIRST_DAY = day('2026-09-01');
const MORNING = '08:00';

type Selected = Stage['selected'];
type Moving = Pick<Stage, 'samples' | 'speeds' | 'speed'>;

/** One school on the stage: a whole Workspace, and what a person can do beside the panel. */
export interface School {
  readonly workspace: Workspace;
  /** One execution as `google.script.run` starts it; throws ScriptError where it fails. */
  call(name: string, ask: readonly unknown[]): unknown;
  /** A line of the menu; gives the panel's html where the function opened one. */
  press(functionName: string): { readonly title: string; readonly html: string } | null;
  type(tab: string, row: number, column: number, text: string): void;
  fault(id: string): void;
  /** So many days later at eight in the morning; what was due in between has run. */
  later(days: number): void;
  /** A folder, a plan or a workbook as HTML with its name, or null where there is none. */
  document(id: string): { readonly name: string; readonly html: string } | null;
  /** Any other file that the add-on made, in base64. */
  file(id: string): { readonly name: string; readonly base64: string } | null;
  look(top: Moving): Stage;
}

/** What the machine and the person bring along. */
export interface Around {
  readonly pdf: PdfMaker | null;
  /** In which the person uses Google. */
  readonly language: string;
}

/** Opens a sample as the built add-on finds it: a workbook, calendars and nothing else. */
export function openSchool(sample: PreviewSample, built: Built, { pdf, language }: Around): School {
  const { leader, timeZone } = sample;
  const store: FileStore = memoryStore();
  const workspace = openWorkspace({
    built,
    store,
    workbook: sample.workbook(),
    workbookId: createHash('sha256').update(sample.name).digest('base64url').slice(0, 44),
    workbookName: sample.name,
    timeZone,
    startAt: instantOf(FIRST_DAY, MORNING, timeZone),
    calendars: sample.calendars,
    pdf,
    language,
  });
  const { world, drive, spreadsheet } = workspace;
  let chosenFault = PREVIEW_FAULTS[0];
  let selected: Selected = null;
  let rosterTab = spreadsheet.tables()[0]?.name ?? '';
  const opened = world.execute('onOpen', [{}], { person: leader, authMode: 'LIMITED' });

  return {
    workspace,
    call(name, ask) {
      const answer = world.run(name, ask, { person: leader, authMode: 'FULL' });
      noteRoster(answer);
      if (name === 'showCell') {
        const { row, column, tab } = ask[0] as Parameters<Api['showCell']>[0];
        selected = { at: (selected?.at ?? 0) + 1, tab: tab ?? rosterTab, row, column };
      }
      return answer;
    },
    press(functionName) {
      // The menu runs as the account that owns the tab, also where the panel's calls do not.
      world.grant(leader, 'all');
      const record = world.execute(functionName, [], { person: leader, authMode: 'FULL' });
      grantFor(world, leader, chosenFault);
      if (record.ended !== 'returned') throw new Error(record.message);
      return record.screen.sidebar;
    },
    type: (tab, row, column, text) =>
      spreadsheet.setCell(tab, row, column, text, world.timeline.now()),
    fault(id) {
      const chosen = PREVIEW_FAULTS.find(one => one.id === id);
      if (!chosen) throw new Error('no such fault: ' + id);
      chosenFault = chosen;
      world.faults.set(chosen.faults);
      grantFor(world, leader, chosen);
    },
    later(days) {
      const now = world.timeline.now();
      const { day: today } = localOf(now, timeZone);
      const morning = instantOf(addDays(today, days), MORNING, timeZone);
      const due = (): number => Math.min(...world.triggers().map(one => one.dueAt), Infinity);
      for (let at = due(); at <= morning; at = due()) {
        world.timeline.moveTo(Math.max(at, world.timeline.now()));
        world.runDueTriggers();
      }
      world.timeline.moveTo(Math.max(morning, world.timeline.now()));
    },
    document(id) {
      const found = drive.documents().find(one => one.id === id);
      const folder = drive.folder(id);
      if (folder) return { name: folder.name, html: folderHtml(folder) };
      const path = drive.pathOf(id);
      const bytes = path && store.read(path);
      if (!path || !bytes) return null;
      if (found) return { name: found.name, html: documentHtml(bytes) };
      const name = basename(path);
      return path.endsWith('.xlsx') ? { name, html: workbookHtml(bytes, id, name) } : null;
    },
    file(id) {
      const path = drive.pathOf(id);
      const bytes = path && store.read(path);
      return path && bytes
        ? { name: basename(path), base64: Buffer.from(bytes).toString('base64') }
        : null;
    },
    look: top => ({
      title: sample.name,
      person: leader,
      clock: whenShown(world.timeline.now(), timeZone),
      ...top,
      sample: sample.id,
      faults: PREVIEW_FAULTS.map(({ id, label }) => ({ id, label })),
      fault: chosenFault?.id ?? '',
      menu: (opened.screen.menu ?? []).filter(
        (line): line is NonNullable<MenuLine> => line !== null,
      ),
      sheets: sheetsShown(spreadsheet),
      selected,
      documents: documentsShown(drive),
      events: calendarShown(workspace.calendar, timeZone),
      mails: mailsShown(workspace, timeZone),
      calls: Object.entries(world.calls.counts())
        .map(([op, count]) => ({ op, count }))
        .toSorted((a, b) => b.count - a.count),
      simulatedSeconds: Math.round(world.calls.simulatedSeconds()),
    }),
  };

  /** The add-on finds the roster's tab by itself; the page needs its name to select in it. */
  function noteRoster(answer: unknown): void {
    const seen = (answer as { value?: { rosterSheet?: unknown } } | null)?.value?.rosterSheet;
    if (typeof seen === 'string' && seen !== '') rosterTab = seen;
  }
}
