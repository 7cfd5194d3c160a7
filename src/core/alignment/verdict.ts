import type { Placed, Ranking } from './rank.ts';
import type { Verdict } from './types.ts';

/**
 * Cuts chosen on goals kept apart so that "different" is right at least 95 times in 100;
 * `npm run eval:align -- --report` measures them anew.
 */
const CUT = {
  /** Fewer telling words than this, or less of the text known, is thin evidence. */
  leastKnown: 2,
  leastCoverage: 0.3,
  agrees: 0.55,
  partly: 0.22,
  /** "Different" from here down, on the scale of `kinship`. */
  different: -6.5,
  /** The same for a component whose coverage was only read from its words. */
  differentRead: -4.1,
} as const;

/** Whether a text says too little that the classifier knows. */
export function isThin({ sense }: Ranking): boolean {
  return (
    sense.reading.foreign || sense.known < CUT.leastKnown || sense.coverage < CUT.leastCoverage
  );
}

/** The named component's score beside the best one's, from 0 to 1. */
function fitOf(ranking: Ranking, named: Placed): number {
  const best = ranking.ranked[0]?.score ?? 0;
  return best > 0 ? named.score / best : 0;
}

/** How well the named component fits, from 0 to 1: its own share and its place beside the best one. */
export function alignOf(ranking: Ranking, named: Placed): number {
  return Math.sqrt(Math.min(1, named.share) * fitOf(ranking, named));
}

/** Kept out of a logarithm of nothing. */
const LEAST_SHARE = 1e-4;
const LEAST_FIT = 1e-3;

/**
 * How much speaks for the named component after all, on a scale of natural logarithms: its share and
 * its place beside the best. Where coverage was only read from words, a broad component gets a
 * little of every goal, so what it has at all in common is taken off. Weights by logistic regression
 * on goals kept apart; docs/alignment.md says on which.
 */
function kinship(ranking: Ranking, named: Placed, byHand: boolean): number {
  const share = Math.log(named.share + LEAST_SHARE);
  const fit = Math.log(fitOf(ranking, named) + LEAST_FIT);
  if (byHand) return share + 0.7 * fit;
  const below = ranking.ranked.indexOf(named) / ranking.ranked.length;
  return share + 0.9 * fit - 0.7 * Math.log(named.touch + LEAST_SHARE) + 0.7 * below;
}

/** The verdict on the component that the teacher named. */
export function verdictOn(ranking: Ranking, named: Placed, byHand: boolean): Verdict {
  if (isThin(ranking)) return 'cant_tell';
  const fit = fitOf(ranking, named);
  if (fit >= CUT.agrees) return 'agrees';
  if (fit >= CUT.partly) return 'partly';
  const cut = byHand ? CUT.different : CUT.differentRead;
  return kinship(ranking, named, byHand) < cut ? 'different' : 'cant_tell';
}
