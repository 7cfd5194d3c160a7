import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import type { ParagraphBlock } from './layout.ts';
import { charsOf } from './layout.ts';
import { listId, listItem } from './lists.ts';
import { namedStyle } from './styles.ts';
import { colorJson, textStyle } from './textStyle.ts';
import { attr, child, elements, val } from './xml.ts';

/** Fields of a run of content that suggestions touch; absent where there are none. */
function suggested(insertions: readonly string[], deletions: readonly string[]) {
  return {
    ...(insertions.length > 0 ? { suggestedInsertionIds: [...insertions] } : {}),
    ...(deletions.length > 0 ? { suggestedDeletionIds: [...deletions] } : {}),
  };
}

/** Start 0 is left out, as proto3 JSON leaves out zeros. */
export function indexes(at: { start: number; end: number }) {
  return { ...(at.start > 0 ? { startIndex: at.start } : {}), endIndex: at.end };
}

/** A paragraph as the API shows it; neighbouring text of one style is one text run. */
export function paragraphJson(docx: Docx, block: ParagraphBlock): docs_v1.Schema$Paragraph {
  const found: docs_v1.Schema$ParagraphElement[] = [];
  const text = (content: string, start: number, run: docs_v1.Schema$TextRun): void => {
    const last = found[found.length - 1];
    const end = start + content.length;
    if (last?.textRun && sameLook(last.textRun, run)) {
      last.textRun.content += content;
      last.endIndex = end;
    } else found.push({ ...indexes({ start, end }), textRun: { content, ...run } });
  };

  for (const piece of block.pieces) {
    const style = textStyle(docx, child(piece.run, 'w:rPr'), piece.link);
    const about = { ...suggested(piece.insertions, piece.deletions), textStyle: style };
    if (!piece.element) text(piece.text, piece.start, about);
    else {
      const [kind, value] = Object.entries(piece.element)[0] ?? [];
      if (kind) found.push({ ...indexes(piece), [kind]: { ...(value as object), ...about } });
    }
  }
  const properties = child(block.node, 'w:pPr');
  text('\n', block.end - 1, {
    ...suggested(block.markInsertions, block.markDeletions),
    textStyle: textStyle(docx, child(properties, 'w:rPr')),
  });

  const item = listItem(docx, block.node);
  return {
    elements: found,
    paragraphStyle: paragraphStyle(docx, block, properties),
    ...(item
      ? {
          bullet: {
            listId: listId(item.numId),
            ...(item.level > 0 ? { nestingLevel: item.level } : {}),
            textStyle: textStyle(docx, child(properties, 'w:rPr')),
          },
        }
      : {}),
  };
}

function sameLook(one: docs_v1.Schema$TextRun, other: docs_v1.Schema$TextRun): boolean {
  const look = (run: docs_v1.Schema$TextRun) =>
    JSON.stringify([run.textStyle, run.suggestedInsertionIds, run.suggestedDeletionIds]);
  return look(one) === look(other);
}

function paragraphStyle(
  docx: Docx,
  block: ParagraphBlock,
  properties: Element | undefined,
): docs_v1.Schema$ParagraphStyle {
  const named = namedStyle(docx, val(properties, 'w:pStyle'));
  return {
    ...(named === 'NORMAL_TEXT' ? {} : { headingId: headingId(block) }),
    namedStyleType: named,
    ...paragraphProperties(properties),
  };
}

/** Google's id where its own export kept one as a bookmark, else one made from place and words. */
function headingId(block: ParagraphBlock): string {
  for (const one of elements(block.node)) {
    const name = attr(one, 'w:name');
    if (one.nodeName === 'w:bookmarkStart' && name?.startsWith('_heading=')) return name.slice(9);
  }
  let hash = block.start;
  for (const unit of charsOf(block))
    hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 2_176_782_336;
  return 'h.' + hash.toString(36).padStart(6, '0');
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
  distribute: 'JUSTIFIED',
};

/** Lengths of `w:pPr` are twentieths of a point, line spacing 240ths of a line (ECMA-376). */
export function paragraphProperties(
  properties: Element | undefined,
): docs_v1.Schema$ParagraphStyle {
  const rtl = child(properties, 'w:bidi') !== undefined;
  const style: docs_v1.Schema$ParagraphStyle = {
    direction: rtl ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT',
  };
  if (!properties) return style;
  const points = (twips: number) => ({ magnitude: twips / 20, unit: 'PT' });
  const alignment = ALIGNMENTS[val(properties, 'w:jc') ?? ''];
  if (alignment) style.alignment = alignment;
  const spacing = child(properties, 'w:spacing');
  const before = attr(spacing, 'w:before');
  const after = attr(spacing, 'w:after');
  const line = attr(spacing, 'w:line');
  if (before) style.spaceAbove = points(Number(before));
  if (after) style.spaceBelow = points(Number(after));
  if (line && (attr(spacing, 'w:lineRule') ?? 'auto') === 'auto')
    style.lineSpacing = Number(line) / 2.4;
  const indent = child(properties, 'w:ind');
  if (indent) {
    const left = Number(attr(indent, 'w:left') ?? attr(indent, 'w:start') ?? 0);
    const first = Number(attr(indent, 'w:firstLine') ?? 0) - Number(attr(indent, 'w:hanging') ?? 0);
    style.indentStart = points(left);
    style.indentFirstLine = points(left + first);
    style.indentEnd = points(Number(attr(indent, 'w:right') ?? attr(indent, 'w:end') ?? 0));
  }
  if (child(properties, 'w:keepNext')) style.keepWithNext = true;
  if (child(properties, 'w:keepLines')) style.keepLinesTogether = true;
  if (child(properties, 'w:pageBreakBefore')) style.pageBreakBefore = true;
  const shade = colorJson(attr(child(properties, 'w:shd'), 'w:fill'));
  if (shade) style.shading = { backgroundColor: shade };
  return style;
}
