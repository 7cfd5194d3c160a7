import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { withWish, timeOf } from '../../core/schedule/sync/published.ts';
import { firstSeen } from '../../core/schedule/sync/decideSync.ts';
import type { CalendarEvent, Needs, SeenEvent, Sent } from '../needs/needs.ts';
import { invitationsOf, yearCalendar, type Invitation, type InvitationOf } from './invitations.ts';
import { eventIdOf, recorded } from './record.ts';
import {
  CALENDAR_DELETED,
  calendarIsGone,
  checkInCalendar,
  type YearCalendar,
} from './checkInCalendar.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import { isWithdrawn, NO_PERMISSION } from '../needs/withdrawn.ts';
import type { RunKind } from '../runs/runKind.ts';
import { teacherEntries } from '../runs/teacherEntries.ts';
import type { Outcome, Work } from '../runs/work.ts';
import { peopleMeet, readYear, rememberRounds } from '../school/year.ts';
import { sendInvitesWords } from '../../words/runs/sendInvites.ts';
import { keeperOf } from './keeper.ts';
import { refuseIfCheckInsLost } from './lostInvitations.ts';
import { NO_TIME } from './saveProposedCheckIns.ts';
import { DELETED } from './seen.ts';

/** An invitation to every check-in whose time stands. */
export const sendInvites: RunKind<'checkIn'> = {
  artefact: 'checkIn',
  // Calendar takes ten calls a second; a tenth more for the sheet.
  paceMs: 110,
  daily: { artefact: 'checkIn', workspace: 10_000, consumer: 5_000 },
  showsCheckIns: true,
  keepsPlanned: true,
  words: sendInvitesWords,
  refuse: refuseIfCheckInsLost,
  items(needs, ledger, school, run) {
    const me = needs.me();
    const keeper = keeperOf(needs, ledger, school.settings.schoolYear);
    const meets = peopleMeet(readYear(needs, school));
    const { entries, leftOut } = teacherEntries<'checkIn'>(needs, ledger, school, run, one => {
      if (!one.isSettled()) return;
      const { plan, teacher } = one;
      let told = false;
      const leaveOut = (kind: string, who?: string): void => {
        one.leaveOut(kind, who);
        told = true;
      };
      for (const entry of ledger.of('checkIn', one.key)) {
        if (!mayBeSent(entry)) continue;
        const who = keeper(entry);
        const { start } = timeOf(entry);
        const coach = teacher.coaches.some(({ email }) => email === entry.note.coach);
        if (who !== me) {
          if (!told) leaveOut('calendar_of_other', who);
        } else if (plan?.state !== 'done') leaveOut('no_plan_no_invite');
        else if (!coach) leaveOut('coach_changed');
        else if (start > needs.clock.now()) {
          // The day may have lost its school since the time was found.
          if (meets(start)) one.add({ ...entry, state: 'planned', maker: me, run });
          else leaveOut('no_school_then');
        }
      }
    });
    // Calendar mails each guest of each event once, but not the person who sends it.
    const guests = ({ note }: LedgerEntry<'checkIn'>): number => (note.coach === me ? 1 : 2);
    const emails = entries.reduce((sum, entry) => sum + guests(entry), 0);
    return { entries, leftOut, emails };
  },
  counts: ({ length }) => ({ events: length }),
  seen: ({ note }) => [note.start, note.coach],
  planned: (needs, ledger, school) => rememberRounds(needs, ledger, readYear(needs, school).rounds),
  work({ needs, ledger, school: read, show }) {
    const school = read();
    const invitation = invitationsOf(ledger, school, readYear(needs, school));
    return inviteWork(needs, ledger, yearCalendar(school), invitation, show);
  },
};

// No time was found, or somebody took it away: a person decides.
const NOT_AGAIN = [NO_TIME, DELETED, CALENDAR_DELETED];

/** Planned, or refused for a reason that may have passed (an address, a calendar). */
function mayBeSent(entry: LedgerEntry<'checkIn'>): boolean {
  const code = entry.note.code ?? '';
  return (
    (entry.state === 'planned' && entry.note.replaces === undefined) ||
    (entry.state === 'refused' && !NOT_AGAIN.includes(code))
  );
}

/**
 * Puts planned check-ins on the leader's own secondary calendar. Each event's id follows from
 * workbook, teacher, round and generation, so a repeated insert finds the id taken instead of
 * inviting twice.
 */
