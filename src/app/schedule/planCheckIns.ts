import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { windowsAroundLunch } from '../../core/schedule/defaultWindows.ts';
import type { UnplacedCheckIn } from '../../core/schedule/proposal.ts';
import { proposeCheckIns } from '../../core/schedule/proposeCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import {
  checkInPerson,
  checkInRequest,
  isOpenRound,
  standingFrom,
} from '../checkIns/checkInRequest.ts';
import { withLock } from '../runs/withLock.ts';
import { hasTime, saveProposedCheckIns, NO_TIME } from '../checkIns/saveProposedCheckIns.ts';
import { peopleMeet, readYear, rememberRounds } from '../school/year.ts';
import { meetTeachers } from '../school/meetTeachers.ts';
import { openLedger, readSchool } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { LEFT, REMOVED } from '../checkIns/cancel.ts';

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
  return withLock(needs, () => keepProposal(needs, wishes));
}

function keepProposal(needs: Needs, wishes: CheckInWishes): PlannedCheckIns {
  const ledger = openLedger(needs);
  refuseIfBusy(needs, ledger, null);
  const school = readSchool(needs, ledger);
  const year = readYear(needs, school);
  const open = year.rounds.filter(round => isOpenRound(round, school.today, wishes.rounds));
  const needed = neededBy(school.teachers, needs.clock.now(), peopleMeet(year));
  const missing = school.teachers.some(({ known }) =>
    open.some(round => !known || needed(ledger.get('checkIn', known.key, round.id))),
  );
  if (!missing) return { planned: 0, unplaced: [] };

  const teachers = meetTeachers(needs, ledger, school);
  const stands = ledger.all('checkIn').filter(entry => hasTime(entry) && !needed(entry));
  const proposal = proposeCheckIns({
    ...checkInRequest(
      needs,
      ledger,
      { school, year },
      {
        people: teachers.map(teacher => checkInPerson(needs, ledger, teacher)),
        rounds: open,
        previous: stands.map(entry => standingFrom(entry, true)),
      },
    ),
    agreedWindows: {
      withoutPlanning: wishes.windows === 'around_lunch' ? windowsAroundLunch(year.calendar) : [],
    },
    mayMoveOthers: false,
  });
  const planned = saveProposedCheckIns(needs, ledger, proposal, needed);
  rememberRounds(needs, ledger, year.rounds);
  save(needs, ledger);
  return { planned, unplaced: proposal.unplaced };
}

/** Whether a teacher still needs a time in a round; a planned one may have been overtaken. */
export type Needed = (entry: LedgerEntry<'checkIn'> | null) => boolean;

/**
 * Nothing yet, or no time found last time, or planned with somebody who no longer supports the
 * teacher, on a day that has no school by now, or past without having been sent. What a person
 * deleted is not planned again.
 */
export function neededBy(
  teachers: readonly Teacher[],
  now: number,
  meets: (instant: number) => boolean,
): Needed {
  const coaches = new Map(
    teachers.map(({ known, coaches: all }) => [known?.key, all.map(coach => coach.email)]),
  );
  return entry => {
    if (entry === null) return true;
    if (entry.state === 'refused') return entry.note.code === NO_TIME;
    // Somebody is back, or all check-ins were removed and are wanted again.
    if (entry.state === 'gone') return [LEFT, REMOVED].includes(entry.note.code ?? '');
    if (entry.state !== 'planned') return false;
    const supports = coaches.get(entry.key)?.includes(entry.note.coach ?? '') ?? true;
    const start = timeOf(entry).start;
    return !supports || start <= now || !meets(start);
  };
}
