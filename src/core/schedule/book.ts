import type { Day } from '../day.ts';
import type { MinuteRange, StandingMeeting } from './solver/instance.ts';
import type { BusyTimes, CheckInPerson, StandingCheckIn } from './proposal.ts';
import { localOf } from './year/time.ts';

/** A check-in that is settled. Times are minutes since the epoch. */
export interface BookedCheckIn {
  readonly teacherKey: string;
  readonly coachEmail: string;
  readonly round: string;
  readonly date: Day;
  readonly startMin: number;
  readonly endMin: number;
}

/** Everything settled so far, by person, whether as teacher or as coach. */
export interface Book {
  add(checkIn: BookedCheckIn): void;
  /** Minutes at which somebody is taken: the own calendar (if it can be read) and check-ins. */
  busy(email: string): MinuteRange[];
  calendarUnknown(email: string): boolean;
  /** Check-ins that concern one of these people, less the teachers' own in this round. */
  besides(
    round: string,
    teacherKeys: ReadonlySet<string>,
    coaches: ReadonlySet<string>,
  ): StandingMeeting[];
}

/** A book that knows people's calendars and nothing else yet. */
export function openBook(people: readonly CheckInPerson[], calendars: BusyTimes): Book {
  const emailOf = new Map(people.map(person => [person.key, person.email]));
  const ofTeacher = new Map<string, BookedCheckIn[]>();
  const ofCoach = new Map<string, BookedCheckIn[]>();
  const asTeacher = new Map<string, BookedCheckIn[]>();
  return {
    add(checkIn) {
      listAt(ofTeacher, checkIn.teacherKey).push(checkIn);
      listAt(ofCoach, checkIn.coachEmail).push(checkIn);
      const email = emailOf.get(checkIn.teacherKey);
      if (email) listAt(asTeacher, email).push(checkIn);
    },
    busy(email) {
      const own = calendars.get(email);
      const times = own === undefined || own === 'unknown' ? [] : own;
      const booked = [...(ofCoach.get(email) ?? []), ...(asTeacher.get(email) ?? [])];
      return [
        ...times.map(({ start, end }): MinuteRange => [start / 60_000, end / 60_000]),
        ...booked.map(({ startMin, endMin }): MinuteRange => [startMin, endMin]),
      ];
    },
    calendarUnknown: email => (calendars.get(email) ?? 'unknown') === 'unknown',
    besides(round, teacherKeys, coaches) {
      const concerned = new Set<BookedCheckIn>();
      for (const key of teacherKeys) ofTeacher.get(key)?.forEach(each => concerned.add(each));
      for (const email of coaches) ofCoach.get(email)?.forEach(each => concerned.add(each));
      return [...concerned]
        .filter(each => each.round !== round || !teacherKeys.has(each.teacherKey))
        .map(({ teacherKey, coachEmail, date, startMin, endMin }) => ({
          ...{ teacher: teacherKey, coach: coachEmail },
          ...{ date, startMin, endMin },
        }));
    },
  };
}

function listAt(map: Map<string, BookedCheckIn[]>, key: string): BookedCheckIn[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** A standing check-in as the book holds it. */
export function bookedFrom(standing: StandingCheckIn, zone: string): BookedCheckIn {
  return {
    teacherKey: standing.teacherKey,
    coachEmail: standing.coachEmail.toLowerCase(),
    round: standing.round,
    date: localOf(standing.startInstant, zone).day,
    startMin: standing.startInstant / 60_000,
    endMin: standing.endInstant / 60_000,
  };
}
