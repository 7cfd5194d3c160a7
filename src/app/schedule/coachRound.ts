import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import type { CheckInPerson, CheckInRequest } from '../../core/schedule/proposal.ts';
import type { CheckInRound } from '../../core/schedule/year/rounds.ts';
import {
  checkInPerson,
  checkInRequest,
  isOpenRound,
  standingFrom,
} from '../checkIns/checkInRequest.ts';
import { hasTime, isLocked } from '../checkIns/saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { readYear, type Year } from '../school/year.ts';

/** A teacher with the key under which the ledger holds the check-ins. */
export interface KeyedTeacher {
  readonly key: string;
  readonly teacher: Teacher;
}

/** A coach who supports somebody. */
export interface Supporter {
  readonly email: string;
  readonly name: string;
}

/** One coach's round as it stands, and what the scheduler is asked about it. */
export interface CoachRound {
  readonly ledger: Ledger;
  readonly school: School;
  readonly year: Year;
  readonly everyone: readonly KeyedTeacher[];
  readonly people: readonly CheckInPerson[];
  /** By name. */
  readonly coaches: readonly Supporter[];
  readonly coach: string | null;
  readonly round: CheckInRound | null;
  /** The people of that coach. */
  readonly caseload: readonly KeyedTeacher[];
}

/** Which coach and round are meant; null: one's own caseload, and the first round that is open. */
export interface RoundWanted {
  readonly coach: string | null;
  readonly round: string | null;
}

/** Reads the school and picks one coach's round. Changes nothing. */
export function readCoachRound(needs: Needs, wanted: RoundWanted): CoachRound {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  const year = readYear(needs, school);
  const people = school.teachers.map(teacher => checkInPerson(needs, ledger, teacher));
  const everyone = school.teachers.map((teacher, at) => ({ key: people[at]?.key ?? '', teacher }));
  const coaches = supporters(school.teachers);
  const named = (email: string | null): string | undefined =>
    coaches.find(one => one.email === email)?.email;
  const coach = named(wanted.coach) ?? named(needs.me()) ?? coaches[0]?.email ?? null;
  const open = year.rounds.filter(round => isOpenRound(round, school.today, 'all'));
  const round =
    year.rounds.find(one => one.id === wanted.round) ??
    open[0] ??
    year.rounds[year.rounds.length - 1] ??
    null;
  const caseload = everyone.filter(({ teacher }) =>
    teacher.coaches.some(one => one.email !== null && one.email === coach),
  );
  return { ledger, school, year, everyone, people, coaches, coach, round, caseload };
}

function supporters(teachers: readonly Teacher[]): Supporter[] {
  const found = new Map<string, string>();
  for (const { coaches, person } of teachers) {
    for (const { email, name } of coaches) {
      if (email && email !== person.email && !found.get(email)) found.set(email, name || email);
    }
  }
  return [...found]
    .map(([email, name]) => ({ email, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The check-ins of the caseload in the round, by key. */
export function entriesOf({
  ledger,
  caseload,
  round,
}: CoachRound): Map<string, LedgerEntry<'checkIn'>> {
  return new Map(
    caseload.flatMap(({ key }) => {
      const entry = round && ledger.get('checkIn', key, round.id);
      return entry ? [[key, entry] as const] : [];
    }),
  );
}

/**
 * What the scheduler is asked about the round, with the calendars of the caseload and its coaches
 * read. `free`: entries that may stand elsewhere afterwards; they are left out of what stands where
 * `forget` says so.
 */
export function requestFor(
  needs: Needs,
  at: CoachRound,
  round: CheckInRound,
  free: (entry: LedgerEntry<'checkIn'>) => 'locked' | 'movable' | 'forget',
): CheckInRequest {
  const { ledger, people, caseload } = at;
  const keys = new Set(caseload.map(({ key }) => key));
  const stands = ledger.all('checkIn').filter(hasTime);
  return checkInRequest(needs, ledger, at, {
    people,
    rounds: [round],
    read: people.filter(({ key }) => keys.has(key)),
    previous: stands.flatMap(entry => {
      const own = keys.has(entry.key) && entry.part === round.id ? free(entry) : 'locked';
      return own === 'forget' ? [] : [standingFrom(entry, own === 'locked')];
    }),
  });
}

/** Whether a check-in stays where it is: sent, kept there by a person, or begun. */
export const stays = (entry: LedgerEntry<'checkIn'>, now: number): boolean =>
  entry.state === 'done' || isLocked(entry) || timeOf(entry).start <= now;

/** The round, where it may be planned now. Errors: NO_COACH_YET, ROUND_GONE, ROUND_NOT_OPEN. */
export function openRound(
  { coach, round, school }: CoachRound,
  wanted: string | null,
): CheckInRound {
  if (!coach) throw new PlanError('NO_COACH_YET');
  if (!round || (wanted !== null && round.id !== wanted)) throw new PlanError('ROUND_GONE');
  if (!isOpenRound(round, school.today, 'due')) throw new PlanError('ROUND_NOT_OPEN');
  return round;
}
