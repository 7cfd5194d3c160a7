import { NotEmulated } from '../world/service.ts';
import { invalidQuery, tokensOf, type Token } from './queryTokens.ts';
import type { DriveFile } from './state.ts';

/** What a term of `q` may ask about a file. */
interface Searched {
  readonly file: DriveFile;
  readonly trashed: boolean;
}

export interface FileQuery {
  matches(searched: Searched): boolean;
  /** The ids named in `'ID' in parents`: each must exist for the person. */
  readonly parents: readonly string[];
  /** Whether it asks the search index (name, appProperties) and not only the tree. */
  readonly asksIndex: boolean;
}

type Test = (searched: Searched) => boolean;

/**
 * Parses a `q` expression: `'ID' in parents`, `mimeType = / !=`, `trashed = / !=`, `name =`,
 * `appProperties has { key='…' and value='…' }`, joined with and, or, not and parentheses. `and`
 * and `or` group from left to right with `and` binding tighter. Malformed text gets 400; a term
 * that Drive may know but this parser does not throws NotEmulated and names it. `root` is the id
 * that the alias 'root' stands for.
 */
export function parseQuery(q: string, root: string): FileQuery {
  const tokens = tokensOf(q);
  const parents: string[] = [];
  let asksIndex = false;
  let at = 0;

  const peek = (): Token | undefined => tokens[at];
  const isNext = (value: string): boolean => {
    const token = peek();
    return token !== undefined && token.kind !== 'text' && token.value === value;
  };
  const take = (value: string): void => {
    if (!isNext(value)) throw invalidQuery();
    at += 1;
  };
  const takeText = (): string => {
    const token = peek();
    if (token?.kind !== 'text') throw invalidQuery();
    at += 1;
    return token.value;
  };
  const takeWord = (): string => {
    const token = peek();
    if (token?.kind !== 'word') throw invalidQuery();
    at += 1;
    return token.value;
  };

  function either(): Test {
    let left = both();
    while (isNext('or')) {
      at += 1;
      const [before, after] = [left, both()];
      left = searched => before(searched) || after(searched);
    }
    return left;
  }

  function both(): Test {
    let left = single();
    while (isNext('and')) {
      at += 1;
      const [before, after] = [left, single()];
      left = searched => before(searched) && after(searched);
    }
    return left;
  }

  function single(): Test {
    if (isNext('not')) {
      at += 1;
      const test = single();
      return searched => !test(searched);
    }
    if (isNext('(')) {
      at += 1;
      const test = either();
      take(')');
      return test;
    }
    return peek()?.kind === 'text' ? membership() : comparison();
  }

  function membership(): Test {
    const named = takeText();
    const id = named === 'root' ? root : named;
    take('in');
    const collection = takeWord();
    if (collection !== 'parents') throw new NotEmulated(`q term "in ${collection}"`);
    parents.push(id);
    return ({ file }) => file.parent === id;
  }

  function comparison(): Test {
    const term = takeWord();
    if (!['mimeType', 'name', 'trashed', 'appProperties'].includes(term)) {
      throw new NotEmulated(`q term "${term}"`);
    }
    const operator = peek()?.value ?? '';
    at += 1;
    const negative = operator === '!=';
    if (term === 'appProperties') {
      if (operator !== 'has') throw new NotEmulated(`q term "${term} ${operator}"`);
      return property();
    }
    if (operator !== '=' && !(negative && term !== 'name')) {
      throw new NotEmulated(`q term "${term} ${operator}"`);
    }
    if (term === 'trashed') {
      const wanted = takeWord();
      if (wanted !== 'true' && wanted !== 'false') throw invalidQuery();
      return ({ trashed }) => (trashed === (wanted === 'true')) !== negative;
    }
    const wanted = takeText();
    if (term === 'mimeType') return ({ file }) => (file.mimeType === wanted) !== negative;
    asksIndex = true;
    return ({ file }) => file.name === wanted;
  }

  function property(): Test {
    asksIndex = true;
    take('{');
    take('key');
    take('=');
    const key = takeText();
    take('and');
    take('value');
    take('=');
    const value = takeText();
    take('}');
    return ({ file }) =>
      Object.hasOwn(file.appProperties, key) && file.appProperties[key] === value;
  }

  const matches = either();
  if (at < tokens.length) throw invalidQuery();
  return { matches, parents, asksIndex };
}
