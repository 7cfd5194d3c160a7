import { createCalendar, type Calendar } from '../../../src/local/calendar/calendar.ts';
import { send, type Call, type Reply } from '../restGate.ts';

export const coach = 'tomas.beltran@larkfield.example';
export const teacher = 'wei.zhang@larkfield.example';
export const other = 'noor.haddad@larkfield.example';
export const zone = 'America/Chicago';

/** A Calendar in memory with a clock that tests move by hand, and the coach's check-in calendar. */
export class CalendarWorld {
  now = Date.UTC(2026, 7, 31, 12);
  readonly busy = new Map<string, string>();
  readonly unreadable = new Map<string, 'notFound' | 'forbidden'>();
  readonly external = new Set<string>();
  calendar: Calendar = this.open();
  readonly id: string;

  constructor() {
    const body = { summary: 'Growth check-ins', timeZone: zone };
    this.id = this.call('POST', '/calendar/v3/calendars', { body }).json.id as string;
  }

  open(): Calendar {
    let seed = 11;
    return createCalendar({
      context: {
        now: () => this.now,
        listingLagMs: () => 0,
        random: () => {
          seed = (seed * 16807) % 2147483647;
          return seed / 2147483647;
        },
      },
      busy: this.busy,
      unreadable: this.unreadable,
      external: this.external,
      timeZone: zone,
    });
  }

  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    call: Call = {},
    person = coach,
  ): Reply {
    return send(this.calendar, this.now, person, method, path, call);
  }

  get events(): string {
    return `/calendar/v3/calendars/${encodeURIComponent(this.id)}/events`;
  }

  insert(body: object, query: Record<string, string> = {}): Reply {
    return this.call('POST', this.events, { body: { ...meeting(), ...body }, query });
  }

  get(id: string): Reply {
    return this.call('GET', `${this.events}/${id}`);
  }

  patch(id: string, body: object, query: Record<string, string> = {}, ifMatch?: string): Reply {
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
    return this.call('PATCH', `${this.events}/${id}`, { body, query, headers });
  }

  delete(id: string, query: Record<string, string> = {}): Reply {
    return this.call('DELETE', `${this.events}/${id}`, { query });
  }

  list(query: Record<string, string> = {}): Reply {
    return this.call('GET', this.events, { query });
  }

  ids(query: Record<string, string> = {}): string[] {
    return (this.list(query).json.items as { id: string }[]).map(event => event.id);
  }

  freeBusy(body: object, person = coach): Reply {
    const range = { timeMin: '2026-09-01T00:00:00Z', timeMax: '2026-10-01T00:00:00Z' };
    return this.call('POST', '/calendar/v3/freeBusy', { body: { ...range, ...body } }, person);
  }

  /** Busy times of one person as "start/end" in UTC. */
  busyOf(email: string, range: object = {}): string[] {
    const { json } = this.freeBusy({ items: [{ id: email }], ...range });
    const { busy } = json.calendars[email] as { busy: { start: string; end: string }[] };
    return busy.map(({ start, end }) => `${start}/${end}`);
  }
}

/** A check-in on 8 September at nine in Chicago. */
export function meeting(day = '2026-09-08', time = '09:00', end = '09:30') {
  return {
    summary: 'Check-in',
    start: { dateTime: `${day}T${time}:00`, timeZone: zone },
    end: { dateTime: `${day}T${end}:00`, timeZone: zone },
  };
}
