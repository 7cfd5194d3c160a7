import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { coachOf, publishedOf, wishOf, timeOf } from '../../core/schedule/sync/published.ts';
import {
  decideSync,
  type ActualEvent,
  type EventGuest,
  type GuestAnswer,
  type Published,
  type SyncDecision,
  type Wanted,
} from '../../core/schedule/sync/decideSync.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { Year } from '../school/year.ts';
import { invitationsOf, type InvitationOf } from './invitations.ts';

/** What check-ins on the calendar are held against. */
export interface CalendarState {
  readonly invitation: InvitationOf;
  /** Ids of the rounds in the tab. */
  readonly rounds: ReadonlySet<string>;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The school as it is now, for comparing with the calendar. */
export function calendarState(
  needs: Needs,
  ledger: Ledger,
  school: School,
  year: Year,
): CalendarState {
  return {
    invitation: invitationsOf(ledger, school, year),
    rounds: new Set(year.rounds.map(round => round.id)),
    timeZone: school.timeZone,
    now: needs.clock.now(),
  };
}

/**
 * What the school wants of a check-in that was sent; null where it is to be cancelled: the teacher
 * gets no plan any more, or a person said so. A round that left the tab keeps its text and time.
 */
export function wantedOf(
  entry: LedgerEntry<'checkIn'>,
  { invitation, rounds }: CalendarState,
): Wanted | null {
  const { note } = entry;
  if (note.cancel === true) return null;
  const coach = coachOf(entry);
  const said = invitation(entry, coach);
  if (!said) return null;
  const time = wishOf(entry) ?? timeOf(entry);
  const text = rounds.has(entry.part) ? said.text : (note.text ?? said.text);
  return { ...time, coach, teacher: said.teacher, text };
}

/** What was published of it, by the ledger. */
export function publishedIn(
  entry: LedgerEntry<'checkIn'>,
  wanted: Wanted | null,
  shown: string,
): Published {
  const usual = { teacher: wanted?.teacher ?? '', text: wanted?.text ?? '', shown };
  return publishedOf(entry, usual);
}

const ANSWERS: Readonly<Record<string, GuestAnswer>> = {
  y: 'accepted',
  n: 'declined',
  m: 'tentative',
};

/** What is to be done about a sent check-in if the calendar is still as it was last read. */
export function decideByLedger(
  entry: LedgerEntry<'checkIn'>,
  current: CalendarState,
): SyncDecision {
  const wanted = wantedOf(entry, current);
  const published = publishedIn(entry, wanted, '');
  const letters = entry.note.answers ?? '--';
  const guest = (email: string, at: number): EventGuest => ({
    email,
    answer: ANSWERS[letters[at] ?? ''] ?? 'needsAction',
  });
  const actual: ActualEvent = {
    start: published.start,
    end: published.end,
    guests: [guest(published.teacher, 0), guest(published.coach, 1)],
    // What a person wrote into it is theirs: no hash of ours equals this.
    shown: entry.note.edited === true ? 'edited' : published.shown,
  };
  return decideSync(published, wanted, actual, current.now);
}
