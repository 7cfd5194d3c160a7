import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import { characterProperties } from './styles.ts';
import { attr, child, intVal, val } from './xml.ts';

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  blue: '0000ff',
  red: 'ff0000',
  darkBlue: '00008b',
  darkCyan: '008b8b',
  darkGreen: '006400',
  darkMagenta: '8b008b',
  darkRed: '8b0000',
  darkYellow: '808000',
  darkGray: 'a9a9a9',
  lightGray: 'd3d3d3',
  black: '000000',
  white: 'ffffff',
};

/** "1A73E8" as the API writes colours: parts of one, zeros left out. */
export function colorJson(hex: string | undefined): docs_v1.Schema$OptionalColor | undefined {
  if (!hex || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const rgb = { red: part(0), green: part(2), blue: part(4) };
  const rgbColor = Object.fromEntries(Object.entries(rgb).filter(([, value]) => value > 0));
  return { color: { rgbColor } };
}

/** The colour back as six hexadecimal digits. */
export function colorHex(color: docs_v1.Schema$OptionalColor | undefined): string | undefined {
  const rgb = color?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value: number | null | undefined) =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return part(rgb.red) + part(rgb.green) + part(rgb.blue);
}

function toggle(properties: Element, name: string): boolean | undefined {
  const one = child(properties, name);
  if (!one) return undefined;
  return !['0', 'false', 'off'].includes(attr(one, 'w:val') ?? '1');
}

/** The TextStyle that one `w:rPr` asks for by itself. */
function ownStyle(properties: Element): docs_v1.Schema$TextStyle {
  const style: docs_v1.Schema$TextStyle = {};
  const bold = toggle(properties, 'w:b');
  const italic = toggle(properties, 'w:i');
  const strike = toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike');
  const small = toggle(properties, 'w:smallCaps');
  const underline = val(properties, 'w:u');
  const offset = val(properties, 'w:vertAlign');
  const halfPoints = intVal(properties, 'w:sz');
  const font = attr(child(properties, 'w:rFonts'), 'w:ascii');
  const foreground = colorJson(val(properties, 'w:color'));
  const highlight = HIGHLIGHTS[val(properties, 'w:highlight') ?? ''];
  const background = colorJson(highlight ?? attr(child(properties, 'w:shd'), 'w:fill'));
  if (bold !== undefined) style.bold = bold;
  if (italic !== undefined) style.italic = italic;
  if (strike !== undefined) style.strikethrough = strike;
  if (small !== undefined) style.smallCaps = small;
  if (underline !== undefined) style.underline = underline !== 'none';
  if (offset === 'superscript') style.baselineOffset = 'SUPERSCRIPT';
  if (offset === 'subscript') style.baselineOffset = 'SUBSCRIPT';
  if (halfPoints !== undefined) style.fontSize = { magnitude: halfPoints / 2, unit: 'PT' };
  if (font) style.weightedFontFamily = { fontFamily: font, weight: 400 };
  if (foreground) style.foregroundColor = foreground;
  if (background) style.backgroundColor = background;
  return style;
}

/**
 * The TextStyle of text with these run properties: character styles are spelt out, the paragraph's
 * named style is not (the API reports only what differs from it; assumption for imported text).
 */
export function textStyle(
  docx: Docx,
  properties: Element | undefined,
  link?: docs_v1.Schema$Link,
): docs_v1.Schema$TextStyle {
  if (!properties) return link ? { link } : {};
  const chain = [...characterProperties(docx, val(properties, 'w:rStyle')), properties];
  const style = Object.assign({}, ...chain.map(ownStyle)) as docs_v1.Schema$TextStyle;
  return link ? { ...style, link } : style;
}
