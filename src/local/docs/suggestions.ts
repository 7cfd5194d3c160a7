import type { Element } from '@xmldom/xmldom';
import type { Docx } from './docx.ts';
import { segmentPlaces } from './segments.ts';
import { child, detach, elements, nodes, path } from './xml.ts';

const INSERTIONS = ['w:ins', 'w:moveTo'];
const DELETIONS = ['w:del', 'w:moveFrom'];

/**
 * Turns the tree into what PREVIEW_SUGGESTIONS_ACCEPTED (`accept`) or PREVIEW_WITHOUT_SUGGESTIONS
 * shows: tracked insertions and deletions of text, paragraph ends and table rows are carried out or
 * undone. Tracked changes of formatting are taken as made in every view (assumption; the API would
 * list them as suggested style changes). Only for reading: never saved.
 */
export function resolveSuggestions(docx: Docx, accept: boolean): void {
  const kept = accept ? INSERTIONS : DELETIONS;
  const gone = accept ? DELETIONS : INSERTIONS;
  for (const { root } of segmentPlaces(docx)) {
    rows(root, gone);
    const all = Array.from(root.getElementsByTagName('*'));
    for (const one of all) if (isContent(one, gone)) detach(one);
    for (const one of all) if (isContent(one, kept) && one.parentNode) unwrap(one);
    paragraphEnds(root, gone);
  }
}

/** A change wraps content, unless it stands in properties, where it marks what it belongs to. */
function isContent(node: Element, names: readonly string[]): boolean {
  return names.includes(node.nodeName) && !/^w:(rPr|trPr)$/.test(node.parentNode?.nodeName ?? '');
}

function unwrap(node: Element): void {
  for (const inner of nodes(node)) node.parentNode?.insertBefore(inner, node);
  detach(node);
}

function rows(root: Element, gone: readonly string[]): void {
  for (const row of Array.from(root.getElementsByTagName('w:tr'))) {
    const marks = child(row, 'w:trPr');
    if (marks && elements(marks).some(one => gone.includes(one.nodeName))) detach(row);
    else if (marks) drop(marks);
  }
  for (const table of Array.from(root.getElementsByTagName('w:tbl')))
    if (!child(table, 'w:tr') && table.getElementsByTagName('w:tr').length === 0) detach(table);
}

function drop(marks: Element): void {
  for (const one of elements(marks))
    if ([...INSERTIONS, ...DELETIONS].includes(one.nodeName)) detach(one);
}

/** A paragraph end that goes joins what follows; an emptied paragraph leaves altogether. */
function paragraphEnds(root: Element, gone: readonly string[]): void {
  for (const paragraph of Array.from(root.getElementsByTagName('w:p')).reverse()) {
    const mark = path(paragraph, 'w:pPr', 'w:rPr');
    if (!mark) continue;
    const goes = elements(mark).some(one => gone.includes(one.nodeName));
    drop(mark);
    if (!goes) continue;
    let next = paragraph.nextSibling;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    if (next?.nodeName !== 'w:p') continue;
    const empty = paragraph.getElementsByTagName('w:r').length === 0;
    if (empty) detach(paragraph);
    else {
      for (const inner of nodes(next)) if (inner.nodeName !== 'w:pPr') paragraph.appendChild(inner);
      detach(next);
    }
  }
}
