import type { BusyTimes } from '../core/schedule/proposal.ts';
import type { WireAnswer, WireRequest } from './restClient.ts';
import { API, post } from './eventBodies.ts';

// freeBusy.query: at most 50 calendars (reference, calendarExpansionMax) and about three months.
const CALENDARS_A_QUERY = 50;
const DAYS_A_QUERY = 85;
const DAY_MS = 86_400_000;

/** One query of free/busy, and whom it asks about. */
export interface BusyQuery {
  readonly people: readonly string[];
  readonly request: WireRequest;
}

/** As few queries as it takes for these people between two instants. */
export function busyQueries(people: readonly string[], from: number, to: number): BusyQuery[] {
  const queries: BusyQuery[] = [];
  for (let start = from; start < to; start += DAYS_A_QUERY * DAY_MS) {
    const end = Math.min(to, start + DAYS_A_QUERY * DAY_MS);
    for (let first = 0; first < people.length; first += CALENDARS_A_QUERY) {
      const group = people.slice(first, first + CALENDARS_A_QUERY);
      const request = post(API + '/freeBusy', {
        timeMin: new Date(start).toISOString(),
        timeMax: new Date(end).toISOString(),
        items: group.map(id => ({ id })),
      });
      queries.push({ people: group, request });
    }
  }
  return queries;
}

interface BusyAnswer {
  readonly busy?: readonly { readonly start: string; readonly end: string }[];
  readonly errors?: readonly unknown[];
}

/** The answers put together: a calendar with an error or without an answer is unknown, never free. */
export function busyTimes(
  people: readonly string[],
  queries: readonly BusyQuery[],
  answers: readonly WireAnswer[],
): BusyTimes {
  const busy = new Map<string, { start: number; end: number }[] | 'unknown'>();
  for (const email of people) busy.set(email, []);
  queries.forEach((query, index) => {
    const answer = answers[index];
    const calendars =
      answer?.kind === 'done' ? (answer.value['calendars'] as Record<string, BusyAnswer>) : {};
    for (const email of query.people) {
      const one = calendars[email];
      const known = busy.get(email);
      if (!one || (one.errors?.length ?? 0) > 0 || known === 'unknown') busy.set(email, 'unknown');
      else {
        for (const { start, end } of one.busy ?? []) {
          known?.push({ start: Date.parse(start), end: Date.parse(end) });
        }
      }
    }
  });
  return busy;
}
