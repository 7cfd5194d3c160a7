/** Runs that make something. */
export type MakingKind = 'createPlans' | 'sharePlans' | 'sendInvites';
/** Runs that take back what the last one of a kind has made. */
export type UndoKind = 'undoPlans' | 'undoShares' | 'undoInvites';
/** Runs that change check-ins that were sent. */
export type CheckInRunKind = 'syncCheckIns' | 'removeCheckIns' | 'handOverCheckIns';
export type RunKind = MakingKind | UndoKind | CheckInRunKind | 'readBack' | 'sendLaunch';
export type RunState = 'going' | 'paused' | 'stopped' | 'done';

/** One thing that a run will do, and where people see it. */
export interface RunLine {
  readonly about: 'document' | 'people' | 'calendar' | 'mail';
  readonly text: string;
}

/** What a run would do, in numbers, before anything has changed. */
export interface RunNumbers {
  readonly kind: RunKind;
  /** Hand this back to start the run: it says what the person saw. */
  readonly token: string;
  readonly items: number;
  /** Plans that are made, read or taken back, or that are shared with somebody. */
  readonly documents: number;
  /** Permissions: one for each person who can open a plan then. */
  readonly shares: number;
  readonly events: number;
  /** Mails that Google Calendar sends: invitations, or of an undo cancellations. */
  readonly invitationMails: number;
  readonly minutes: number;
  /** How many of the items Google's daily limit allows now, and on how many days all of them. */
  readonly today: number;
  readonly days: number;
}
