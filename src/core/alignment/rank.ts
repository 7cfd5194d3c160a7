import { CONCEPTS } from './concepts.ts';
import { lexicalScores, stemmed, type Stemmed } from './lexical.ts';
import { sense, type Sense } from './model/classify.ts';
import type { PreparedRubric } from './rubricSense.ts';

/** What shared words add to the concepts' say: little where a crosswalk was written by hand. */
const WORDS_BY_HAND = 0.06;
const WORDS_OWN = 0.12;

/** A component's place for a goal. */
export interface Placed {
  readonly id: string;
  readonly at: number;
  readonly score: number;
  /** The part of the score that concepts gave: the probability that the goal belongs here. */
  readonly share: number;
  /** The same with the square root of each concept's share: what the component has at all in common. */
  readonly touch: number;
}

/** A goal ranked against a rubric, with what was seen on the way. */
export interface Ranking {
  readonly ranked: readonly Placed[];
  readonly sense: Sense;
  readonly stems: readonly Stemmed[];
}

/** Every component of the rubric for this goal, best first; ties keep the rubric's order. */
export function rankGoal(text: string, rubric: PreparedRubric): Ranking {
  const seen = sense(text);
  const stems = stemmed(text);
  const words = lexicalScores(stems, rubric.words);
  const most = words.reduce((top, score) => Math.max(top, score), 0);
  const ranked = rubric.covers.map((covers, at): Placed => {
    let share = 0;
    let touch = 0;
    for (let k = 0; k < CONCEPTS.length; k++) {
      share += (covers[k] ?? 0) * (seen.shares[k] ?? 0);
      touch += (covers[k] ?? 0) * Math.sqrt(seen.shares[k] ?? 0);
    }
    const pull = rubric.byHand[at] ? WORDS_BY_HAND : WORDS_OWN;
    const shared = most ? (words[at] ?? 0) / most : 0;
    const score = (share + pull * shared) / (1 + pull);
    return { id: rubric.ids[at] ?? '', at, share, touch, score };
  });
  ranked.sort((a, b) => b.score - a.score || a.at - b.at);
  return { ranked, sense: seen, stems };
}
