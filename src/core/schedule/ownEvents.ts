import type { BusyTime, BusyTimes, CheckInPerson, StandingCheckIn } from './proposal.ts';

/**
 * Busy times without the check-ins that stand already: free/busy shows our own events too, and
 * nothing could stay where it is. (Free/busy joins what overlaps, so a new meeting inside one of our
 * events cannot be seen; only its answer or its calendar shows it.)
 */
export function withoutOwnEvents(
  busy: BusyTimes,
  people: readonly CheckInPerson[],
  standing: readonly StandingCheckIn[],
): BusyTimes {
  const emailOf = new Map(people.map(person => [person.key, person.email?.toLowerCase() ?? null]));
  const own = new Map<string, BusyTime[]>();
  for (const each of standing) {
    for (const email of [emailOf.get(each.teacherKey), each.coachEmail.toLowerCase()]) {
      if (!email) continue;
      const list = own.get(email) ?? [];
      list.push({ start: each.startInstant, end: each.endInstant });
      own.set(email, list);
    }
  }
  return new Map(
    [...busy].map(([email, times]) => [
      email,
      times === 'unknown' ? times : (own.get(email) ?? []).reduce(cutOut, times),
    ]),
  );
}

function cutOut(times: readonly BusyTime[], gone: BusyTime): readonly BusyTime[] {
  return times.flatMap(time =>
    [
      { start: time.start, end: Math.min(time.end, gone.start) },
      { start: Math.max(time.start, gone.end), end: time.end },
    ].filter(part => part.end > part.start),
  );
}
