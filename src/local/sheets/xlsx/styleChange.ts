import { attributeText, parseXml } from './xml.ts';

/** One change of a cell's format; colours are "FFRRGGBB", null is none. */
export interface StyleChange {
  readonly format?: string;
  readonly bold?: boolean;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'center' | 'bottom';
}

// The order in which Excel writes (and some readers want) the children of a font.
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** A font like the one given but for weight and colour. */
export function changeFont(source: string, change: StyleChange, p: string): string {
  const font = source === '' ? null : parseXml(source);
  const entries = (font?.children ?? []).map(one => ({
    name: one.name,
    xml: source.slice(one.start, one.end),
  }));
  const put = (name: string, xml: string | null): void => {
    const at = entries.findIndex(one => one.name === name);
    if (at >= 0) entries.splice(at, 1);
    if (xml !== null) entries.push({ name, xml });
  };
  if (change.bold !== undefined) put('b', change.bold ? `<${p}b/>` : null);
  if (change.color !== undefined) {
    put('color', change.color === null ? null : `<${p}color rgb="${change.color}"/>`);
  }
  entries.sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
  return `<${p}font>${entries.map(one => one.xml).join('')}</${p}font>`;
}

/** A cell format like the one given, with these attributes and the change's alignment. */
export function changeXf(
  source: string,
  changed: Readonly<Record<string, string>>,
  change: StyleChange,
  p: string,
): string {
  const xf = parseXml(source);
  const attributes = new Map([...xf.attributes, ...Object.entries(changed)]);
  let alignment = '';
  let others = '';
  for (const one of xf.children) {
    const xml = source.slice(one.start, one.end);
    if (one.name === 'alignment') alignment = xml;
    else others += xml;
  }
  if (change.wrap !== undefined || change.vertical !== undefined) {
    const own = new Map(alignment === '' ? [] : parseXml(alignment).attributes);
    if (change.wrap !== undefined) own.set('wrapText', change.wrap ? '1' : '0');
    if (change.vertical !== undefined) own.set('vertical', change.vertical);
    alignment = `<${p}alignment${attributeText(own)}/>`;
    attributes.set('applyAlignment', '1');
  }
  const inner = alignment + others;
  const tag = `${p}xf${attributeText(attributes)}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${p}xf>`;
}
