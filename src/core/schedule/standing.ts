import { bookedFrom } from './book.ts';
import { minutesOf } from './year/clock.ts';
import type { Assignment } from './solver/instance.ts';
import { meets, mergeRanges } from './solver/intervals.ts';
import { compareIds } from './solver/order.ts';
import type { PersonSlots } from './personSlots.ts';
import type { CheckInPerson, StandingCheckIn } from './proposal.ts';
import type { ProposalFrame } from './roundInstance.ts';
import type { RoundSlots, SchoolSlot } from './slots.ts';
import { localOf } from './year/time.ts';

/** Standing check-ins of a round as the solver names them, by teacher key. */
export function standingAssignments(
  frame: ProposalFrame,
  slots: RoundSlots,
  standing: readonly StandingCheckIn[],
): Map<string, Assignment> {
  const stood = new Map<string, Assignment>();
  for (const each of standing) {
    const slot = standingSlot(frame, slots, each);
    if (!slot) continue;
    stood.set(each.teacherKey, {
      ...{ teacher: each.teacherKey, round: each.round },
      ...{ coach: each.coachEmail.toLowerCase(), slot: slot.id },
    });
  }
  return stood;
}

/** The slot of a standing check-in, made if need be; null where clocks skip its time. */
export function standingSlot(
  { request, days }: ProposalFrame,
  slots: RoundSlots,
  standing: StandingCheckIn,
): SchoolSlot | null {
  const { timeZone } = request.calendar;
  const booked = bookedFrom(standing, timeZone);
  const start = minutesOf(localOf(standing.startInstant, timeZone).time);
  // A person may have moved it to a day without school.
  const on = days.find(each => each.date === booked.date) ?? {
    date: booked.date,
    dayType: '',
    testing: false,
    earlyRelease: false,
  };
  return slots.at(on, start, start + booked.endMin - booked.startMin);
}

/** Teachers whose standing check-in is still legal by itself, earliest first, none overlapping. */
export function stillPossible(
  { request, book }: ProposalFrame,
  people: readonly CheckInPerson[],
  stood: ReadonlyMap<string, Assignment>,
  ownSlots: ReadonlyMap<string, PersonSlots>,
  slotOf: ReadonlyMap<string, SchoolSlot>,
): string[] {
  const taken = new Map<string, [number, number][]>();
  const free = (email: string, slot: SchoolSlot) =>
    (request.usePlanningPeriods === true || !book.calendarUnknown(email)) &&
    !meets(
      mergeRanges([...book.busy(email), ...(taken.get(email) ?? [])]),
      slot.startMin,
      slot.endMin,
    );
  return people
    .flatMap(person => {
      const before = stood.get(person.key);
      const slot = before && slotOf.get(before.slot);
      return before && slot ? [{ person, before, slot }] : [];
    })
    .sort((a, b) => a.slot.startMin - b.slot.startMin || compareIds(a.person.key, b.person.key))
    .filter(({ person, before, slot }) => {
      if (person.email === null || !person.coaches.includes(before.coach)) return false;
      if (request.earliest && slot.date < request.earliest) return false;
      if (!ownSlots.get(person.key)?.times.has(slot.id)) return false;
      if (!free(person.email, slot) || !free(before.coach, slot)) return false;
      for (const email of [person.email, before.coach]) {
        taken.set(email, [...(taken.get(email) ?? []), [slot.startMin, slot.endMin]]);
      }
      return true;
    })
    .map(({ person }) => person.key);
}
