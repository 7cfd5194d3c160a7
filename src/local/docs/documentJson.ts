import type { docs_v1 } from '@googleapis/docs';
import type { Element } from '@xmldom/xmldom';
import { contentJson } from './contentJson.ts';
import type { Docx } from './docx.ts';
import { openDocx } from './docx.ts';
import { inlineObjectsOf } from './images.ts';
import type { Segment } from './layout.ts';
import { layout, paragraphsOf } from './layout.ts';
import { listItem, listsJson } from './lists.ts';
import { paragraphProperties } from './paragraphJson.ts';
import { bodyPlace, referenced, segmentPlaces } from './segments.ts';
import { NAMED_STYLES, namedStyleProperties } from './styles.ts';
import { resolveSuggestions } from './suggestions.ts';
import { textStyle } from './textStyle.ts';
import { attr, child } from './xml.ts';

/** The views of suggestions that documents.get can be asked for, resolved from the default. */
export type SuggestionsView =
  'SUGGESTIONS_INLINE' | 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS';

/** The one tab of an imported document. */
export const TAB_ID = 't.0';

/** The content of a .docx as a `DocumentTab` of the API, every index in UTF-16 code units. */
export function documentTab(
  bytes: Uint8Array,
  view: SuggestionsView = 'SUGGESTIONS_INLINE',
): docs_v1.Schema$DocumentTab {
  const docx = openDocx(bytes);
  if (view !== 'SUGGESTIONS_INLINE')
    resolveSuggestions(docx, view === 'PREVIEW_SUGGESTIONS_ACCEPTED');
  const segments = segmentPlaces(docx).map(place => layout(docx, place));
  const content = (one: Segment) => contentJson(docx, one.blocks);
  const keyed = <T>(kind: Segment['place']['kind'], make: (one: Segment) => T) => {
    const found = segments.filter(one => one.place.kind === kind);
    if (found.length === 0) return undefined;
    return Object.fromEntries(found.map(one => [one.place.id, make(one)]));
  };
  const used = new Set(
    segments.flatMap(paragraphsOf).flatMap(one => listItem(docx, one.node)?.numId ?? []),
  );
  const body = segments[0];
  return compact({
    body: { content: body ? content(body) : [] },
    headers: keyed('header', one => ({ headerId: one.place.id, content: content(one) })),
    footers: keyed('footer', one => ({ footerId: one.place.id, content: content(one) })),
    footnotes: keyed('footnote', one => ({ footnoteId: one.place.id, content: content(one) })),
    documentStyle: documentStyle(docx),
    namedStyles: namedStyles(docx),
    lists: listsJson(docx, used),
    inlineObjects: Object.assign({}, ...segments.map(one => inlineObjectsOf(one.place))) as Record<
      string,
      docs_v1.Schema$InlineObject
    >,
  });
}

/** Leaves out what is undefined or an empty map, as the API does. */
function compact(tab: Record<string, unknown>): docs_v1.Schema$DocumentTab {
  const kept = Object.entries(tab).filter(
    ([, value]) => value !== undefined && Object.keys(value as object).length > 0,
  );
  return Object.fromEntries(kept);
}

/** Page and margins from the last section's properties; twips to points. */
function documentStyle(docx: Docx): docs_v1.Schema$DocumentStyle {
  const section = child(bodyPlace(docx).root, 'w:sectPr');
  const page = child(section, 'w:pgSz');
  const margins = child(section, 'w:pgMar');
  const points = (from: Element | undefined, name: string, otherwise: number) => ({
    magnitude: Number(attr(from, name) ?? otherwise) / 20,
    unit: 'PT',
  });
  const header = referenced(docx, section, 'w:headerReference', 'default');
  const footer = referenced(docx, section, 'w:footerReference', 'default');
  const firstHeader = referenced(docx, section, 'w:headerReference', 'first');
  const firstFooter = referenced(docx, section, 'w:footerReference', 'first');
  return {
    background: { color: {} },
    ...(header ? { defaultHeaderId: header } : {}),
    ...(footer ? { defaultFooterId: footer } : {}),
    ...(firstHeader ? { firstPageHeaderId: firstHeader } : {}),
    ...(firstFooter ? { firstPageFooterId: firstFooter } : {}),
    pageNumberStart: 1,
    marginTop: points(margins, 'w:top', 1440),
    marginBottom: points(margins, 'w:bottom', 1440),
    marginRight: points(margins, 'w:right', 1440),
    marginLeft: points(margins, 'w:left', 1440),
    pageSize: {
      height: points(page, 'w:h', 15_840),
      width: points(page, 'w:w', 12_240),
    },
    ...(child(section, 'w:titlePg') ? { useFirstPageHeaderFooter: true } : {}),
  };
}

function namedStyles(docx: Docx): docs_v1.Schema$NamedStyles {
  return {
    styles: NAMED_STYLES.map(namedStyleType => {
      const properties = namedStyleProperties(docx, namedStyleType);
      return {
        namedStyleType,
        textStyle: textStyle(docx, properties.run[0]),
        paragraphStyle: { namedStyleType, ...paragraphProperties(properties.paragraph[0]) },
      };
    }),
  };
}
