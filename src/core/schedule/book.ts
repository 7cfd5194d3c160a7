import type { Day } from '../day.ts';
import type { MinuteRange, StandingMeeting } from './instance.ts';
import type { BusyTimes, CheckInPerson, StandingCheckIn } from './proposal.ts';
import { localOf } from './time.ts';

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
  const all: BookedCheckIn[] = [];
  const byEmail = new Map<string, BookedCheckIn[]>();
  const note = (email: string | null | undefined, checkIn: BookedCheckIn) => {
    if (!email) return;
    const list = byEmail.get(email);
    if (list) list.push(checkIn);
    else byEmail.set(email, [checkIn]);
  };
  return {
    add(checkIn) {
      all.push(checkIn);
      note(checkIn.coachEmail, checkIn);
      note(emailOf.get(checkIn.teacherKey), checkIn);
    },
    busy(email) {
      const own = calendars.get(email);
      const times = own === undefined || own === 'unknown' ? [] : own;
      return [
        ...times.map(({ start, end }): MinuteRange => [start / 60_000, end / 60_000]),
        ...(byEmail.get(email) ?? []).map(({ startMin, endMin }): MinuteRange => [
          startMin,
          endMin,
        ]),
      ];
    },
    calendarUnknown: email => (calendars.get(email) ?? 'unknown') === 'unknown',
    besides: (round, teacherKeys, coaches) =>
      all
        .filter(each => each.round !== round || !teacherKeys.has(each.teacherKey))
        .filter(each => teacherKeys.has(each.teacherKey) || coaches.has(each.coachEmail))
        .map(({ teacherKey, coachEmail, date, startMin, endMin }) => ({
          ...{ teacher: teacherKey, coach: coachEmail },
          ...{ date, startMin, endMin },
        })),
  };
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
