import { CONCEPTS } from '../../../src/core/alignment/concepts.ts';
import { prepareRubric } from '../../../src/core/alignment/index.ts';
import type { Example } from '../../../src/core/alignment/training/bank.ts';
import { readingsOf, sharesOf, train } from '../../../src/core/alignment/training/train.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import { bm25Ranker } from './bm25.ts';
import { Tally } from './figures.ts';

/** Cross-validated counts of one fold. */
export interface Fold {
  readonly name: string;
  readonly goals: number;
  readonly concepts: Tally;
  readonly components: Tally;
  readonly keywords: Tally;
}

const RUBRIC = 't-tess';

/**
 * Trains without each group in turn and ranks its goals: concepts, T-TESS components (right: where
 * the crosswalk gives the goal's concept its home), and plain keyword search on the same goals.
 * Phrases and examples of no group are trained on but never counted. `confused` gets "right>taken" pairs of concepts.
 */
export function crossValidate(
  bank: readonly Example[],
  groupOf: (example: Example) => string | null,
  confused: Map<string, number>,
): Fold[] {
  const rubric = libraryRubric(RUBRIC);
  if (!rubric) throw new Error('the library has no ' + RUBRIC);
  const { covers, ids } = prepareRubric(rubric);
  const keywordRanking = bm25Ranker(rubric);
  const readings = readingsOf(bank);
  const homes = (concept: string): string[] => {
    const k = (CONCEPTS as readonly string[]).indexOf(concept);
    const most = Math.max(...covers.map(row => row[k] ?? 0));
    return ids.filter((_, at) => most > 0 && (covers[at]?.[k] ?? 0) >= 0.9 * most);
  };
  const names = [...new Set(bank.map(groupOf).filter(name => name !== null))].sort();
  return names.map(name => {
    const inside = bank.map(example => groupOf(example) !== name);
    const trained = train(
      bank.filter((_, i) => inside[i]),
      readings.filter((_, i) => inside[i]),
    );
    const concepts = new Tally();
    const components = new Tally();
    const keywords = new Tally();
    for (const [i, example] of bank.entries()) {
      if (inside[i] || example.voice === 'phrase') continue;
      const shares = sharesOf(trained, readings[i] ?? []);
      const ranked = CONCEPTS.map((code, k) => ({ code, share: shares[k] ?? 0 }))
        .sort((a, b) => b.share - a.share)
        .map(({ code }) => code as string);
      concepts.add(ranked, example.concepts);
      const [main = ''] = example.concepts;
      const taken = ranked[0] ?? '';
      if (!(example.concepts as readonly string[]).includes(taken))
        confused.set(`${main} > ${taken}`, (confused.get(`${main} > ${taken}`) ?? 0) + 1);
      const score = (at: number): number =>
        shares.reduce((sum, share, k) => sum + share * (covers[at]?.[k] ?? 0), 0);
      const scored = ids.map((id, at) => ({ id, score: score(at) }));
      const order = scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
      components.add(order, homes(main));
      keywords.add(keywordRanking(example.text), homes(main));
    }
    return { name, goals: concepts.of, concepts, components, keywords };
  });
}
