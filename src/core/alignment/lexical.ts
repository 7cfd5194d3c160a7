import { remembering } from '../remembering.ts';
import { hasSpanish, isSmallWord, stemOf } from './text/features.ts';
import { familyOf } from './text/wordClasses.ts';
import { tokens, type Token } from './text/tokens.ts';

/** A word of a text by its stem, with the word family where it has one. */
export interface Stemmed {
  readonly token: Token;
  readonly stem: string;
  readonly family: string | undefined;
}

/** The telling words of a text. */
export const stemmed = remembering(500, stemsOf);

function stemsOf(text: string): readonly Stemmed[] {
  const words = tokens(text).filter(token => !token.isNumber);
  const spanish = hasSpanish(words.map(token => token.word));
  return words
    .filter(token => !isSmallWord(token.word))
    .map(token => {
      const stem = stemOf(token.word, spanish);
      return { token, stem, family: familyOf(stem) };
    });
}

/** Some texts of a rubric (or the focus areas), ready to be compared with a goal. */
export interface LexicalIndex {
  /** Weight of each term in each text. */
  readonly texts: readonly ReadonlyMap<string, number>[];
  readonly idf: ReadonlyMap<string, number>;
}

/** What a word of the same family counts beside the word itself. */
const FAMILY_SHARE = 0.4;
/** Okapi BM25's saturation and length share (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.6;

/** An index over texts; each is a list of parts with what a word in that part counts. */
export function lexicalIndex(
  texts: readonly (readonly { readonly text: string; readonly weight: number }[])[],
): LexicalIndex {
  const counted = texts.map(parts => {
    const terms = new Map<string, number>();
    const add = (term: string, weight: number): void => {
      terms.set(term, (terms.get(term) ?? 0) + weight);
    };
    for (const { text, weight } of parts)
      for (const { stem, family } of stemmed(text)) {
        add(stem, weight);
        if (family) add('#' + family, weight);
      }
    return terms;
  });
  const seen = new Map<string, number>();
  for (const terms of counted)
    for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const idf = new Map<string, number>();
  for (const [term, n] of seen) idf.set(term, Math.log(1 + (texts.length - n + 0.5) / (n + 0.5)));
  const length = (terms: ReadonlyMap<string, number>): number =>
    [...terms.values()].reduce((sum, n) => sum + n, 0);
  const mean = counted.reduce((sum, terms) => sum + length(terms), 0) / (texts.length || 1) || 1;
  const weighed = counted.map(terms => {
    const norm = K1 * (1 - B + (B * length(terms)) / mean);
    return new Map([...terms].map(([term, n]) => [term, (n * (K1 + 1)) / (n + norm)]));
  });
  return { texts: weighed, idf };
}

/** How well each text answers a goal, 0 where they share nothing. */
export function lexicalScores(goal: readonly Stemmed[], index: LexicalIndex): number[] {
  const terms = new Map<string, number>();
  for (const { stem, family } of goal) {
    terms.set(stem, 1);
    if (family) terms.set('#' + family, FAMILY_SHARE);
  }
  return index.texts.map(text => {
    let sum = 0;
    for (const [term, share] of terms) {
      const weight = text.get(term);
      if (weight !== undefined) sum += share * weight * (index.idf.get(term) ?? 0);
    }
    return sum;
  });
}
