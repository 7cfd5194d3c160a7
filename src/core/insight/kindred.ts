import { stemmed } from '../alignment/lexical.ts';
import { sense } from '../alignment/model/classify.ts';

/** Somebody's goal. */
export interface HeldGoal {
  /** Whatever tells people apart. */
  readonly person: number;
  readonly text: string;
}

/** People whose goals are about the same, each once. */
export interface KindredGoals<Goal extends HeldGoal> {
  readonly goals: readonly Goal[];
  /** Words that most of the goals share, as somebody wrote them; may be empty. */
  readonly words: readonly string[];
}

/** A PLC of fewer is a conversation, of more it hears nobody. */
const FEWEST = 3;
const MOST_PEOPLE = 6;
const MOST_GROUPS = 6;
const MOST_WORDS = 3;
/** From here on two goals are about the same; chosen by reading groups of the sample schools. */
const KINDRED = 0.9;
/** Goals of one practice that are compared with each other: the work grows with the square. */
const MOST_COMPARED = 120;
/** A word in more than this share of all goals ("students") says nothing about a group. */
const COMMON = 0.15;
/** What the leading practice has at least, or the goal is not grouped. */
const LEAST_SHARE = 0.25;

interface Sensed<Goal> {
  readonly goal: Goal;
  readonly shares: Float64Array;
  /** Each telling word by its stem, as written. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Groups of three to six people with kindred goals, the closest first; everyone is in one at most.
 * Goals are compared by the practice they are about and by their words: the same goals give the
 * same groups.
 */
export function kindredGoals<Goal extends HeldGoal>(goals: readonly Goal[]): KindredGoals<Goal>[] {
  const byPractice = new Map<number, Sensed<Goal>[]>();
  const uses = new Map<string, number>();
  for (const goal of goals) {
    const { shares, known } = sense(goal.text);
    let top = 0;
    shares.forEach((share, at) => {
      if (share > (shares[top] ?? 0)) top = at;
    });
    if (known < 2 || (shares[top] ?? 0) < LEAST_SHARE) continue;
    const words = new Map(stemmed(goal.text).map(({ stem, token }) => [stem, token.word]));
    for (const stem of words.keys()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    const others = byPractice.get(top) ?? [];
    if (others.length < MOST_COMPARED) others.push({ goal, shares, words });
    byPractice.set(top, others);
  }
  const telling = (stem: string): boolean =>
    (uses.get(stem) ?? 0) <= Math.max(MOST_PEOPLE, goals.length * COMMON);
  const found = [...byPractice.values()].flatMap(groupsOf).sort((a, b) => b.near - a.near);
  const taken = new Set<number>();
  const groups: KindredGoals<Goal>[] = [];
  for (const { members } of found) {
    const free = members.filter(({ goal }) => !taken.has(goal.person));
    if (free.length < FEWEST || groups.length === MOST_GROUPS) continue;
    free.forEach(({ goal }) => taken.add(goal.person));
    groups.push({ goals: free.map(({ goal }) => goal), words: sharedWords(free, telling) });
  }
  return groups;
}

interface Found<Goal> {
  readonly members: readonly Sensed<Goal>[];
  /** How near the members are to the first of them, on average. */
  readonly near: number;
}

/** Around each goal the ones nearest to it, each person once. */
function groupsOf<Goal extends HeldGoal>(sensed: readonly Sensed<Goal>[]): Found<Goal>[] {
  return sensed.flatMap(seed => {
    const near = sensed
      .filter(one => one.goal.person !== seed.goal.person)
      .map(one => ({ one, likeness: likeness(seed, one) }))
      .filter(({ likeness: how }) => how >= KINDRED)
      .sort((a, b) => b.likeness - a.likeness);
    const people = new Set([seed.goal.person]);
    const chosen = near.filter(({ one: { goal } }) => {
      const isNew = !people.has(goal.person) && people.size < MOST_PEOPLE;
      if (isNew) people.add(goal.person);
      return isNew;
    });
    if (chosen.length + 1 < FEWEST) return [];
    const sum = chosen.reduce((all, { likeness: how }) => all + how, 0);
    return [{ members: [seed, ...chosen.map(({ one }) => one)], near: sum / chosen.length }];
  });
}

/** From 0 to 2: how much of their practice two goals share, and how many of the fewer words. */
function likeness(a: Sensed<unknown>, b: Sensed<unknown>): number {
  let alike = 0;
  a.shares.forEach((share, at) => (alike += Math.sqrt(share * (b.shares[at] ?? 0))));
  const both = [...a.words.keys()].filter(stem => b.words.has(stem)).length;
  return alike + both / Math.max(1, Math.min(a.words.size, b.words.size));
}

function sharedWords(
  members: readonly Sensed<unknown>[],
  telling: (stem: string) => boolean,
): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { words } of members) {
    for (const [stem, word] of words) {
      if (!telling(stem)) continue;
      const held = counts.get(stem) ?? { word, count: 0 };
      held.count += 1;
      counts.set(stem, held);
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > members.length / 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}
