import type { CompiledInstance, CompiledTeacher } from './compile.ts';
import { meets } from './intervals.ts';
import type { Loads } from './loads.ts';
import { roomBesideOthers, type RoundInHand } from './options.ts';

/** Why a teacher got no time although somebody was asked to place one. */
export type NoTimeReason =
  | 'no_coach'
  | 'no_planning_period'
  | 'teacher_calendar_unknown'
  | 'coach_calendar_unknown'
  | 'outside_window'
  | 'no_free_slot'
  | 'teacher_minutes'
  | 'too_close'
  | 'coach_at_cap'
  | 'times_taken';

/** A teacher without a time in one round, and why. */
export interface Unplaced {
  readonly teacher: string;
  readonly round: string;
  readonly reason: NoTimeReason;
}

/** Says why a teacher got no time, once the round is settled. */
export function whyUnplaced(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  teacher: CompiledTeacher,
): Unplaced {
  const reason = reasonFor(compiled, loads, hand, teacher);
  return { teacher: teacher.teacher.id, round: hand.round.id, reason };
}

function reasonFor(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  { teacher, coaches, open, busy }: CompiledTeacher,
): NoTimeReason {
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
