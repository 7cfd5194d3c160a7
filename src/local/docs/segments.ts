import type { Element } from '@xmldom/xmldom';
import type { Docx } from './docx.ts';
import { attr, child, elements } from './xml.ts';

/** Where a segment lives in the package. */
export interface SegmentPlace {
  /** The API's segment id; empty for the body. */
  readonly id: string;
  readonly kind: 'body' | 'header' | 'footer' | 'footnote';
  readonly isBody: boolean;
  /** Part of the package ("word/header1.xml"). */
  readonly part: string;
  /** Short name of the part, for ids made from it. */
  readonly key: string;
  /** The element whose children are the blocks. */
  readonly root: Element;
}

function keyOf(part: string): string {
  return (part.split('/').pop() ?? part).replace(/\.xml$/, '');
}

/** The body of the document. */
export function bodyPlace(docx: Docx): SegmentPlace {
  const root = child(docx.main.documentElement ?? undefined, 'w:body');
  if (!root) throw new Error('The .docx has no body.');
  return { id: '', kind: 'body', isBody: true, part: docx.mainName, key: 'body', root };
}

/** Body first, then every header, footer and footnote of the package. */
export function segmentPlaces(docx: Docx): SegmentPlace[] {
  const found = [bodyPlace(docx)];
  for (const { kind, target: part } of docx.relationships(docx.mainName)) {
    const root = docx.part(part)?.documentElement;
    if (!root) continue;
    const key = keyOf(part);
    if (kind === 'header' || kind === 'footer')
      found.push({ id: 'kix.' + key, kind, isBody: false, part, key, root });
    if (kind === 'footnotes' || kind === 'endnotes') {
      for (const note of elements(root)) {
        if (attr(note, 'w:type')) continue;
        const id = `kix.${kind.slice(0, -1)}${attr(note, 'w:id') ?? ''}`;
        found.push({ id, kind: 'footnote', isBody: false, part, key: id.slice(4), root: note });
      }
    }
  }
  return found;
}

/** The header or footer that a section points at with `w:headerReference w:type`. */
export function referenced(
  docx: Docx,
  section: Element | undefined,
  name: 'w:headerReference' | 'w:footerReference',
  type: 'default' | 'first' | 'even',
): string | undefined {
  if (!section) return undefined;
  const reference = elements(section).find(
    one => one.nodeName === name && (attr(one, 'w:type') ?? 'default') === type,
  );
  const id = attr(reference, 'r:id');
  const part = docx.relationships(docx.mainName).find(one => one.id === id)?.target;
  return part ? 'kix.' + keyOf(part) : undefined;
}
