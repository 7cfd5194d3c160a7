/** A word of a goal, with its place in the text as the teacher wrote it. */
export interface Token {
  /** Lower case, no accents, no apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/** Only this much of a text is read: about ten times the longest goal that we have seen. */
const MOST_CHARACTERS = 3000;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*%?/gu;

/** Lower case without accents, apostrophes or typographic variants. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’%]/g, '')
    .toLowerCase();
}

/** The words of a text in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, MOST_CHARACTERS).matchAll(WORD)) {
    const word = plain(match[0]);
    if (!word) continue;
    const start = match.index ?? 0;
    found.push({ word, start, end: start + match[0].length, isNumber: /^\d/.test(word) });
  }
  return found;
}
