import { compileInstance, type CompiledInstance, type CompiledTeacher } from './compile.ts';
import { components } from './components.ts';
import { cheapestOptions } from './flow.ts';
import type { Assignment, InstanceWeights, ScheduleInstance } from './instance.ts';
import { openLoads, type Loads } from './loads.ts';
import { objectiveOf } from './objective.ts';
import { optionsFor, takeUpRound, type RoundInHand } from './options.ts';
import { compareIds } from './order.ts';
import { partOf, type Candidate } from './part.ts';
import { whyUnplaced, type Unplaced } from './unplaced.ts';

export interface ScheduleSolution {
  /** In the order of rounds, then teacher ids. */
  readonly assignments: readonly Assignment[];
  readonly unplaced: readonly Unplaced[];
  readonly objective: number;
}

/** How the leader wants meetings to lie: near the round's date, or evenly over a coach's days. */
export type Spread = 'near_the_date' | 'balanced' | 'spread_out';

/** The weight of the square of a coach's day, by how much the leader wants the load spread out. */
const LOAD_WEIGHT: Readonly<Record<Spread, number>> = {
  near_the_date: 3,
  balanced: 10,
  spread_out: 30,
};

/**
 * The cheapest legal plan. Rounds are solved in order, each exactly, with what the rounds before
 * have used up; so the whole is exact wherever rounds share no week and lie further apart than the
 * minimum gap. Locked assignments stay even where they break a rule: a person set them.
 * Throws a PlanError where the instance names what it does not hold.
 */
export function solveSchedule(
  instance: ScheduleInstance,
  choice: { readonly spread?: Spread } = {},
): ScheduleSolution {
  const compiled = compileInstance(instance);
  const loads = openLoads(compiled);
  const weights: InstanceWeights = choice.spread
    ? { ...instance.weights, load: LOAD_WEIGHT[choice.spread] }
    : instance.weights;
  const locked = settleLocked(compiled, loads);
  const assignments: Assignment[] = [];
  const unplaced: Unplaced[] = [];
  instance.rounds.forEach((_, number) => {
    const hand = takeUpRound(compiled, number, weights);
    const isLocked = (teacher: CompiledTeacher) =>
      locked.get(hand.round.id + '\n' + teacher.teacher.id);
    const candidates = compiled.teachers
      .filter(teacher => !isLocked(teacher))
      .map(teacher => ({ teacher, options: optionsFor(compiled, loads, hand, teacher) }));
    const placed = placeAll(compiled, loads, hand, candidates);
    for (const each of placed) settle(compiled, loads, number, each);
    const found = new Map(placed.map(each => [each.teacher, each]));
    for (const teacher of compiled.teachers) {
      const assignment = isLocked(teacher) ?? found.get(teacher.teacher.id);
      if (assignment) assignments.push(assignment);
      else unplaced.push(whyUnplaced(compiled, loads, hand, teacher));
    }
  });
  return { assignments, unplaced, objective: objectiveOf({ ...instance, weights }, assignments) };
}

function settleLocked(compiled: CompiledInstance, loads: Loads): Map<string, Assignment> {
  for (const meeting of compiled.instance.standing ?? []) loads.settle({ ...meeting, round: null });
  const locked = new Map<string, Assignment>();
  const rounds = new Map(compiled.instance.rounds.map((round, number) => [round.id, number]));
  for (const each of compiled.instance.locked ?? []) {
    const number = rounds.get(each.round);
    if (number === undefined) continue;
    locked.set(each.round + '\n' + each.teacher, each);
    settle(compiled, loads, number, each);
  }
  return locked;
}

function settle(
  compiled: CompiledInstance,
  loads: Loads,
  round: number,
  { teacher, coach, slot }: Assignment,
): void {
  const number = compiled.slotNumber.get(slot);
  if (number === undefined) return;
  const { date, startMin, endMin } = compiled.slots[number]!;
  loads.settle({ teacher, coach, round, date, startMin, endMin });
}

// Teachers who share no coach, directly or through others, cannot be in one another's way.
function placeAll(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  candidates: readonly Candidate[],
): Assignment[] {
  const joins: [number, number][] = [];
  const firstOfCoach = new Map<string, number>();
  candidates.forEach(({ teacher, options }, index) => {
    for (const place of new Set(options.coaches)) {
      const id = teacher.coaches[place]!.coach.id;
      joins.push([index, firstOfCoach.get(id) ?? index]);
      if (!firstOfCoach.has(id)) firstOfCoach.set(id, index);
    }
  });
  return components(candidates.length, joins)
    .flatMap(group =>
      place(
        compiled,
        loads,
        hand,
        group.map(index => candidates[index]!),
      ),
    )
    .sort((a, b) => compareIds(a.teacher, b.teacher));
}

function place(
  compiled: CompiledInstance,
  loads: Loads,
  hand: RoundInHand,
  candidates: readonly Candidate[],
): Assignment[] {
  const part = partOf(compiled, loads, hand, candidates);
  const placed: Assignment[] = [];
  cheapestOptions(part.problem).forEach((option, index) => {
    if (option < 0) return;
    placed.push({
      teacher: candidates[index]!.teacher.teacher.id,
      round: hand.round.id,
      coach: part.optionCoach[option]!.coach.id,
      slot: compiled.slots[part.optionSlot[option]!]!.id,
    });
  });
  return placed;
}
