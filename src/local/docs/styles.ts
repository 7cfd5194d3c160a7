import type { Document, Element } from '@xmldom/xmldom';
import type { Docx } from './docx.ts';
import { attr, child, elements, make, val } from './xml.ts';

/** NamedStyleType of the API, without NAMED_STYLE_TYPE_UNSPECIFIED. */
export const NAMED_STYLES = [
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
] as const;

export type NamedStyle = (typeof NAMED_STYLES)[number];

const STYLES_PART = 'styles';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

function part(docx: Docx): { name: string; tree: Document } | undefined {
  const name = docx.relationships(docx.mainName).find(one => one.kind === STYLES_PART)?.target;
  const tree = name ? docx.part(name) : undefined;
  return name && tree ? { name, tree } : undefined;
}

function all(docx: Docx): Element[] {
  const root = part(docx)?.tree.documentElement;
  return root ? elements(root).filter(one => one.nodeName === 'w:style') : [];
}

/** A style and what it is based on, nearest first. */
export function styleChain(docx: Docx, id: string | undefined): Element[] {
  const found: Element[] = [];
  for (let next = id; next;) {
    const style = all(docx).find(one => attr(one, 'w:styleId') === next);
    if (!style || found.includes(style)) break;
    found.push(style);
    next = val(style, 'w:basedOn');
  }
  return found;
}

/** Built-in style names are English in every language's .docx ("heading 1"), unlike the ids. */
function namedStyleOf(name: string): NamedStyle | undefined {
  const plain = name.toLowerCase();
  if (plain === 'title') return 'TITLE';
  if (plain === 'subtitle') return 'SUBTITLE';
  const level = /^heading ?(\d)$/.exec(plain)?.[1];
  return level ? (`HEADING_${Math.min(Number(level), 6)}` as NamedStyle) : undefined;
}

/**
 * The named style that a paragraph's `w:pStyle` comes to. Assumptions: a style of one's own counts
 * as the heading it is based on; headings 7 to 9, which Docs lacks, become HEADING_6.
 */
export function namedStyle(docx: Docx, styleId: string | undefined): NamedStyle {
  if (!styleId) return 'NORMAL_TEXT';
  const chain = styleChain(docx, styleId);
  const names = chain.length > 0 ? chain.map(one => val(one, 'w:name') ?? '') : [styleId];
  return names.map(namedStyleOf).find(Boolean) ?? 'NORMAL_TEXT';
}

/** The id of the style that stands for `named`, made plain where the document has none. */
export function styleIdFor(docx: Docx, named: NamedStyle): string | undefined {
  if (named === 'NORMAL_TEXT') return undefined;
  const known = all(docx).find(
    one => attr(one, 'w:type') === 'paragraph' && namedStyleOf(val(one, 'w:name') ?? '') === named,
  );
  const knownId = attr(known, 'w:styleId');
  if (knownId) return knownId;

  const level = /\d$/.exec(named)?.[0];
  const name = level ? `heading ${level}` : named.toLowerCase();
  const id = level ? `Heading${level}` : named === 'TITLE' ? 'Title' : 'Subtitle';
  const here = part(docx) ?? addStyles(docx);
  const style = make(here.tree, 'w:style', { 'w:type': 'paragraph', 'w:styleId': id });
  style.appendChild(make(here.tree, 'w:name', { 'w:val': name }));
  const properties = make(here.tree, 'w:pPr');
  if (level) {
    properties.appendChild(make(here.tree, 'w:keepNext'));
    properties.appendChild(make(here.tree, 'w:outlineLvl', { 'w:val': String(Number(level) - 1) }));
  }
  style.appendChild(properties);
  here.tree.documentElement?.appendChild(style);
  docx.touch(here.name);
  return id;
}

function addStyles(docx: Docx): { name: string; tree: Document } {
  const folder = docx.mainName.slice(0, docx.mainName.lastIndexOf('/') + 1);
  docx.relate(docx.mainName, STYLES_PART, 'styles.xml', false);
  const name = folder + 'styles.xml';
  return { name, tree: docx.addPart(name, EMPTY, CONTENT_TYPE) };
}

/** Run properties that a character style brings along, most general first. */
export function characterProperties(docx: Docx, styleId: string | undefined): Element[] {
  return styleChain(docx, styleId)
    .map(style => child(style, 'w:rPr'))
    .filter(one => one !== undefined)
    .reverse();
}

/** The paragraph and run properties of a named style, for the `namedStyles` of a document. */
export function namedStyleProperties(
  docx: Docx,
  named: NamedStyle,
): { paragraph: Element[]; run: Element[] } {
  const style = all(docx).find(one => {
    if (attr(one, 'w:type') !== 'paragraph') return false;
    if (named === 'NORMAL_TEXT') return attr(one, 'w:default') === '1';
    return namedStyleOf(val(one, 'w:name') ?? '') === named;
  });
  const list = style ? [style] : [];
  return {
    paragraph: list.flatMap(one => child(one, 'w:pPr') ?? []),
    run: list.flatMap(one => child(one, 'w:rPr') ?? []),
  };
}
