import type { NoteOf } from './shape.ts';

/** A teacher's plan. */
export const plan = {
  /** The document's address. */
  url: 'string',
  /** Name of the coach in whose folder it stands. */
  folder: 'string',
  /** Which one after others that were taken back, from 1. */
  generation: 'number',
  /** Whether an earlier one was taken back and none made since. */
  undone: 'boolean',
  /** Fingerprints of what plan and sheet said on the day it was made (`writeBaseline`). */
  sent: 'string',
  /** The sheet's numbers of the goals in the plan's order, with commas: "2,1". */
  goals: 'string',
  /** Fingerprints of the dates in the check-in log by round, as JSON (`writeLogBase`). */
  log: 'string',
  /** Length and hash of page one's sentence on who can open it (`lineNote`). */
  line: 'string',
  /** The template: "en structured coaching" (`formOf`), or "own " and the version of the school's. */
  form: 'string',
} as const;
export interface PlanNote extends NoteOf<typeof plan> {}

/** Somebody who can open a plan; the part is their address. */
export const share = {
  /** Drive's word: 'reader', 'commenter', 'writer'. */
  role: 'string',
  /** Whether they could open it before our share: an undo leaves that. */
  held: 'boolean',
  /** As of a plan. */
  generation: 'number',
  /** As of a plan. */
  undone: 'boolean',
} as const;
export interface ShareNote extends NoteOf<typeof share> {}

/** The last reading of a plan. Fingerprints, never a word of anyone's. */
export const reading = {
  /** Drive's time of the last change when it was read, ISO 8601 in UTC. */
  read: 'string',
  /** When the add-on last wrote into it, ISO 8601 in UTC. */
  wrote: 'string',
  /** Both sides of every section (`writeBaseline`). */
  sections: 'string',
  /** How far the teacher is: a `PlanState`. */
  state: 'string',
  /** Ids of the check-ins that people have written about, URI-encoded, with spaces. */
  met: 'string',
  /** Whether the teacher lets evidence and reflection go into the sheet. */
  share: 'boolean',
  /** Whether the school's date for clearing had come. */
  over: 'boolean',
  /** Rows of this plan in the tab "Looking back". */
  back: 'number',
  /** Fingerprints of the portfolio lines that came from the plan (`broughtLines`). */
  pieces: 'string',
  /** Fingerprint of the portfolio cells once those were cleared; '' for never. */
  cleared: 'string',
  /** As of a plan, since the log was written anew. */
  log: 'string',
  /** Stands for the dates that the log says (`datesOf`); '' where it could not be written. */
  dates: 'string',
  /** Who could open the plan by the sentence on page one (`accessNote`). */
  who: 'string',
  /** As of a plan, since the sentence was written anew. */
  line: 'string',
  /** The same of a sentence that was about to be written. */
  lineNext: 'string',
} as const;
export interface ReadingNote extends NoteOf<typeof reading> {}

/** A message to a teacher. */
export const mail = {
  /** The address, lower case. */
  email: 'string',
  /** Who said whether it had left, where nobody knew; lower case. */
  saidBy: 'string',
} as const;
export interface MailNote extends NoteOf<typeof mail> {}

/** A folder of the year or of a coach. */
export const folder = {
  /** As it was called when it was made. */
  name: 'string',
} as const;
export interface FolderNote extends NoteOf<typeof folder> {}

/** The school's own template, a piece of its copy, or where things stand in plans made from it. */
export const template = {
  /** The document's name. */
  name: 'string',
  /** The document's address. */
  url: 'string',
  /** Of a copy: how many pieces it has. */
  of: 'number',
  /** Of a copy: the hash of the whole. */
  hash: 'string',
  /** Of a copy: this piece of the .docx in base64. */
  text: 'string',
  /** An `AddressBook` as JSON. */
  book: 'string',
} as const;
export interface TemplateNote extends NoteOf<typeof template> {}

/** Something made to try things out. */
export const test = {
  /** The file's name, or the event's title. */
  title: 'string',
  /** The file's address; missing for an invitation. */
  url: 'string',
  /** Of an invitation: which one after others that were removed, from 1. */
  generation: 'number',
  /** Of an invitation: the calendar's id. */
  calendar: 'string',
  /** Of an invitation: epoch milliseconds. */
  start: 'number',
} as const;
export interface TestNote extends NoteOf<typeof test> {}

/** An archive, a wall card, a copy to write by hand. */
export const record = {
  /** The file's name. */
  name: 'string',
  /** The file's address. */
  url: 'string',
} as const;
export interface RecordNote extends NoteOf<typeof record> {}
