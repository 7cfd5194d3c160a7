import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { porter2 } from './porter2.ts';

const K1 = 1.2;
const B = 0.75;

const stems = (text: string): string[] => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(porter2);

/** Plain keyword search: Okapi BM25 over Porter2 stems of component names and descriptors. */
export function bm25Ranker(rubric: Rubric): (goal: string) => string[] {
  const documents = rubric.components.map(({ id, name, descriptor }) => ({
    id,
    words: stems(name + ' ' + descriptor),
  }));
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const idf = (term: string): number => {
    const n = documents.filter(({ words }) => words.includes(term)).length;
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  };
  return goal => {
    const terms = [...new Set(stems(goal))].map(term => ({ term, idf: idf(term) }));
    const scored = documents.map(({ id, words }) => {
      const norm = K1 * (1 - B + (B * words.length) / mean);
      const score = terms.reduce((sum, { term, idf: weight }) => {
        const n = words.filter(word => word === term).length;
        return sum + (weight * n * (K1 + 1)) / (n + norm);
      }, 0);
      return { id, score };
    });
    return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
  };
}
