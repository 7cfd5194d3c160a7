// The English (Porter2) stemmer, after Porter's description (snowballstem.org/algorithms/english),
// for the keyword search that our figures are compared with.
const V = '[aeiouy]';
const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const EXCEPTIONS: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  news: 'news',
  early: 'earli',
  only: 'onli',
};

const STEP2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const STEP3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const STEP4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/** Where the region after the first consonant that follows a vowel starts. */
function region(word: string, from: number): number {
  const match = new RegExp(V + '[^aeiouy]').exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/.test(word);
}

function step1(word: string, r1: number): string {
  let w = word;
  if (w.endsWith('sses')) w = w.slice(0, -2);
  else if (/(ied|ies)$/.test(w)) w = w.slice(0, w.length > 4 ? -2 : -1);
  else if (w.endsWith('s') && !/(us|ss)$/.test(w) && new RegExp(V + '.+s$').test(w))
    w = w.slice(0, -1);
  const eed = /(eed|eedly)$/.exec(w);
  if (eed) return w.length - eed[0].length >= r1 ? w.slice(0, -eed[0].length) + 'ee' : w;
  const ing = /(ingly|edly|ing|ed)$/.exec(w);
  if (!ing || !new RegExp(V).test(w.slice(0, -ing[0].length))) return w;
  w = w.slice(0, -ing[0].length);
  if (/(at|bl|iz)$/.test(w)) return w + 'e';
  if (DOUBLE.test(w)) return w.slice(0, -1);
  return isShort(w, r1) ? w + 'e' : w;
}

function replaced(word: string, r1: number, table: readonly (readonly [string, string])[]): string {
  for (const [end, by] of table)
    if (word.endsWith(end))
      return word.length - end.length >= r1 ? word.slice(0, -end.length) + by : word;
  return word;
}

function step2(word: string, r1: number): string {
  if (word.endsWith('logi') && word.length - 3 >= r1) return word.slice(0, -1);
  const next = replaced(word, r1, STEP2);
  if (next !== word) return next;
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word;
}

function step3(word: string, r1: number, r2: number): string {
  if (word.endsWith('ative')) return word.length - 5 >= r2 ? word.slice(0, -5) : word;
  return replaced(word, r1, STEP3);
}

function step4(word: string, r2: number): string {
  const end = STEP4.find(each => word.endsWith(each));
  if (end) return word.length - end.length >= r2 ? word.slice(0, -end.length) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
}

function step5(word: string, r1: number, r2: number): string {
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    return rest.length >= r2 || (rest.length >= r1 && !isShort(rest, 0)) ? rest : word;
  }
  return word.endsWith('ll') && word.length - 1 >= r2 ? word.slice(0, -1) : word;
}

/** The Porter2 stem of a lower-case English word. */
export function porter2(word: string): string {
  if (word.length < 3) return word;
  const known = EXCEPTIONS[word];
  if (known !== undefined) return known;
  const start = /^(gener|commun|arsen)/.exec(word)?.[0].length;
  const r1 = start ?? region(word, 0);
  const r2 = region(word, r1);
  let w = step1(word, r1);
  if (w.length > 2 && /[^aeiouy]y$/.test(w)) w = w.slice(0, -1) + 'i';
  w = step2(w, r1);
  w = step3(w, r1, r2);
  w = step4(w, r2);
  return step5(w, r1, r2);
}
