import type { Day } from '../../day.ts';
import { PlanError } from '../../errors.ts';
import type { InstanceCoach, InstanceSlot, InstanceTeacher, ScheduleInstance } from './instance.ts';
import { meets, mergeRanges, type MergedRanges } from './intervals.ts';
import { compareIds, dayNumbers, fingerprint } from './order.ts';

/** A coach with what is asked often: which slots (by number) are free. */
export interface CompiledCoach {
  readonly coach: InstanceCoach;
  readonly number: number;
  readonly mark: number;
  /** 1 where the slot of that number is free on this coach's own calendar. */
  readonly calendarFree: Uint8Array;
  /** The same, less the times that settled check-ins have taken since. */
  readonly free: Uint8Array;
}

/** Slot numbers at which a teacher may be met, before calendars are looked at. */
interface OpenSlots {
  readonly preferred: readonly number[];
  readonly acceptable: readonly number[];
}

export interface CompiledTeacher {
  readonly teacher: InstanceTeacher;
  readonly coaches: readonly CompiledCoach[];
  readonly open: OpenSlots;
  readonly busy: MergedRanges;
}

/** An instance with everything in an order of its own and looked up by number. */
export interface CompiledInstance {
  readonly instance: ScheduleInstance;
  /** By start, then id. */
  readonly slots: readonly InstanceSlot[];
  readonly slotNumber: ReadonlyMap<string, number>;
  /** The slot's school day, counted from the first. */
  readonly slotDay: readonly number[];
  readonly slotMark: readonly number[];
  readonly coaches: ReadonlyMap<string, CompiledCoach>;
  readonly teachers: readonly CompiledTeacher[];
  readonly dayNumber: (date: Day) => number;
}

/** Numbers days, slots, coaches and teachers by their ids, so that the order of rows is forgotten. */
export function compileInstance(instance: ScheduleInstance): CompiledInstance {
  const dayNumber = dayNumbers(instance.schoolDays.map(each => each.date));
  const slots = instance.slots
    .slice()
    .sort((a, b) => a.startMin - b.startMin || a.endMin - b.endMin || compareIds(a.id, b.id));
  const slotNumber = new Map(slots.map((slot, index) => [slot.id, index]));
  const coaches = new Map(
    instance.coaches
      .slice()
      .sort((a, b) => compareIds(a.id, b.id))
      .map((coach, number) => [coach.id, compileCoach(coach, number, slots, slotNumber)]),
  );
  return {
    instance,
    slots,
    slotNumber,
    slotDay: slots.map(slot => dayNumber(slot.date)),
    slotMark: slots.map(slot => fingerprint(slot.id)),
    coaches,
    teachers: compileTeachers(instance, slots, slotNumber, coaches),
    dayNumber,
  };
}

function compileCoach(
  coach: InstanceCoach,
  number: number,
  slots: readonly InstanceSlot[],
  slotNumber: ReadonlyMap<string, number>,
): CompiledCoach {
  const busy = mergeRanges(coach.busy ?? []);
  const calendarFree = Uint8Array.from(slots, slot =>
    !coach.calendarUnknown && !meets(busy, slot.startMin, slot.endMin) ? 1 : 0,
  );
  for (const id of coach.closed ?? []) {
    const closed = slotNumber.get(id);
    if (closed !== undefined) calendarFree[closed] = 0;
  }
  return { coach, number, mark: fingerprint(coach.id), calendarFree, free: calendarFree.slice() };
}

function compileTeachers(
  instance: ScheduleInstance,
  slots: readonly InstanceSlot[],
  slotNumber: ReadonlyMap<string, number>,
  coaches: ReadonlyMap<string, CompiledCoach>,
): CompiledTeacher[] {
  const openSlots = openSlotsOf(instance, slots, slotNumber);
  return instance.teachers
    .slice()
    .sort((a, b) => compareIds(a.id, b.id))
    .map(teacher => ({
      teacher,
      coaches: [...new Set(teacher.coaches)].sort(compareIds).map(id => {
        const coach = coaches.get(id);
        if (!coach) throw new PlanError('SCHEDULE_UNKNOWN_COACH', { teacher: teacher.id, id });
        return coach;
      }),
      open: openSlots(teacher),
      busy: mergeRanges(teacher.busy ?? []),
    }));
}

function openSlotsOf(
  instance: ScheduleInstance,
  slots: readonly InstanceSlot[],
  slotNumber: ReadonlyMap<string, number>,
): (teacher: InstanceTeacher) => OpenSlots {
  const byPeriod = new Map<string, number[]>();
  slots.forEach((slot, number) => {
    const key = slot.dayType + '\n' + slot.period;
    const list = byPeriod.get(key);
    if (list) list.push(number);
    else byPeriod.set(key, [number]);
  });
  const inPeriods = (periods: InstanceTeacher['preferred']): number[] =>
    Object.entries(periods).flatMap(([dayType, names]) =>
      names.flatMap(name => byPeriod.get(dayType + '\n' + name) ?? []),
    );
  const numbers = (ids: readonly string[]): number[] =>
    ids.map(id => slotNumber.get(id)).filter(number => number !== undefined);
  const named = new Map(
    Object.entries(instance.availabilities ?? {}).map(([name, each]) => [
      name,
      withoutRepeats(numbers(each.preferred), numbers(each.acceptable)),
    ]),
  );
  return teacher => {
    if (teacher.availability === undefined) {
      return withoutRepeats(inPeriods(teacher.preferred), inPeriods(teacher.acceptable));
    }
    const open = named.get(teacher.availability);
    if (!open) throw new PlanError('SCHEDULE_UNKNOWN_AVAILABILITY', { teacher: teacher.id });
    return open;
  };
}

function withoutRepeats(preferred: readonly number[], acceptable: readonly number[]): OpenSlots {
  const first = new Set(preferred);
  return { preferred: [...first], acceptable: [...new Set(acceptable)].filter(n => !first.has(n)) };
}
