import { plainWords } from '../table/cellText.ts';
import { UNIT, idParts } from './componentIds.ts';
import type { Rubric } from './rubric.ts';

/**
 * Finds ids of one part ("7", "SE", "P"). Such an id is also a word or a count, so it only counts
 * alone, in a list, after a word like "Standard", at the start before a mark ("7: …", "SE – …") or
 * its own name, or in parentheses.
 */
export function singleIdFinder(rubric: Rubric): (text: string) => { ids: string[]; rest: string } {
  const ids = new Map<string, { id: string; name: string }>();
  for (const { id, name } of rubric.components) {
    if (idParts(id).length === 1) ids.set(id.toLowerCase(), { id, name: plainWords(name) });
  }
  if (!ids.size) return text => ({ ids: [], rest: text });
  const any = '(?:' + [...ids.keys()].sort((a, b) => b.length - a.length).join('|') + ')';
  const one = any + '(?![\\p{L}\\p{N}]|\\.\\d)';
  const several = one + '(?:(?:\\s*[,;&/+]\\s*|\\s+(?:and|y)\\s+)' + one + ')*';
  const list = new RegExp('^[\\s(#]*' + several + '[\\s).]*$', 'iu');
  const afterUnit = new RegExp(
    '(?:\\b' + UNIT + '|#|\\bno\\.?|\\bintasc|\\biste|\\bnys)\\s*[#:.]?\\s*(' + several + ')',
    'giu',
  );
  const atStart = new RegExp('^\\s*[(#]?(' + any + ')\\s*[).:\\-–—]+\\s*(?=\\p{L})', 'iu');
  const inParentheses = new RegExp('\\((' + any + ')\\)', 'iu');
  const beforeName = new RegExp('^\\s*(' + any + ')\\s+(?=\\p{L})', 'iu');
  const known = (found: string): string[] => {
    const each = found.split(/[^\p{L}\p{N}]+/u);
    return [...new Set(each.map(text => ids.get(text.toLowerCase())?.id ?? '').filter(Boolean))];
  };
  return text => {
    if (list.test(text)) return { ids: known(text), rest: '' };
    const named: string[] = [];
    const rest = text.replace(afterUnit, (_, found: string) => {
      named.push(...known(found));
      return ' ';
    });
    if (named.length) return { ids: [...new Set(named)], rest };
    const own = beforeName.exec(text);
    const id = own ? ids.get((own[1] ?? '').toLowerCase()) : undefined;
    if (own && id && plainWords(text.slice(own[0].length)).startsWith(id.name)) {
      return { ids: [id.id], rest: text.slice(own[0].length) };
    }
    for (const pattern of [atStart, inParentheses]) {
      const match = pattern.exec(text);
      if (match) return { ids: known(match[1] ?? ''), rest: text.replace(match[0], ' ') };
    }
    return { ids: [], rest: text };
  };
}
