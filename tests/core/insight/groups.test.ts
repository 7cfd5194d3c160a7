import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups, type CountedGoal } from '../../../src/core/insight/groups.ts';

/** So many people of a group, with one goal each. */
function people(group: string, from: number, count: number): CountedGoal<string>[] {
  return Array.from({ length: count }, (_, at) => ({ person: from + at, group }));
}

describe('groups that are shown', () => {
  it('hold five people or more, and the rest is counted together', () => {
    const goals = [...people('a', 0, 9), ...people('b', 9, 3), ...people('c', 12, 2)];
    expect(shownGroups(goals)).toEqual([
      { groups: ['a'], goals: 9 },
      { groups: [], goals: 5 },
    ]);
  });

  it('never leave one group of four to be worked out from the total', () => {
    const goals = [...people('a', 0, 9), ...people('b', 9, 6), ...people('c', 15, 4)];
    expect(shownGroups(goals)).toEqual([
      { groups: ['a'], goals: 9 },
      { groups: [], goals: 10 },
    ]);
  });

  it('count people, not goals: four with two goals each are still four', () => {
    const four = people('a', 0, 4);
    expect(shownGroups([...four, ...four])).toEqual([]);
    expect(shownGroups([...four, ...four, ...people('b', 9, 7)])).toEqual([
      { groups: [], goals: 15 },
    ]);
  });

  it('stand for five people or more each, and for every goal once, whoever has which', () => {
    const goal = fc.record({ person: fc.nat(25), group: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
    fc.assert(
      fc.property(fc.array(goal), goals => {
        const shown = shownGroups(goals);
        const named = shown.flatMap(({ groups }) => groups);
        const of = (has: (group: string) => boolean) => goals.filter(one => has(one.group));
        const size = (some: typeof goals) => new Set(some.map(one => one.person)).size;
        for (const { groups, goals: count } of shown) {
          const inIt = of(group =>
            groups[0] ? group === groups[0] : !(named as string[]).includes(group),
          );
          expect(size(inIt)).toBeGreaterThanOrEqual(5);
          expect(inIt).toHaveLength(count);
        }
        const counted = shown.reduce((sum, one) => sum + one.goals, 0);
        expect(counted).toBe(size(goals) < 5 ? 0 : goals.length);
      }),
    );
  });
});
