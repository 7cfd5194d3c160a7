import { slotsToClose } from './clashes.ts';
import type { Assignment, ScheduleInstance } from './solver/instance.ts';
import { personSlotsIn, statedTimes, withStanding, type PersonSlots } from './personSlots.ts';
import type { CheckInPerson } from './proposal.ts';
import { instanceOf, type ProposalFrame } from './roundInstance.ts';
import type { CheckInRound } from './year/rounds.ts';
import { slotsFor, type SchoolSlot } from './slots.ts';
import { solveSchedule, type ScheduleSolution } from './solver/solve.ts';
import { standingAssignments, stillPossible } from './standing.ts';

/** One round for people who share coaches, solved. */
export interface SolvedRound {
  readonly solution: ScheduleSolution;
  readonly slotOf: ReadonlyMap<string, SchoolSlot>;
  readonly ownSlots: ReadonlyMap<string, PersonSlots>;
  /** Where people stood before, by teacher key; a slot may be on no school day. */
  readonly stood: ReadonlyMap<string, Assignment>;
  /** Teacher keys whose check-in never changes. */
  readonly locked: ReadonlySet<string>;
}

/** A solver for one round; call it for each group of people who share coaches. */
export function roundSolver(
  frame: ProposalFrame,
  round: CheckInRound,
): (people: readonly CheckInPerson[]) => SolvedRound {
  const { request, caps } = frame;
  const slots = slotsFor(request.calendar, round, {
    bufferMinutes: caps.bufferMinutes,
    ...(request.earliest ? { earliest: request.earliest } : {}),
  });
  const slotsOfPerson = personSlotsIn(request.calendar, slots);
  const standing = (request.previous ?? []).filter(each => each.round === round.id);

  return people => {
    const keys = new Set(people.map(person => person.key));
    const own = standing.filter(each => keys.has(each.teacherKey));
    const stood = standingAssignments(frame, slots, own);
    const locked = new Set(own.filter(each => each.locked).map(each => each.teacherKey));
    const ownSlots = new Map(
      people.map(person => {
        const stated = statedTimes(person, request.agreedWindows);
        const found = slotsOfPerson(stated);
        const id = stood.get(person.key)?.slot;
        const before = id === undefined ? undefined : slots.byId(id);
        const kept = before ? withStanding(request.calendar, slots, stated, found, before) : found;
        return [person.key, kept] as const;
      }),
    );
    const slotOf = new Map(slots.all().map(slot => [slot.id, slot]));
    const pinned = new Set(locked);
    if (request.mayMoveOthers === false) {
      for (const key of stillPossible(frame, people, stood, ownSlots, slotOf)) pinned.add(key);
    }
    const instance = instanceOf(frame, round, people, { slots, ownSlots, stood, pinned });
    const solution = solveWithoutClashes(frame, instance, people, slotOf, stood, pinned);
    return { solution, slotOf, ownSlots, stood, locked };
  };
}

// Closing slots only ever takes choices away, so this comes to an end.
function solveWithoutClashes(
  frame: ProposalFrame,
  instance: ScheduleInstance,
  people: readonly CheckInPerson[],
  slots: ReadonlyMap<string, SchoolSlot>,
  stood: ReadonlyMap<string, Assignment>,
  pinned: ReadonlySet<string>,
): ScheduleSolution {
  const emails = new Map(people.map(person => [person.key, person.email]));
  const spread = frame.request.spread;
  const closed = new Map<string, Set<string>>();
  for (;;) {
    const coaches = instance.coaches.map(coach => ({
      ...coach,
      closed: [...(closed.get(coach.id) ?? [])],
    }));
    const solution = solveSchedule({ ...instance, coaches }, spread ? { spread } : {});
    const more = slotsToClose(solution.assignments, {
      slots,
      bufferMinutes: frame.caps.bufferMinutes,
      rank: each => {
        const before = stood.get(each.teacher);
        if (pinned.has(each.teacher)) return 0;
        return before?.slot === each.slot && before.coach === each.coach ? 1 : 2;
      },
      emailOf: teacher => emails.get(teacher) ?? null,
    });
    let grown = false;
    for (const [coach, ids] of more) {
      const known = closed.get(coach) ?? new Set<string>();
      const size = known.size;
      for (const id of ids) known.add(id);
      closed.set(coach, known);
      grown = grown || known.size > size;
    }
    if (!grown) return solution;
  }
}
