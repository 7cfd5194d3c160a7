import { UNIT, idParts } from './componentIds.ts';
import type { Rubric } from './rubric.ts';

/**
 * Finds ids of one part ("7", "SE", "P"). Such an id is also a word or a count, so it only counts
 * alone, in a list, after a word like "Standard", at the start before a mark ("7: …", "SE – …"),
 * or in parentheses.
 */
export function singleIdFinder(rubric: Rubric): (text: string) => { ids: string[]; rest: string } {
  const ids = new Map<string, string>();
  for (const { id } of rubric.components)
    if (idParts(id).length === 1) ids.set(id.toLowerCase(), id);
  if (!ids.size) return text => ({ ids: [], rest: text });
  const any = '(?:' + [...ids.keys()].sort((a, b) => b.length - a.length).join('|') + ')';
  const list = new RegExp(
    '^[\\s(#]*' + any + '(?:(?:\\s*[,;&/+]\\s*|\\s+(?:and|y)\\s+)' + any + ')*[\\s).]*$',
    'i',
  );
  const afterUnit = new RegExp(
    '(?:\\b' +
      UNIT +
      '|#|\\bno\\.?|\\bintasc|\\biste|\\bnys)\\s*[#:.]?\\s*(' +
      any +
      ')(?![\\p{L}\\p{N}]|\\.\\d)',
    'giu',
  );
  const atStart = new RegExp('^\\s*[(#]?(' + any + ')\\s*[).:\\-–—]+\\s*(?=\\p{L})', 'iu');
  const inParentheses = new RegExp('\\((' + any + ')\\)', 'i');
  const beforeName = /^\s*(\d{1,2})\s+(?=\p{L})/u;
  const known = (found: string | undefined): string[] => {
    const id = ids.get((found ?? '').toLowerCase());
    return id ? [id] : [];
  };
  return text => {
    if (list.test(text)) {
      const found =
        text
          .toLowerCase()
          .match(new RegExp('(?:^|[^\\p{L}\\p{N}])' + any + '(?![\\p{L}\\p{N}])', 'giu')) ?? [];
      return {
        ids: [
          ...new Set(
            found.map(each => known(each.replace(/[^\p{L}\p{N}]/gu, ''))[0] ?? '').filter(Boolean),
          ),
        ],
        rest: '',
      };
    }
    const named: string[] = [];
    const rest = text.replace(afterUnit, (_, found: string) => {
      named.push(...known(found));
      return ' ';
    });
    if (named.length) return { ids: [...new Set(named)], rest };
    for (const pattern of [atStart, inParentheses, beforeName]) {
      const match = pattern.exec(text);
      const id = known(match?.[1]);
      if (match && id.length) return { ids: id, rest: text.replace(match[0], ' ') };
    }
    return { ids: [], rest: text };
  };
}
