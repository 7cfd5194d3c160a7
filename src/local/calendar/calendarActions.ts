import { cancel, rewrite } from './events.ts';
import { msToText } from './times.ts';
import { nextChange } from './state.ts';
import type { Desk, ResponseStatus, StoredCalendar, StoredEvent } from './state.ts';

/** What people do in their own Google Calendar, beside the add-on. */
export interface CalendarActions {
  /** A guest answers an invitation. */
  answers(person: string, eventId: string, response: ResponseStatus): void;
  /** The calendar's owner, or a guest of an event with `guestsCanModify`, moves it. RFC 3339 times. */
  moves(person: string, eventId: string, start: string, end: string): void;
  /** The calendar's owner deletes the event; a guest only takes it off, which declines it. */
  deletes(person: string, eventId: string): void;
  /** The owner deletes the whole calendar. */
  deletesCalendar(person: string, calendarId: string): void;
  /** Google forgets its sync tokens: the next use of an old one gets 410. */
  syncTokensExpire(): void;
}

/** Actions throw where Google Calendar would not offer them. */
export function calendarActions(desk: Desk): CalendarActions {
  const actions: CalendarActions = {
    answers(person, eventId, response) {
      const { event } = live(desk, eventId);
      const { content } = event;
      if (!content.attendees?.some(a => a.email === person)) {
        throw new Error(`${person} is no guest of ${eventId}.`);
      }
      const attendees = content.attendees.map(attendee =>
        attendee.email === person ? { ...attendee, responseStatus: response } : attendee,
      );
      rewrite(desk, event, { ...content, attendees });
    },
    moves(person, eventId, start, end) {
      const { calendar, event } = live(desk, eventId);
      const isGuest = event.content.attendees?.some(a => a.email === person) ?? false;
      if (calendar.owner !== person && !(isGuest && event.content.guestsCanModify)) {
        throw new Error(`${person} may not move ${eventId}.`);
      }
      const { timeZone } = calendar;
      const at = (text: string) => ({ dateTime: msToText(Date.parse(text), timeZone), timeZone });
      // Whether Google resets the answers when the time changes is not documented: they stay.
      rewrite(desk, event, { ...event.content, start: at(start), end: at(end) });
    },
    deletes(person, eventId) {
      const { calendar, event } = live(desk, eventId);
      if (calendar.owner !== person) return actions.answers(person, eventId, 'declined');
      cancel(desk, event, { calendarId: calendar.id, person, sendUpdates: 'none' });
    },
    deletesCalendar(person, calendarId) {
      const calendar = desk.state.calendars.get(calendarId);
      if (calendar?.owner !== person) throw new Error(`${person} does not own ${calendarId}.`);
      desk.state.calendars.delete(calendarId);
      nextChange(desk);
    },
    syncTokensExpire() {
      desk.state.age += 1;
    },
  };
  return actions;
}

function live(desk: Desk, eventId: string): { calendar: StoredCalendar; event: StoredEvent } {
  for (const calendar of desk.state.calendars.values()) {
    const event = calendar.events.get(eventId);
    if (event && event.status !== 'cancelled') return { calendar, event };
  }
  throw new Error(`There is no event ${eventId}.`);
}
