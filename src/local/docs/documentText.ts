import type { docs_v1 } from '@googleapis/docs';
import type { SuggestionsView } from './documentJson.ts';
import { documentTab } from './documentJson.ts';

/**
 * The body's text as a person reads it: paragraphs end in "\n", cells and rows in nothing more;
 * pictures and breaks have no text; chips read as what they show.
 */
export function readDocumentText(
  bytes: Uint8Array,
  view: SuggestionsView = 'PREVIEW_WITHOUT_SUGGESTIONS',
): string {
  return contentText(documentTab(bytes, view).body?.content ?? []);
}

/** The text of structural elements, tables row by row. */
export function contentText(content: readonly docs_v1.Schema$StructuralElement[]): string {
  return content
    .map(one => {
      if (one.paragraph) return (one.paragraph.elements ?? []).map(elementText).join('');
      const cells = (one.table?.tableRows ?? []).flatMap(row => row.tableCells ?? []);
      return cells.map(cell => contentText(cell.content ?? [])).join('');
    })
    .join('');
}

/** What one paragraph element shows. */
export function elementText(element: docs_v1.Schema$ParagraphElement): string {
  const person = element.person?.personProperties;
  return (
    element.textRun?.content ??
    element.dateElement?.dateElementProperties?.displayText ??
    person?.name ??
    person?.email ??
    element.richLink?.richLinkProperties?.title ??
    ''
  );
}
