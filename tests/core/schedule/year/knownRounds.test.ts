import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../src/core/day.ts';
import { knownRound, withKnownIds } from '../../../../src/core/schedule/year/knownRounds.ts';
import type { CheckInRound } from '../../../../src/core/schedule/year/rounds.ts';
import { aRound } from '../aYear.ts';

const named = (name: string, from: string, days = 18, id = name.toLowerCase()): CheckInRound =>
  aRound({ id, name, windowStart: day(from), windowEnd: addDays(day(from), days) });
const fall = named('Fall', '2026-09-14');
const winter = named('Winter', '2027-01-11');
const ids = (rounds: readonly CheckInRound[], known: readonly CheckInRound[]): string[] =>
  withKnownIds(rounds, known.map(knownRound)).map(one => one.id);

describe('the identity of a round', () => {
  it('stays when the round is renamed', () => {
    expect(ids([named('Getting started', '2026-09-14'), winter], [fall, winter])).toEqual([
      'fall',
      'winter',
    ]);
  });

  it('stays when the window moves under the same name', () => {
    expect(ids([named('Fall', '2026-11-02'), winter], [fall, winter])).toEqual(['fall', 'winter']);
  });

  it('stays when it is renamed and its window shifted by a week', () => {
    expect(ids([named('Getting started', '2026-09-21')], [fall])).toEqual(['fall']);
  });

  it('is new for another name at another time, and never one that was used before', () => {
    expect(ids([named('Spring', '2027-04-05')], [fall])).toEqual(['spring']);
    const renamed = knownRound({ ...fall, name: 'Getting started' });
    const again = withKnownIds(
      [named('Getting started', '2026-09-14'), named('Fall', '2027-03-01')],
      [renamed],
    );
    expect(again.map(one => one.id)).toEqual(['fall', 'fall-2']);
  });

  it('goes with the window among rounds of one name', () => {
    const three = [0, 21, 42].map((days, at) =>
      named(
        'Check-in',
        addDays(day('2026-09-14'), days),
        18,
        at === 0 ? 'check-in' : 'check-in-' + (at + 1),
      ),
    );
    expect(
      ids(
        three.slice(1).map(one => ({ ...one, id: 'x' })),
        three,
      ),
    ).toEqual(['check-in-2', 'check-in-3']);
  });

  it('is unique, and unchanged when nothing changed, for any rounds', () => {
    const names = fc.constantFrom('Fall', 'Winter', 'Check-in', 'Spring');
    const some = fc.uniqueArray(fc.record({ name: names, week: fc.integer({ min: 0, max: 30 }) }), {
      selector: one => one.name + one.week,
      maxLength: 6,
    });
    const made = (list: readonly { name: string; week: number }[]) =>
      list.map(({ name, week }, at) =>
        named(name, addDays(day('2026-09-14'), 7 * week), 18, name + at),
      );
    fc.assert(
      fc.property(some, some, (before, now) => {
        const known = withKnownIds(made(before), []);
        expect(ids(made(before), known)).toEqual(known.map(one => one.id));
        const next = ids(made(now), known);
        expect(new Set(next).size).toBe(next.length);
      }),
    );
  });
});
