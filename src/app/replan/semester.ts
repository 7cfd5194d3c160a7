import { addDays, type Day } from '../../core/day.ts';
import { PlanError } from '../../core/errors.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { windowsAroundLunch } from '../../core/schedule/defaultWindows.ts';
import { proposeCheckIns } from '../../core/schedule/proposeCheckIns.ts';
import { coachOf, timeOf } from '../../core/schedule/sync/published.ts';
import { startOfDay } from '../../core/schedule/year/time.ts';
import {
  checkInPerson,
  checkInRequest,
  isOpenRound,
  standingFrom,
} from '../checkIns/checkInRequest.ts';
import { withLock } from '../runs/withLock.ts';
import { hasTime, saveProposedCheckIns } from '../checkIns/saveProposedCheckIns.ts';
import { meetTeachers } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { neededBy } from '../schedule/planCheckIns.ts';
import { refuseIfBusy, refuseIfOpen, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { showCheckIns } from '../checkIns/showCheckIns.ts';
import { peopleMeet, readYear, rememberRounds, type Year } from '../school/year.ts';
import { moveTo, replanned, startOf, toCome, type MovedTo, type Replan } from './replan.ts';

/**
 * What planning again from a day on would do: planning periods, new people, coaches and rounds are
 * as the tabs say now; what is earlier, and what a person moved, stays; of the rest as little as can
 * be moves. Changes nothing.
 */
export function lookAtSemester(needs: Needs, from: Day): Replan {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  return plannedFrom(needs, ledger, school, readYear(needs, school), from);
}

/**
 * Keeps the plan that the person saw. Nothing is sent: new times wait for the run that updates
 * check-ins, new check-ins for the one that sends them. Errors: CHANGED_SINCE_PREFLIGHT, RUN_BUSY,
 * RUN_OPEN.
 */
export function startSemester(needs: Needs, from: Day, token: string): Replan {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    refuseIfOpen(needs, ledger);
    const school = readSchool(needs, ledger);
    const year = readYear(needs, school);
    const plan = plannedFrom(needs, ledger, school, year, from);
    if (plan.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    rememberRounds(needs, ledger, year.rounds);
    save(needs, ledger);
    showCheckIns(needs, ledger, school, year);
    return plan;
  });
}

function plannedFrom(needs: Needs, ledger: Ledger, school: School, year: Year, from: Day): Replan {
  const teachers = meetTeachers(needs, ledger, school);
  const first = [from, addDays(school.today, 1)].sort()[1] as Day;
  const coming = toCome(needs, ledger, startOfDay(first, school.timeZone));
  const coaches = new Map(
    teachers.map(({ known, coaches: own }) => [known?.key, own.map(one => one.email)]),
  );
  const open = new Set(
    coming.filter(entry => {
      const supports = coaches.get(entry.key)?.includes(coachOf(entry));
      return entry.note.locked !== true || supports === false;
    }),
  );
  const rounds = year.rounds.filter(
    round =>
      round.windowEnd >= first &&
      (isOpenRound(round, school.today, 'due') || coming.some(entry => entry.part === round.id)),
  );
  const all = ledger.all('checkIn');
  const needed = neededBy(teachers, needs.clock.now(), peopleMeet(year));
  const stands = all.filter(entry => hasTime(entry) && !open.has(entry) && !needed(entry));
  const request = checkInRequest(
    needs,
    ledger,
    { school, year },
    {
      people: teachers.map(teacher => checkInPerson(needs, ledger, teacher)),
      rounds,
      previous: [
        ...stands.map(entry => standingFrom(entry, true)),
        ...[...open].map(entry => standingFrom(entry, false)),
      ],
    },
  );
  const usual = all.some(entry => entry.note.window === true);
  const proposal = proposeCheckIns({
    ...request,
    earliest: first,
    ...(usual && { agreedWindows: { withoutPlanning: windowsAroundLunch(year.calendar) } }),
  });

  const moved: MovedTo[] = [];
  for (const place of proposal.checkIns) {
    const entry = ledger.get('checkIn', place.teacherKey, place.round);
    if (!entry || !open.has(entry)) continue;
    const { startInstant: to, coachEmail: coach } = place;
    if (startOf(entry) === to && coachOf(entry) === coach) continue;
    moveTo(ledger, entry, place);
    moved.push({ entry, from: timeOf(entry).start, to, coach, sameTime: false });
  }
  const planned = saveProposedCheckIns(needs, ledger, proposal, needed);
  return replanned(
    needs,
    ledger,
    { ...school, teachers },
    { moved, unplaced: proposal.unplaced, planned },
  );
}
