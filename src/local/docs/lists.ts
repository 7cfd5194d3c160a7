import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import { styleChain } from './styles.ts';
import { attr, child, elements, intVal, path, val } from './xml.ts';

const GLYPH_TYPES: Readonly<Record<string, string>> = {
  decimal: 'DECIMAL',
  decimalZero: 'ZERO_DECIMAL',
  upperLetter: 'UPPER_ALPHA',
  lowerLetter: 'ALPHA',
  upperRoman: 'UPPER_ROMAN',
  lowerRoman: 'ROMAN',
  none: 'NONE',
};

/** Bullets of Word's Symbol and Wingdings fonts as the characters that Docs shows. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '●',
  '\uf0a7': '■',
  o: '○',
  '·': '●',
};

/** A square that stands for a checklist, which the API reports without any glyph. */
export const CHECKBOX = '☐';

/** A paragraph's place in a list. */
export interface ListItem {
  readonly numId: number;
  readonly level: number;
}

/** The numbering part's root, where there is one. */
export function numberingRoot(docx: Docx): { name: string; root: Element } | undefined {
  const name = docx.relationships(docx.mainName).find(one => one.kind === 'numbering')?.target;
  const root = name ? docx.part(name)?.documentElement : undefined;
  return name && root ? { name, root } : undefined;
}

/** The list a paragraph is in, by itself or through its style; numId 0 means none. */
export function listItem(docx: Docx, paragraph: Element): ListItem | undefined {
  const properties = child(paragraph, 'w:pPr');
  const styles = styleChain(docx, val(properties, 'w:pStyle'));
  const places = [properties, ...styles.map(style => child(style, 'w:pPr'))];
  const numId = places.map(one => intVal(path(one, 'w:numPr'), 'w:numId')).find(isNumber);
  if (!numId) return undefined;
  const level = places.map(one => intVal(path(one, 'w:numPr'), 'w:ilvl')).find(isNumber) ?? 0;
  return levelsOf(docx, numId).length > 0 ? { numId, level } : undefined;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

/** The API's id of a list. */
export function listId(numId: number): string {
  return `kix.list${numId}`;
}

/** The `w:lvl` elements of a list, level 0 first, overrides applied. */
export function levelsOf(docx: Docx, numId: number): Element[] {
  const root = numberingRoot(docx)?.root;
  if (!root) return [];
  const all = elements(root);
  const num = all.find(one => one.nodeName === 'w:num' && attr(one, 'w:numId') === String(numId));
  const abstractId = val(num, 'w:abstractNumId');
  const abstract = all.find(
    one => one.nodeName === 'w:abstractNum' && attr(one, 'w:abstractNumId') === abstractId,
  );
  if (!abstract) return [];
  const overrides = num ? elements(num).filter(one => one.nodeName === 'w:lvlOverride') : [];
  return elements(abstract)
    .filter(one => one.nodeName === 'w:lvl')
    .map(level => {
      const index = attr(level, 'w:ilvl');
      const override = overrides.find(one => attr(one, 'w:ilvl') === index);
      return child(override, 'w:lvl') ?? level;
    });
}

/** What a level shows before its paragraphs: a bullet's character, or the .docx number format. */
export function glyphOf(level: Element | undefined): string {
  const text = val(level, 'w:lvlText') ?? '';
  const format = val(level, 'w:numFmt') ?? 'decimal';
  return format === 'bullet' ? (SYMBOLS[text] ?? text) : format;
}

/** The `lists` of a document for the lists its paragraphs are in. */
export function listsJson(
  docx: Docx,
  used: ReadonlySet<number>,
): Record<string, docs_v1.Schema$List> | undefined {
  if (used.size === 0) return undefined;
  return Object.fromEntries(
    [...used].map(numId => [
      listId(numId),
      { listProperties: { nestingLevels: levelsOf(docx, numId).map(levelJson) } },
    ]),
  );
}

function levelJson(level: Element, index: number): docs_v1.Schema$NestingLevel {
  const format = val(level, 'w:numFmt') ?? 'decimal';
  const indent = path(level, 'w:pPr', 'w:ind');
  const left = Number(attr(indent, 'w:left') ?? attr(indent, 'w:start') ?? 720 * (index + 1)) / 20;
  const hanging = Number(attr(indent, 'w:hanging') ?? 360) / 20;
  const glyph: docs_v1.Schema$NestingLevel =
    format !== 'bullet'
      ? { glyphType: GLYPH_TYPES[format] ?? 'DECIMAL' }
      : glyphOf(level) === CHECKBOX
        ? { glyphType: 'GLYPH_TYPE_UNSPECIFIED' }
        : { glyphSymbol: glyphOf(level) };
  const text = val(level, 'w:lvlText') ?? '';
  return {
    bulletAlignment: 'START',
    ...glyph,
    glyphFormat:
      format === 'bullet'
        ? `%${index}`
        : text.replace(/%(\d)/g, (_, n: string) => '%' + (Number(n) - 1)),
    indentFirstLine: { magnitude: left - hanging, unit: 'PT' },
    indentStart: { magnitude: left, unit: 'PT' },
    textStyle: {},
    startNumber: intVal(level, 'w:start') ?? 1,
  };
}
