import type { WorldContext } from '../world/execution.ts';

/** Start or end as Calendar answers it: a date, or an instant written in the calendar's zone. */
export type EventTime =
  { readonly date: string } | { readonly dateTime: string; readonly timeZone: string };

export type ResponseStatus = 'needsAction' | 'declined' | 'tentative' | 'accepted';

export interface Attendee {
  /** Lower case. */
  readonly email: string;
  readonly displayName?: string;
  readonly optional?: boolean;
  readonly comment?: string;
  responseStatus: ResponseStatus;
}

export interface Reminder {
  readonly method: 'email' | 'popup';
  /** Minutes before the start. */
  readonly minutes: number;
}

/** What a caller can set of an event; values that are Calendar's defaults are left out. */
export interface EventContent {
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly colorId?: string;
  readonly transparency?: 'transparent';
  readonly visibility?: 'public' | 'private' | 'confidential';
  readonly start: EventTime;
  readonly end: EventTime;
  readonly attendees?: readonly Attendee[];
  readonly extendedProperties?: {
    readonly private?: Readonly<Record<string, string>>;
    readonly shared?: Readonly<Record<string, string>>;
  };
  readonly reminders: { readonly useDefault: boolean; readonly overrides?: readonly Reminder[] };
  readonly guestsCanModify?: true;
  readonly guestsCanInviteOthers?: false;
  readonly guestsCanSeeOtherGuests?: false;
  readonly source?: { readonly title?: string; readonly url: string };
}

/** Times in epoch milliseconds. */
export interface StoredEvent {
  readonly id: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  content: EventContent;
  readonly creator: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Revision of time, place or existence, as in iCalendar. */
  sequence: number;
  /** Position in the calendar's history: its ETag, and what sync tokens compare with. */
  change: number;
}

export interface StoredCalendar {
  readonly id: string;
  summary: string;
  description: string;
  location: string;
  timeZone: string;
  /** The person whose add-on made it: the only one who sees it under `calendar.app.created`. */
  readonly owner: string;
  change: number;
  events: Map<string, StoredEvent>;
}

/** A mail that Calendar sent because of `sendUpdates`. */
export interface CalendarMail {
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly calendarId: string;
  readonly eventId: string;
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

export interface CalendarState {
  calendars: Map<string, StoredCalendar>;
  mails: CalendarMail[];
  /** Counts every change in this service. */
  change: number;
  /** Sync tokens of an earlier age are expired. */
  age: number;
}

/** The people around the service; maps and sets may change while the world runs. */
export interface CalendarPeople {
  /** Text of each person's .ics file by lower-case email; no file is an empty, readable calendar. */
  readonly busy: ReadonlyMap<string, string>;
  /** Calendars that free/busy cannot read, by lower-case email. */
  readonly unreadable?: ReadonlyMap<string, 'notFound' | 'forbidden'>;
  /** Lower-case addresses without Google Calendar: the guests that `externalOnly` mails. */
  readonly external?: ReadonlySet<string>;
  /** IANA zone of everybody's own calendar; "Etc/UTC" if left out. */
  readonly timeZone?: string;
}

/** What every route of the stand-in works on. */
export interface Desk {
  readonly state: CalendarState;
  readonly context: WorldContext;
  readonly people: CalendarPeople;
}

export function nextChange(desk: Desk): number {
  desk.state.change += 1;
  return desk.state.change;
}

const idLetters = '0123456789abcdefghijklmnopqrstuv';

/** Random base32hex letters, the alphabet of event ids. */
export function randomLetters(desk: Desk, length: number): string {
  let id = '';
  while (id.length < length) id += idLetters[Math.floor(desk.context.random() * 32)] ?? '0';
  return id;
}
