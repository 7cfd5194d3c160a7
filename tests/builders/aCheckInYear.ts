import { expect } from 'vitest';
import type { Answer, ApiName, Preflight, RunView } from '../../src/contract/api.ts';
import type { RunName } from './runName.ts';
import type { CalendarItem, CalendarView } from '../../src/contract/calendar.ts';
import { memoryStore } from '../../src/local/files/memoryStore.ts';
import { schoolOfSix } from '../../src/local/school/schoolOfSix.ts';
import { startYear } from '../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type Snapshot, type TestWorkspace } from './aWorkspace.ts';
import { preparedSchool } from './preparedSchool.ts';
import { quiet } from './wholeJob.ts';

/** Six teachers whose three check-ins of the year are sent, seen once, and read back. */
export function aCheckInYear(): Snapshot {
  return preparedSchool('six teachers, everything sent and seen', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    workspace.server.lookAtCalendar();
    return workspace;
  });
}

/** The school as it was then, at another moment (epoch milliseconds) if one is given. */
export function openedAt(snapshot: Snapshot = aCheckInYear(), now?: number): TestWorkspace {
  const store = memoryStore();
  for (const [path, bytes] of snapshot.files) store.write(path, bytes);
  const saved = structuredClone(snapshot.state);
  const startAt = now ?? saved.timeline.now;
  const state = { ...saved, timeline: { ...saved.timeline, now: startAt } };
  return aWorkspace({ store, workbook: snapshot.workbook, state, startAt });
}

/** Events that stand, the earliest first, with what tells them apart. */
export function standing({ calendar }: TestWorkspace, round = 'goal-setting') {
  return calendar
    .events()
    .filter(one => one.status !== 'cancelled')
    .filter(one => one.content.extendedProperties?.private?.['gpRound'] === round)
    .map(one => ({ ...one, start: startOf(one), title: one.content.summary ?? '' }))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

export function startOf({ content }: { readonly content: { readonly start: object } }): string {
  return 'dateTime' in content.start ? String(content.start.dateTime) : '';
}

/** The first of them. */
export function firstEvent(workspace: TestWorkspace, round = 'goal-setting') {
  const [event] = standing(workspace, round);
  if (!event) throw new Error('no event stands');
  return event;
}

/** What was written to the calendar and mailed since `from`, and what the sheet was written. */
export function writesSince({ world, calendar }: TestWorkspace, from: Marks) {
  const ops = world.calls
    .all()
    .slice(from.calls)
    .map(call => call.op);
  return {
    calendar: ops.filter(op =>
      /^calendar\.(events|calendars)\.(insert|patch|update|delete)$/.test(op),
    ),
    sheet: ops.filter(op => op === 'sheets.write' || op === 'sheets.flush'),
    mails: calendar.sentMails().slice(from.mails),
  };
}

interface Marks {
  readonly calls: number;
  readonly mails: number;
}

export const marksOf = ({ world, calendar }: TestWorkspace): Marks => ({
  calls: world.calls.all().length,
  mails: calendar.mails,
});

/** Looks at the numbers, confirms them and works until the run rests. */
export function runOf(workspace: TestWorkspace, kind: RunName): RunView | null {
  const { server } = workspace;
  const seen = server.preflight({ kind });
  if (seen.items === 0) return null;
  return toEnd(workspace, server.startRun({ kind, token: seen.token }));
}

export function toEnd({ server }: TestWorkspace, started: RunView): RunView {
  let run = started;
  for (let turn = 0; turn < 20 && run.state !== 'done' && run.state !== 'stopped'; turn += 1) {
    run = server.continueRun({ id: run.id });
  }
  return run;
}

export const preflightOf = ({ server }: TestWorkspace, kind: RunName): Preflight =>
  server.preflight({ kind });

/** A call as another person makes it, with the code of what was refused. */
export function callAs<T>(
  { world }: TestWorkspace,
  person: string,
  name: ApiName,
  ask?: object,
): Answer<T> {
  const args = ask === undefined ? [] : [ask];
  return world.run(name, args, { person, authMode: 'FULL' }) as Answer<T>;
}

/** The items of one kind in what the panel shows. */
export const itemsOf = (view: CalendarView, kind: CalendarItem['kind']): readonly CalendarItem[] =>
  view.items.filter(item => item.kind === kind);

/** The item of one kind, which is there once. */
export function onlyItem(view: CalendarView, kind: CalendarItem['kind']): CalendarItem {
  const items = itemsOf(view, kind);
  expect(items).toHaveLength(1);
  return items[0] as CalendarItem;
}

const HEADERS = schoolOfSix().roster.rows[0] ?? [];

/** A person types into the roster, in the row of a teacher (as the sheet shows the name). */
export function typeInRoster(
  workspace: TestWorkspace,
  name: string,
  header: string,
  text: string,
): void {
  const row = rowOf(workspace, 'Roster', name);
  const column = HEADERS.indexOf(header);
  if (column < 0) throw new Error('no column ' + header);
  workspace.spreadsheet.setCell('Roster', row, column + 1, text);
}

/** The row (from 1) of a tab whose first cell begins so. */
export function rowOf({ spreadsheet }: TestWorkspace, tab: string, begins: string): number {
  const display = spreadsheet.tables().find(one => one.name === tab)?.display ?? [];
  const at = display.findIndex(cells => (cells[0] ?? '').startsWith(begins));
  if (at < 0) throw new Error(begins + ' is not in ' + tab);
  return at + 1;
}

/** The Check-ins tab's row of a teacher and round. */
export function shownRow(
  { spreadsheet }: TestWorkspace,
  teacher: string,
  round: string,
): readonly string[] {
  const display = spreadsheet.tables().find(one => one.name === 'Check-ins')?.display ?? [];
  return display.find(cells => cells[0] === teacher && cells[2] === round) ?? [];
}

export { LEADER };
