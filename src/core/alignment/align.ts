import { goalFlags } from './flags.ts';
import { rankGoal, type Placed, type Ranking } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import type { PreparedRubric } from './rubricSense.ts';
import type { Alignment, Ranked } from './types.ts';
import { alignOf, isThin, verdictOn } from './verdict.ts';

const MOST_SUGGESTED = 3;
/** A component is worth offering from this share of the best one's score on. */
const LEAST_FIT = 0.4;

/**
 * Ranks a rubric's components for a goal and, where the teacher named one, says how it fits.
 * An empty or unreadable goal ranks in the rubric's order, suggests nothing and is `cant_tell`.
 */
export function alignGoal(
  text: string,
  rubric: PreparedRubric,
  namedComponent: string | null,
): Alignment {
  const ranking = rankGoal(text, rubric);
  const explained = (placed: Placed): Ranked => ({
    id: placed.id,
    score: placed.score,
    reasons: reasonsFor(text, ranking.sense, ranking.stems, rubric, placed.at),
  });
  const named =
    namedComponent === null ? undefined : ranking.ranked.find(({ id }) => id === namedComponent);
  const thin = isThin(ranking);
  const top = thin ? [] : ranking.ranked.slice(0, MOST_SUGGESTED).map(explained);
  const explainedById = new Map(top.map(ranked => [ranked.id, ranked]));
  const about = thin ? undefined : (named ?? ranking.ranked[0]);
  return {
    ranking: ranking.ranked.map(
      placed => explainedById.get(placed.id) ?? { id: placed.id, score: placed.score, reasons: [] },
    ),
    align: named ? alignOf(ranking, named) : null,
    verdict: named ? verdictOn(ranking, named, rubric.byHand[named.at] ?? false) : null,
    reasons: about ? (explainedById.get(about.id) ?? explained(about)).reasons : [],
    suggested: suggestedFrom(top, ranking),
    flags: goalFlags(text),
  };
}

function suggestedFrom(top: readonly Ranked[], ranking: Ranking): Ranked[] {
  const best = ranking.ranked[0]?.score ?? 0;
  return top.filter(({ score, reasons }) => reasons.length > 0 && score >= best * LEAST_FIT);
}
