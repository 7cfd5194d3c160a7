import type { Element } from '@xmldom/xmldom';
import { PARAGRAPH_PROPERTIES } from './schemaOrder.ts';
import { child, make, putInOrder } from './xml.ts';

/** The paragraph's `w:pPr`, made where there is none. */
export function paragraphPropertiesOf(node: Element): Element {
  const known = child(node, 'w:pPr');
  if (known) return known;
  const document = node.ownerDocument;
  if (!document) throw new Error('A paragraph outside any document.');
  const made = make(document, 'w:pPr');
  node.insertBefore(made, node.firstChild);
  return made;
}

/** Puts one property into `w:pPr` where the schema wants it. */
export function setParagraphProperty(node: Element, property: Element): void {
  putInOrder(paragraphPropertiesOf(node), property, PARAGRAPH_PROPERTIES);
}
