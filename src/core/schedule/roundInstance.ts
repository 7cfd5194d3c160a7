import type { Book } from './book.ts';
import {
  WEIGHTS,
  type Assignment,
  type InstanceCoach,
  type ScheduleInstance,
} from './solver/instance.ts';
import { compareIds } from './solver/order.ts';
import type { PersonSlots } from './personSlots.ts';
import type { CheckInCaps, CheckInPerson, CheckInRequest } from './proposal.ts';
import type { CheckInRound } from './year/rounds.ts';
import type { SchoolDay } from './year/schoolDays.ts';
import type { RoundSlots } from './slots.ts';

/** What all rounds of a request share. */
export interface ProposalFrame {
  readonly request: CheckInRequest;
  readonly caps: CheckInCaps;
  readonly minGapDays: number;
  /** The days on which people can meet, all year. */
  readonly days: readonly SchoolDay[];
  readonly book: Book;
}

/** What one round of one group is made of. */
export interface RoundParts {
  readonly slots: RoundSlots;
  readonly ownSlots: ReadonlyMap<string, PersonSlots>;
  readonly stood: ReadonlyMap<string, Assignment>;
  readonly pinned: ReadonlySet<string>;
}

/** The solver's view of one round for people who share coaches. */
export function instanceOf(
  frame: ProposalFrame,
  round: CheckInRound,
  people: readonly CheckInPerson[],
  { slots, ownSlots, stood, pinned }: RoundParts,
): ScheduleInstance {
  const { request, caps, book } = frame;
  const unreadable = (email: string | null) =>
    !request.usePlanningPeriods && (email === null || book.calendarUnknown(email));
  const coachEmails = [...new Set(people.flatMap(person => person.coaches))].sort(compareIds);
  const keys = new Set(people.map(person => person.key));
  const coach = (id: string): InstanceCoach => {
    const own = caps.byCoach?.get(id);
    return {
      id,
      maxPerDay: own?.perDay ?? caps.coachPerDay,
      maxPerWeek: own?.perWeek ?? caps.coachPerWeek,
      busy: book.busy(id),
      calendarUnknown: unreadable(id),
    };
  };
  return {
    format: 'checkin-sched/1',
    timeZone: request.calendar.timeZone,
    durationMin: round.minutes,
    bufferMin: caps.bufferMinutes,
    minGapDays: frame.minGapDays,
    schoolDays: frame.days,
    rounds: [
      {
        ...{ id: round.id, target: round.target },
        ...{ windowStart: round.windowStart, windowEnd: round.windowEnd },
      },
    ],
    slots: slots.all(),
    coaches: coachEmails.map(coach),
    teachers: people.map(person => ({
      ...{ id: person.key, coaches: person.coaches, preferred: {}, acceptable: {} },
      availability: ownSlots.get(person.key)!.name,
      busy: person.email === null ? [] : book.busy(person.email),
      calendarUnknown: unreadable(person.email),
    })),
    availabilities: Object.fromEntries(
      [...ownSlots.values()].map(each => [each.name, each.availability]),
    ),
    previous: [...stood.values()].filter(each => !pinned.has(each.teacher)),
    locked: [...stood.values()].filter(each => pinned.has(each.teacher)),
    weights: WEIGHTS,
    teacherMaxMinutesPerWeek: caps.teacherMinutesPerWeek,
    standing: book.besides(round.id, keys, new Set(coachEmails)),
  };
}
