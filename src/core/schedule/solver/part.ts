import type { CompiledCoach, CompiledInstance, CompiledTeacher } from './compile.ts';
import type { FlowProblem } from './flow.ts';
import type { Loads } from './loads.ts';
import type { Options, RoundInHand } from './options.ts';
import { fingerprint, mixed } from './order.ts';

/** A teacher with the ways to meet in the round in hand. */
export interface Candidate {
  readonly teacher: CompiledTeacher;
  readonly options: Options;
}

/** A flow problem, and what each of its options means. */
export interface Part {
  readonly problem: FlowProblem;
  readonly optionSlot: readonly number[];
  readonly optionCoach: readonly CompiledCoach[];
}

// Costs are whole numbers; below them lies room for a tie-break that never adds up to one.
const COST_UNIT = 2 ** 20;

/** Numbers things by their key in the order in which they are first met. */
function numbering<K>(): { readonly keys: K[]; of(key: K): number } {
  const keys: K[] = [];
  const known = new Map<K, number>();
  return {
    keys,
    of(key) {
      const number = known.get(key) ?? keys.length;
      if (number === keys.length) {
        known.set(key, number);
        keys.push(key);
      }
      return number;
    },
  };
}

/** The flow problem of candidates who share coaches with nobody else in this round. */
export function partOf(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  candidates: readonly Candidate[],
): Part {
  const coaches = numbering<CompiledCoach>();
  const cells = numbering<number>();
  const cellDay: number[] = [];
  const days = numbering<string>();
  const dayWeek: number[] = [];
  const dayStanding: number[] = [];
  const weeks = numbering<string>();
  const weekCoach: number[] = [];
  const weekStanding: number[] = [];
  const optionStart = [0];
  const optionCell: number[] = [];
  const optionCost: number[] = [];
  const optionSlot: number[] = [];
  const optionCoach: CompiledCoach[] = [];
  const tieRoom = Math.floor(COST_UNIT / (candidates.length + 1));

  function cellOf(coach: CompiledCoach, slotNumber: number): number {
    const key = coach.number * compiled.slots.length + slotNumber;
    const cell = cells.of(key);
    if (cell < cellDay.length) return cell;
    const slot = compiled.slots[slotNumber]!;
    const coachNumber = coaches.of(coach);
    const week = weeks.of(coach.coach.id + '\n' + slot.week);
    if (week === weekCoach.length) {
      weekCoach.push(coachNumber);
      weekStanding.push(loads.weekLoad(coach.coach.id, slot.week));
    }
    const day = days.of(coach.coach.id + '\n' + slot.date);
    if (day === dayWeek.length) {
      dayWeek.push(week);
      dayStanding.push(loads.dayLoad(coach.coach.id, slot.date));
    }
    cellDay.push(day);
    return cell;
  }

  for (const { teacher, options } of candidates) {
    const mark = fingerprint(hand.round.id + '\n' + teacher.teacher.id);
    options.slots.forEach((slotNumber, index) => {
      const coach = teacher.coaches[options.coaches[index]!]!;
      if (isFull(compiled, loads, coach, slotNumber)) return;
      const tie = mixed(mixed(mark, coach.mark), compiled.slotMark[slotNumber]!) % tieRoom;
      optionCell.push(cellOf(coach, slotNumber));
      optionCost.push(Math.round(options.costs[index]! * COST_UNIT) + tie);
      optionSlot.push(slotNumber);
      optionCoach.push(coach);
    });
    optionStart.push(optionCell.length);
  }
  const { weights } = hand;
  const caps = weekCoach.map(coach => coaches.keys[coach]!.coach);
  return {
    problem: {
      teachers: candidates.length,
      optionStart: Int32Array.from(optionStart),
      optionCell: Int32Array.from(optionCell),
      optionCost: Float64Array.from(optionCost),
      cellDay: Int32Array.from(cellDay),
      dayWeek: Int32Array.from(dayWeek),
      dayCap: Int32Array.from(dayWeek, week => caps[week]!.maxPerDay),
      dayStanding: Int32Array.from(dayStanding),
      weekCoach: Int32Array.from(weekCoach),
      weekCap: Int32Array.from(caps, coach => coach.maxPerWeek),
      weekStanding: Int32Array.from(weekStanding),
      coachStanding: Int32Array.from(coaches.keys, coach =>
        loads.roundLoad(coach.coach.id, hand.number),
      ),
      unplacedCost: weights.unplaced * COST_UNIT,
      loadCost: weights.load * COST_UNIT,
      totalCost: weights.coachTotal * COST_UNIT,
    },
    optionSlot,
    optionCoach,
  };
}

/** Whether settled meetings fill the coach’s day or week already. */
export function isFull(
  compiled: CompiledInstance,
  loads: Loads,
  { coach }: CompiledCoach,
  slotNumber: number,
): boolean {
  const slot = compiled.slots[slotNumber]!;
  return (
    loads.dayLoad(coach.id, slot.date) >= coach.maxPerDay ||
    loads.weekLoad(coach.id, slot.week) >= coach.maxPerWeek
  );
}
