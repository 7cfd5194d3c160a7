import { familyOf } from './wordClasses.ts';
import { englishFor, isForeign, isSpanishSmallWord, spanishSmallWords } from './spanish.ts';
import { stemEnglish, stemSpanish } from './stem.ts';
import { tokens, type Token } from './tokens.ts';

/** One thing seen in a text: its hash and the words it stands on, first to last. */
export interface Feature {
  readonly key: number;
  readonly kind: 'word' | 'pair' | 'skip' | 'family' | 'letters';
  readonly first: number;
  readonly last: number;
  /** Less than 1 in a clause that only measures. */
  readonly weight: number;
}

/** What one sight of each kind counts, found by cross-validation. */
export const KIND_WEIGHT: Readonly<Record<Feature['kind'], number>> = {
  word: 1,
  pair: 0.8,
  skip: 0.7,
  family: 1.2,
  letters: 0.3,
};

/** A text as the classifier sees it. */
export interface Reading {
  /** Neither English nor Spanish, by its small words. */
  readonly foreign: boolean;
  readonly tokens: readonly Token[];
  readonly features: readonly Feature[];
}

const SMALL_ENGLISH = new Set(
  (
    'a an the and or but of to in on at for with from by as is be am was were are it its this that these those i my me we our us ' +
    'they them their he she his her him you your will would can could should do does did have has had not no so if then than ' +
    'there what when where who which how all each every any some more most just into out up about over by one two three ' +
    'want like id ill im percent least end year semester quarter fall spring winter month week day daily weekly using use'
  ).split(' '),
);

/** 24 bits of FNV-1a (Fowler, Noll, Vo; public domain). */
function hash24(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return ((h >>> 24) ^ h) & 0xffffff;
}

/** Whether a word says something about practice rather than holding the sentence together. */
export const isSmallWord = (word: string): boolean =>
  SMALL_ENGLISH.has(word) || isSpanishSmallWord(word);

/** The stem under which a word is known; Spanish words by their English practice word. */
export function stemOf(word: string, spanish: boolean): string {
  const english = spanish ? englishFor(word) : undefined;
  if (english !== undefined) return stemEnglish(english);
  return spanish && !SMALL_ENGLISH.has(word) ? stemSpanish(stemEnglish(word)) : stemEnglish(word);
}

/** Whether a text has enough small Spanish words to be read as Spanish or mixed. */
export function hasSpanish(words: readonly string[]): boolean {
  return spanishSmallWords(words) >= 2;
}

/** What a clause of figures ("85% will …; from 41% to 80%") counts beside one that says what is done. */
const MEASURING_SHARE = 0.4;

/** The weight of each word: less where its clause measures and another clause does not. */
function clauseWeights(text: string, words: readonly Token[]): number[] {
  const ends = [...text.matchAll(/[.;:!?()–—\n]+(?=\s|$)| - |, (?=\d)/g)].map(
    match => match.index ?? 0,
  );
  ends.push(text.length);
  const measuring = ends.map((end, i) =>
    /\d+ ?%|\d+ (of|out of|to|de) \d+|\bfrom [\d.]+/.test(text.slice(i ? ends[i - 1] : 0, end)),
  );
  const weights = words.map(({ start }) => {
    const clause = ends.findIndex(end => start < end);
    return measuring[clause] ? MEASURING_SHARE : 1;
  });
  return weights.includes(1) ? weights : weights.map(() => 1);
}

/** Everything the classifier looks at in a text: words, word pairs, families, letter groups. */
export function readFeatures(text: string): Reading {
  const words = tokens(text).filter(token => !token.isNumber);
  const spanish = hasSpanish(words.map(token => token.word));
  const features: Feature[] = [];
  const weights = clauseWeights(text, words);
  const add = (kind: Feature['kind'], name: string, first: number, last: number): void => {
    const weight = Math.min(weights[first] ?? 1, weights[last] ?? 1);
    features.push({ key: hash24(name), kind, first, last, weight });
  };
  let before: { stem: string; at: number } | null = null;
  let big: { stem: string; family: string; at: number } | null = null;
  for (const [at, { word }] of words.entries()) {
    const stem = stemOf(word, spanish);
    add('word', stem, at, at);
    if (before) add('pair', before.stem + ' ' + stem, before.at, at);
    before = { stem, at };
    if (isSmallWord(word)) continue;
    const family = familyOf(stem) ?? '';
    if (family) add('family', '#' + family, at, at);
    if (big) {
      if (at - big.at > 1) add('skip', big.stem + '_' + stem, big.at, at);
      if (family && big.family) add('family', '#' + big.family + family, big.at, at);
    }
    big = { stem, family, at };
    const edged = '^' + stem + '$';
    if (word.length > 4)
      for (let i = 0; i + 4 <= edged.length; i++)
        add('letters', '%' + edged.slice(i, i + 4), at, at);
  }
  const all = words.map(token => token.word);
  const english = all.filter(word => SMALL_ENGLISH.has(word)).length;
  return { tokens: words, features, foreign: isForeign(all, english) };
}
