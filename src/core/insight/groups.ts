/**
 * Nobody is shown in a group of fewer than five. What least sizes protect, and that the others and
 * the total must not give them away, is weighed in IES 2017-147 (Seastrom 2017).
 */
const SMALLEST_GROUP = 5;

/** One goal: whose it is, and the group it counts in. */
export interface CountedGoal<Group> {
  /** Whatever tells people apart. */
  readonly person: number;
  readonly group: Group;
}

/** A group of five people or more with the number of their goals. */
export interface ShownGroup<Group> {
  /** Empty for the rest: all groups too small to stand alone, counted together. */
  readonly groups: readonly [Group] | readonly [];
  readonly goals: number;
}

/**
 * How many goals each group holds, the largest first and the rest last; together they are all goals.
 * Groups of fewer than five people are counted together. Where even together they are fewer than
 * five, the next smallest joins them, so that none follows from the others and the total. Empty
 * where all goals come from fewer than five people.
 */
export function shownGroups<Group>(goals: readonly CountedGoal<Group>[]): ShownGroup<Group>[] {
  const groups = new Map<Group, { people: Set<number>; goals: number }>();
  for (const { group, person } of goals) {
    const held = groups.get(group) ?? { people: new Set<number>(), goals: 0 };
    held.people.add(person);
    held.goals += 1;
    groups.set(group, held);
  }
  const sorted = [...groups].sort(
    ([, a], [, b]) => b.people.size - a.people.size || b.goals - a.goals,
  );
  const small = sorted.findIndex(([, { people }]) => people.size < SMALLEST_GROUP);
  let alone = small < 0 ? sorted.length : small;
  const together = (): number =>
    new Set(sorted.slice(alone).flatMap(([, { people }]) => [...people])).size;
  while (alone > 0 && alone < sorted.length && together() < SMALLEST_GROUP) alone -= 1;
  if (alone === 0 && together() < SMALLEST_GROUP) return [];
  const shown = sorted
    .slice(0, alone)
    .map(([group, held]): ShownGroup<Group> => ({ groups: [group], goals: held.goals }))
    .sort((a, b) => b.goals - a.goals);
  const rest = sorted.slice(alone).reduce((sum, [, held]) => sum + held.goals, 0);
  return rest > 0 ? [...shown, { groups: [], goals: rest }] : shown;
}
