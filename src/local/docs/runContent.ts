import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../world/service.ts';
import { drawingId, isAnchored } from './images.ts';
import type { SegmentPlace } from './segments.ts';
import { attr } from './xml.ts';

const SILENT =
  /^w:(rPr|lastRenderedPageBreak|annotationRef|commentReference|footnoteRef|endnoteRef|separator|continuationSeparator)$/;

/** The characters of a `w:t`: blanks at its ends count only where it says so, as in Word. */
function charsOf(node: Element): string {
  const flat = (node.textContent ?? '').replace(/[\t\r\n]/g, ' ');
  return attr(node, 'xml:space') === 'preserve' ? flat : flat.replace(/^ +| +$/g, '');
}

/**
 * What one child of a run is worth: text, a paragraph element, or null for nothing at all. Tabs are
 * "\t" and soft line breaks U+000B, as the API writes them.
 */
export function runContent(
  place: SegmentPlace,
  node: Element,
): string | docs_v1.Schema$ParagraphElement | null {
  switch (node.nodeName) {
    case 'w:t':
    case 'w:delText':
      return charsOf(node);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\u000b';
    case 'w:br':
      if (attr(node, 'w:type') === 'page') return { pageBreak: {} };
      return attr(node, 'w:type') === 'column' ? { columnBreak: {} } : '\u000b';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return String.fromCharCode(Number.parseInt(attr(node, 'w:char') ?? '25A1', 16));
    case 'w:pgNum':
      return { autoText: { type: 'PAGE_NUMBER' } };
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = node.nodeName === 'w:footnoteReference' ? 'footnote' : 'endnote';
      return { footnoteReference: { footnoteId: `kix.${kind}${attr(node, 'w:id') ?? ''}` } };
    }
    case 'w:pict':
      if (isRule(node)) return { horizontalRule: {} };
      return { inlineObjectElement: { inlineObjectId: drawingId(place, node) } };
    case 'w:drawing':
    case 'w:object':
    case 'mc:AlternateContent':
      if (isAnchored(node)) return null;
      return { inlineObjectElement: { inlineObjectId: drawingId(place, node) } };
    default:
      if (SILENT.test(node.nodeName)) return null;
      throw new NotEmulated(`${node.nodeName} in a run of text`);
  }
}

function isRule(picture: Element): boolean {
  const shape = picture.getElementsByTagName('v:rect')[0];
  return attr(shape, 'o:hr') === 't';
}
