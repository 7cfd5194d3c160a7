/** How far a run is. */
export type RunState = 'going' | 'paused' | 'stopped' | 'done';

/** One thing that a run will do, and where people see it. */
export interface RunLine {
  readonly about: 'document' | 'people' | 'calendar' | 'mail';
  readonly text: string;
}

/** One thing that a run will do or has done, as the panel shows it: a short title and more below. */
export interface RunFact {
  readonly about: RunLine['about'] | 'lock' | 'table' | 'check';
  readonly title: string;
  readonly text: string;
}

/** What a run makes or takes back, counted. */
export interface RunCounts {
  /** Plans that are made, read or taken back, or that are shared with somebody. */
  readonly documents: number;
  /** Permissions: one for each person who can open a plan then. */
  readonly shares: number;
  readonly events: number;
}

/** How many check-ins change on the calendar, by what changes. */
export interface ChangeNumbers {
  readonly move: number;
  readonly guests: number;
  readonly text: number;
  readonly replace: number;
  readonly cancel: number;
  /** People whose check-ins are kept until somebody has said that they left. */
  readonly held: number;
}

/** What a run would do, in numbers, before anything has changed. */
export interface RunNumbers extends RunCounts {
  /** Which kind of run, by its name in the ledger (`src/app/runKinds.ts` lists them). */
  readonly kind: string;
  /** Hand this back to start the run: it says what the person saw. */
  readonly token: string;
  readonly items: number;
  /** Mails that Google Calendar sends: invitations, or of an undo cancellations. */
  readonly invitationMails: number;
  readonly minutes: number;
  /** How many of the items Google's daily limit allows now, and on how many days all of them. */
  readonly today: number;
  readonly days: number;
}
