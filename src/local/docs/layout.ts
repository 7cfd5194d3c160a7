import type { Element, Node } from '@xmldom/xmldom';
import { NotEmulated } from '../world/service.ts';
import type { Docx } from './docx.ts';
import type { OpenField, Piece } from './inline.ts';
import { inlinePieces } from './inlineWalk.ts';
import type { SegmentPlace } from './segments.ts';
import { attr, child, elements, make, path } from './xml.ts';

/** A paragraph with its indexes; the last index before `end` is its newline. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly node: Element;
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  /** Suggestion ids on the newline itself. */
  readonly markInsertions: readonly string[];
  readonly markDeletions: readonly string[];
}

export interface CellBlock extends Container {
  readonly node: Element;
}

export interface RowBlock {
  readonly node: Element;
  readonly cells: readonly CellBlock[];
  readonly start: number;
  readonly end: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly node: Element;
  readonly rows: readonly RowBlock[];
  readonly start: number;
  readonly end: number;
}

/** `node` is the `w:sectPr` of the section that ends here; null for the break before everything. */
export interface SectionBlock {
  readonly kind: 'section';
  readonly node: Element | null;
  readonly start: number;
  readonly end: number;
}

export type Block = ParagraphBlock | TableBlock | SectionBlock;

/** What holds blocks and ends in a newline that cannot go: a segment or a table cell. */
export interface Container {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** A body, header, footer or footnote with the index of everything in it (UTF-16 code units). */
export interface Segment extends Container {
  readonly place: SegmentPlace;
}

const INVISIBLE =
  /^w:(sectPr|tblPr|tblGrid|tcPr|bookmark|comment|proofErr|perm|moveFromRange|moveToRange|customXml\w+Range|tblPrEx|trPr)/;

/** Unwraps content controls, custom XML and block-level tracked changes around blocks, rows or cells. */
export function unwrapped(parent: Node): Element[] {
  return elements(parent).flatMap(one => {
    if (one.nodeName === 'w:sdt') {
      const content = child(one, 'w:sdtContent');
      return content ? unwrapped(content) : [];
    }
    if (/^w:(customXml|ins|del|moveTo|moveFrom)$/.test(one.nodeName)) return unwrapped(one);
    if (INVISIBLE.test(one.nodeName) || !one.nodeName.startsWith('w:')) return [];
    return [one];
  });
}

/** Numbers one segment afresh; every edit is followed by a new layout. */
export function layout(docx: Docx, place: SegmentPlace): Segment {
  const fields: OpenField[] = [];
  const blocks = (parent: Element, from: number): { blocks: Block[]; end: number } => {
    const found: Block[] = [];
    let at = from;
    closeWithParagraph(parent);
    for (const node of unwrapped(parent)) {
      const block = node.nodeName === 'w:tbl' ? table(node, at) : paragraph(node, at);
      found.push(block);
      at = block.end;
      const section = block.kind === 'paragraph' && path(node, 'w:pPr', 'w:sectPr');
      if (section) found.push({ kind: 'section', node: section, start: at, end: (at += 1) });
    }
    return { blocks: found, end: at };
  };

  const paragraph = (node: Element, start: number): ParagraphBlock => {
    if (node.nodeName !== 'w:p') throw new NotEmulated(`${node.nodeName} between paragraphs`);
    const pieces = inlinePieces(docx, place, node, fields);
    let at = start;
    for (const piece of pieces) {
      piece.start = at;
      piece.end = at += piece.text.length;
    }
    const mark = path(node, 'w:pPr', 'w:rPr');
    return {
      kind: 'paragraph',
      node,
      pieces,
      start,
      end: at + 1,
      markInsertions: suggestionIds(child(mark, 'w:ins') ?? child(mark, 'w:moveTo')),
      markDeletions: suggestionIds(child(mark, 'w:del') ?? child(mark, 'w:moveFrom')),
    };
  };

  const table = (node: Element, start: number): TableBlock => {
    let at = start + 1;
    const rows = unwrapped(node).map((row): RowBlock => {
      const rowStart = at++;
      const cells = unwrapped(row).map((cell): CellBlock => {
        const cellStart = at++;
        const inside = blocks(cell, at);
        at = inside.end;
        return { node: cell, start: cellStart, end: at, blocks: inside.blocks };
      });
      return { node: row, cells, start: rowStart, end: at };
    });
    return { kind: 'table', node, rows, start, end: at + 1 };
  };

  if (!place.isBody) return { place, start: 0, ...blocks(place.root, 0) };
  const inside = blocks(place.root, 1);
  const first: SectionBlock = { kind: 'section', node: null, start: 0, end: 1 };
  return { place, start: 0, end: inside.end, blocks: [first, ...inside.blocks] };
}

/** A cell or segment always ends in a paragraph, in Google Docs as in the .docx schema's advice. */
function closeWithParagraph(parent: Element): void {
  const last = unwrapped(parent).pop();
  if (last?.nodeName === 'w:p') return;
  const document = parent.ownerDocument;
  if (!document) throw new Error('A container outside any document.');
  const section = elements(parent).find(one => one.nodeName === 'w:sectPr');
  parent.insertBefore(make(document, 'w:p'), section ?? null);
}

/** The API's name for a tracked change, from its `w:id`. */
export function suggestionIds(change: Element | undefined): string[] {
  return change ? ['suggest.' + (attr(change, 'w:id') ?? '0')] : [];
}

/** All paragraphs of a container, those in tables included, in order. */
export function paragraphsOf(container: Container): ParagraphBlock[] {
  return container.blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'section') return [];
    return block.rows.flatMap(row => row.cells.flatMap(paragraphsOf));
  });
}

/** All tables of a container, nested ones included, outer before inner. */
export function tablesOf(container: Container): TableBlock[] {
  return container.blocks.flatMap(block =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap(row => row.cells.flatMap(tablesOf))]
      : [],
  );
}

/** The paragraph in which text at `index` may be inserted: its newline counts, its end does not. */
export function paragraphAt(container: Container, index: number): ParagraphBlock | undefined {
  return paragraphsOf(container).find(one => one.start <= index && index < one.end);
}

/** A paragraph's characters without its newline; elements appear as U+FFFC. */
export function charsOf(paragraph: ParagraphBlock): string {
  return paragraph.pieces.map(piece => piece.text).join('');
}
