import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayOf, weekday } from '../../../src/core/day.ts';
import type { CheckInProposal, CheckInRequest } from '../../../src/core/schedule/proposal.ts';
import { proposeCheckIns } from '../../../src/core/schedule/proposeCheckIns.ts';
import { defaultMinGap } from '../../../src/core/schedule/year/rounds.ts';
import { schoolDays } from '../../../src/core/schedule/year/schoolDays.ts';
import { localOf } from '../../../src/core/schedule/year/time.ts';
import { randomSchool } from './aRandomSchool.ts';
import { drawn } from '../../builders/cases.ts';

const holds = (rule: (request: CheckInRequest, plan: CheckInProposal) => void, numRuns = 30) =>
  fc.assert(
    fc.property(randomSchool, request => rule(request, proposeCheckIns(request))),
    { numRuns: drawn(numRuns) },
  );

const tally = (keys: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

describe('in every school', () => {
  it('nobody is booked twice at once, nor on top of the own calendar', () => {
    holds(({ people, busy }, { checkIns }) => {
      const emailOf = new Map(people.map(person => [person.key, person.email!]));
      const taken = [...busy].flatMap(([email, times]) =>
        times === 'unknown' ? [] : times.map(time => ({ email, ...time })),
      );
      for (const each of checkIns) {
        for (const email of [each.coachEmail, emailOf.get(each.teacherKey)!]) {
          const { startInstant: start, endInstant: end } = each;
          const clash = taken.find(
            other => other.email === email && other.start < end && start < other.end,
          );
          expect(clash).toBeUndefined();
          taken.push({ email, start, end });
        }
      }
    });
  });

  it('every meeting is on a school day in its window, in contract time, never at lunch', () => {
    holds(({ calendar, rounds, people }, { checkIns }) => {
      const dates = new Set(
        schoolDays(calendar)
          .filter(each => !each.testing)
          .map(each => each.date),
      );
      for (const each of checkIns) {
        const round = rounds.find(one => one.id === each.round)!;
        expect(dates.has(each.day) && weekday(each.day) <= 5).toBe(true);
        expect(calendar.daysOff.some(off => off.from <= each.day && each.day <= off.to)).toBe(
          false,
        );
        expect(each.day >= round.windowStart && each.day <= round.windowEnd).toBe(true);
        expect(each.start >= calendar.contract.start && each.end <= calendar.contract.end).toBe(
          true,
        );
        const grade = people.find(person => person.key === each.teacherKey)!.grade!;
        const lunch = calendar.bellPeriods.filter(
          bell => bell.kind === 'lunch' && (bell.grades ?? [grade]).includes(grade),
        );
        expect(lunch.some(bell => bell.start < each.end && each.start < bell.end)).toBe(false);
      }
    });
  });

  it('no cap is exceeded: coach-day, coach-week, planning minutes, gap', () => {
    holds((request, { checkIns }) => {
      const { caps, calendar, rounds } = request;
      const weekOf = (each: (typeof checkIns)[number]) => mondayOf(each.day);
      expect(tally(checkIns.map(each => each.coachEmail + each.day))).toBeLessThanOrEqual(
        caps!.coachPerDay,
      );
      expect(tally(checkIns.map(each => each.coachEmail + weekOf(each)))).toBeLessThanOrEqual(
        caps!.coachPerWeek,
      );
      expect(tally(checkIns.map(each => each.teacherKey + each.round))).toBeLessThanOrEqual(1);
      const minutes = new Map<string, number>();
      for (const each of checkIns) {
        const key = each.teacherKey + weekOf(each);
        minutes.set(key, (minutes.get(key) ?? 0) + (each.endInstant - each.startInstant) / 60_000);
      }
      expect(Math.max(0, ...minutes.values())).toBeLessThanOrEqual(caps!.teacherMinutesPerWeek);
      const dates = schoolDays(calendar)
        .filter(each => !each.testing)
        .map(each => each.date);
      for (const each of checkIns) {
        for (const other of checkIns) {
          if (other.teacherKey !== each.teacherKey || other.startInstant <= each.startInstant)
            continue;
          const apart = dates.indexOf(other.day) - dates.indexOf(each.day);
          expect(apart).toBeGreaterThanOrEqual(defaultMinGap(rounds, calendar));
        }
      }
    });
  });

  it('clocks show the times that were promised, in weeks with a change of clocks too', () => {
    holds(({ calendar, rounds }, { checkIns }) => {
      for (const each of checkIns) {
        const start = localOf(each.startInstant, calendar.timeZone);
        const end = localOf(each.endInstant, calendar.timeZone);
        expect(start).toEqual({ day: each.day, time: each.start });
        expect(end).toEqual({ day: each.day, time: each.end });
        const round = rounds.find(one => one.id === each.round)!;
        expect(each.endInstant - each.startInstant).toBe(round.minutes * 60_000);
      }
    });
  });

  it('everyone is in the plan or has a reason, and no coach is a stranger', () => {
    holds(({ people, rounds }, { checkIns, unplaced }) => {
      const all = [...checkIns, ...unplaced].map(each => each.teacherKey + ' ' + each.round);
      expect(all.sort()).toEqual(
        people.flatMap(person => rounds.map(round => person.key + ' ' + round.id)).sort(),
      );
      for (const each of checkIns) {
        const person = people.find(one => one.key === each.teacherKey)!;
        expect(person.coaches).toContain(each.coachEmail);
        expect(person.email).not.toBe(each.coachEmail);
      }
    });
  });

  it('the order of rows makes no difference, and a second run moves nobody', () => {
    holds((request, plan) => {
      const people = request.people
        .slice()
        .reverse()
        .map(each => ({ ...each, coaches: each.coaches.slice().reverse() }));
      expect(proposeCheckIns({ ...request, people }).checkIns).toEqual(plan.checkIns);
      const previous = plan.checkIns.map(each => ({ ...each, locked: false }));
      const again = proposeCheckIns({ ...request, previous });
      expect(again.moved).toEqual([]);
      expect(again.checkIns).toHaveLength(plan.checkIns.length);
    }, 20);
  });
});
