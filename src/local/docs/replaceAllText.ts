import { NotEmulated } from '../world/service.ts';
import { deleteRange } from './deleteRange.ts';
import { invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import { acceptedText, insertInto } from './insertText.ts';
import type { Segment } from './layout.ts';
import { charsOf, layout, paragraphsOf } from './layout.ts';
import { checkTab, fieldsOf, flagOf, textOf, textsOf } from './requestShape.ts';
import { segmentPlaces } from './segments.ts';

/**
 * ReplaceAllTextRequest over body, headers, footers and footnotes. Assumptions: a match lies in one
 * paragraph, and the new text looks like the first character it replaces.
 */
export function replaceAllText(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['containsText', 'replaceText', 'tabsCriteria']);
  const criteria = fieldsOf(asked.containsText ?? {}, `${where}.containsText`, [
    'text',
    'matchCase',
    'searchByRegex',
  ]);
  if (flagOf(criteria, 'searchByRegex', where))
    throw new NotEmulated(`documents.batchUpdate ${where}.containsText.searchByRegex`);
  const sought = textOf(criteria, 'text', where) ?? '';
  if (sought === '') throw invalid(where, 'The text to find must not be empty.');
  const matchCase = flagOf(criteria, 'matchCase', where);
  const replacement = acceptedText(textOf(asked, 'replaceText', where) ?? '', where);
  const tabs = fieldsOf(asked.tabsCriteria ?? {}, `${where}.tabsCriteria`, ['tabIds']);
  for (const id of textsOf(tabs, 'tabIds', where)) checkTab(id, where);

  let occurrencesChanged = 0;
  for (const place of segmentPlaces(docx)) {
    const found = matches(layout(docx, place), sought, matchCase);
    occurrencesChanged += found.length;
    for (const start of found.reverse()) {
      // The new text goes behind the first character, so that it takes that one's look.
      const first = (sought.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
      if (replacement !== '')
        insertInto(docx, layout(docx, place), start + first, replacement, where);
      const rest = start + first + replacement.length;
      if (sought.length > first)
        deleteRange(layout(docx, place), rest, rest + sought.length - first, where);
      deleteRange(layout(docx, place), start, start + first, where);
    }
    if (found.length > 0) docx.touch(place.part);
  }
  return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
}

function matches(segment: Segment, sought: string, matchCase: boolean): number[] {
  const fold = (text: string) =>
    matchCase ? text : Array.from(text, one => sameLength(one, one.toLowerCase())).join('');
  const needle = fold(sought);
  return paragraphsOf(segment).flatMap(paragraph => {
    const hay = fold(charsOf(paragraph));
    const found: number[] = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length))
      found.push(paragraph.start + at);
    return found;
  });
}

/** Lower case where it is as long as the character itself, so that indexes stay true ("İ" does not). */
function sameLength(one: string, folded: string): string {
  return folded.length === one.length ? folded : one;
}
