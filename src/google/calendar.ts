import type { Calendars, SeenEvent, Sent } from '../app/needs/needs.ts';
import { sendAll, type WireAnswer, type WireRequest } from './restClient.ts';
import { API, EVENT_FIELDS, eventBody, patchRequest, post, seenEvent } from './eventBodies.ts';
import { busyQueries, busyTimes } from './freeBusy.ts';

const SENDING = { lane: 'calendar', repeatable: true } as const;
/** Nothing tells two calendars apart before they exist: a second try would make a second one. */
const CREATES = { lane: 'calendar', repeatable: false } as const;
// The most that events.list gives a page.
const EVENTS_A_PAGE = 2500;

const calendarUrl = (calendar: string): string =>
  API + '/calendars/' + encodeURIComponent(calendar);
const eventsUrl = (calendar: string): string => calendarUrl(calendar) + '/events';
const eventUrl = (calendar: string, id: string): string =>
  eventsUrl(calendar) + '/' + encodeURIComponent(id);

/** Calendar v3 through the REST door, within `calendar.app.created` and `calendar.freebusy`. */
export const googleCalendars: Calendars = {
  create(name, timeZone) {
    const request = post(API + '/calendars?fields=id', { summary: name, timeZone });
    const [answer] = sendAll([request], CREATES);
    if (answer?.kind === 'done') return { kind: 'done', value: String(answer.value['id']) };
    return answer ?? NO_ANSWER;
  },

  remove(calendar) {
    const [answer] = sendAll([{ method: 'delete', url: calendarUrl(calendar) }], SENDING);
    return goneIsDone(answer ?? NO_ANSWER, calendar);
  },

  insert(calendar, events) {
    const url = eventsUrl(calendar) + '?sendUpdates=all&fields=' + EVENT_FIELDS;
    const requests = events.map(event => post(url, eventBody(event)));
    return sendAll(requests, SENDING).map(seen);
  },

  look(calendar, ids) {
    const requests = ids.map((id): WireRequest => ({
      method: 'get',
      url: eventUrl(calendar, id) + '?fields=' + EVENT_FIELDS,
    }));
    return sendAll(requests, SENDING).map((answer): Sent<SeenEvent | null> =>
      answer.kind === 'refused' && isAbsent(answer.reason)
        ? { kind: 'done', value: null }
        : seen(answer),
    );
  },

  changes(calendar, token) {
    const list = (since: string, page: string): WireAnswer => {
      const query = [
        'maxResults=' + EVENTS_A_PAGE,
        'showDeleted=true',
        'fields=nextPageToken,nextSyncToken,items(' + EVENT_FIELDS + ')',
        since && 'syncToken=' + encodeURIComponent(since),
        page && 'pageToken=' + encodeURIComponent(page),
      ];
      const url = eventsUrl(calendar) + '?' + query.filter(Boolean).join('&');
      const [answer] = sendAll([{ method: 'get', url }], SENDING);
      return answer ?? NO_ANSWER;
    };
    const read = (since: string): ReturnType<Calendars['changes']> => {
      const events: SeenEvent[] = [];
      for (let page = ''; ;) {
        const answer = list(since, page);
        if (answer.kind !== 'done') {
          // 410: the token has expired, or is no longer understood.
          const isOld = since !== '' && answer.kind === 'refused' && answer.reason !== 'notFound';
          return isOld ? read('') : answer;
        }
        events.push(...((answer.value['items'] ?? []) as unknown[]).map(seenEvent));
        page = String(answer.value['nextPageToken'] ?? '');
        if (page === '') {
          const next = String(answer.value['nextSyncToken'] ?? '');
          return { kind: 'done', value: { events, whole: since === '', token: next } };
        }
      }
    };
    return read(token);
  },

  patch(calendar, patches) {
    const requests = patches.map(patch => patchRequest(eventUrl(calendar, patch.id), patch));
    return sendAll(requests, SENDING).map(seen);
  },

  cancel(calendar, ids) {
    const requests = ids.map((id): WireRequest => ({
      method: 'delete',
      url: eventUrl(calendar, id) + '?sendUpdates=all',
    }));
    return sendAll(requests, SENDING).map((answer, index) => goneIsDone(answer, ids[index] ?? ''));
  },

  busy(people, from, to) {
    const queries = busyQueries(people, from, to);
    const answers = sendAll(
      queries.map(one => one.request),
      SENDING,
    );
    return busyTimes(people, queries, answers);
  },
};

const NO_ANSWER = { kind: 'unsure', message: 'no answer' } as const;

const isAbsent = (reason: string): boolean => /notFound|^404$|deleted|^410$/.test(reason);

const seen = (answer: WireAnswer): Sent<SeenEvent> =>
  answer.kind === 'done' ? { kind: 'done', value: seenEvent(answer.value) } : answer;

function goneIsDone(answer: WireAnswer, id: string): Sent<string> {
  const gone = answer.kind === 'refused' && isAbsent(answer.reason);
  return answer.kind === 'done' || gone ? { kind: 'done', value: id } : answer;
}
