import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { SegmentPlace } from './segments.ts';
import { attr } from './xml.ts';

/** English Metric Units in one point (ECMA-376 part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;

const PICTURES = ['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'];

/** Pictures that float beside the text take no index: the API calls them positioned objects. */
export function isAnchored(node: Element): boolean {
  return node.getElementsByTagName('wp:anchor').length > 0;
}

/** The inline object's id: its place among the pictures of its part, so that it needs no memory. */
export function drawingId(place: SegmentPlace, node: Element): string {
  const number = picturesOf(place).indexOf(node);
  return `kix.${place.key}.picture${number}`;
}

function picturesOf(place: SegmentPlace): Element[] {
  const all = Array.from(place.root.getElementsByTagName('*'));
  return all.filter(one => PICTURES.includes(one.nodeName) && !insidePicture(one, place.root));
}

function insidePicture(node: Element, root: Element): boolean {
  for (let at = node.parentNode; at && at !== root; at = at.parentNode)
    if (PICTURES.includes(at.nodeName)) return true;
  return false;
}

/**
 * The `inlineObjects` of a segment. Google's `imageProperties.contentUri` lives half an hour and is
 * tagged with the account; nothing here would answer it, so it is left out.
 */
export function inlineObjectsOf(
  place: SegmentPlace,
): Record<string, docs_v1.Schema$InlineObject> | undefined {
  const found = picturesOf(place).filter(one => !isAnchored(one));
  if (found.length === 0) return undefined;
  return Object.fromEntries(
    found.map(one => {
      const id = drawingId(place, one);
      return [id, { objectId: id, inlineObjectProperties: { embeddedObject: embedded(one) } }];
    }),
  );
}

function embedded(picture: Element): docs_v1.Schema$EmbeddedObject {
  const about = picture.getElementsByTagName('wp:docPr')[0];
  const extent = picture.getElementsByTagName('wp:extent')[0];
  const points = (name: string) => Number(attr(extent, name) ?? 0) / EMU_PER_POINT;
  const title = attr(about, 'title');
  const description = attr(about, 'descr');
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    imageProperties: {},
    size: {
      height: { magnitude: points('cy'), unit: 'PT' },
      width: { magnitude: points('cx'), unit: 'PT' },
    },
  };
}
