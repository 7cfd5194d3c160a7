import type { Rubric } from './rubric.ts';

/** Words that say "what follows is a place in a rubric" and name nothing themselves. */
export const UNIT =
  '(?:domains?|dimensions?|components?|indicators?|elements?|standards?|strands?|areas?|stds?|std|dim|comp|ind|dominios?|componentes?|dimension(?:es)?|dimensi[oó]n(?:es)?|indicador(?:es)?|est[aá]ndar(?:es)?|elementos?)';

const ROMAN: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The pieces of an id in lower case: "2.3" is 2, 3; "3b" is 3, b; "II-A-1" is ii, a, 1; "IVa" is iv, a. */
export function idParts(id: string): string[] {
  const roman = /^(I{1,3}|IV|VI{0,3}|IX|X)([A-Z]|[a-z])$/.exec(id);
  if (roman) return [roman[1] ?? '', roman[2] ?? ''].map(part => part.toLowerCase());
  return (id.match(/\d+|\p{L}+/gu) ?? []).map(part => part.toLowerCase());
}

export interface IdFinder {
  /** Ids in the text, with whatever is left of it. */
  find(text: string): { ids: string[]; rest: string };
  /** Ids written apart: "Domain 2: 3", "Standard II, Indicator A, Element 1". */
  findApart(text: string): { ids: string[]; rest: string };
  /** Ids that begin with the parts ("2", "II-A"), of a whole domain. */
  under(parts: readonly string[]): string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const digits = (part: string): boolean => /^\d+$/.test(part);

/** Finds ids of two and more parts; ids of one part need more care (`singleIds`). */
export function idFinder(rubric: Rubric): IdFinder {
  const entries = rubric.components
    .map(({ id }) => ({ id, parts: idParts(id) }))
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length);
  const strict = entries.map(({ id, parts }) => ({
    id,
    pattern: strictPattern(parts),
    // Such an id is in no text without a digit, as most texts are.
    inDigits: parts.some(digits),
  }));
  const apart = entries.map(({ id, parts }) => ({
    id,
    pattern: apartPattern(parts),
    // The first part may be in Roman numerals then.
    inDigits: parts.some((part, at) => at > 0 && digits(part)),
  }));
  const byParts = new Map(entries.map(({ id, parts }) => [parts.join('.'), id]));
  const search = (patterns: typeof strict, text: string): { ids: string[]; rest: string } => {
    const places: { id: string; at: number }[] = [];
    const hasDigits = /\d/.test(text);
    let rest = text;
    for (const { id, pattern, inDigits } of patterns) {
      if (inDigits && !hasDigits) continue;
      const match = pattern.exec(rest);
      if (!match) continue;
      const at = match.index + (match[1] ?? '').length;
      const end = match.index + match[0].length;
      places.push({ id, at });
      for (const more of listed(rest.slice(end), idParts(id), byParts))
        places.push({ id: more, at: end });
      rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end);
    }
    places.sort((a, b) => a.at - b.at);
    return { ids: [...new Set(places.map(({ id }) => id))], rest };
  };
  return {
    find: text => search(strict, text),
    findApart: text => {
      if (apart.every(one => one.inDigits) && !/\d/.test(text)) return { ids: [], rest: text };
      const unit = new RegExp('[,;]?\\s*\\b' + UNIT + '\\b[\\s.#]*', 'giu');
      const bare = text
        .replace(unit, ' ')
        .replace(/\bd(?=\d)/gi, '')
        .trim();
      const trusted = unit.test(text) ? bare : bare.replace(/(\d)\s+(?=\d)/g, '$1 | ');
      return search(apart, trusted);
    },
    under: parts => {
      const wanted = parts.map(part => part.toLowerCase());
      return entries
        .filter(entry => wanted.every((part, index) => same(entry.parts[index], part)))
        .map(({ id }) => id);
    },
  };
}

/** "2.3 & 4", "3b/c", "3b-d": more ids of the same domain behind one. */
function listed(
  after: string,
  parts: readonly string[],
  byParts: ReadonlyMap<string, string>,
): string[] {
  const found: string[] = [];
  let rest = after;
  const next =
    /^(?:\s*(?:,|&|\/|\+|\band\b|\by\b)\s*|[-–])(\d{1,2}|[a-z])(?![\p{L}\p{N}]|\.\d)(?=\s*(?:$|[,&/+;()]|and\b|y\b))/iu;
  for (let match = next.exec(rest); match; match = next.exec(rest)) {
    const id = byParts.get([...parts.slice(0, -1), (match[1] ?? '').toLowerCase()].join('.'));
    if (!id) break;
    found.push(id);
    rest = rest.slice(match[0].length);
  }
  return found;
}

function same(part: string | undefined, wanted: string): boolean {
  if (part === undefined) return false;
  return (
    part === wanted || ROMAN[Number(wanted)] === part || part === String(ROMAN.indexOf(wanted))
  );
}

function partPattern(part: string, next: string | undefined): string {
  const roman = ROMAN.indexOf(part);
  return roman > 0 && next !== undefined && !digits(next)
    ? '(?:' + part + '|' + roman + ')'
    : escaped(part);
}

function strictPattern(parts: readonly string[]): RegExp {
  let source = '';
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    source += partPattern(part, next);
    if (next === undefined) return;
    if (digits(part) && digits(next)) source += '[.,·\\-–]';
    else if (digits(part) || digits(next)) source += '\\s?[.\\-–_]?\\s?';
    else source += '[.\\-–]?';
  });
  const before = digits(parts[0] ?? '')
    ? '(^|[^\\d.,]|(?:^|[^\\d])[.,]\\s?)'
    : '(^|[^\\p{L}\\p{N}])';
  // "2.3Communication" is typed in haste; "4.4A" is another kind of id.
  const after = digits(parts[parts.length - 1] ?? '')
    ? '(?!\\p{L}(?!\\p{L})|\\p{N}|[.,]\\d)'
    : '(?![\\p{L}\\p{N}]|[.,]\\d)';
  return new RegExp(before + source + after, 'iu');
}

function apartPattern(parts: readonly string[]): RegExp {
  const source = parts.map((part, index) => {
    const roman = ROMAN[Number(part)];
    return index === 0 && digits(part) && roman
      ? '(?:' + part + '|' + roman + ')'
      : partPattern(part, parts[index + 1]);
  });
  return new RegExp(
    '(^|[^\\p{L}\\p{N}.])' + source.join('[\\s.:/\\-–—]+') + '(?![\\p{L}\\p{N}]|\\.\\d)',
    'iu',
  );
}
