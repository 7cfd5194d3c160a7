import { stemmed } from './lexical.ts';

/** From this share of common words on, two goals are the same goal written again. */
const SAME = 0.75;

/** The telling stems of a text. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(stemmed(text).map(({ stem }) => stem));
}

/** How alike two texts are, from 0 to 1: their common telling words among all of them (Jaccard). */
function likeness(one: string, other: string): number {
  const a = stemsOf(one);
  const b = stemsOf(other);
  const both = [...a].filter(stem => b.has(stem)).length;
  const all = a.size + b.size - both;
  return all ? both / all : 0;
}

/**
 * Whether a goal is one of last year's again, so that "what's next in it?" is worth asking; never
 * where the roster does not keep last year's goals.
 */
export function isLastYearsGoal(goal: {
  readonly text: string;
  readonly lastYears?: readonly string[];
}): boolean {
  return (goal.lastYears ?? []).some(before => likeness(goal.text, before) >= SAME);
}
