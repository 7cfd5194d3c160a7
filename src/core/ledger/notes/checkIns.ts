import type { NoteOf } from './shape.ts';

/** A check-in: the key is the teacher's, the part the round's id. */
export const checkIn = {
  /** The coach's address, lower case. */
  coach: 'string',
  /** Epoch milliseconds; missing where no time was found. */
  start: 'number',
  /** Epoch milliseconds. */
  end: 'number',
  /** Which event after others whose ids stay taken, from 1. */
  generation: 'number',
  /** Whether it is in an agreed window, not in a planning period. */
  window: 'boolean',
  /** Whether somebody's calendar could not be read for it. */
  unchecked: 'boolean',
  /** Whether a person chose the time: planning again leaves it. */
  locked: 'boolean',
  /** Whether it was taken back and is in no run since. */
  undone: 'boolean',

  // A wish for what is on the calendar already.
  /** Epoch milliseconds. */
  toStart: 'number',
  /** Epoch milliseconds. */
  toEnd: 'number',
  /** Another coach's address, lower case. */
  toCoach: 'string',
  /** Whether a person said that it is to be cancelled. */
  cancel: 'boolean',
  /** Whether a person said that it stays although its round is gone. */
  stays: 'boolean',
  /** Whether a person asked for a new event after the old one was deleted. */
  again: 'boolean',
  /** The generation whose event goes while this one comes, for another coach. */
  replaces: 'number',

  // How it was last put on the calendar or seen there.
  /** The teacher's address on the event, lower case. */
  guest: 'string',
  /** Hash of title and description as they were sent (`textHash`). */
  text: 'string',
  /** Hash of the same as Google answered them. */
  shown: 'string',
  /** Google's version of the event. */
  etag: 'string',
  /** Answers of teacher and coach, a letter each (`answersOf`). */
  answers: 'string',
  /** Whether a person moved the event. */
  moved: 'boolean',
  /** Whether a person edited its title or description. */
  edited: 'boolean',
  /** Who declined it: 'teacher' or 'coach'. Missing once that was settled. */
  declined: 'string',
  /** The start at which the last decline was put before the coach, epoch milliseconds. */
  askedAbout: 'number',
  /** How often it was declined. */
  declines: 'number',
  /** Starts that were declined, epoch milliseconds with spaces. */
  blocked: 'string',
  /** Other times found after a decline, epoch milliseconds with spaces; '' for none. */
  offers: 'string',

  // Why no time was found, and what the sentence names.
  /** An `UnplacedReason`. */
  reason: 'string',
  /** An `UnplacedFix`. */
  fix: 'string',
  /** The teacher's planning periods as one text. */
  period: 'string',
  /** How long the check-in is. */
  minutes: 'number',
  /** Minutes of planning time a week that check-ins may take from the teacher. */
  teacherMinutes: 'number',
  /** Check-ins that the coach may have a day. */
  perDay: 'number',
  /** Check-ins that the coach may have a week. */
  perWeek: 'number',
} as const;
export interface CheckInNote extends NoteOf<typeof checkIn> {}

/** A round of check-ins; the key is its id. */
export const round = {
  /** What it is called, in plain words (`knownRound`). */
  name: 'string',
  /** First day of its window, YYYY-MM-DD. */
  from: 'string',
  /** Last day of its window, YYYY-MM-DD. */
  to: 'string',
} as const;
export interface RoundNote extends NoteOf<typeof round> {}

/** The calendar of check-ins of one person and year. */
export const calendar = {
  /** Google's token of how far it has been read; '' or missing for not at all. */
  token: 'string',
  /** Whether its keeper sends no more check-ins, or has only tried things out. */
  left: 'boolean',
  /** Whether an empty one of the same name may be left from a try that was cut off. */
  maybeTwo: 'boolean',
} as const;
export interface CalendarNote extends NoteOf<typeof calendar> {}

/** What a run changes on the calendar; key and part are the check-in's. */
export const change = {
  /** A `ChangeKind`, or 'calendar' for the calendar itself. */
  what: 'string',
  /** The new start (epoch milliseconds) and coach, with a space; '' for a cancellation. */
  to: 'string',
} as const;
export interface ChangeNote extends NoteOf<typeof change> {}
