import { word } from '../rest/body.ts';
import type { RestRequest } from '../world/service.ts';
import type { CalendarMail, Desk, StoredEvent } from './state.ts';

const choices = ['none', 'all', 'externalOnly'] as const;
export type SendUpdates = (typeof choices)[number];

/** `sendUpdates`, by default none; 400 for another word. */
export function sendUpdatesOf({ query }: RestRequest): SendUpdates {
  return word(query, 'sendUpdates', choices, 'none');
}

/** What a change means for the mails: who acts, in which calendar, and how widely it is told. */
export interface Telling {
  readonly calendarId: string;
  readonly person: string;
  readonly sendUpdates: SendUpdates;
}

/**
 * Mails guests about a change. New guests are invited, removed ones told it is cancelled, the
 * others told of an update. Nobody is mailed about what they did themselves (assumed for a person
 * who is also a guest on the own secondary calendar).
 */
export function tellGuests(
  desk: Desk,
  { calendarId, person, sendUpdates }: Telling,
  before: readonly string[],
  event: StoredEvent,
): void {
  const after = event.status === 'cancelled' ? [] : guestsOf(event);
  for (const to of new Set([...before, ...after])) {
    if (to === person || !isTold(desk, sendUpdates, to)) continue;
    const kind: CalendarMail['kind'] = !after.includes(to)
      ? 'cancellation'
      : before.includes(to)
        ? 'update'
        : 'invitation';
    const at = desk.context.now();
    desk.state.mails.push({ kind, calendarId, eventId: event.id, from: person, to, at });
  }
}

function isTold(desk: Desk, sendUpdates: SendUpdates, to: string): boolean {
  if (sendUpdates === 'none') return false;
  return sendUpdates === 'all' || (desk.people.external?.has(to) ?? false);
}

export function guestsOf(event: StoredEvent): string[] {
  return (event.content.attendees ?? []).map(attendee => attendee.email);
}
