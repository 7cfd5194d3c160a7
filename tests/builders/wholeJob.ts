import { createHash } from 'node:crypto';
import type { Telling } from '../../src/local/cli/yearStart.ts';
import type { Snapshot, TestWorkspace } from './aWorkspace.ts';

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
