import { SCHOOL_SPANISH } from './schoolSpanish.ts';
import { stemSpanish } from './stem.ts';

/** Small Spanish words; two of them make a text Spanish or mixed. */
const SMALL_WORDS = new Set(
  (
    'el la los las un una unos unas de del al que y en con por para mi mis su sus se lo les nos me es son esta estan ' +
    'como mas pero sin sobre entre cada todos todas cuando donde hasta desde quiero muy ya ellos ellas este esta'
  ).split(' '),
);

/** Small words of other languages that are none in English or Spanish. */
const FOREIGN_WORDS = new Set(
  (
    'les des dans avec pour leurs leur est sont aux vont sur plus du et qui ' +
    'os das dos nao uma umas com seus suas vao mais uns ao pela pelo sao ' +
    'gli della delle degli che nella piu tra loro di del hanno sono ' +
    'die der das und mit sollen mehr ihre uber den ein eine nicht ' +
    'yo pral nan ak sou chak youn lot pou fe yon ' +
    'na ng mga ang sa ay kay ile ze sie jest oraz jak'
  ).split(' '),
);

/** Whether small words of a third language outnumber the small Spanish ones and those given as English. */
export function isForeign(words: readonly string[], english: number): boolean {
  const foreign = words.filter(word => FOREIGN_WORDS.has(word) && !SMALL_WORDS.has(word)).length;
  const spanish = words.filter(word => SMALL_WORDS.has(word) && !FOREIGN_WORDS.has(word)).length;
  return foreign > Math.max(spanish, english);
}

function englishBySpanish(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of SCHOOL_SPANISH.lines.trim().split('\n')) {
    const [english = '', spanish = ''] = line.split('=');
    for (const word of spanish.split(' ')) {
      if (!map.has(word)) map.set(word, english);
      const stem = '~' + stemSpanish(word);
      if (!map.has(stem)) map.set(stem, english);
    }
  }
  return map;
}

let known: ReadonlyMap<string, string> | null = null;

/** How many of these words are small Spanish words. */
export function spanishSmallWords(words: readonly string[]): number {
  return words.filter(word => SMALL_WORDS.has(word)).length;
}

export const isSpanishSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** The English practice word for a Spanish word without accents, or undefined. */
export function englishFor(word: string): string | undefined {
  known ??= englishBySpanish();
  return known.get(word) ?? (word.length > 4 ? known.get('~' + stemSpanish(word)) : undefined);
}
