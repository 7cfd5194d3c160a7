import { bookedFrom } from './book.ts';
import type { BusyTime, CheckInRequest, StandingCheckIn } from './proposal.ts';
import { tidied } from './proposeCheckIns.ts';
import { meetingDays } from './year/schoolDays.ts';

export type ConflictReason =
  'coach_changed' | 'no_school' | 'teacher_busy' | 'coach_busy' | 'twice';

/** A standing check-in that can no longer be met, and why. */
export interface Conflict {
  readonly teacherKey: string;
  readonly round: string;
  readonly reason: ConflictReason;
}

/**
 * Which standing check-ins (`request.previous`) can no longer be met: the coach is another now,
 * nobody can meet on that day, one of the two is busy by now, or somebody is in two at once (the one
 * that is not locked is named, else the later one). A calendar that cannot be read is no conflict.
 */
export function conflictsIn(request: CheckInRequest): Conflict[] {
  const { busy, calendar, previous = [] } = request;
  const people = new Map(request.people.map(person => [person.key, tidied(person)]));
  const days = new Set<string>(meetingDays(calendar).map(each => each.date));
  const taken = new Map<string, BusyTime[]>();
  return previous
    .slice()
    .sort((a, b) => Number(b.locked) - Number(a.locked) || a.startInstant - b.startInstant)
    .flatMap((each): Conflict[] => {
      const person = people.get(each.teacherKey);
      if (!person) return [];
      const coach = each.coachEmail.toLowerCase();
      const both = [person.email ?? '', coach];
      const meets = (times: readonly BusyTime[] | 'unknown' | undefined): boolean =>
        times !== 'unknown' && (times ?? []).some(time => overlaps(time, each));
      let reason: ConflictReason | null = null;
      if (!person.coaches.includes(coach)) reason = 'coach_changed';
      else if (!days.has(bookedFrom(each, calendar.timeZone).date)) reason = 'no_school';
      else if (meets(busy.get(person.email ?? ''))) reason = 'teacher_busy';
      else if (meets(busy.get(coach))) reason = 'coach_busy';
      else if (both.some(email => meets(taken.get(email)))) reason = 'twice';
      const time = { start: each.startInstant, end: each.endInstant };
      for (const email of both) {
        if (email !== '') taken.set(email, [...(taken.get(email) ?? []), time]);
      }
      return reason ? [{ teacherKey: each.teacherKey, round: each.round, reason }] : [];
    });
}

const overlaps = (time: BusyTime, { startInstant, endInstant }: StandingCheckIn): boolean =>
  time.start < endInstant && startInstant < time.end;
