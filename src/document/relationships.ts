import { escapeXml } from './xmlText.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationship part of a document part: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A relationship part with the links added; `xml` is null where the part had none. */
export function withLinks(xml: string | null, urls: readonly string[]): string {
  const added = urls.map(
    (url, at) =>
      `<Relationship Id="${linkId(at)}" Type="${HYPERLINK}" Target="${escapeXml(url)}"` +
      ' TargetMode="External"/>',
  );
  // Without a single link the root may be written as one empty tag.
  const opened = (xml ?? EMPTY).replace(/(<Relationships[^>]*)\/>/, '$1></Relationships>');
  const [before = '', after = ''] = opened.split('</Relationships>');
  return `${before}${added.join('')}</Relationships>${after}`;
}

/** The relationship id of the link at this place of its part's list. */
export function linkId(at: number): string {
  return `planLink${at + 1}`;
}
