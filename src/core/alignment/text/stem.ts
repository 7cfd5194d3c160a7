import { remembering } from '../../remembering.ts';

/**
 * A compact English stemmer of our own: plural, -ed/-ing, then one or two derivational endings,
 * then doubled letters are made single, so that "discusions" and "discussion" meet.
 * It aims at agreement between forms of a word, not at dictionary stems.
 */
const IRREGULAR = table(
  'children child kids kid taught teach thought think thinking think wrote write written write spoke speak spoken speak ' +
    'kept keep told tell said say felt feel led lead met meet ran run gave give given give got get gotten get ' +
    'made make knew know known know saw see seen see went go gone go took take taken take brought bring built build ' +
    'chose choose chosen choose choice choose heard hear left leave sat sit stood stand understood understand ' +
    'understanding understand lost lose held hold began begin begun begin broke break broken break fought fight men man women woman ' +
    'people person feet foot drew draw drawn draw sang sing grew grow grown grow growth grow caught catch better good ' +
    'best good worse bad worst bad lives life analyses analyze analysis analyze analyse analyze fewer few ' +
    'belief believe proof prove dying die lying lie tying tie being be was be were be been be is be are be am be had have has have ' +
    'did do does do done do paid pay sent send spent spend slept sleep swept sweep sold sell bought buy forgot forget ' +
    'im i ive i id i ill i parnets parents famlies families becuase because thier their wich which',
);

const ENDINGS =
  'ization isation ational fulness iveness ousness ation ition ement ness ment ship hood ance ence ancy ency ible able ally ical ity ive ize ise ism ist ous ful ion ial ant ent ate al ly er or ic y e'.split(
    ' ',
  );

function table(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] ?? '', words[i + 1] ?? '');
  return map;
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

function withoutInflection(word: string): string {
  let w = word;
  if (w.endsWith('ies') && w.length > 4) w = w.slice(0, -3) + 'y';
  else if (/(ss|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(ss|us|is)$/.test(w) && w.length > 3) w = w.slice(0, -1);
  const cut = w.endsWith('ing') ? 3 : w.endsWith('ed') && !w.endsWith('eed') ? 2 : 0;
  if (cut && w.length - cut >= 3 && hasVowel(w.slice(0, -cut))) w = w.slice(0, -cut);
  return w;
}

/** The endings by their last letter, in the same order. */
const endingsByLetter = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending.slice(-1);
  endingsByLetter.set(last, [...(endingsByLetter.get(last) ?? []), ending]);
}

function withoutEnding(word: string): string {
  for (const ending of endingsByLetter.get(word.slice(-1)) ?? []) {
    const rest = word.length - ending.length;
    if (rest >= (ending.length > 1 ? 4 : 3) && word.endsWith(ending)) return word.slice(0, rest);
  }
  return word;
}

/** The stem of a lower-case word without accents or apostrophes; numbers come back unchanged. */
export const stemEnglish = remembering(5000, stemOf);

function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known.length > 4 ? stemOnce(known) : known;
  return stemOnce(word);
}

function stemOnce(word: string): string {
  if (word.length < 4) return word;
  const stem = withoutEnding(withoutEnding(withoutInflection(word)));
  return stem.replace(/(.)\1/g, '$1');
}

/** A light stem for Spanish words: number, gender, clitics and the commonest verb endings. */
export function stemSpanish(word: string): string {
  if (word.length < 5) return word.replace(/(os|as|es|s)$/, '');
  let w = word.replace(/(ndo|r)(me|te|se|nos|les?|los?|las?)+$/, '$1');
  w = w.replace(/(aciones|acion|imientos?|amientos?|mente)$/, '');
  w = w.replace(
    /(ariamos|aremos|eremos|iremos|iendo|ando|aron|ieron|aran|eran|iran|amos|emos|imos|aban|aba|ados?|adas?|idos?|idas?|ara|era|ira|ar|er|ir|an|en|on|io|es|os|as|o|a|e|s)$/,
    '',
  );
  return w.length < 3 ? word.slice(0, 3) : w;
}
