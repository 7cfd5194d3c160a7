import { createHash } from 'node:crypto';
import { startYear, type Telling } from '../../src/local/yearStart.ts';
import { aWorkspace, snapshotOf, type Snapshot, type TestWorkspace } from './aWorkspace.ts';

/** Tells nobody anything. */
export const quiet: Telling = { before() {}, progress() {}, settled() {} };

/** What the school has in the end, without ids and times that differ from run to run. */
export function outcome({ drive, calendar, world, spreadsheet }: TestWorkspace): unknown {
  const documents = drive.documents().filter(one => !one.trashed);
  return {
    documents: documents
      .map(one => ({
        path: one.path,
        shared: one.permissions.map(each => each.email + ' ' + each.role).sort(),
      }))
      .sort((a, b) => String(a.path).localeCompare(String(b.path))),
    binned: drive.documents().length - documents.length,
    events: calendar
      .events()
      .filter(one => one.status !== 'cancelled')
      .map(one => ({
        title: one.content.summary,
        start: one.content.start,
        guests: (one.content.attendees ?? []).map(each => each.email).sort(),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    mails: world.mails().length + drive.mails,
    tabs: spreadsheet
      .tables()
      .filter(tab => !tab.hidden)
      .map(tab => ({ name: tab.name, display: tab.display })),
  };
}

/** Two snapshots with the same fingerprint lead to the same future. */
export function fingerprint({ workbook, files, state }: Snapshot): string {
  const hash = createHash('sha256').update(workbook);
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.update(JSON.stringify(state.services)).digest('hex');
}

/** One execution of the whole job. */
export interface Execution {
  readonly begin: Snapshot;
  readonly what: Parameters<TestWorkspace['world']['run']>;
  /** Every call it made, in order. */
  readonly ops: readonly string[];
  /** How many `fetchAll` it made. */
  readonly waves: number;
}

/** The executions of the whole job, one by one, when nothing goes wrong. */
export function rehearsal(workspace = aWorkspace()): { executions: Execution[]; final: unknown } {
  const executions: Execution[] = [];
  const { world } = workspace;
  const { run } = world;
  let waves = 0;
  const { nextWave } = world.faults;
  world.faults.nextWave = () => {
    waves += 1;
    return nextWave();
  };
  world.run = (...what) => {
    const begin = snapshotOf(workspace);
    const before = world.calls.all().length;
    waves = 0;
    const value = run(...what);
    const ops = world.calls
      .all()
      .slice(before)
      .map(call => call.op);
    executions.push({ begin, what, ops, waves });
    return value;
  };
  startYear(workspace.server, quiet);
  return { executions, final: outcome(workspace) };
}
