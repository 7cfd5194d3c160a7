import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../../src/core/schedule/conflicts.ts';
import { otherTimes } from '../../../src/core/schedule/otherTimes.ts';
import type {
  CheckInRequest,
  ProposedCheckIn,
  StandingCheckIn,
} from '../../../src/core/schedule/proposal.ts';
import { proposeCheckIns } from '../../../src/core/schedule/proposeCheckIns.ts';
import { randomSchool } from './aRandomSchool.ts';
import { drawn } from '../../builders/cases.ts';

const standing = (one: ProposedCheckIn): StandingCheckIn => ({
  ...{ teacherKey: one.teacherKey, coachEmail: one.coachEmail, round: one.round, locked: true },
  ...{ startInstant: one.startInstant, endInstant: one.endInstant },
});

/** Each planned check-in of the first round with the times offered for it. */
function offers(request: CheckInRequest) {
  const { checkIns, unplaced } = proposeCheckIns(request);
  const previous = checkIns.map(standing);
  const [round] = request.rounds;
  if (!round) return { previous, moves: [], unplaced: [] };
  const asked = { ...request, previous };
  const moves = checkIns
    .filter(one => one.round === round.id)
    .map(one => ({ one, times: otherTimes(asked, one.teacherKey, round) }));
  const without = unplaced
    .filter(one => one.round === round.id)
    .map(one => ({ one, times: otherTimes(asked, one.teacherKey, round) }));
  return { previous, moves, unplaced: without };
}

const holds = (rule: (request: CheckInRequest) => void) =>
  fc.assert(fc.property(randomSchool, rule), { numRuns: drawn(15) });

describe('the times offered for one check-in', () => {
  it('hold the time that it has, and whichever is taken, nobody is in two places', () => {
    holds(request => {
      const { previous, moves } = offers(request);
      for (const { one, times } of moves) {
        const own = times.map(time => time.startInstant + ' ' + time.coachEmail);
        expect(own).toContain(one.startInstant + ' ' + one.coachEmail);
        const others = previous.filter(
          each => each.teacherKey !== one.teacherKey || each.round !== one.round,
        );
        for (const time of [...times.slice(0, 3), ...times.slice(-3)]) {
          const moved = { ...standing(one), ...time };
          expect(conflictsIn({ ...request, previous: [...others, moved] })).toEqual([]);
        }
      }
    });
  });

  it('are none for somebody whom the best plan could not place while others stay', () => {
    holds(request => {
      for (const { one, times } of offers(request).unplaced) {
        expect(times, one.teacherKey + ' ' + one.reason).toEqual([]);
      }
    });
  });
});
