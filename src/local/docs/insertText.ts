import { NotEmulated } from '../world/service.ts';
import { splitsPair } from './deleteRange.ts';
import { DocsError, invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import { splitParagraph } from './cut.ts';
import { insertPlain } from './inlineEdit.ts';
import type { Segment } from './layout.ts';
import { layout, paragraphAt } from './layout.ts';
import { endOfSegment, fieldsOf, locationOf, textOf } from './requestShape.ts';

/**
 * What Docs keeps of text sent to it: no control characters but tab, newline and U+000B, and no
 * private-use characters (InsertTextRequest in the reference).
 */
export function acceptedText(text: string, where: string): string {
  if (!isWellFormed(text)) {
    const message = `Invalid value at '${where}.text' (TYPE_STRING), half of a surrogate pair`;
    throw new DocsError(400, 'INVALID_ARGUMENT', message);
  }
  const kept = Array.from(text).filter(one => {
    const code = one.codePointAt(0) ?? 0;
    return !(code <= 8 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff));
  });
  if (kept.some(one => one === '\ufffe' || one === '\uffff'))
    throw new NotEmulated('text with U+FFFE or U+FFFF');
  return kept.join('');
}

function isWellFormed(text: string): boolean {
  return Array.from(text).every(one => {
    const code = one.codePointAt(0) ?? 0;
    return code < 0xd800 || code > 0xdfff;
  });
}

/**
 * Inserts text, all of it looking like what stands before; each newline cuts the paragraph in two.
 * `segment` must be freshly laid out.
 */
export function insertInto(
  docx: Docx,
  segment: Segment,
  index: number,
  text: string,
  where: string,
): void {
  const into = paragraphAt(segment, index);
  if (!into)
    throw invalid(
      where,
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  if (splitsPair(segment, index))
    throw invalid(where, 'The insertion index cannot be inside a surrogate pair.');
  const lines = text.split('\n');
  insertPlain(into, index, lines.join(''));
  // From the last newline to the first, so that the places of the others stay true.
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const at = index + lines.slice(0, count).join('').length;
    const paragraph = paragraphAt(layout(docx, segment.place), at);
    if (!paragraph) throw new Error(`The text just inserted at ${index} is not there.`);
    splitParagraph(paragraph, at);
  }
  docx.touch(segment.place.part);
}

/** InsertTextRequest. */
export function insertText(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['text', 'location', 'endOfSegmentLocation']);
  const text = acceptedText(textOf(asked, 'text', where) ?? '', where);
  if (text === '') throw invalid(where, 'Insert text requests must specify text to insert.');
  const both = asked.location !== undefined && asked.endOfSegmentLocation !== undefined;
  if (both || (asked.location === undefined && asked.endOfSegmentLocation === undefined))
    throw invalid(where, 'Exactly one insertion location must be specified.');
  const { segment, index } =
    asked.location !== undefined
      ? locationOf(docx, asked.location, where)
      : endOfSegment(docx, asked.endOfSegmentLocation, where);
  insertInto(docx, segment, index, text, where);
  return {};
}
