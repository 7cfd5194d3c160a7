import type { Element } from '@xmldom/xmldom';
import { NotEmulated } from '../world/service.ts';
import { splitsPair } from './deleteRange.ts';
import { invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import { splitAt } from './cut.ts';
import { paragraphPropertiesOf, setParagraphProperty } from './paragraphProperties.ts';
import type { ParagraphBlock, Segment } from './layout.ts';
import { layout, paragraphsOf } from './layout.ts';
import { fieldsOf, flagOf, maskOf, rangeOf, textOf } from './requestShape.ts';
import type { Json } from './requestShape.ts';
import { RUN_PROPERTIES } from './schemaOrder.ts';
import { colorHex } from './textStyle.ts';
import { child, detach, make, nodes, putInOrder } from './xml.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Colour that Docs gives a new link unless the request sets one (TextStyle.link in the reference). */
const LINK_COLOR = '1155cc';

const TOGGLES: Readonly<Record<string, string>> = {
  bold: 'w:b',
  italic: 'w:i',
  underline: 'w:u',
  strikethrough: 'w:strike',
};

/** A `w:rPr` child to set, or the name of one to remove. */
type Change = { readonly name: string; readonly value?: string };

/** UpdateTextStyleRequest for bold, italic, underline, strikethrough, link and foregroundColor. */
export function updateTextStyle(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['range', 'textStyle', 'fields']);
  const mask = maskOf(asked, where);
  const names = [...Object.keys(TOGGLES), 'link', 'foregroundColor'];
  for (const name of mask)
    if (!names.includes(name))
      throw new NotEmulated(`documents.batchUpdate ${where}.fields ${name}`);
  const style = fieldsOf(asked.textStyle ?? {}, `${where}.textStyle`, names);
  const { segment, start, end } = rangeOf(docx, asked.range, where, 'outOfRange');
  if (splitsPair(segment, start) || splitsPair(segment, end))
    throw invalid(where, 'The range cannot include one code unit of a surrogate pair.');

  const changes = mask.flatMap(name => changesFor(name, style, mask, where));
  const url = mask.includes('link') ? linkUrl(style, where) : undefined;
  const id = url ? docx.relate(segment.place.part, 'hyperlink', url, true) : undefined;
  const touched = paragraphsOf(segment).filter(one => one.start < end && one.end > start);
  for (const paragraph of touched.reverse()) {
    if (paragraph.end - 1 < end) changeMark(paragraph, changes);
    const runs = cutOut(docx, segment, paragraph, start, end);
    for (const { run, linked } of runs) {
      apply(propertiesOf(run), linked && mask.includes('link') && !url ? unlinked(mask) : []);
      apply(propertiesOf(run), changes);
      if (mask.includes('link')) relink(run, id);
    }
    if (mask.includes('link') && runs.some(one => one.inField))
      throw new NotEmulated('updateTextStyle of a link that the .docx keeps as a field');
  }
  docx.touch(segment.place.part);
  return {};
}

function linkUrl(style: Json, where: string): string | undefined {
  if (style.link === undefined) return undefined;
  const link = fieldsOf(style.link, `${where}.textStyle.link`, ['url']);
  const url = textOf(link, 'url', where);
  if (!url) throw invalid(where, 'Links must include at least one type.');
  return url;
}

function changesFor(name: string, style: Json, mask: readonly string[], where: string): Change[] {
  const toggle = TOGGLES[name];
  if (toggle) {
    if (style[name] === undefined) return [{ name: toggle }];
    const on = flagOf(style, name, where);
    const yes = name === 'underline' ? 'single' : '1';
    const no = name === 'underline' ? 'none' : '0';
    return [{ name: toggle, value: on ? yes : no }];
  }
  if (name === 'foregroundColor') {
    if (style[name] === undefined) return [{ name: 'w:color' }];
    const color = fieldsOf(style[name], `${where}.textStyle.foregroundColor`, ['color']);
    const inner = fieldsOf(color.color ?? {}, `${where}.textStyle.foregroundColor.color`, [
      'rgbColor',
    ]);
    const hex = colorHex({ color: inner });
    return [hex ? { name: 'w:color', value: hex } : { name: 'w:color' }];
  }
  // A new link is coloured and underlined as well, unless asked otherwise.
  if (style.link === undefined) return [];
  const own: Change[] = [];
  if (!mask.includes('foregroundColor')) own.push({ name: 'w:color', value: LINK_COLOR });
  if (!mask.includes('underline')) own.push({ name: 'w:u', value: 'single' });
  return own;
}

/** A link taken off takes its look along, but for what the request sets itself. */
function unlinked(mask: readonly string[]): Change[] {
  const gone = ['w:rStyle'];
  if (!mask.includes('foregroundColor')) gone.push('w:color');
  if (!mask.includes('underline')) gone.push('w:u');
  return gone.map(name => ({ name }));
}

function apply(properties: Element, changes: readonly Change[]): void {
  const document = properties.ownerDocument;
  if (!document) throw new Error('Properties outside any document.');
  for (const { name, value } of changes) {
    const old = child(properties, name);
    if (value !== undefined)
      putInOrder(properties, make(document, name, { 'w:val': value }), RUN_PROPERTIES);
    else if (old) detach(old);
  }
}

function changeMark(paragraph: ParagraphBlock, changes: readonly Change[]): void {
  const properties = paragraphPropertiesOf(paragraph.node);
  const document = properties.ownerDocument;
  const known = child(properties, 'w:rPr');
  if (!known && document) setParagraphProperty(paragraph.node, make(document, 'w:rPr'));
  const mark = child(properties, 'w:rPr');
  if (mark) apply(mark, changes);
}

interface CutRun {
  readonly run: Element;
  readonly linked: boolean;
  readonly inField: boolean;
}

/** The runs that hold exactly the range's part of this paragraph, cut where it begins and ends. */
function cutOut(
  docx: Docx,
  segment: Segment,
  paragraph: ParagraphBlock,
  start: number,
  end: number,
): CutRun[] {
  const { node } = paragraph;
  const fresh = () =>
    paragraphsOf(layout(docx, segment.place)).find(one => one.node === node) ?? paragraph;
  const to = Math.min(end, paragraph.end - 1);
  const from = Math.max(start, paragraph.start);
  if (from >= to) return [];
  if (to < paragraph.end - 1) splitAt(paragraph, to);
  if (from > paragraph.start) splitAt(fresh(), from);
  const inside = fresh().pieces.filter(one => one.start >= from && one.end <= to);
  const runs = new Map<Element, CutRun>();
  for (const { run, link, scopes } of inside) {
    const inField = scopes.some(scope => scope.kind === 'field');
    if (run) runs.set(run, { run, linked: link !== undefined, inField });
  }
  return [...runs.values()];
}

function propertiesOf(run: Element): Element {
  const known = child(run, 'w:rPr');
  if (known) return known;
  if (!run.ownerDocument) throw new Error('A run outside any document.');
  const made = make(run.ownerDocument, 'w:rPr');
  run.insertBefore(made, run.firstChild);
  return made;
}

function relink(run: Element, linkId: string | undefined): void {
  const old = run.parentNode;
  if (old?.nodeName === 'w:hyperlink') {
    for (const one of nodes(old)) old.parentNode?.insertBefore(one, old);
    detach(old);
  }
  if (linkId === undefined || !run.ownerDocument) return;
  const link = make(run.ownerDocument, 'w:hyperlink');
  link.setAttributeNS(R, 'r:id', linkId);
  run.parentNode?.insertBefore(link, run);
  link.appendChild(run);
}
