import { stamp } from './times.ts';
import type { StoredCalendar, StoredEvent } from './state.ts';

/** Quotes belong to the tag. */
export function etagOf({ change }: { readonly change: number }): string {
  return `"${3_500_000_000_000_000 + change}"`;
}

/** The event as `person` reads it in this calendar. The organizer is the calendar itself. */
export function eventResource(
  event: StoredEvent,
  calendar: StoredCalendar,
  person: string,
): object {
  const { id, status, creator, content } = event;
  const { start, end, reminders, ...rest } = content;
  return {
    kind: 'calendar#event',
    etag: etagOf(event),
    id,
    status,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${calendar.id}`).toString('base64url')}`,
    created: stamp(event.createdAt),
    updated: stamp(event.updatedAt),
    creator: { email: creator, ...(creator === person && { self: true }) },
    organizer: { email: calendar.id, displayName: calendar.summary, self: true },
    start,
    end,
    iCalUID: `${id}@google.com`,
    sequence: event.sequence,
    ...rest,
    reminders,
    eventType: 'default',
  };
}

export function calendarResource(calendar: StoredCalendar): object {
  const { id, summary, description, location, timeZone, owner } = calendar;
  return {
    kind: 'calendar#calendar',
    etag: etagOf(calendar),
    id,
    summary,
    ...(description && { description }),
    ...(location && { location }),
    timeZone,
    dataOwner: owner,
  };
}

export function calendarListEntry(calendar: StoredCalendar): object {
  return {
    ...calendarResource(calendar),
    kind: 'calendar#calendarListEntry',
    accessRole: 'owner',
    selected: true,
    defaultReminders: [],
  };
}
