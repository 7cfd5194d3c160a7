import { addDays, type Day } from '../core/day.ts';
import type { Ledger, LedgerEntry } from '../core/ledger/ledger.ts';
import { planningPeriods } from '../core/roster/planning.ts';
import { windowsAroundLunch } from '../core/schedule/defaultWindows.ts';
import type {
  CheckInPerson,
  CheckInProposal,
  StandingCheckIn,
  UnplacedCheckIn,
} from '../core/schedule/proposal.ts';
import { DEFAULT_CAPS, proposeCheckIns } from '../core/schedule/proposeCheckIns.ts';
import type { CheckInRound } from '../core/schedule/rounds.ts';
import { startOfDay } from '../core/schedule/time.ts';
import type { Needs } from './needs.ts';
import { inTurn } from './inTurn.ts';
import { readYear } from './year.ts';
import { meetTeachers } from './meetTeachers.ts';
import { openLedger, readSchool, type School, type Teacher } from './school.ts';
import { refuseIfBusy, save } from './runs/slice.ts';

/** How far ahead a round is sent: its window must begin within three weeks. */
const AHEAD_DAYS = 21;

export interface CheckInWishes {
  /** `all`: every round that has not begun or is still open; `due`: those of the next three weeks. */
  readonly rounds: 'due' | 'all';
  /** Whether the periods around lunch count as agreed for people who state no planning period. */
  readonly windows: 'none' | 'around_lunch';
}

/** What was kept, and who has no time yet and why. */
export interface PlannedCheckIns {
  readonly planned: number;
  readonly unplaced: readonly UnplacedCheckIn[];
}

/**
 * Finds the best time for everyone who has none yet in the rounds asked for, and keeps it in the
 * ledger as planned. Nothing is sent; what stands already stays where it is. Errors: BUSY_NOW,
 * RUN_BUSY.
 */
export function planCheckIns(needs: Needs, wishes: CheckInWishes): PlannedCheckIns {
  return inTurn(needs, () => keepProposal(needs, wishes));
}

function keepProposal(needs: Needs, wishes: CheckInWishes): PlannedCheckIns {
  const ledger = openLedger(needs);
  refuseIfBusy(needs, ledger, null);
  const school = readSchool(needs, ledger);
  const { calendar, rounds } = readYear(needs, school);
  const open = rounds.filter(round => isOpen(round, school.today, wishes.rounds));
  const needed = neededBy(school.teachers, needs.clock.now());
  const missing = school.teachers.some(({ known }) =>
    open.some(round => !known || needed(ledger.get('checkIn', known.key, round.id))),
  );
  if (!missing) return { planned: 0, unplaced: [] };

  const teachers = meetTeachers(needs, ledger, school);
  const people = teachers.map(teacher => checkInPerson(teacher));
  const proposal = proposeCheckIns({
    people,
    calendar,
    rounds: open,
    busy: needs.calendars.busy(everybody(people), ...span(open, school)),
    caps: {
      ...DEFAULT_CAPS,
      coachPerDay: school.settings.coachPerDay,
      coachPerWeek: school.settings.coachPerWeek,
    },
    previous: standing(ledger, needed),
    agreedWindows: {
      withoutPlanning: wishes.windows === 'around_lunch' ? windowsAroundLunch(calendar) : [],
    },
    earliest: addDays(school.today, 1),
    mayMoveOthers: false,
  });
  const planned = keep(needs, ledger, proposal, needed);
  save(needs, ledger);
  return { planned, unplaced: proposal.unplaced };
}

function isOpen(round: CheckInRound, today: Day, which: CheckInWishes['rounds']): boolean {
  if (round.windowEnd <= today) return false;
  return which === 'all' || round.windowStart <= addDays(today, AHEAD_DAYS);
}

/** Whether a teacher still needs a time in a round; a planned one may have been overtaken. */
type Needed = (entry: LedgerEntry | null) => boolean;

/**
 * Nothing yet, or no time found last time, or planned with somebody who no longer supports the
 * teacher, or planned and past without having been sent. What a person deleted is not planned again.
 */
function neededBy(teachers: readonly Teacher[], now: number): Needed {
  const coaches = new Map(
    teachers.map(({ known, coaches: all }) => [known?.key, all.map(coach => coach.email)]),
  );
  return entry => {
    if (entry === null) return true;
    if (entry.state === 'refused') return entry.note['code'] === NO_TIME;
    if (entry.state !== 'planned') return false;
    const supports = coaches.get(entry.key)?.includes(String(entry.note['coach'])) ?? true;
    return !supports || Number(entry.note['start']) <= now;
  };
}

/** Marks a check-in for which no time was found; `note.reason` says why. */
export const NO_TIME = 'NO_TIME';

function checkInPerson({ known, person, coaches }: Teacher): CheckInPerson {
  return {
    key: known?.key ?? '',
    email: person.email,
    coaches: coaches.flatMap(coach => coach.email ?? []).filter(email => email !== person.email),
    planning: planningPeriods(person.planning),
    ...(person.grade ? { grade: person.grade } : {}),
  };
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

function span(rounds: readonly CheckInRound[], school: School): [number, number] {
  const starts = rounds.map(round => round.windowStart).sort();
  const ends = rounds.map(round => round.windowEnd).sort();
  const first = [starts[0] ?? school.today, school.today].sort()[1] ?? school.today;
  const last = ends[ends.length - 1] ?? school.today;
  return [startOfDay(first, school.timeZone), startOfDay(addDays(last, 1), school.timeZone)];
}

/** What stands already: the solver keeps it and counts it against the caps. */
function standing(ledger: Ledger, needed: Needed): StandingCheckIn[] {
  return ledger
    .all('checkIn')
    .filter(entry => (entry.state === 'done' || entry.state === 'planned') && !needed(entry))
    .map(entry => ({
      teacherKey: entry.key,
      coachEmail: String(entry.note['coach']),
      round: entry.part,
      startInstant: Number(entry.note['start']),
      endInstant: Number(entry.note['end']),
      locked: true,
    }));
}

function keep(needs: Needs, ledger: Ledger, proposal: CheckInProposal, needed: Needed): number {
  const base = {
    artefact: 'checkIn' as const,
    id: '',
    maker: needs.me(),
    run: '',
    at: new Date(needs.clock.now()).toISOString(),
  };
  let planned = 0;
  for (const checkIn of proposal.checkIns) {
    const { teacherKey: key, round: part } = checkIn;
    if (!needed(ledger.get('checkIn', key, part))) continue;
    const note = {
      coach: checkIn.coachEmail,
      start: checkIn.startInstant,
      end: checkIn.endInstant,
      generation: 1,
      window: checkIn.flags.includes('default_window'),
    };
    ledger.put({ ...base, key, part, state: 'planned', note });
    planned += 1;
  }
  for (const { teacherKey: key, round: part, reason, fix, details } of proposal.unplaced) {
    const before = ledger.get('checkIn', key, part);
    if (!needed(before) || before?.note['reason'] === reason) continue;
    const note = { ...details, code: NO_TIME, reason, fix };
    ledger.put({ ...base, key, part, state: 'refused', note });
  }
  return planned;
}
