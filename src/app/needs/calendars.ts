/** What actions require of Calendar. */

import type { BusyTimes } from '../../core/schedule/proposal.ts';
import type { ActualEvent, EventGuest } from '../../core/schedule/sync/decideSync.ts';
import type { Sent } from './sent.ts';

/** A check-in as it is put on the calendar. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly guests: readonly { readonly email: string; readonly name: string }[];
  /** Opaque: they name nobody. */
  readonly key: string;
  readonly round: string;
}

/** An event as Calendar has it now. */
export interface SeenEvent extends ActualEvent {
  readonly id: string;
  readonly cancelled: boolean;
  /** Changes with every change: a patch with an older one is refused (`conditionNotMet`). */
  readonly etag: string;
  /** The first day where a person made it last whole days: it has no times then. */
  readonly wholeDay: string | null;
}

/** What to change of an event; what is left out stays as it is, guests and their answers too. */
export interface EventPatch {
  readonly id: string;
  readonly etag: string;
  readonly time?: { readonly start: number; readonly end: number; readonly timeZone: string };
  readonly text?: { readonly title: string; readonly description: string };
  readonly guests?: readonly (EventGuest & { readonly name: string })[];
  /** Whether the guests get a mail. */
  readonly mail: boolean;
}

/** Events that changed since a sync token, or all of them; cancelled ones among them. */
export interface CalendarChanges {
  readonly events: readonly SeenEvent[];
  /** True where every event of the calendar was read: one that is missing is gone. */
  readonly whole: boolean;
  readonly token: string;
}

export interface Calendars {
  /** Makes the secondary calendar. There is no way to look a lost one up with our scopes. */
  create(name: string, timeZone: string): Sent<string>;
  /** Deletes a calendar with everything on it; nobody is mailed. One that is gone counts as done. */
  remove(calendar: string): Sent<string>;
  /** Invites the guests. `refused` and `taken` where the id is in use. */
  insert(calendar: string, events: readonly CalendarEvent[]): Sent<SeenEvent>[];
  /** How events stand; null for one that never was. Cancelled ones keep their id taken. */
  look(calendar: string, ids: readonly string[]): Sent<SeenEvent | null>[];
  /** Reads every page, all or nothing; an expired token leads to a whole read. */
  changes(calendar: string, token: string): Sent<CalendarChanges>;
  patch(calendar: string, patches: readonly EventPatch[]): Sent<SeenEvent>[];
  /** Takes events off everyone's calendar; one that is gone already counts as done. */
  cancel(calendar: string, ids: readonly string[]): Sent<string>[];
  /** Busy times by lower-case email, epoch milliseconds; `unknown` is not free. */
  busy(people: readonly string[], from: number, to: number): BusyTimes;
}