function inviteWork(
  needs: Needs,
  ledger: Ledger,
  home: YearCalendar,
  invitation: InvitationOf,
  show: () => void,
): Work<'checkIn'> {
  return {
    artefact: 'checkIn',
    // Ten leave a second: fewer would spend the calendar's time on writing the ledger.
    wave: 150,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    send(entries) {
      const calendar = checkInCalendar(needs, ledger, home);
      if (calendar.kind !== 'done') {
        const no = isWithdrawn(calendar) ? NO_PERMISSION : 'NO_CALENDAR';
        const wait = calendar.kind === 'refused' ? no : 'GOOGLE_BUSY';
        return entries.map(entry => ({ entry, wait }));
      }
      const sent = insertCheckIns(needs, calendar.value, entries, invitation, home.timeZone);
      if (sent === 'calendar gone') {
        calendarIsGone(needs, ledger, home.schoolYear);
        return entries.map(entry => ({ entry, wait: 'CALENDAR_GONE' }));
      }
      return sent;
    },
    show,
  };
}

/**
 * Inserts the events of these check-ins. An id that is taken is looked up: it is our own earlier
 * try, or an event that somebody deleted and that is not made again unless a person asked for it.
 */
export function insertCheckIns(
  needs: Needs,
  calendar: string,
  entries: readonly LedgerEntry<'checkIn'>[],
  invitation: InvitationOf,
  timeZone: string,
): Outcome<LedgerEntry<'checkIn'>>[] | 'calendar gone' {
  const known = entries.map(entry => ({ entry, said: invitation(entry) }));
  const open = known.flatMap(({ entry, said }) => (said ? [{ entry, said }] : []));
  const answers = needs.calendars.insert(
    calendar,
    open.map(({ entry, said }) => eventOf(needs, entry, said, timeZone)),
  );
  const gone = (answer: Sent<SeenEvent>): boolean =>
    answer.kind === 'refused' && answer.reason === 'notFound';
  if (answers.some(gone)) return 'calendar gone';
  const taken = open.filter((_, place) => isTaken(answers[place]));
  const found = needs.calendars.look(
    calendar,
    taken.map(({ entry }) => eventIdOf(needs, entry)),
  );
  const now = needs.clock.now();
  return known.map(({ entry, said }): Outcome<LedgerEntry<'checkIn'>> => {
    if (!said) return { entry: refused(entry, 'ROW_GONE', now) };
    const place = open.findIndex(one => one.entry === entry);
    const at = taken.findIndex(one => one.entry === entry);
    const answer = at < 0 ? answers[place] : found[at];
    if (answer?.kind !== 'done') return outcomeOf(entry, answer, 'again', now);
    const event = answer.value;
    if (event && !event.cancelled) return { entry: sentAs(entry, said, event, now, at >= 0) };
    // A person who asks for a deleted one again gets the next free id; it is written down first.
    if (entry.note.again === true) {
      const generation = (entry.note.generation ?? 1) + 1;
      return { entry: { ...entry, state: 'planned', note: { ...entry.note, generation } } };
    }
    return { entry: refused(entry, 'DELETED_BY_SOMEONE', now) };
  });
}

/** What became of an insert: ours just now, or an earlier one whose answer was lost. */
function sentAs(
  entry: LedgerEntry<'checkIn'>,
  said: Invitation,
  event: SeenEvent,
  now: number,
  earlier: boolean,
): LedgerEntry<'checkIn'> {
  if (!earlier) return recorded(entry, event, { ...said, shown: event.shown }, now);
  const { start, end } = timeOf(entry);
  const before = firstSeen(event, { start, end, ...said });
  const stands = recorded(entry, event, before, now);
  return before.coach === said.coach ? stands : withWish(stands, event, said.coach);
}

function eventOf(
  needs: Needs,
  entry: LedgerEntry<'checkIn'>,
  { title, description, guests }: Invitation,
  timeZone: string,
): CalendarEvent {
  return {
    ...{ title, description, guests, timeZone },
    id: eventIdOf(needs, entry),
    ...timeOf(entry),
    key: entry.key,
    round: entry.part,
  };
}

const isTaken = (sent: Sent<SeenEvent> | undefined): boolean =>
  sent?.kind === 'refused' && sent.taken;
