import { addDays, daysBetween, weekday, type Day } from '../../core/day.ts';
import { PlanError } from '../../core/errors.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { UnplacedCheckIn } from '../../core/schedule/proposal.ts';
import type { DayRange, SchoolCalendar } from '../../core/schedule/year/schoolCalendar.ts';
import { meetingDays } from '../../core/schedule/year/schoolDays.ts';
import { daysAfterClosing } from '../../core/schedule/sync/warnings.ts';
import { localOf } from '../../core/schedule/year/time.ts';
import { addCalendarRows } from '../school/calendarRows.ts';
import { startRun, type Worked } from '../driveRun.ts';
import { withLock } from '../runs/withLock.ts';
import { hasTime } from '../checkIns/saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import { refuseIfBusy, refuseIfOpen, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { showCheckIns } from '../checkIns/showCheckIns.ts';
import { readYear, type Year } from '../school/year.ts';
import { roundMoved } from './roundMoved.ts';
import { keptByOthers } from '../calendar/lookAtCalendar.ts';
import { moveTo, replanned, startOf, toCome, type MovedTo, type Replan } from './replan.ts';

/** Days on which school is not held after all, and where their check-ins go. */
export interface ClosedDays {
  /** As the School calendar tab will name them. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** The first new day; null for the next one on which people can meet. */
  readonly onto: Day | null;
  /** Whether the rotation (A, B …) goes on as if school had been held. */
  readonly rotation: 'shifts' | 'goes_on';
}

/** The plan for a snow day, and whether the school has to say what its rotation does. */
export interface MovedDay extends Replan {
  readonly onto: Day | null;
  readonly asksRotation: boolean;
  /** Check-ins of that day that only others can move here, by who keeps them. */
  readonly keptBy: ReadonlyMap<string, number>;
}

/**
 * What moving a day would do: the same time on the new day for everybody it suits, the best other
 * time for the rest, all others where they are. Changes nothing. Errors: NO_SUCH_DAY.
 */
export function lookAtDay(needs: Needs, closed: ClosedDays): MovedDay {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  return movedDay(needs, ledger, school, readYear(needs, school), closed);
}

/**
 * Keeps the plan that the person saw, closes the days in the School calendar tab and starts the run
 * that moves the events: one change and at most one mail a guest for each. Null where nothing was
 * sent yet. Errors: CHANGED_SINCE_PREFLIGHT, RUN_BUSY, RUN_OPEN, those of addDaysOff.
 */
export function moveDay(needs: Needs, closed: ClosedDays, token: string): Worked | null {
  const run = withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    refuseIfOpen(needs, ledger);
    const school = readSchool(needs, ledger);
    const year = readYear(needs, school);
    const plan = movedDay(needs, ledger, school, year, closed);
    if (plan.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    const { calendar, assumed } = year;
    const range = { name: closed.name, from: closed.from, to: closed.to };
    const goesOn = closed.rotation === 'goes_on' && plan.asksRotation;
    const stated = (goesOn ? calendar.testing : calendar.daysOff).some(
      one => one.from <= range.from && range.to <= one.to,
    );
    // A tab that states one day off states them all: those that were assumed are written with it.
    if (!stated && !goesOn && assumed.includes('days_off'))
      addCalendarRows(needs, school.settings.language, 'day_off', [...calendar.daysOff, range]);
    else if (!stated)
      addCalendarRows(needs, school.settings.language, goesOn ? 'testing' : 'day_off', [range]);
    save(needs, ledger);
    showCheckIns(needs, ledger, school, year);
    return plan.run;
  });
  return run.items > 0 ? startRun(needs, 'syncCheckIns', run.token) : null;
}

function movedDay(
  needs: Needs,
  ledger: Ledger,
  school: School,
  year: Year,
  closed: ClosedDays,
): MovedDay {
  const { calendar } = year;
  if (closed.to < closed.from || daysBetween(closed.from, closed.to) > 30)
    throw new PlanError('NO_SUCH_DAY', { day: closed.to });
  const asksRotation = calendar.rotation.kind === 'cycle' && calendar.rotation.skipsDaysOff;
  const shut = closing(calendar, closed, asksRotation && closed.rotation === 'goes_on');
  // Also days that the tab says are off by now: somebody was quicker, or an earlier try was cut off.
  const days = Array.from({ length: daysBetween(closed.from, closed.to) + 1 }, (_, count) =>
    addDays(closed.from, count),
  ).filter(date => weekday(date) <= 5);
  const from = closed.onto ?? ([closed.to, school.today].sort()[1] as Day);
  const open = meetingDays(shut)
    .map(each => each.date)
    .filter(date => date > school.today && (closed.onto ? date >= from : date > from));
  const newDay = daysAfterClosing(days, open, closed.onto);
  const dayOf = (instant: number): Day => localOf(instant, school.timeZone).day;

  const now = needs.clock.now();
  const affected = toCome(needs, ledger, now).filter(entry => days.includes(dayOf(startOf(entry))));
  const moving = new Set(affected);
  const moved: MovedTo[] = [];
  const unplaced: UnplacedCheckIn[] = [];
  for (const id of [...new Set(affected.map(entry => entry.part))].sort()) {
    const own = affected.filter(entry => entry.part === id);
    const result = roundMoved(
      needs,
      ledger,
      { school, year: { ...year, calendar: shut } },
      {
        entries: own,
        round: id,
        newDay,
        others: ledger.all('checkIn').filter(one => hasTime(one) && !moving.has(one)),
      },
    );
    for (const entry of own) {
      const place = result.checkIns.find(one => one.teacherKey === entry.key);
      const start = startOf(entry);
      if (!place) continue;
      moveTo(ledger, entry, place);
      const sameTime =
        place.day === newDay.get(dayOf(start)) &&
        place.start === localOf(start, school.timeZone).time;
      const { startInstant: to, coachEmail: coach } = place;
      moved.push({ entry, from: start, to, coach, sameTime });
      moving.delete(entry);
    }
    unplaced.push(...result.unplaced);
  }
  moved.sort((a, b) => a.from - b.from);
  const plan = replanned(needs, ledger, school, { moved, unplaced, planned: 0 });
  const keptBy = keptByOthers(needs, ledger, start => days.includes(dayOf(start)));
  return { ...plan, onto: newDay.get(days[0] as Day) ?? null, asksRotation, keptBy };
}

function closing(calendar: SchoolCalendar, closed: ClosedDays, goesOn: boolean): SchoolCalendar {
  const range: DayRange = { name: closed.name, from: closed.from, to: closed.to };
  return goesOn
    ? { ...calendar, testing: [...calendar.testing, range] }
    : { ...calendar, daysOff: [...calendar.daysOff, range] };
}
