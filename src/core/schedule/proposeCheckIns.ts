import { bookedFrom, openBook } from './book.ts';
import { checkInsOf, movedIn } from './proposedCheckIns.ts';
import { components } from './solver/components.ts';
import { unplacedCheckIn, whyNoSlot } from './explain.ts';
import { hoursPlanned } from './hours.ts';
import { compareIds } from './solver/order.ts';
import { statedTimes } from './personSlots.ts';
import type { StatedTimes } from './personTimes.ts';
import type {
  CheckInCaps,
  CheckInPerson,
  CheckInProposal,
  CheckInRequest,
  ProposedCheckIn,
  UnplacedCheckIn,
  UnplacedReason,
} from './proposal.ts';
import type { ProposalFrame } from './roundInstance.ts';
import { roundSolver } from './roundPlan.ts';
import { defaultMinGap, type CheckInRound } from './year/rounds.ts';
import { meetingDays } from './year/schoolDays.ts';

/**
 * Five meetings a day and twenty a week leave a coach most of the day; thirty minutes a week are one
 * conference of a teacher's planning time. All ours to choose, and a school's to change.
 */
export const DEFAULT_CAPS: CheckInCaps = {
  coachPerDay: 5,
  coachPerWeek: 20,
  teacherMinutesPerWeek: 30,
  bufferMinutes: 5,
};

/**
 * A time for every person in every round, as many and as good as there can be: in stated time, both
 * calendars free, within the caps, near the target. The same whatever the order of people. Rounds are
 * planned in their order, each exactly.
 */
export function proposeCheckIns(request: CheckInRequest): CheckInProposal {
  const { calendar, rounds } = request;
  const caps = request.caps ?? DEFAULT_CAPS;
  const people = request.people.map(tidied).sort((a, b) => compareIds(a.key, b.key));
  const byKey = new Map(people.map(person => [person.key, person]));
  const book = openBook(people, request.busy);
  const days = meetingDays(calendar);
  const minGapDays = request.minGapDays ?? defaultMinGap(rounds, calendar);
  const frame: ProposalFrame = { request, caps, minGapDays, days, book };
  const planned = new Set(rounds.map(round => round.id));
  for (const each of request.previous ?? []) {
    // What is not being planned uses time and caps; so does what nobody may move.
    if (each.locked || !planned.has(each.round)) book.add(bookedFrom(each, calendar.timeZone));
  }
  const groups = groupsOf(people.filter(person => person.email !== null));
  const checkIns: ProposedCheckIn[] = [];
  const unplaced: UnplacedCheckIn[] = [];
  for (const round of rounds) {
    const solve = roundSolver(frame, round);
    const explain = noSlotReasons(frame, round);
    for (const person of people) {
      if (person.email === null) unplaced.push(unplacedCheckIn(person, round, 'no_email', caps));
    }
    for (const group of groups) {
      const solved = solve(group);
      for (const each of checkInsOf(frame, round, byKey, solved)) {
        checkIns.push(each);
        if (each.flags.includes('locked')) continue;
        book.add({
          ...{ teacherKey: each.teacherKey, coachEmail: each.coachEmail, round: round.id },
          ...{
            date: each.day,
            startMin: each.startInstant / 60_000,
            endMin: each.endInstant / 60_000,
          },
        });
      }
      for (const each of solved.solution.unplaced) {
        const person = byKey.get(each.teacher)!;
        const own = solved.ownSlots.get(person.key)!;
        const open = own.times.size > 0 || person.coaches.length === 0;
        const reason = open ? each.reason : explain(statedTimes(person, request.agreedWindows));
        unplaced.push(unplacedCheckIn(person, round, reason, caps));
      }
    }
  }
  checkIns.sort(
    (a, b) => a.startInstant - b.startInstant || compareIds(a.teacherKey, b.teacherKey),
  );
  return { checkIns, unplaced, moved: movedIn(request, checkIns), hours: hoursPlanned(checkIns) };
}

/** Lower-case addresses, and nobody as the own coach. */
export function tidied(person: CheckInPerson): CheckInPerson {
  const email = person.email?.toLowerCase() ?? null;
  // Nobody is the own coach.
  const coaches = [...new Set(person.coaches.map(coach => coach.toLowerCase()))].filter(
    coach => coach !== email,
  );
  return { ...person, email, coaches };
}

/** Why stated times give no slot in a round, found once for all who state the same. */
function noSlotReasons(
  { request, days }: ProposalFrame,
  round: CheckInRound,
): (stated: StatedTimes) => UnplacedReason {
  const inWindow = days.filter(
    ({ date }) =>
      date >= round.windowStart &&
      date <= round.windowEnd &&
      (!request.earliest || date >= request.earliest),
  );
  const known = new Map<string, UnplacedReason>();
  return stated => {
    const name = JSON.stringify(stated);
    const reason =
      known.get(name) ?? whyNoSlot(request.calendar, stated, round.minutes, days, inWindow);
    known.set(name, reason);
    return reason;
  };
}

/** People who share a coach, or of whom one coaches another, are planned together. */
function groupsOf(people: readonly CheckInPerson[]): CheckInPerson[][] {
  const firstWith = new Map<string, number>();
  const joins: [number, number][] = [];
  people.forEach((person, index) => {
    for (const email of [...person.coaches, person.email ?? '']) {
      const first = firstWith.get(email);
      if (first === undefined) firstWith.set(email, index);
      else joins.push([first, index]);
    }
  });
  return components(people.length, joins).map(group => group.map(index => people[index]!));
}
