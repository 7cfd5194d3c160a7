import type { Element, Node } from '@xmldom/xmldom';
import type { Piece, Scope } from './inline.ts';
import type { ParagraphBlock } from './layout.ts';
import { splitAt } from './cut.ts';
import { child, detach, elements, insertAfter, make, nodes, path, setChars } from './xml.ts';

/** Text cut so that each tab and each soft line break (U+000B) stands alone. */
function parts(text: string): string[] {
  const cut = (one: string, mark: string) =>
    one.split(mark).flatMap((part, at) => (at > 0 ? [mark, part] : [part]));
  return cut(text, '\t').flatMap(one => cut(one, '\u000b'));
}

/** Nodes of a run that hold `text`: `w:t`, tabs, and soft line breaks for U+000B. */
function textNodes(beside: Node, text: string): Element[] {
  const document = beside.ownerDocument;
  if (!document) throw new Error('Text outside any document.');
  return parts(text)
    .filter(part => part !== '')
    .map(part => {
      if (part === '\t') return make(document, 'w:tab');
      if (part === '\u000b') return make(document, 'w:br');
      const chars = make(document, 'w:t');
      setChars(chars, part);
      return chars;
    });
}

/** A new run that looks like `properties` say, without a link's own look where it leaves a link. */
function newRun(paragraph: Element, properties: Element | undefined, text: string, plain: boolean) {
  const document = paragraph.ownerDocument;
  if (!document) throw new Error('A paragraph outside any document.');
  const run = make(document, 'w:r');
  if (properties) {
    const look = properties.cloneNode(true) as Element;
    const drop = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'];
    if (plain) drop.push('w:rStyle', 'w:color', 'w:u');
    for (const one of elements(look)) if (drop.includes(one.nodeName)) detach(one);
    if (look.firstChild) run.appendChild(look);
  }
  for (const one of textNodes(paragraph, text)) run.appendChild(one);
  return run;
}

/** Inserts text without newlines at `index`, which lies in this paragraph. */
export function insertPlain(paragraph: ParagraphBlock, index: number, text: string): void {
  if (text === '') return;
  const within = paragraph.pieces.find(one => one.start < index && index < one.end);
  const left = paragraph.pieces.find(one => one.end === index);
  const right = paragraph.pieces.find(one => one.start === index);
  const beside = within ?? left;

  if (beside && isDeleted(beside) && (within ?? (right && isDeleted(right)))) {
    const before = splitAt(paragraph, index);
    const run = newRun(paragraph.node, child(beside.run, 'w:rPr'), text, false);
    paragraph.node.insertBefore(run, before);
    return;
  }
  if (within) {
    const at = index - within.start;
    const rest = textNodes(within.node, within.text.slice(at));
    setChars(within.node, within.text.slice(0, at));
    let last: Node = within.node;
    for (const one of [...textNodes(within.node, text), ...rest]) {
      insertAfter(last, one);
      last = one;
    }
    return;
  }
  if (left) {
    insertBehind(paragraph, left, right, text);
    return;
  }
  const scope = right?.scopes[0];
  const mark = path(paragraph.node, 'w:pPr', 'w:rPr');
  const look = right ? child(right.run, 'w:rPr') : mark;
  const run = newRun(paragraph.node, look, text, scope?.kind === 'link' || scope?.kind === 'field');
  const before = scope?.first ?? (right?.run && right.run !== right.node ? right.run : right?.node);
  if (before?.parentNode) before.parentNode.insertBefore(run, before);
  else paragraph.node.appendChild(run);
}

/** Text takes the look of what stands before it, but does not lengthen a link or a suggestion. */
function insertBehind(
  paragraph: ParagraphBlock,
  left: Piece,
  right: Piece | undefined,
  text: string,
): void {
  let shared = 0;
  while (left.scopes[shared] && left.scopes[shared] === right?.scopes[shared]) shared += 1;
  const scope: Scope | undefined = left.scopes[shared];
  const properties = child(left.run, 'w:rPr');
  if (scope || left.kind === 'element' || !left.run) {
    const leaves = left.scopes
      .slice(shared)
      .some(one => one.kind === 'link' || one.kind === 'field');
    const run = newRun(paragraph.node, properties, text, leaves);
    const behind = scope?.last ?? left.also[left.also.length - 1] ?? elementEnd(left);
    insertAfter(behind, run);
    return;
  }
  let last: Node = left.node;
  for (const one of textNodes(left.node, text)) {
    insertAfter(last, one);
    last = one;
  }
}

/** After an element of a run that holds more than it, the run is cut behind the element. */
function elementEnd(piece: Piece): Node {
  const { run, node } = piece;
  if (!run || run === node || node.parentNode !== run) return node;
  const rest = nodes(run).slice(nodes(run).indexOf(node) + 1);
  if (rest.length > 0) {
    const tail = run.cloneNode(false) as Element;
    const properties = child(run, 'w:rPr');
    if (properties) tail.appendChild(properties.cloneNode(true));
    for (const one of rest) tail.appendChild(one);
    insertAfter(run, tail);
  }
  return run;
}

function isDeleted(piece: Piece): boolean {
  return piece.deletions.length > 0;
}

/** Removes the characters and elements of `[start, end)` that lie in this paragraph. */
export function removeInline(paragraph: ParagraphBlock, start: number, end: number): void {
  for (const piece of paragraph.pieces) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.end) - piece.start;
    if (from >= to) continue;
    if (from > 0 || to < piece.text.length) {
      setChars(piece.node, piece.text.slice(0, from) + piece.text.slice(to));
      continue;
    }
    const parents = [piece.node, ...piece.also].map(one => one.parentNode);
    for (const one of [piece.node, ...piece.also]) detach(one);
    for (const parent of parents) dropEmpty(parent, paragraph.node);
  }
}

/** Removes wrappers that hold nothing any more, up to the paragraph. */
function dropEmpty(node: Node | null, top: Element): void {
  for (let at = node; at && at !== top;) {
    const parent: Node | null = at.parentNode;
    const name = at.nodeName;
    const holds = nodes(at).some(one => !['w:rPr', 'w:sdtPr', 'w:sdtEndPr'].includes(one.nodeName));
    if (
      holds ||
      !/^w:(r|hyperlink|ins|del|moveTo|moveFrom|sdt|sdtContent|fldSimple|smartTag)$/.test(name)
    )
      return;
    detach(at);
    at = parent;
  }
}
