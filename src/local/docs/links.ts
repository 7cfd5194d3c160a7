import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import type { SegmentPlace } from './segments.ts';
import { attr } from './xml.ts';

/** Google's own .docx names the bookmark of a heading "_heading=h.abc" (seen in its exports). */
const HEADING_BOOKMARK = '_heading=';

function internal(anchor: string): docs_v1.Schema$Link {
  return anchor.startsWith(HEADING_BOOKMARK)
    ? { headingId: anchor.slice(HEADING_BOOKMARK.length) }
    : { bookmarkId: anchor };
}

/** Where a `w:hyperlink` leads: an address, or a bookmark of this document. */
export function linkOfHyperlink(
  docx: Docx,
  place: SegmentPlace,
  node: Element,
): docs_v1.Schema$Link | undefined {
  const anchor = attr(node, 'w:anchor');
  const id = attr(node, 'r:id');
  if (!id) return anchor ? internal(anchor) : undefined;
  const target = docx.relationships(place.part).find(one => one.id === id)?.target;
  if (!target) return undefined;
  return { url: anchor ? `${target}#${anchor}` : target };
}

/** Where a HYPERLINK field leads (ECMA-376 part 1, 17.16.5.25). */
export function linkOfField(instruction: string): docs_v1.Schema$Link | undefined {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return undefined;
  const bookmark = /\\l\s+"([^"]*)"/.exec(instruction)?.[1];
  const url = /HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
  if (url) return { url: bookmark ? `${url}#${bookmark}` : url };
  return bookmark ? internal(bookmark) : undefined;
}
