import type { Ranking } from './rank.ts';
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
  differentShare: 0.06,
  differentBest: 0.45,
} as const;

/** Whether a text says too little that the classifier knows. */
export function isThin({ sense }: Ranking): boolean {
  return sense.known < CUT.leastKnown || sense.coverage < CUT.leastCoverage;
}

/** How well the named component fits, from 0 to 1: its score beside the best one's. */
export function fitOf(ranking: Ranking, id: string): number {
  const best = ranking.ranked[0]?.score ?? 0;
  const named = ranking.ranked.find(placed => placed.id === id)?.score ?? 0;
  return best > 0 ? named / best : 0;
}

/** The verdict on the component that the teacher named; the rubric must have it. */
export function verdictOn(ranking: Ranking, id: string): Verdict {
  if (isThin(ranking)) return 'cant_tell';
  const fit = fitOf(ranking, id);
  if (fit >= CUT.agrees) return 'agrees';
  if (fit >= CUT.partly) return 'partly';
  const named = ranking.ranked.find(placed => placed.id === id);
  const best = ranking.ranked.reduce((top, placed) => Math.max(top, placed.share), 0);
  const sure = best >= CUT.differentBest && (named?.share ?? 0) <= CUT.differentShare;
  return sure ? 'different' : 'cant_tell';
}
