// Workbook parts are patched as text, so that what nobody touched stays byte for byte as it was.
// The reader therefore keeps where each element stands in its source.

/** One element with its place in the source; `innerStart` is -1 for `<a/>`. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  readonly prefix: string;
  /** By qualified name as written ("r:id"), entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data, entities decoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The part is not well-formed (or has a DOCTYPE, which workbook parts never have). */
export class XmlDamaged extends Error {}

interface Open {
  name: string;
  prefix: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  innerStart: number;
}

/** Reads one well-formed document into a tree with source offsets. Throws XmlDamaged. */
export function parseXml(source: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  const close = (innerEnd: number, end: number): void => {
    const open = stack.pop();
    if (!open) throw new XmlDamaged('an element is closed that was not open');
    const element: XmlElement = { ...open, innerEnd, end };
    const parent = stack[stack.length - 1];
    if (parent) parent.children.push(element);
    else if (root) throw new XmlDamaged('more than one root element');
    else root = element;
  };
  for (;;) {
    const lt = source.indexOf('<', at);
    const top = stack[stack.length - 1];
    if (lt < 0) break;
    if (top && lt > at) top.text += unescapeXml(source.slice(at, lt));
    if (source.startsWith('<!--', lt)) at = after(source, '-->', lt);
    else if (source.startsWith('<?', lt)) at = after(source, '?>', lt);
    else if (source.startsWith('<![CDATA[', lt)) {
      at = after(source, ']]>', lt);
      if (top) top.text += source.slice(lt + 9, at - 3);
    } else if (source.startsWith('<!', lt)) throw new XmlDamaged('a DOCTYPE is not allowed');
    else if (source.charCodeAt(lt + 1) === 47) {
      at = after(source, '>', lt);
      const name = source.slice(lt + 2, at - 1).trim();
      if (!top || qualified(top) !== name) throw new XmlDamaged(`</${name}> closes nothing`);
      close(lt, at);
    } else {
      at = tagEnd(source, lt);
      const empty = source.charCodeAt(at - 2) === 47;
      const { name, prefix, attributes } = readTag(source.slice(lt + 1, at - (empty ? 2 : 1)));
      const innerStart = empty ? -1 : at;
      stack.push({ name, prefix, attributes, children: [], text: '', start: lt, innerStart });
      if (empty) close(-1, at);
    }
  }
  if (!root || stack.length > 0) throw new XmlDamaged('the part ends too early');
  return root;
}

const qualified = (open: { prefix: string; name: string }): string =>
  open.prefix ? open.prefix + ':' + open.name : open.name;

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new XmlDamaged(`"${mark}" is missing`);
  return found + mark.length;
}

/** Offset just behind the `>` of the tag that starts at `lt`; attribute values may hold `>`. */
export function tagEnd(source: string, lt: number): number {
  let quote = 0;
  for (let i = lt + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (quote) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return i + 1;
  }
  throw new XmlDamaged('a tag does not end');
}

/** Attributes of the inside of a tag ("c r="A1" s='2'"). */
export function readTag(inside: string): Pick<Open, 'name' | 'prefix' | 'attributes'> {
  const whole = /^[^\s]+/.exec(inside)?.[0];
  if (!whole) throw new XmlDamaged('a tag has no name');
  const attributes = new Map<string, string>();
  for (const match of inside.slice(whole.length).matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    attributes.set(match[1] ?? '', unescapeXml((match[2] ?? '').slice(1, -1)));
  }
  const colon = whole.indexOf(':');
  return {
    name: whole.slice(colon + 1),
    prefix: colon < 0 ? '' : whole.slice(0, colon),
    attributes,
  };
}

/** Writes attributes back, each with a leading space. */
export const attributeText = (attributes: Iterable<readonly [string, string]>): string =>
  Array.from(attributes, ([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');

/** The first child of that local name. */
export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find(one => one.name === name);

/** The value of the attribute with that local name and some prefix (`r:id`, whatever `r` is). */
export const prefixed = (element: XmlElement, name: string): string | undefined =>
  [...element.attributes].find(([key]) => key.endsWith(':' + name))?.[1];

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      if (code > 0x10ffff) throw new XmlDamaged(`there is no character ${whole}`);
      return String.fromCodePoint(code);
    }
    const known = entities[name];
    if (known === undefined) throw new XmlDamaged(`unknown entity ${whole}`);
    return known;
  });
}

export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
