import type { Assignment, ScheduleInstance } from './instance.ts';
import { dayNumbers } from './order.ts';

/**
 * What a plan costs (`checkin-sched/1`): unplaced, moved, school days from the target, acceptable
 * instead of preferred periods, and the squares of coach-days and coach-rounds. Legality is not
 * looked at.
 */
export function objectiveOf(instance: ScheduleInstance, plan: readonly Assignment[]): number {
  const { weights } = instance;
  const numberOf = dayNumbers(instance.schoolDays.map(each => each.date));
  const slots = new Map(instance.slots.map(slot => [slot.id, slot]));
  const teachers = new Map(instance.teachers.map(teacher => [teacher.id, teacher]));
  const rounds = new Map(instance.rounds.map(round => [round.id, round]));
  const stood = new Map(
    (instance.previous ?? []).map(each => [each.teacher + '\n' + each.round, each]),
  );
  const dayLoad = new Map<string, number>();
  const roundLoad = new Map<string, number>();
  let cost = (instance.teachers.length * instance.rounds.length - plan.length) * weights.unplaced;
  for (const each of plan) {
    const slot = slots.get(each.slot);
    const teacher = teachers.get(each.teacher);
    const round = rounds.get(each.round);
    if (!slot || !teacher || !round) continue;
    const target = teacher.targets?.[round.id] ?? round.target;
    cost += weights.day * Math.abs(numberOf(slot.date) - numberOf(target));
    const preferred =
      teacher.availability === undefined
        ? (teacher.preferred[slot.dayType] ?? []).includes(slot.period)
        : (instance.availabilities?.[teacher.availability]?.preferred ?? []).includes(slot.id);
    if (!preferred) cost += weights.acceptable;
    const before = stood.get(each.teacher + '\n' + each.round);
    if (before && (before.coach !== each.coach || before.slot !== each.slot)) cost += weights.moved;
    const day = each.coach + '\n' + slot.date;
    dayLoad.set(day, (dayLoad.get(day) ?? 0) + 1);
    const total = each.coach + '\n' + each.round;
    roundLoad.set(total, (roundLoad.get(total) ?? 0) + 1);
  }
  for (const load of dayLoad.values()) cost += weights.load * load * load;
  for (const load of roundLoad.values()) cost += weights.coachTotal * load * load;
  return cost;
}
