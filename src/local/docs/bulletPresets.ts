import type { Docx } from './docx.ts';
import { CHECKBOX, glyphOf, levelsOf, numberingRoot } from './lists.ts';
import { attr, elements, make } from './xml.ts';

/** Glyphs of the first three levels, repeated below (BulletGlyphPreset in the reference). */
export const PRESETS: Readonly<Record<string, readonly [string, string, string]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_CHECKBOX: [CHECKBOX, CHECKBOX, CHECKBOX],
};

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

/** Width of one nesting level in twips: half an inch, as Docs indents. */
const INDENT = 720;

/** The preset whose glyphs a list shows on its first levels, if it is one of ours. */
export function presetOf(docx: Docx, numId: number): string | undefined {
  const levels = levelsOf(docx, numId);
  return Object.keys(PRESETS).find(name =>
    PRESETS[name]?.every((glyph, at) => !levels[at] || glyphOf(levels[at]) === glyph),
  );
}

/** Adds a list with the preset's glyphs to the numbering part and answers its `w:numId`. */
export function bulletList(docx: Docx, preset: string): number {
  const glyphs = PRESETS[preset] ?? ['●', '○', '■'];
  const { name, root } = numberingRoot(docx) ?? addNumbering(docx);
  const document = root.ownerDocument;
  if (!document) throw new Error('The numbering part is empty.');
  const next = (element: string, key: string) =>
    1 +
    Math.max(
      0,
      ...elements(root)
        .filter(one => one.nodeName === element)
        .map(one => Number(attr(one, key) ?? 0)),
    );
  const abstractId = next('w:abstractNum', 'w:abstractNumId');
  const numId = next('w:num', 'w:numId');

  const abstract = make(document, 'w:abstractNum', { 'w:abstractNumId': String(abstractId) });
  abstract.appendChild(make(document, 'w:multiLevelType', { 'w:val': 'hybridMultilevel' }));
  for (let level = 0; level < 9; level += 1) {
    const one = make(document, 'w:lvl', { 'w:ilvl': String(level) });
    one.appendChild(make(document, 'w:start', { 'w:val': '1' }));
    one.appendChild(make(document, 'w:numFmt', { 'w:val': 'bullet' }));
    one.appendChild(make(document, 'w:lvlText', { 'w:val': glyphs[level % 3] ?? '●' }));
    one.appendChild(make(document, 'w:lvlJc', { 'w:val': 'left' }));
    const properties = make(document, 'w:pPr');
    const indent = { 'w:left': String(INDENT * (level + 1)), 'w:hanging': '360' };
    properties.appendChild(make(document, 'w:ind', indent));
    one.appendChild(properties);
    abstract.appendChild(one);
  }
  // The schema wants every abstractNum before the first num.
  root.insertBefore(abstract, elements(root).find(one => one.nodeName === 'w:num') ?? null);
  const num = make(document, 'w:num', { 'w:numId': String(numId) });
  num.appendChild(make(document, 'w:abstractNumId', { 'w:val': String(abstractId) }));
  root.appendChild(num);
  docx.touch(name);
  return numId;
}

function addNumbering(docx: Docx) {
  const folder = docx.mainName.slice(0, docx.mainName.lastIndexOf('/') + 1);
  docx.relate(docx.mainName, 'numbering', 'numbering.xml', false);
  const name = folder + 'numbering.xml';
  const root = docx.addPart(name, EMPTY, CONTENT_TYPE).documentElement;
  if (!root) throw new Error('The numbering part is empty.');
  return { name, root };
}
