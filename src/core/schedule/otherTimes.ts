import { bookedFrom, openBook } from './book.ts';
import { compileInstance } from './solver/compile.ts';
import { openLoads } from './solver/loads.ts';
import { optionsFor, takeUpRound } from './solver/options.ts';
import { isFull } from './solver/part.ts';
import { personSlotsIn, statedTimes } from './personSlots.ts';
import type { CheckInFlag, CheckInRequest } from './proposal.ts';
import { DEFAULT_CAPS, tidied } from './proposeCheckIns.ts';
import { instanceOf, type ProposalFrame } from './roundInstance.ts';
import { defaultMinGap, type CheckInRound } from './year/rounds.ts';
import { meetingDays } from './year/schoolDays.ts';
import { clash, slotsFor } from './slots.ts';
import { standingSlot } from './standing.ts';

/** A time at which one teacher could meet a coach while everybody else stays where they are. */
export interface OtherTime {
  readonly coachEmail: string;
  /** Epoch milliseconds. */
  readonly startInstant: number;
  readonly endInstant: number;
  /** The bell period's name, or the window as `HH:MM-HH:MM`. */
  readonly period: string;
  readonly flags: readonly CheckInFlag[];
}

/**
 * Every time at which one person could be met in a round, best first: what the solver may choose
 * from, when all other standing check-ins (`request.previous`) keep theirs.
 */
export function otherTimes(
  request: CheckInRequest,
  teacherKey: string,
  round: CheckInRound,
): OtherTime[] {
  const people = request.people.map(tidied);
  const person = people.find(each => each.key === teacherKey);
  if (!person || person.email === null) return [];
  const { calendar } = request;
  const caps = request.caps ?? DEFAULT_CAPS;
  const others = (request.previous ?? []).filter(
    each => each.teacherKey !== teacherKey || each.round !== round.id,
  );
  const book = openBook(people, request.busy);
  for (const each of others) book.add(bookedFrom(each, calendar.timeZone));
  const frame: ProposalFrame = {
    ...{ request, caps, book },
    minGapDays: request.minGapDays ?? defaultMinGap(request.rounds, calendar),
    days: meetingDays(calendar),
  };
  const { earliest } = request;
  const { bufferMinutes } = caps;
  const slots = slotsFor(calendar, round, { bufferMinutes, ...(earliest ? { earliest } : {}) });
  const own = personSlotsIn(calendar, slots)(statedTimes(person, request.agreedWindows));
  const parts = { slots, ownSlots: new Map([[teacherKey, own]]) };
  const instance = instanceOf(frame, round, [person], {
    ...parts,
    stood: new Map(),
    pinned: new Set<string>(),
  });
  const compiled = compileInstance(instance);
  const loads = openLoads(compiled);
  for (const each of instance.standing ?? []) loads.settle({ ...each, round: null });
  const [teacher] = compiled.teachers;
  if (!teacher) return [];
  const options = optionsFor(compiled, loads, takeUpRound(compiled, 0, instance.weights), teacher);

  // The solver closes what lies too near to a coach's other check-ins only after it has placed them.
  const beside = new Map(
    person.coaches.map(coach => [
      coach,
      others
        .filter(each => each.coachEmail.toLowerCase() === coach)
        .flatMap(each => standingSlot(frame, slots, each) ?? []),
    ]),
  );
  const unknown = (email: string): boolean => book.calendarUnknown(email);
  return options.slots
    .map((number, at) => ({ number, at, cost: options.costs[at]! }))
    .sort((a, b) => a.cost - b.cost || a.number - b.number)
    .flatMap(({ number, at }): OtherTime[] => {
      const coach = teacher.coaches[options.coaches[at]!]!;
      const slot = slots.byId(compiled.slots[number]!.id)!;
      if (isFull(compiled, loads, coach, number)) return [];
      const coachEmail = coach.coach.id;
      if (beside.get(coachEmail)?.some(other => clash(slot, other, bufferMinutes))) return [];
      const time = own.times.get(slot.id)!;
      const flags: CheckInFlag[] = time.source === 'planning' ? [] : [time.source];
      if (unknown(person.email ?? '') || unknown(coachEmail)) flags.push('calendar_not_checked');
      const startInstant = slot.startMin * 60_000;
      const endInstant = slot.endMin * 60_000;
      return [{ coachEmail, startInstant, endInstant, period: time.label, flags }];
    });
}
