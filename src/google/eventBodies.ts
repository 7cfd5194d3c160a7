import type { CalendarEvent, EventPatch, SeenEvent } from '../app/needs/needs.ts';
import { textHash } from '../core/schedule/sync/published.ts';
import type { GuestAnswer } from '../core/schedule/sync/decideSync.ts';
import type { WireRequest } from './restClient.ts';

export const API = 'https://www.googleapis.com/calendar/v3';
const REMINDER_MINUTES = 24 * 60;

/** What is read of an event. */
export const EVENT_FIELDS =
  'id,status,etag,summary,description,start,end,attendees(email,responseStatus)';

type Method = 'post' | 'patch';

const withBody =
  (method: Method) =>
  (url: string, body: unknown): WireRequest => ({
    method,
    url,
    contentType: 'application/json; charset=UTF-8',
    payload: JSON.stringify(body),
  });

export const post = withBody('post');

const at = (time: number, timeZone: string): unknown => ({
  dateTime: new Date(time).toISOString(),
  timeZone,
});

/** The body of an invitation. */
export function eventBody(event: CalendarEvent): unknown {
  return {
    id: event.id,
    summary: event.title,
    description: event.description,
    start: at(event.start, event.timeZone),
    end: at(event.end, event.timeZone),
    visibility: 'private',
    guestsCanModify: true,
    guestsCanInviteOthers: false,
    attendees: event.guests.map(({ email, name }) => ({ email, displayName: name })),
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: REMINDER_MINUTES }] },
    extendedProperties: { private: { gpKey: event.key, gpRound: event.round } },
  };
}

/** The request that changes only what is named, and only while nobody has changed the event since. */
export function patchRequest(
  url: string,
  { etag, time, text, guests, mail }: EventPatch,
): WireRequest {
  const request = withBody('patch')(
    url + '?sendUpdates=' + (mail ? 'all' : 'none') + '&fields=' + EVENT_FIELDS,
    {
      ...(time && { start: at(time.start, time.timeZone), end: at(time.end, time.timeZone) }),
      ...(text && { summary: text.title, description: text.description }),
      // The list replaces the whole list: answers are sent along, or they would be lost.
      ...(guests && {
        attendees: guests.map(({ email, name, answer }) => ({
          email,
          ...(name && { displayName: name }),
          responseStatus: answer,
        })),
      }),
    },
  );
  return { ...request, headers: { 'If-Match': etag } };
}

interface WireTime {
  readonly date?: string;
  readonly dateTime?: string;
}

interface WireEvent {
  readonly id: string;
  readonly status?: string;
  readonly etag?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly start?: WireTime;
  readonly end?: WireTime;
  readonly attendees?: readonly { readonly email?: string; readonly responseStatus?: string }[];
}

/** An event of Calendar; a cancelled one may have nothing but its id. */
export function seenEvent(value: unknown): SeenEvent {
  const event = value as WireEvent;
  const instant = (time: WireTime | undefined): number =>
    time?.dateTime ? Date.parse(time.dateTime) : 0;
  return {
    id: event.id,
    cancelled: event.status === 'cancelled',
    etag: event.etag ?? '',
    wholeDay: event.start?.date ?? null,
    start: instant(event.start),
    end: instant(event.end),
    shown: textHash(event.summary ?? '', event.description ?? ''),
    guests: (event.attendees ?? []).map(({ email, responseStatus }) => ({
      email: (email ?? '').toLowerCase(),
      answer: (responseStatus ?? 'needsAction') as GuestAnswer,
    })),
  };
}
