import { unescapeControls, type FontLine } from './cell.ts';
import { unescapeXml, XmlDamaged } from './xml.ts';

/** A text with the line of each run; `runs` is null for a plain text. */
export interface TextItem {
  readonly text: string;
  readonly runs: readonly (FontLine | null)[] | null;
}

/** Reads all `<si>` of the shared strings part. Thousands of them: scanned, not parsed to a tree. */
export function readSharedStrings(source: string): TextItem[] {
  const items: TextItem[] = [];
  const prefix = /<(\w+:)?sst[\s>]/.exec(source)?.[1] ?? '';
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  for (let at = source.indexOf(open); at >= 0; at = source.indexOf(open, at)) {
    const tag = source.indexOf('>', at);
    if (tag < 0) throw new XmlDamaged('the shared strings end too early');
    if (source.charCodeAt(tag - 1) === 47) {
      items.push({ text: '', runs: null });
      at = tag + 1;
      continue;
    }
    const end = source.indexOf(close, tag);
    if (end < 0) throw new XmlDamaged('the shared strings end too early');
    items.push(readTextItem(source.slice(tag + 1, end), prefix));
    at = end + close.length;
  }
  return items;
}

/**
 * Reads the inside of an `<si>` or `<is>`: one `<t>`, or runs `<r>` each with its `<t>`. Phonetic
 * guides (`<rPh>`) are not part of the text.
 */
export function readTextItem(inner: string, prefix: string): TextItem {
  const open = `<${prefix}r>`;
  const first = inner.indexOf(open);
  if (first < 0) {
    const phonetic = inner.indexOf(`<${prefix}rPh`);
    return { text: textIn(phonetic < 0 ? inner : inner.slice(0, phonetic), prefix), runs: null };
  }
  let text = '';
  const runs: (FontLine | null)[] = [];
  const close = `</${prefix}r>`;
  for (let at = first; at >= 0; at = inner.indexOf(open, at)) {
    const end = inner.indexOf(close, at);
    if (end < 0) throw new XmlDamaged('a text run does not end');
    const run = inner.slice(at, end);
    const own = textIn(run, prefix);
    if (own !== '') runs.push(runLine(run, prefix));
    text += own;
    at = end + close.length;
  }
  return { text, runs };
}

function textIn(inner: string, prefix: string): string {
  const close = `</${prefix}t>`;
  let text = '';
  let at = 0;
  for (;;) {
    const open = inner.indexOf(`<${prefix}t`, at);
    if (open < 0) return unescapeControls(text);
    const tag = inner.indexOf('>', open);
    const next = inner.charCodeAt(open + prefix.length + 2);
    at = tag + 1;
    // "<t>", "<t xml:space=…>", but not "<table", nor "<t/>"
    if ((next !== 62 && next > 32) || inner.charCodeAt(tag - 1) === 47) continue;
    const end = inner.indexOf(close, tag);
    if (end < 0) throw new XmlDamaged('a text does not end');
    text += unescapeXml(inner.slice(tag + 1, end));
    at = end + close.length;
  }
}

/** The line of one run, null where it has no properties of its own. */
function runLine(run: string, prefix: string): FontLine | null {
  if (run.indexOf(`<${prefix}rPr`) < 0) return null;
  return lineOf(run);
}

/** The line that a `<font>` or `<rPr>` gives; a stroke wins over an underline. */
export function lineOf(properties: string): FontLine {
  const on = (name: string): boolean => {
    const tag = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?/?>`).exec(properties)?.[0];
    return tag !== undefined && !/val=["'](?:0|false|none)["']/.test(tag);
  };
  if (on('strike')) return 'line-through';
  return on('u') ? 'underline' : 'none';
}
