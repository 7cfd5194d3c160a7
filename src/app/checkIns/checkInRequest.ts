import { addDays, type Day } from '../../core/day.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { planningPeriods } from '../../core/roster/planning.ts';
import { withoutOwnEvents } from '../../core/schedule/ownEvents.ts';
import { coachOf, wishOf, timeOf } from '../../core/schedule/sync/published.ts';
import type {
  CheckInPerson,
  CheckInRequest,
  StandingCheckIn,
} from '../../core/schedule/proposal.ts';
import { DEFAULT_CAPS } from '../../core/schedule/proposeCheckIns.ts';
import { defaultMinGap, type CheckInRound } from '../../core/schedule/year/rounds.ts';
import { startOfDay } from '../../core/schedule/year/time.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import type { Year } from '../school/year.ts';

/** How far ahead a round is planned and sent: its window must begin within three weeks. */
const AHEAD_DAYS = 21;

/** Whether a round is not over yet and, where only those due are meant, near enough. */
export function isOpenRound(round: CheckInRound, today: Day, which: 'due' | 'all'): boolean {
  if (round.windowEnd <= today) return false;
  return which === 'all' || round.windowStart <= addDays(today, AHEAD_DAYS);
}

/** The first day on which a round may be planned. */
export const plannedFrom = (round: CheckInRound): Day => addDays(round.windowStart, -AHEAD_DAYS);

/** A teacher as the scheduler sees one; someone nobody has met yet has the key they will get. */
export function checkInPerson(
  needs: Needs,
  ledger: Ledger,
  { known, person, coaches }: Teacher,
): CheckInPerson {
  return {
    key: keyOf(needs, ledger, known, person),
    email: person.email,
    coaches: coaches.flatMap(coach => coach.email ?? []).filter(email => email !== person.email),
    planning: planningPeriods(person.planning),
    ...(person.grade ? { grade: person.grade } : {}),
  };
}

/**
 * A check-in where it is to be, also where the calendar does not say so yet: the solver keeps it, or
 * moves it where it is not locked.
 */
export function standingFrom(entry: LedgerEntry<'checkIn'>, locked: boolean): StandingCheckIn {
  const wish = wishOf(entry);
  return {
    ...publishedFrom(entry),
    ...(wish && { startInstant: wish.start, endInstant: wish.end }),
    coachEmail: coachOf(entry),
    locked,
  };
}

/** A check-in where it was planned, or stands on people's calendars. */
function publishedFrom({ key, part, note }: LedgerEntry<'checkIn'>): StandingCheckIn {
  const { start, end } = timeOf({ note });
  return {
    teacherKey: key,
    coachEmail: note.coach ?? '',
    round: part,
    startInstant: start,
    endInstant: end,
    locked: true,
  };
}

/**
 * Events of ours that free/busy shows and that are nobody's reason to be busy. One that is to move
 * away still takes its old time: nobody else is planned there before it has moved.
 */
function ownEvents(ledger: Ledger): StandingCheckIn[] {
  return ledger
    .all('checkIn')
    .filter(one => one.state === 'done')
    .flatMap(one => {
      const [there, wanted] = [publishedFrom(one), standingFrom(one, true)];
      const stays =
        there.coachEmail === wanted.coachEmail &&
        wanted.startInstant < there.endInstant &&
        there.startInstant < wanted.endInstant;
      return stays ? [there] : [];
    });
}

/** What the scheduler is asked, less the wishes: people, days, calendars, caps, what stands. */
export function checkInRequest(
  needs: Needs,
  ledger: Ledger,
  { school, year }: { readonly school: School; readonly year: Year },
  asked: {
    readonly people: readonly CheckInPerson[];
    readonly rounds: readonly CheckInRound[];
    /** Whose calendars are read; everybody's unless said otherwise. */
    readonly read?: readonly CheckInPerson[];
    readonly previous: readonly StandingCheckIn[];
  },
): CheckInRequest {
  const { people, rounds, previous } = asked;
  const { settings, today } = school;
  const emails = everybody(asked.read ?? people);
  const busy = needs.calendars.busy(emails, ...span(rounds, school));
  return {
    ...{ people, rounds, previous },
    calendar: year.calendar,
    busy: withoutOwnEvents(busy, people, ownEvents(ledger)),
    caps: {
      ...DEFAULT_CAPS,
      coachPerDay: settings.coachPerDay,
      coachPerWeek: settings.coachPerWeek,
    },
    spread: settings.spread,
    usePlanningPeriods: settings.hiddenCalendars === 'use planning periods',
    minGapDays: defaultMinGap(year.rounds, year.calendar),
    earliest: addDays(today, 1),
  };
}

/**
 * Only some are planned; of all others the planner has to know who they are: a coach may be a
 * teacher in another check-in.
 */
export function peopleFor(
  needs: Needs,
  ledger: Ledger,
  school: School,
  planned: readonly CheckInPerson[],
): CheckInPerson[] {
  const keys = new Set(planned.map(one => one.key));
  const others = school.teachers
    .map(teacher => checkInPerson(needs, ledger, teacher))
    .filter(one => !keys.has(one.key));
  return [...planned, ...others.map(one => ({ ...one, coaches: [] }))];
}

function everybody(people: readonly CheckInPerson[]): string[] {
  const emails = new Set<string>();
  for (const { email, coaches } of people) {
    if (!email || coaches.length === 0) continue;
    emails.add(email);
    coaches.forEach(coach => emails.add(coach));
  }
  return [...emails].sort();
}

function span(rounds: readonly CheckInRound[], { today, timeZone }: School): [number, number] {
  const starts = rounds.map(round => round.windowStart).sort();
  const ends = rounds.map(round => round.windowEnd).sort();
  const first = [starts[0] ?? today, today].sort()[1] ?? today;
  const last = ends[ends.length - 1] ?? today;
  return [startOfDay(first, timeZone), startOfDay(addDays(last, 1), timeZone)];
}
