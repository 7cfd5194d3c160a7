import { bellsOn, gradesIn } from './year/bells.ts';
import { personTimes, statedOn, type StatedTimes } from './personTimes.ts';
import type {
  CheckInCaps,
  CheckInPerson,
  UnplacedCheckIn,
  UnplacedFix,
  UnplacedReason,
} from './proposal.ts';
import type { CheckInRound } from './year/rounds.ts';
import type { SchoolCalendar } from './year/schoolCalendar.ts';
import type { SchoolDay } from './year/schoolDays.ts';

/** What helps against each reason. */
const FIX_FOR: Readonly<Record<UnplacedReason, UnplacedFix>> = {
  no_email: 'add_email',
  no_coach: 'name_coach',
  no_planning_period: 'ask_planning_period',
  period_unknown: 'check_bell_periods',
  coach_calendar_unknown: 'share_calendar',
  teacher_calendar_unknown: 'share_calendar',
  period_too_short: 'shorten_meeting',
  outside_hours: 'agree_window',
  outside_window: 'widen_window',
  no_free_slot: 'agree_window',
  teacher_minutes: 'raise_teacher_minutes',
  too_close: 'widen_window',
  coach_at_cap: 'raise_cap',
  times_taken: 'add_coach',
};

/**
 * Why stated times give no slot at all in a round: nothing stated, a period that the bells do not
 * know, one outside the window, too short, or at lunch or outside contract hours. `days` are all
 * meeting days of the year, `inWindow` those of the round.
 */
export function whyNoSlot(
  calendar: SchoolCalendar,
  stated: StatedTimes,
  minutes: number,
  days: readonly SchoolDay[],
  inWindow: readonly SchoolDay[],
): UnplacedReason {
  const { planning, agreed, usual } = stated;
  if (planning.length + agreed.length + usual.length === 0) return 'no_planning_period';
  const grades = gradesIn(stated.grade);
  const on = (day: SchoolDay) => statedOn(bellsOn(calendar, day), day, stated, grades);
  const here = inWindow.flatMap(on);
  if (here.length === 0) {
    return days.some(day => on(day).length > 0) ? 'outside_window' : 'period_unknown';
  }
  if (here.every(time => time.end - time.start < minutes)) return 'period_too_short';
  const usable = inWindow.flatMap(day => personTimes(calendar, day, stated));
  return usable.some(time => time.end - time.start >= minutes) ? 'no_free_slot' : 'outside_hours';
}

/** An unplaced check-in with what its sentence names. */
export function unplacedCheckIn(
  person: CheckInPerson,
  round: CheckInRound,
  reason: UnplacedReason,
  caps: CheckInCaps,
): UnplacedCheckIn {
  const coach = person.coaches[0] ?? '';
  const own = caps.byCoach?.get(coach);
  return {
    teacherKey: person.key,
    round: round.id,
    reason,
    fix: FIX_FOR[reason],
    details: {
      coach,
      period: person.planning.map(each => each.period ?? each.from + '-' + each.to).join(', '),
      minutes: round.minutes,
      teacherMinutes: caps.teacherMinutesPerWeek,
      perDay: own?.perDay ?? caps.coachPerDay,
      perWeek: own?.perWeek ?? caps.coachPerWeek,
    },
  };
}
