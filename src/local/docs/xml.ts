import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';

/** The WordprocessingML main namespace (ECMA-376 part 1). */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Parses one XML part of a .docx. Throws on malformed XML. */
export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`A part of the .docx is not XML: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
}

/** Writes a part back; nodes that nobody touched come out as they went in. */
export function xmlText(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The node as an element, or undefined for text, comments and the like. */
export function asElement(node: Node | null | undefined): Element | undefined {
  return node && node.nodeType === 1 ? (node as Element) : undefined;
}

/** Child elements in document order, as a list that later edits do not change. */
export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const element = asElement(node);
    if (element) found.push(element);
  }
  return found;
}

/** Child nodes in document order, as a list that later edits do not change. */
export function nodes(parent: Node): Node[] {
  const found: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) found.push(node);
  return found;
}

/** The first child element called `name` ("w:pPr"). */
export function child(parent: Node | undefined, name: string): Element | undefined {
  if (!parent) return undefined;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeName === name) return asElement(node);
  }
  return undefined;
}

/** Follows child names one after another: `path(p, 'w:pPr', 'w:numPr')`. */
export function path(parent: Node | undefined, ...names: string[]): Element | undefined {
  let at: Element | undefined = asElement(parent);
  for (const name of names) at = child(at, name);
  return at;
}

/** An attribute's value, undefined where it is absent. */
export function attr(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** The value of `w:val` of the child called `name`. */
export function val(parent: Element | undefined, name: string): string | undefined {
  return attr(child(parent, name), 'w:val');
}

/** A `w:val` that is a whole number. */
export function intVal(parent: Element | undefined, name: string): number | undefined {
  const number = Number.parseInt(val(parent, name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** A new element "w:name" with attributes "w:key" of the same namespace. */
export function make(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(W, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, key, value);
  return element;
}

/** Sets the characters of a `w:t`, keeping leading and trailing blanks. */
export function setChars(element: Element, text: string): void {
  element.textContent = text;
  element.setAttributeNS(XML_NAMESPACE, 'xml:space', 'preserve');
}

/** Inserts after `reference`, whatever its parent. */
export function insertAfter(reference: Node, added: Node): void {
  reference.parentNode?.insertBefore(added, reference.nextSibling);
}

/** Takes a node out of its parent. */
export function detach(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts a child where the schema's sequence wants it, replacing one of the same name. */
export function putInOrder(parent: Element, added: Element, order: readonly string[]): void {
  const old = child(parent, added.nodeName);
  if (old) detach(old);
  const rank = order.indexOf(added.nodeName);
  const after = elements(parent).find(one => {
    const other = order.indexOf(one.nodeName);
    return other > rank || other < 0;
  });
  parent.insertBefore(added, after ?? null);
}
