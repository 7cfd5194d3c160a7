import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/core/day.ts';
import { DEFAULT_BELLS, defaultSchoolYear } from '../../../src/core/schedule/year/defaultYear.ts';
import type { CheckInPerson, ProposedCheckIn } from '../../../src/core/schedule/proposal.ts';
import { proposeCheckIns } from '../../../src/core/schedule/proposeCheckIns.ts';
import type { CheckInRound } from '../../../src/core/schedule/year/rounds.ts';
import { randomSchool } from './aRandomSchool.ts';
import { drawn } from '../../builders/cases.ts';

const nameOf = (one: ProposedCheckIn): string => one.teacherKey + ' ' + one.round;
const placeOf = (one: ProposedCheckIn): string => one.startInstant + ' ' + one.coachEmail;

describe('planning again after a day was lost', () => {
  it('keeps what a person chose, leaves the lost day, and books nobody twice', () => {
    fc.assert(
      fc.property(randomSchool, fc.nat(), fc.infiniteStream(fc.boolean()), (request, at, locks) => {
        const { checkIns } = proposeCheckIns(request);
        if (checkIns.length === 0) return;
        const lost = checkIns[at % checkIns.length]!.day;
        const previous = checkIns.map(one => ({ ...one, locked: locks.next().value === true }));
        const { calendar } = request;
        const off = { name: 'Snow', from: lost, to: lost };
        const again = proposeCheckIns({
          ...request,
          calendar: { ...calendar, daysOff: [...calendar.daysOff, off] },
          previous,
        });
        const now = new Map(again.checkIns.map(one => [nameOf(one), one]));
        const locked = new Set(previous.filter(one => one.locked).map(nameOf));
        for (const one of previous) {
          if (one.locked) expect(placeOf(now.get(nameOf(one))!)).toBe(placeOf(one));
        }
        const emails = new Map(request.people.map(one => [one.key, one.email ?? one.key]));
        const taken: { readonly who: string; readonly one: ProposedCheckIn }[] = [];
        for (const one of again.checkIns) {
          if (!locked.has(nameOf(one))) expect(one.day).not.toBe(lost);
          for (const who of [one.coachEmail, emails.get(one.teacherKey)!]) {
            const clash = taken.find(
              ({ who: other, one: { startInstant, endInstant } }) =>
                other === who && startInstant < one.endInstant && one.startInstant < endInstant,
            );
            expect(clash).toBeUndefined();
            taken.push({ who, one });
          }
        }
        const before = new Map(checkIns.map(one => [nameOf(one), placeOf(one)]));
        const differ = again.checkIns.filter(one => {
          const place = before.get(nameOf(one));
          return place !== undefined && place !== placeOf(one);
        });
        expect(again.moved.map(one => one.teacherKey + ' ' + one.round).toSorted()).toEqual(
          differ.map(nameOf).toSorted(),
        );
      }),
      { numRuns: drawn(12) },
    );
  });
});

// The first Sunday on which clocks change in that autumn or spring, from the time zone database;
// Phoenix, Honolulu and Kathmandu never change theirs.
const WEEKS = [
  ['America/New_York', '2026-11-01'],
  ['America/Chicago', '2027-03-14'],
  ['America/Phoenix', '2026-11-01'],
  ['America/Anchorage', '2026-11-01'],
  ['Pacific/Honolulu', '2027-03-14'],
  ['Europe/Madrid', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2027-04-04'],
  ['Asia/Kathmandu', '2026-11-01'],
  ['America/St_Johns', '2027-03-14'],
] as const;

describe('a round on both sides of a change of clocks', () => {
  it.each(WEEKS)('in %s begins when the bell says so, by Intl’s clock', (timeZone, sunday) => {
    const coach = 'gus@school.example';
    const people = Array.from({ length: 8 }, (_, at): CheckInPerson => {
      const email = 't' + at + '@school.example';
      const planning = { dayTypes: null, weekdays: null, period: '3', from: null, to: null };
      return { key: email, email, coaches: [coach], planning: [planning] };
    });
    const round: CheckInRound = {
      ...{ id: 'talk', kind: 'check_in', name: 'Talk', number: 1, questions: null, minutes: 30 },
      ...{ windowStart: addDays(day(sunday), -6), windowEnd: addDays(day(sunday), 5) },
      target: addDays(day(sunday), -2),
    };
    const { checkIns, unplaced } = proposeCheckIns({
      people,
      calendar: { ...defaultSchoolYear({ timeZone, startYear: 2026 }), daysOff: [] },
      rounds: [round],
      busy: new Map([coach, ...people.map(one => one.email!)].map(email => [email, []])),
    });
    expect(unplaced).toEqual([]);
    expect(new Set(checkIns.map(one => one.day < sunday))).toEqual(new Set([true, false]));
    const bell = DEFAULT_BELLS.find(one => one.name === '3');
    const clock = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    });
    for (const { day: date, start, startInstant, endInstant } of checkIns) {
      expect(clock.format(startInstant)).toBe(date + ', ' + start);
      expect(start >= bell!.start && clock.format(endInstant).slice(-5) <= bell!.end).toBe(true);
      expect(endInstant - startInstant).toBe(30 * 60_000);
    }
  });
});
