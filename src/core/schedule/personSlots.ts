import type { Availability } from './solver/instance.ts';
import { personTimes, type PersonTime, type StatedTimes } from './personTimes.ts';
import type { AgreedWindows, CheckInPerson } from './proposal.ts';
import type { SchoolCalendar } from './year/schoolCalendar.ts';
import type { RoundSlots, SchoolSlot } from './slots.ts';

/** Where one person (or several who state the same) may be met in a round. */
export interface PersonSlots {
  readonly name: string;
  readonly availability: Availability;
  /** What each slot belongs to, by slot id. */
  readonly times: ReadonlyMap<string, PersonTime>;
}

/** What somebody has stated, with the windows the school agreed on. */
export function statedTimes(
  person: CheckInPerson,
  windows: AgreedWindows | undefined,
): StatedTimes {
  return {
    planning: person.planning,
    agreed: windows?.byTeacher?.get(person.key) ?? [],
    usual: windows?.withoutPlanning ?? [],
    grade: person.grade ?? '',
  };
}

/** Finds people's slots in one round; those who state the same share one answer. */
export function personSlotsIn(
  calendar: SchoolCalendar,
  slots: RoundSlots,
): (stated: StatedTimes) => PersonSlots {
  const known = new Map<string, PersonSlots>();
  return stated => {
    const name = JSON.stringify(stated);
    const found = known.get(name) ?? { name, ...find(calendar, slots, stated) };
    known.set(name, found);
    return found;
  };
}

function find(
  calendar: SchoolCalendar,
  slots: RoundSlots,
  stated: StatedTimes,
): Omit<PersonSlots, 'name'> {
  const times = new Map<string, PersonTime>();
  for (const on of slots.days) {
    for (const time of personTimes(calendar, on, stated)) {
      for (const slot of slots.within(on, time)) {
        if (times.get(slot.id)?.source !== 'planning') times.set(slot.id, time);
      }
    }
  }
  return { times, availability: availabilityOf(times) };
}

function availabilityOf(times: ReadonlyMap<string, PersonTime>): Availability {
  const ids = [...times.keys()];
  const planned = (id: string) => times.get(id)?.source === 'planning';
  return { preferred: ids.filter(planned), acceptable: ids.filter(id => !planned(id)) };
}

/**
 * The same with the slot at which somebody stands already, if it lies within the stated times; a
 * check-in need not move because the slots around it would be cut differently today.
 */
export function withStanding(
  calendar: SchoolCalendar,
  slots: RoundSlots,
  stated: StatedTimes,
  own: PersonSlots,
  standing: SchoolSlot,
): PersonSlots {
  const on = slots.days.find(each => each.date === standing.date);
  if (own.times.has(standing.id) || !on) return own;
  const time = personTimes(calendar, on, stated).find(
    each => each.start <= standing.start && standing.end <= each.end,
  );
  if (!time) return own;
  const times = new Map(own.times).set(standing.id, time);
  return { name: own.name + ' ' + standing.id, times, availability: availabilityOf(times) };
}
