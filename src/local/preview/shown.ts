import type { Calendar } from '../calendar/calendar.ts';
import { instantOf } from '../calendar/times.ts';
import type { Drive } from '../drive/drive.ts';
import type { LocalSpreadsheet } from '../sheets/spreadsheet.ts';
import type { Workspace } from '../workspace.ts';
import type { ShownSheet, Stage } from './messages.ts';

/** "Tue, Sep 1, 8:00 AM" in the school's zone. */
export function whenShown(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** The tabs people see; the hidden ledger stays hidden here too. */
export function sheetsShown(spreadsheet: LocalSpreadsheet): ShownSheet[] {
  return spreadsheet
    .tables()
    .filter(tab => !tab.hidden)
    .map(({ name, display, links }) => ({ name, rows: display, links }));
}

export function documentsShown(drive: Drive): Stage['documents'] {
  return drive
    .documents()
    .filter(one => !one.trashed)
    .map(({ id, name, path, permissions }) => ({
      id,
      name,
      // On the disk plans lie in a folder of their own, which Drive does not have.
      folder: (path ?? '').split('/').slice(1, -1).join(' / '),
      people: permissions.map(one => one.email).join(', '),
    }))
    .toReversed();
}

export function calendarShown(calendar: Calendar, timeZone: string): Stage['events'] {
  return calendar
    .events()
    .filter(one => one.status !== 'cancelled')
    .map(({ id, content }) => ({
      id,
      at: instantOf(content.start, timeZone),
      title: content.summary ?? '',
      people: (content.attendees ?? []).map(one => one.email ?? '').join(', '),
    }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, at, title, people }) => ({ id, when: whenShown(at, timeZone), title, people }));
}

export function mailsShown(
  { world, drive, calendar }: Workspace,
  timeZone: string,
): Stage['mails'] {
  const titles = new Map(calendar.events().map(one => [one.id, one.content.summary ?? '']));
  return [
    ...world.mails().map(({ at, message }) => ({
      at,
      to: String(message['to'] ?? ''),
      what: String(message['subject'] ?? ''),
    })),
    ...drive.sharingMails().map(({ at, to, message }) => ({ at, to, what: message })),
    ...calendar.sentMails().map(({ at, to, kind, eventId }) => ({
      at,
      to,
      what: kind[0]?.toUpperCase() + kind.slice(1) + ': ' + (titles.get(eventId) ?? ''),
    })),
  ]
    .toSorted((a, b) => b.at - a.at)
    .map(({ at, to, what }) => ({ when: whenShown(at, timeZone), to, what }));
}
