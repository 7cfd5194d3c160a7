import { invalid } from '../rest/refusal.ts';

/** A piece of a `q` expression. */
export type Token =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string };

const pattern = /\s+|'((?:[^'\\]|\\['\\])*)'|([A-Za-z]+)|(!=|<=|>=|[=<>(){}])/y;

/**
 * Splits a `q` expression: words, marks, and strings in single quotes, in which `\'` and `\\` are
 * the only escapes ("Search for files" guide). 400 for anything else.
 */
export function tokensOf(q: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < q.length) {
    const found = pattern.exec(q);
    if (found === null) throw invalidQuery();
    const [, text, word, mark] = found;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/\\(['\\])/g, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (mark !== undefined) tokens.push({ kind: 'mark', value: mark });
  }
  return tokens;
}

export function invalidQuery(): Error {
  return invalid('Invalid Value');
}
