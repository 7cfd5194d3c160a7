import type {
  Assignment,
  ScheduleInstance,
} from '../../../../src/core/schedule/solver/instance.ts';

/** Every rule that a plan breaks, written straight from the format's description. */
export function broken(instance: ScheduleInstance, plan: readonly Assignment[]): string[] {
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  const count = (key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)!;
  };
  for (const { teacher: id, round: roundId, coach: coachId, slot: slotId } of plan) {
    const teacher = instance.teachers.find(each => each.id === id)!;
    const round = instance.rounds.find(each => each.id === roundId)!;
    const coach = instance.coaches.find(each => each.id === coachId)!;
    const slot = instance.slots.find(each => each.id === slotId)!;
    const at = id + ' ' + slotId;
    const open = [teacher.preferred, teacher.acceptable].some(periods =>
      periods[slot.dayType]?.includes(slot.period),
    );
    const meets = (busy: readonly (readonly [number, number])[] | undefined) =>
      (busy ?? []).some(([from, to]) => from < slot.endMin && to > slot.startMin);
    if (!teacher.coaches.includes(coachId)) wrong.push('not a coach of ' + at);
    if (slot.date < round.windowStart || slot.date > round.windowEnd) wrong.push('outside ' + at);
    if (!open) wrong.push('no period of ' + at);
    if (meets(teacher.busy)) wrong.push('teacher busy ' + at);
    if (meets(coach.busy)) wrong.push('coach busy ' + at);
    if (count('twice ' + id + roundId) > 1) wrong.push('twice ' + at);
    if (count('slot ' + coachId + slotId) > 1) wrong.push('double-booked ' + at);
    if (count('day ' + coachId + slot.date) > coach.maxPerDay) wrong.push('day cap ' + at);
    if (count('week ' + coachId + slot.week) > coach.maxPerWeek) wrong.push('week cap ' + at);
  }
  return wrong;
}

/** What a plan costs, written straight from the format's description (one round). */
export function costOf(instance: ScheduleInstance, plan: readonly Assignment[]): number {
  const { weights: w } = instance;
  const dates = instance.schoolDays.map(each => each.date);
  const loads = new Map<string, number>();
  let cost = w.unplaced * (instance.teachers.length * instance.rounds.length - plan.length);
  for (const each of plan) {
    const teacher = instance.teachers.find(one => one.id === each.teacher)!;
    const slot = instance.slots.find(one => one.id === each.slot)!;
    const round = instance.rounds.find(one => one.id === each.round)!;
    const target = teacher.targets?.[each.round] ?? round.target;
    cost += w.day * Math.abs(dates.indexOf(slot.date) - dates.indexOf(target));
    if (!teacher.preferred[slot.dayType]?.includes(slot.period)) cost += w.acceptable;
    const before = instance.previous?.find(
      one => one.teacher === each.teacher && one.round === each.round,
    );
    if (before && (before.coach !== each.coach || before.slot !== each.slot)) cost += w.moved;
    for (const key of ['day ' + each.coach + slot.date, 'all ' + each.coach + each.round]) {
      loads.set(key, (loads.get(key) ?? 0) + 1);
    }
  }
  for (const [key, load] of loads)
    cost += (key.startsWith('day') ? w.load : w.coachTotal) * load * load;
  return cost;
}

/** The least cost of any legal plan for one round, by trying them all. */
export function leastCost(instance: ScheduleInstance): number {
  const choices = instance.teachers.map(teacher => {
    const round = instance.rounds[0]!.id;
    const all = teacher.coaches.flatMap(coach =>
      instance.slots.map(slot => ({ teacher: teacher.id, round, coach, slot: slot.id })),
    );
    return all.filter(
      each => broken({ ...instance, coaches: uncapped(instance) }, [each]).length === 0,
    );
  });
  let least = Infinity;
  const tryFrom = (index: number, plan: readonly Assignment[]): void => {
    if (index === choices.length) {
      least = Math.min(least, costOf(instance, plan));
      return;
    }
    tryFrom(index + 1, plan);
    for (const choice of choices[index]!) {
      const next = [...plan, choice];
      if (capsHold(instance, next)) tryFrom(index + 1, next);
    }
  };
  tryFrom(0, []);
  return least;
}

const uncapped = (instance: ScheduleInstance) =>
  instance.coaches.map(coach => ({ ...coach, maxPerDay: 99, maxPerWeek: 99 }));

// Only the newest meeting can have broken anything.
function capsHold(instance: ScheduleInstance, plan: readonly Assignment[]): boolean {
  const last = plan[plan.length - 1]!;
  const coach = instance.coaches.find(each => each.id === last.coach)!;
  const slotOf = (id: string) => instance.slots.find(each => each.id === id)!;
  const slot = slotOf(last.slot);
  const own = plan.filter(each => each.coach === last.coach);
  const sameSlot = own.filter(each => each.slot === last.slot).length;
  const sameDay = own.filter(each => slotOf(each.slot).date === slot.date).length;
  const sameWeek = own.filter(each => slotOf(each.slot).week === slot.week).length;
  return sameSlot <= 1 && sameDay <= coach.maxPerDay && sameWeek <= coach.maxPerWeek;
}
