import type { CompiledInstance, CompiledTeacher } from './compile.ts';
import type { Assignment, InstanceRound, InstanceWeights } from './instance.ts';
import { meets } from './intervals.ts';
import type { Loads, Settled } from './loads.ts';

/** One round while it is planned. */
export interface RoundInHand {
  readonly round: InstanceRound;
  readonly number: number;
  /** Slots of the window: from `firstSlot` up to `endSlot`. */
  readonly firstSlot: number;
  readonly endSlot: number;
  /** Where each teacher stood before, by teacher id. */
  readonly previous: ReadonlyMap<string, Assignment>;
  readonly weights: InstanceWeights;
}

/** The ways to meet one teacher in one round: three lists of the same length. */
export interface Options {
  readonly slots: readonly number[];
  /** Places in the teacher's own list of coaches. */
  readonly coaches: readonly number[];
  readonly costs: readonly number[];
}

/** Takes up a round: its window as slot numbers, and who stood where in it. */
export function takeUpRound(
  compiled: CompiledInstance,
  number: number,
  weights: InstanceWeights,
): RoundInHand {
  const round = compiled.instance.rounds[number]!;
  const firstSlot = compiled.slots.findIndex(slot => slot.date >= round.windowStart);
  const after = compiled.slots.findIndex(slot => slot.date > round.windowEnd);
  const previous = (compiled.instance.previous ?? []).filter(each => each.round === round.id);
  return {
    round,
    number,
    firstSlot: firstSlot < 0 ? compiled.slots.length : firstSlot,
    endSlot: after < 0 ? compiled.slots.length : after,
    previous: new Map(previous.map(each => [each.teacher, each])),
    weights,
  };
}

/** Whether the teacher's other meetings leave room on this slot: gap, time and planning minutes. */
export function roomBesideOthers(
  compiled: CompiledInstance,
  loads: Loads,
  teacherId: string,
  round: number,
  slotNumber: number,
): 'yes' | 'too_close' | 'teacher_minutes' {
  const slot = compiled.slots[slotNumber]!;
  const day = compiled.slotDay[slotNumber]!;
  for (const other of loads.meetingsOf(teacherId)) {
    if (slot.startMin < other.endMin && other.startMin < slot.endMin) return 'too_close';
    const gap = schoolDaysApart(compiled, other, round, day);
    if (gap < compiled.instance.minGapDays) return 'too_close';
  }
  const most = compiled.instance.teacherMaxMinutesPerWeek;
  if (most === undefined) return 'yes';
  const minutes = loads.teacherMinutes(teacherId, slot.week) + slot.endMin - slot.startMin;
  return minutes <= most ? 'yes' : 'teacher_minutes';
}

// An earlier round must lie before and a later one after: only then is the distance positive.
function schoolDaysApart(
  compiled: CompiledInstance,
  other: Settled,
  round: number,
  day: number,
): number {
  const otherDay = compiled.dayNumber(other.date);
  if (other.round === null) return Math.abs(day - otherDay);
  return other.round < round ? day - otherDay : otherDay - day;
}

/** Every legal way to meet the teacher in this round, with its cost apart from loads. */
export function optionsFor(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  { teacher, coaches, open, busy }: CompiledTeacher,
): Options {
  const slots: number[] = [];
  const places: number[] = [];
  const costs: number[] = [];
  const target = compiled.dayNumber(teacher.targets?.[hand.round.id] ?? hand.round.target);
  const stood = hand.previous.get(teacher.id);
  const settled = loads.meetingsOf(teacher.id).length > 0;
  const limited = settled || compiled.instance.teacherMaxMinutesPerWeek !== undefined;

  function add(number: number, extra: number): void {
    if (number < hand.firstSlot || number >= hand.endSlot) return;
    const slot = compiled.slots[number]!;
    if (meets(busy, slot.startMin, slot.endMin)) return;
    if (limited && roomBesideOthers(compiled, loads, teacher.id, hand.number, number) !== 'yes')
      return;
    const away = Math.abs(compiled.slotDay[number]! - target);
    coaches.forEach((coach, place) => {
      if (!coach.free[number]) return;
      const moved = stood && (stood.coach !== coach.coach.id || stood.slot !== slot.id);
      slots.push(number);
      places.push(place);
      costs.push(hand.weights.day * away + extra + (moved ? hand.weights.moved : 0));
    });
  }

  if (!teacher.calendarUnknown) {
    for (const number of open.preferred) add(number, 0);
    for (const number of open.acceptable) add(number, hand.weights.acceptable);
  }
  return { slots, coaches: places, costs };
}
