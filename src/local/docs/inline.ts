import type { Element, Node } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';

/** A wrapper around inline content: a link, a tracked change, a field, a content control. */
export interface Scope {
  readonly kind: 'link' | 'insertion' | 'deletion' | 'field' | 'control';
  readonly first: Node;
  /** The same as `first` but for complex fields, which end in another run. */
  last: Node;
}

/** A stretch of a paragraph that lives in one node of the .docx. */
export interface Piece {
  /** `chars`: a `w:t` of any length; `char`: a node worth one character; `element`: no text at all. */
  readonly kind: 'chars' | 'char' | 'element';
  readonly node: Element;
  /** Further nodes that belong to the same element (the runs of a page number's field). */
  readonly also: readonly Node[];
  readonly run: Element | undefined;
  /** As the API counts it; one replacement character for an element. */
  readonly text: string;
  readonly scopes: readonly Scope[];
  readonly link: docs_v1.Schema$Link | undefined;
  readonly insertions: readonly string[];
  readonly deletions: readonly string[];
  /** The part of ParagraphElement that says what kind of element it is. */
  readonly element?: docs_v1.Schema$ParagraphElement;
  start: number;
  end: number;
}

/** A complex field between its `begin` and its `end`; it may cross paragraphs. */
export interface OpenField {
  instruction: string;
  inResult: boolean;
  readonly scope: Scope;
  readonly nodes: Node[];
}

/** Length of a non-text element in the index space: always one (reference, "Document structure"). */
export const ELEMENT_TEXT = '\uFFFC';
