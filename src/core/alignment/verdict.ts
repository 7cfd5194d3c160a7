import type { Placed, Ranking } from './rank.ts';
import type { Verdict } from './types.ts';

/**
 * Cuts chosen on cross-validated goals so that "different" is right at least 95 times in 100;
 * `npm run eval:align -- --report` measures them anew.
 */
const CUT = {
  /** Fewer telling words than this, or less of the text known, is thin evidence. */
  leastKnown: 2,
  leastCoverage: 0.3,
  agrees: 0.55,
  partly: 0.22,
  /** "Different" needs this little for the named component and this much for the best one. */
  differentShare: 0.015,
  differentFit: 0.05,
  /** The same for a component whose coverage was only read from its words. */
  differentShareRead: 0.03,
  differentFitRead: 0.08,
  differentBest: 0.45,
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

/** The verdict on the component that the teacher named. */
export function verdictOn(ranking: Ranking, named: Placed, byHand: boolean): Verdict {
  if (isThin(ranking)) return 'cant_tell';
  const fit = fitOf(ranking, named);
  if (fit >= CUT.agrees) return 'agrees';
  if (fit >= CUT.partly) return 'partly';
  const best = ranking.ranked.reduce((top, placed) => Math.max(top, placed.share), 0);
  const sure =
    best >= CUT.differentBest &&
    fit <= (byHand ? CUT.differentFit : CUT.differentFitRead) &&
    named.share <= (byHand ? CUT.differentShare : CUT.differentShareRead);
  return sure ? 'different' : 'cant_tell';
}
