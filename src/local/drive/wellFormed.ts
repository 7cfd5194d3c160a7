const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
// XML 1.0 §2.2: control characters but tab and line ends are no characters at all.
const forbidden = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u;

/**
 * The local name of an XML text's root element, null where the text is not well-formed: balanced
 * tags, quoted attributes, one root, known entities, allowed characters. A scan instead of a DOM,
 * since every uploaded document passes here.
 */
export function wellFormedRoot(xml: string): string | null {
  if (forbidden.test(xml) || bareAmpersand.test(xml)) return null;
  const open: string[] = [];
  let root: string | null = null;
  let end = 0;
  for (const found of xml.matchAll(token)) {
    const between = xml.slice(end, found.index);
    if (between.includes('<')) return null;
    if (open.length === 0 && between.replace('\ufeff', '').trim() !== '') return null;
    end = found.index + found[0].length;
    const [, closing, name, , single] = found;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0) {
      if (root !== null) return null;
      root = name;
    }
    if (single !== '/') open.push(name);
  }
  if (open.length > 0 || xml.slice(end).trim() !== '' || root === null) return null;
  return root.slice(root.indexOf(':') + 1);
}
