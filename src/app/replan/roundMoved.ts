import { addDays, type Day } from '../../core/day.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { windowsAroundLunch } from '../../core/schedule/defaultWindows.ts';
import type { CheckInProposal, StandingCheckIn } from '../../core/schedule/proposal.ts';
import { proposeCheckIns } from '../../core/schedule/proposeCheckIns.ts';
import { coachOf } from '../../core/schedule/sync/published.ts';
import { instantOf, localOf } from '../../core/schedule/year/time.ts';
import {
  checkInPerson,
  checkInRequest,
  peopleFor,
  standingFrom,
} from '../checkIns/checkInRequest.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { Year } from '../school/year.ts';

/**
 * New times for the check-ins of one round: the solver takes "same time, new day" for where they
 * stand, and moves as few from there as it can; the others are locked. A round that ends too early
 * for that stays open a week longer.
 */
export function roundMoved(
  needs: Needs,
  ledger: Ledger,
  { school, year }: { readonly school: School; readonly year: Year },
  {
    entries,
    round: id,
    newDay,
    others,
  }: {
    readonly entries: readonly LedgerEntry<'checkIn'>[];
    readonly round: string;
    readonly newDay: ReadonlyMap<Day, Day>;
    readonly others: readonly LedgerEntry<'checkIn'>[];
  },
): Pick<CheckInProposal, 'checkIns' | 'unplaced'> {
  const { timeZone } = school;
  const round = year.rounds.find(one => one.id === id);
  const teachers = new Map(school.teachers.map(one => [one.known?.key, one]));
  const people = entries.flatMap(entry => {
    const teacher = teachers.get(entry.key);
    if (!teacher) return [];
    return [{ ...checkInPerson(needs, ledger, teacher), coaches: [coachOf(entry)] }];
  });
  const wished = entries.flatMap((entry): StandingCheckIn[] => {
    const standing = standingFrom(entry, false);
    const { day, time } = localOf(standing.startInstant, timeZone);
    const onto = newDay.get(day);
    if (!onto) return [];
    const startInstant = instantOf(onto, time, timeZone);
    const endInstant = startInstant + standing.endInstant - standing.startInstant;
    return [{ ...standing, startInstant, endInstant }];
  });
  const last = [...newDay.values()].sort().pop() ?? school.today;
  const first = [...newDay.values()].sort()[0] ?? school.today;
  const minutes = wished[0] ? (wished[0].endInstant - wished[0].startInstant) / 60_000 : 30;
  const open = {
    ...(round ?? { id, kind: 'check_in' as const, name: id, number: 1, questions: null, minutes }),
    windowStart: round && round.windowStart < first ? round.windowStart : first,
    windowEnd: [round?.windowEnd ?? last, addDays(last, 7)].sort()[1] as Day,
    target: first,
  };
  const request = checkInRequest(
    needs,
    ledger,
    { school, year },
    {
      people: peopleFor(needs, ledger, school, people),
      rounds: [open],
      previous: [...others.map(one => standingFrom(one, true)), ...wished],
    },
  );
  const usual = entries.some(entry => entry.note.window === true);
  const { checkIns, unplaced } = proposeCheckIns({
    ...request,
    // Two check-ins of one person may come closer together before one stays on a closed day.
    minGapDays: 1,
    ...(usual && { agreedWindows: { withoutPlanning: windowsAroundLunch(year.calendar) } }),
  });
  const keys = new Set(people.map(one => one.key));
  return { checkIns, unplaced: unplaced.filter(one => keys.has(one.teacherKey)) };
}
