import { createHash } from 'node:crypto';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';

/** One row of the hidden tab. */
interface LedgerRow {
  readonly artefact: string;
  readonly key: string;
  readonly part: string;
  readonly state: string;
  readonly id: string;
}

/** The rows of the hidden tab; none before anything was written. */
export function ledgerRows({ spreadsheet }: TestWorkspace): LedgerRow[] {
  const tab = spreadsheet.tables().find(one => one.name === 'Growth Plans data');
  return (tab?.display ?? [])
    .slice(1)
    .map(([artefact = '', key = '', part = '', state = '', id = '']) => ({
      artefact,
      key,
      part,
      state,
      id,
    }));
}

/** The run that is neither done nor stopped, as a person finds it when the panel opens. */
export function openRun(workspace: TestWorkspace): string | null {
  const open = ledgerRows(workspace).filter(
    ({ artefact, state }) => artefact === 'run' && (state === 'going' || state === 'paused'),
  );
  return open.at(-1)?.key ?? null;
}

/**
 * Everything that people can find afterwards: each document with its bytes, place, readers and
 * whether it is in the bin, each event with its guests, each mail, what the tabs show, and what the
 * ledger says of all that. Ids that Drive draws are told by what they stand for, so that two ways
 * to the same end are equal.
 */
export function standing(workspace: TestWorkspace): unknown {
  const { drive, calendar, world, spreadsheet, store } = workspace;
  const documents = drive.documents();
  const nameOf = new Map(documents.map(one => [one.id, one.name]));
  const named = (text: string): string => {
    for (const [id, name] of nameOf) if (text.includes(id)) return name;
    return text === '' ? '' : 'something';
  };
  const sorted = <T>(all: readonly T[]): T[] =>
    all.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return {
    documents: sorted(
      documents.map(({ name, path, trashed, permissions }) => ({
        name,
        path,
        trashed,
        bytes: path && digest(store.read(path)),
        shared: permissions.map(one => one.email + ' ' + one.role).sort(),
      })),
    ),
    events: sorted(
      calendar.events().map(({ id, status, content }) => ({
        id,
        status,
        title: content.summary,
        start: content.start,
        guests: (content.attendees ?? []).map(one => one.email).sort(),
      })),
    ),
    calendarsInUse: new Set(calendar.events().map(one => one.calendarId)).size,
    mails: sorted(calendar.sentMails().map(({ kind, eventId, to }) => [kind, eventId, to])),
    otherMails: sorted(
      world.mails().map(({ from, message }) => [from, message['to'], message['subject']]),
    ).concat(drive.mails > 0 ? [['Drive', String(drive.mails)]] : []),
    tabs: spreadsheet
      .tables()
      .filter(tab => !tab.hidden)
      .map(({ name, display, links }) => ({
        name,
        display,
        links: links.map(({ row, column, url }) => [row, column, named(url)]),
      })),
    ledger: sorted(
      ledgerRows(workspace)
        .filter(({ artefact }) => artefact !== 'run')
        .map(({ artefact, key, part, state, id }) => [artefact, key, part, state, named(id)]),
    ),
    openRun: openRun(workspace),
  };
}

const digest = (bytes: Uint8Array | null): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

interface SavedCalendars {
  readonly calendars: readonly { readonly events: readonly unknown[] }[];
}

/** Calendars on which there is nothing. */
export function emptyCalendars({ calendar }: TestWorkspace): number {
  const { calendars } = calendar.save() as SavedCalendars;
  return calendars.filter(one => one.events.length === 0).length;
}
