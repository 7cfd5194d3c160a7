import type { RestService } from '../world/service.ts';
import type { WorldContext } from '../world/execution.ts';
import { createBusyFiles } from './freeBusy.ts';
import { calendarActions, type CalendarActions } from './calendarActions.ts';
import { calendarRoutes } from './routes.ts';
import type {
  CalendarMail,
  CalendarPeople,
  CalendarState,
  Desk,
  StoredCalendar,
  StoredEvent,
} from './state.ts';

/** An event as the command line sees it, with the calendar it is on. */
export type CalendarEvent = Readonly<StoredEvent> & {
  readonly calendarId: string;
  readonly calendarName: string;
  readonly calendarZone: string;
};

export interface Calendar extends RestService {
  readonly name: 'calendar';
  /** Every event of every calendar, cancelled ones among them, in order of creation. */
  events(): readonly CalendarEvent[];
  /** How many mails `sendUpdates` has sent so far. */
  readonly mails: number;
  sentMails(): readonly CalendarMail[];
  /** What people do in Google Calendar themselves. */
  readonly people: CalendarActions;
}

export interface CalendarOptions extends CalendarPeople {
  readonly context: WorldContext;
}

interface SavedCalendar extends Omit<StoredCalendar, 'events'> {
  readonly events: readonly StoredEvent[];
}

interface Saved extends Omit<CalendarState, 'calendars'> {
  readonly calendars: readonly SavedCalendar[];
}

/** A strict stand-in for Calendar v3; see the contract suite for its rules. */
export function createCalendar({ context, ...people }: CalendarOptions): Calendar {
  const state: CalendarState = { calendars: new Map(), mails: [], change: 0, age: 0 };
  const desk: Desk = { state, context, people };
  return {
    name: 'calendar',
    routes: calendarRoutes(desk, createBusyFiles(desk)),
    events: () => [...state.calendars.values()].flatMap(eventsOf),
    get mails() {
      return state.mails.length;
    },
    sentMails: () => [...state.mails],
    people: calendarActions(desk),
    save(): Saved {
      const calendars = [...state.calendars.values()].map(calendar => ({
        ...calendar,
        events: [...calendar.events.values()],
      }));
      return structuredClone({ ...state, calendars });
    },
    load(saved) {
      const { calendars, ...rest } = structuredClone(saved) as Saved;
      Object.assign(state, rest);
      state.calendars = new Map(
        calendars.map(calendar => [
          calendar.id,
          { ...calendar, events: new Map(calendar.events.map(event => [event.id, event])) },
        ]),
      );
    },
  };
}

function eventsOf(calendar: StoredCalendar): CalendarEvent[] {
  const { id: calendarId, summary: calendarName, timeZone: calendarZone } = calendar;
  return [...calendar.events.values()].map(event => ({
    ...structuredClone(event),
    calendarId,
    calendarName,
    calendarZone,
  }));
}
