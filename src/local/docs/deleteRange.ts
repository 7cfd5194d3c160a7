import { invalid } from './docsError.ts';
import { removeInline } from './inlineEdit.ts';
import { paragraphPropertiesOf } from './paragraphProperties.ts';
import type { Block, Container, ParagraphBlock, Segment } from './layout.ts';
import { paragraphsOf } from './layout.ts';
import { PARAGRAPH_PROPERTIES } from './schemaOrder.ts';
import { child, detach, nodes, putInOrder } from './xml.ts';

/** Wording seen in live answers of the API. */
const NOT_DELETABLE = 'Invalid deletion range. Cannot delete the requested range.';

/** True where an index falls between the two halves of a character outside the basic plane. */
export function splitsPair(segment: Container, index: number): boolean {
  return paragraphsOf(segment).some(paragraph =>
    paragraph.pieces.some(piece => {
      if (index <= piece.start || index >= piece.end) return false;
      const code = piece.text.charCodeAt(index - piece.start);
      return code >= 0xdc00 && code <= 0xdfff;
    }),
  );
}

/**
 * Deletes `[start, end)` of a segment, or throws what the API answers: nothing may be half deleted
 * that has a structure (DeleteContentRangeRequest in the reference). Where two paragraphs become
 * one, the first keeps its style, unless nothing of its text is left.
 */
export function deleteRange(segment: Segment, start: number, end: number, where: string): void {
  if (splitsPair(segment, start) || splitsPair(segment, end))
    throw invalid(where, 'The range cannot include one code unit of a surrogate pair.');
  const container = innermost(segment, start, end);
  if (!container) throw invalid(where, NOT_DELETABLE);
  const inside = container.blocks.filter(one => one.start < end && one.end > start);
  if (inside.some(one => one.kind !== 'paragraph' && (one.start < start || one.end > end)))
    throw invalid(where, NOT_DELETABLE);

  const first = inside.find(one => one.kind === 'paragraph');
  const joins = first !== undefined && first.end <= end;
  const behind = container.blocks.find(one => one.start <= end && end < one.end);
  if (joins && behind?.kind !== 'paragraph') throw invalid(where, NOT_DELETABLE);

  for (const block of inside) if (block.kind === 'paragraph') removeInline(block, start, end);
  if (!joins || behind?.kind !== 'paragraph' || first === behind) {
    for (const block of inside) if (block.kind !== 'paragraph') removeBlock(block);
    return;
  }
  if (first.start < start) {
    // A section that ended after the first paragraph ends no more: its mark lies in the range.
    for (const block of inside) if (block !== first && block !== behind) removeBlock(block);
    for (const node of nodes(behind.node))
      if (node.nodeName !== 'w:pPr') first.node.appendChild(node);
    keepSectionEnd(first, behind);
    detach(behind.node);
  } else {
    for (const block of inside) if (block !== behind) removeBlock(block);
  }
}

/** The smallest body, header or cell whose content, but for its last newline, holds the range. */
function innermost(container: Container, start: number, end: number): Container | undefined {
  const from = container.blocks[0]?.start ?? container.start;
  if (start < from || end >= container.end) return undefined;
  for (const block of container.blocks) {
    if (block.kind !== 'table' || start <= block.start || end >= block.end) continue;
    const cells = block.rows.flatMap(row => row.cells);
    return cells.map(cell => innermost(cell, start, end)).find(Boolean);
  }
  return container;
}

function removeBlock(block: Block): void {
  if (block.kind === 'section') {
    if (block.node) detach(block.node);
    return;
  }
  const parent = block.node.parentNode;
  detach(block.node);
  // A content control that wrapped only this block would be invalid when empty.
  if (parent?.nodeName === 'w:sdtContent' && !parent.firstChild && parent.parentNode)
    detach(parent.parentNode);
}

function keepSectionEnd(first: ParagraphBlock, behind: ParagraphBlock): void {
  const section = child(child(behind.node, 'w:pPr'), 'w:sectPr');
  if (section) putInOrder(paragraphPropertiesOf(first.node), section, PARAGRAPH_PROPERTIES);
}
