import type { CompiledInstance, CompiledTeacher } from './solver/compile.ts';
import { meets } from './solver/intervals.ts';
import type { Loads } from './solver/loads.ts';
import { roomBesideOthers, type RoundInHand } from './options.ts';
import type { UnplacedFix, UnplacedReason } from './proposal.ts';

/** A teacher without a time in one round, why, and what would help. */
export interface Unplaced {
  readonly teacher: string;
  readonly round: string;
  readonly reason: UnplacedReason;
  readonly fix: UnplacedFix;
}

/** What helps against each reason. */
export const FIX_FOR: Readonly<Record<UnplacedReason, UnplacedFix>> = {
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

/** Says why a teacher got no time, once the round is settled. */
export function whyUnplaced(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  teacher: CompiledTeacher,
): Unplaced {
  const reason = reasonFor(compiled, loads, hand, teacher);
  return { teacher: teacher.teacher.id, round: hand.round.id, reason, fix: FIX_FOR[reason] };
}

function reasonFor(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  { teacher, coaches, open, busy }: CompiledTeacher,
): UnplacedReason {
  if (coaches.length === 0) return 'no_coach';
  const all = [...open.preferred, ...open.acceptable];
  if (all.length === 0) return 'no_planning_period';
  if (teacher.calendarUnknown) return 'teacher_calendar_unknown';
  const readable = coaches.filter(each => !each.coach.calendarUnknown);
  if (readable.length === 0) return 'coach_calendar_unknown';
  const inWindow = all.filter(number => number >= hand.firstSlot && number < hand.endSlot);
  if (inWindow.length === 0) return 'outside_window';
  // Before this round's meetings were settled, was anything free?
  const calm = inWindow.filter(number => {
    const slot = compiled.slots[number]!;
    return !meets(busy, slot.startMin, slot.endMin);
  });
  const free = calm.flatMap(number =>
    readable.filter(coach => coach.calendarFree[number]).map(coach => ({ number, coach })),
  );
  if (free.length === 0) return 'no_free_slot';
  const room = free.map(({ number }) =>
    roomBesideOthers(compiled, loads, teacher.id, hand.number, number),
  );
  if (room.every(each => each !== 'yes')) {
    return room.includes('teacher_minutes') ? 'teacher_minutes' : 'too_close';
  }
  const allCapped = free.every(({ number, coach }, index) => {
    if (room[index] !== 'yes' || !coach.free[number]) return true;
    const { date, week } = compiled.slots[number]!;
    return (
      loads.dayLoad(coach.coach.id, date) >= coach.coach.maxPerDay ||
      loads.weekLoad(coach.coach.id, week) >= coach.coach.maxPerWeek
    );
  });
  const someOpen = free.some(
    ({ number, coach }, index) => room[index] === 'yes' && coach.free[number],
  );
  return allCapped && someOpen ? 'coach_at_cap' : 'times_taken';
}
