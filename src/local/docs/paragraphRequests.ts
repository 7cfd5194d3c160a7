import { NotEmulated } from '../world/service.ts';
import { bulletList, presetOf, PRESETS } from './bulletPresets.ts';
import { deleteRange } from './deleteRange.ts';
import { invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import { paragraphPropertiesOf, setParagraphProperty } from './paragraphProperties.ts';
import type { ParagraphBlock, Segment } from './layout.ts';
import { charsOf, layout, paragraphsOf } from './layout.ts';
import { listItem } from './lists.ts';
import { fieldsOf, maskOf, rangeOf, textOf } from './requestShape.ts';
import { NAMED_STYLES, styleIdFor } from './styles.ts';
import { child, detach, make } from './xml.ts';

function overlapping(segment: Segment, start: number, end: number): ParagraphBlock[] {
  return paragraphsOf(segment).filter(one => one.start < end && one.end > start);
}

/** UpdateParagraphStyleRequest for the named style alone. */
export function updateParagraphStyle(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['range', 'paragraphStyle', 'fields']);
  for (const name of maskOf(asked, where))
    if (name !== 'namedStyleType')
      throw new NotEmulated(`documents.batchUpdate ${where}.fields ${name}`);
  const style = fieldsOf(asked.paragraphStyle ?? {}, `${where}.paragraphStyle`, ['namedStyleType']);
  const wanted = textOf(style, 'namedStyleType', where) ?? 'NORMAL_TEXT';
  const named = NAMED_STYLES.find(one => one === wanted);
  if (!named) throw invalid(where, `Invalid named style type: ${wanted}`);
  const { segment, start, end } = rangeOf(docx, asked.range, where, 'outOfRange');
  const id = styleIdFor(docx, named);
  for (const { node } of overlapping(segment, start, end)) {
    const document = node.ownerDocument;
    const old = child(child(node, 'w:pPr'), 'w:pStyle');
    if (!id) {
      if (old) detach(old);
    } else if (document) setParagraphProperty(node, make(document, 'w:pStyle', { 'w:val': id }));
  }
  docx.touch(segment.place.part);
  return {};
}

/**
 * CreateParagraphBulletsRequest: leading tabs become the nesting level and go; a list of the same
 * preset just before is continued.
 */
export function createParagraphBullets(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['range', 'bulletPreset']);
  const preset = textOf(asked, 'bulletPreset', where) ?? '';
  if (!PRESETS[preset])
    throw new NotEmulated(`documents.batchUpdate ${where}.bulletPreset ${preset}`);
  const { segment, start, end } = rangeOf(docx, asked.range, where, 'outOfRange');
  const all = paragraphsOf(segment);
  const chosen = overlapping(segment, start, end);
  const before = all[all.indexOf(chosen[0] as ParagraphBlock) - 1];
  const earlier = before && before.end === chosen[0]?.start && listItem(docx, before.node);
  const numId =
    earlier && presetOf(docx, earlier.numId) === preset ? earlier.numId : bulletList(docx, preset);

  for (const { node } of chosen) {
    const document = node.ownerDocument;
    if (!document) continue;
    const here = paragraphsOf(layout(docx, segment.place)).find(one => one.node === node);
    const tabs = /^\t*/.exec(here ? charsOf(here) : '')?.[0].length ?? 0;
    if (here && tabs > 0)
      deleteRange(layout(docx, segment.place), here.start, here.start + tabs, where);
    const level = tabs > 0 ? Math.min(tabs, 8) : (listItem(docx, node)?.level ?? 0);
    const numbering = make(document, 'w:numPr');
    numbering.appendChild(make(document, 'w:ilvl', { 'w:val': String(level) }));
    numbering.appendChild(make(document, 'w:numId', { 'w:val': String(numId) }));
    setParagraphProperty(node, numbering);
  }
  docx.touch(segment.place.part);
  return {};
}

/** DeleteParagraphBulletsRequest; a list that comes with the style is switched off. */
export function deleteParagraphBullets(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['range']);
  const { segment, start, end } = rangeOf(docx, asked.range, where, 'outOfRange');
  for (const { node } of overlapping(segment, start, end)) {
    if (!listItem(docx, node)) continue;
    const own = child(paragraphPropertiesOf(node), 'w:numPr');
    if (own) detach(own);
    if (!listItem(docx, node) || !node.ownerDocument) continue;
    const off = make(node.ownerDocument, 'w:numPr');
    off.appendChild(make(node.ownerDocument, 'w:numId', { 'w:val': '0' }));
    setParagraphProperty(node, off);
  }
  docx.touch(segment.place.part);
  return {};
}
