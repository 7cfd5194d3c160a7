import type { CalendarEvent, Calendars, Sent } from '../app/needs.ts';
import { sendAll, type WireAnswer, type WireRequest } from './door.ts';

const API = 'https://www.googleapis.com/calendar/v3';
// freeBusy.query: at most 50 calendars (reference, calendarExpansionMax) and about three months.
const CALENDARS_A_QUERY = 50;
const DAYS_A_QUERY = 85;
const DAY_MS = 86_400_000;
const REMINDER_MINUTES = 24 * 60;

const SENDING = { lane: 'calendar', repeatable: true } as const;
/** Nothing tells two calendars apart before they exist: a second try would make a second one. */
const CREATES = { lane: 'calendar', repeatable: false } as const;

const post = (url: string, body: unknown): WireRequest => ({
  method: 'post',
  url,
  contentType: 'application/json; charset=UTF-8',
  payload: JSON.stringify(body),
});

const eventsUrl = (calendar: string): string =>
  API + '/calendars/' + encodeURIComponent(calendar) + '/events';

/** Calendar v3 through the REST door, within `calendar.app.created` and `calendar.freebusy`. */
export const googleCalendars: Calendars = {
  create(name, timeZone) {
    const request = post(API + '/calendars?fields=id', { summary: name, timeZone });
    const [answer] = sendAll([request], CREATES);
    if (answer?.kind === 'done') return { kind: 'done', value: String(answer.value['id']) };
    return answer ?? { kind: 'unsure', message: 'no answer' };
  },

  insert(calendar, events) {
    const url = eventsUrl(calendar) + '?sendUpdates=all&fields=id';
    const answers = sendAll(
      events.map(event => post(url, eventBody(event))),
      SENDING,
    );
    return answers.map((answer, index): Sent<string> =>
      answer.kind === 'done' ? { kind: 'done', value: events[index]?.id ?? '' } : answer,
    );
  },

  look(calendar, ids) {
    const requests = ids.map((id): WireRequest => ({
      method: 'get',
      url: eventsUrl(calendar) + '/' + encodeURIComponent(id) + '?fields=id,status',
    }));
    return sendAll(requests, SENDING).map(standing);
  },

  cancel(calendar, ids) {
    const requests = ids.map((id): WireRequest => ({
      method: 'delete',
      url: eventsUrl(calendar) + '/' + encodeURIComponent(id) + '?sendUpdates=all',
    }));
    return sendAll(requests, SENDING).map((answer, index): Sent<string> => {
      const done = { kind: 'done', value: ids[index] ?? '' } as const;
      if (answer.kind === 'done') return done;
      return answer.kind === 'refused' && isAbsent(answer.reason) ? done : answer;
    });
  },

  busy(people, from, to) {
    const busy = new Map<string, { start: number; end: number }[] | 'unknown'>();
    const requests: WireRequest[] = [];
    const asked: string[][] = [];
    for (let start = from; start < to; start += DAYS_A_QUERY * DAY_MS) {
      const end = Math.min(to, start + DAYS_A_QUERY * DAY_MS);
      for (let first = 0; first < people.length; first += CALENDARS_A_QUERY) {
        const group = people.slice(first, first + CALENDARS_A_QUERY);
        asked.push(group.slice());
        requests.push(
          post(API + '/freeBusy', {
            timeMin: new Date(start).toISOString(),
            timeMax: new Date(end).toISOString(),
            items: group.map(id => ({ id })),
          }),
        );
      }
    }
    for (const email of people) busy.set(email, []);
    sendAll(requests, SENDING).forEach((answer, index) =>
      addBusy(busy, asked[index] ?? [], answer),
    );
    return busy;
  },
};

function eventBody(event: CalendarEvent): unknown {
  const at = (time: number): unknown => ({
    dateTime: new Date(time).toISOString(),
    timeZone: event.timeZone,
  });
  return {
    id: event.id,
    summary: event.title,
    description: event.description,
    start: at(event.start),
    end: at(event.end),
    visibility: 'private',
    guestsCanModify: true,
    guestsCanInviteOthers: false,
    attendees: event.guests.map(({ email, name }) => ({ email, displayName: name })),
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: REMINDER_MINUTES }] },
    extendedProperties: { private: { gpKey: event.key, gpRound: event.round } },
  };
}

const isAbsent = (reason: string): boolean => /notFound|^404$|deleted|^410$/.test(reason);

function standing(answer: WireAnswer): Sent<'confirmed' | 'cancelled' | 'absent'> {
  if (answer.kind === 'done') {
    return {
      kind: 'done',
      value: answer.value['status'] === 'cancelled' ? 'cancelled' : 'confirmed',
    };
  }
  if (answer.kind === 'refused' && isAbsent(answer.reason)) {
    return { kind: 'done', value: 'absent' };
  }
  return answer;
}

interface BusyAnswer {
  readonly busy?: readonly { readonly start: string; readonly end: string }[];
  readonly errors?: readonly unknown[];
}

/** A calendar with an error, or a query without an answer, is unknown: never free. */
function addBusy(
  busy: Map<string, { start: number; end: number }[] | 'unknown'>,
  people: readonly string[],
  answer: WireAnswer,
): void {
  const calendars =
    answer.kind === 'done' ? (answer.value['calendars'] as Record<string, BusyAnswer>) : {};
  for (const email of people) {
    const one = calendars[email];
    const known = busy.get(email);
    if (!one || (one.errors?.length ?? 0) > 0 || known === 'unknown') busy.set(email, 'unknown');
    else {
      for (const { start, end } of one.busy ?? []) {
        known?.push({ start: Date.parse(start), end: Date.parse(end) });
      }
    }
  }
}
