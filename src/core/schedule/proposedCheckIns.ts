import { clockTime } from './year/clock.ts';
import type {
  CheckInFlag,
  CheckInPerson,
  CheckInRequest,
  MovedCheckIn,
  ProposedCheckIn,
} from './proposal.ts';
import type { ProposalFrame } from './roundInstance.ts';
import type { SolvedRound } from './roundPlan.ts';
import type { CheckInRound } from './year/rounds.ts';

/** The check-ins of a solved round, with what people are told about each. */
export function checkInsOf(
  { book }: ProposalFrame,
  round: CheckInRound,
  byKey: ReadonlyMap<string, CheckInPerson>,
  { solution, slotOf, ownSlots, stood, locked }: SolvedRound,
): ProposedCheckIn[] {
  return solution.assignments.map(({ teacher, coach, slot: id }) => {
    const slot = slotOf.get(id)!;
    const time = ownSlots.get(teacher)?.times.get(id);
    const email = byKey.get(teacher)?.email ?? '';
    const flags: CheckInFlag[] = [];
    const before = stood.get(teacher);
    const same = before?.coach === coach && before.slot === id;
    if (locked.has(teacher)) flags.push('locked');
    else if (before) flags.push(same ? 'kept' : 'moved');
    if (time && time.source !== 'planning') flags.push(time.source);
    if (book.calendarUnknown(email) || book.calendarUnknown(coach))
      flags.push('calendar_not_checked');
    return {
      teacherKey: teacher,
      coachEmail: coach,
      round: round.id,
      day: slot.date,
      start: clockTime(slot.start),
      end: clockTime(slot.end),
      startInstant: slot.startMin * 60_000,
      endInstant: slot.endMin * 60_000,
      period: time?.label ?? clockTime(slot.start) + '-' + clockTime(slot.end),
      flags,
    };
  });
}

/** Who stands elsewhere now: another time, or another coach. */
export function movedIn(
  request: CheckInRequest,
  checkIns: readonly ProposedCheckIn[],
): MovedCheckIn[] {
  const now = new Map(checkIns.map(each => [each.teacherKey + '\n' + each.round, each]));
  return (request.previous ?? []).flatMap(({ teacherKey, round, startInstant, coachEmail }) => {
    const found = now.get(teacherKey + '\n' + round);
    if (!found) return [];
    const same =
      found.startInstant === startInstant && found.coachEmail === coachEmail.toLowerCase();
    const moved = { teacherKey, round, fromInstant: startInstant, toInstant: found.startInstant };
    return same ? [] : [moved];
  });
}
