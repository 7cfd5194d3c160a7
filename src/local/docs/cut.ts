import type { Element, Node } from '@xmldom/xmldom';
import type { ParagraphBlock } from './layout.ts';
import { child, detach, elements, insertAfter, nodes, setChars } from './xml.ts';

/**
 * Cuts runs and wrappers so that `index` falls between two children of the paragraph, and answers
 * the child behind the cut (null at the end).
 */
export function splitAt(paragraph: ParagraphBlock, index: number): Node | null {
  const within = paragraph.pieces.find(one => one.start < index && index < one.end);
  if (within) {
    const at = index - within.start;
    const rest = within.node.cloneNode(false) as Element;
    setChars(rest, within.text.slice(at));
    setChars(within.node, within.text.slice(0, at));
    insertAfter(within.node, rest);
    return cutBehind(within.node, paragraph.node);
  }
  const left = paragraph.pieces.find(one => one.end === index);
  if (!left) {
    const right = paragraph.pieces[0];
    const first = nodes(paragraph.node).find(one => one.nodeName !== 'w:pPr') ?? null;
    return right ? first : null;
  }
  return cutBehind(left.also[left.also.length - 1] ?? left.node, paragraph.node);
}

function cutBehind(node: Node, top: Element): Node | null {
  let at = node;
  while (at.parentNode && at.parentNode !== top) {
    const parent = at.parentNode as Element;
    const rest = nodes(parent).slice(nodes(parent).indexOf(at) + 1);
    if (rest.length > 0 && parent.nodeName === 'w:sdtContent') {
      at = cutControl(parent, rest);
      continue;
    }
    if (rest.length > 0) {
      const tail = parent.cloneNode(false) as Element;
      const properties = child(parent, 'w:rPr');
      if (properties && parent.nodeName === 'w:r') tail.appendChild(properties.cloneNode(true));
      for (const one of rest) tail.appendChild(one);
      insertAfter(parent, tail);
    }
    at = parent;
  }
  return at.nextSibling;
}

/** A content control has no two halves: what stands behind the cut leaves it. */
function cutControl(content: Element, rest: readonly Node[]): Node {
  const control = content.parentNode ?? content;
  let last: Node = control;
  for (const one of rest) {
    insertAfter(last, one);
    last = one;
  }
  return control;
}

/**
 * Makes two paragraphs of one, alike in style and list. The second keeps the node, and with it the
 * end of a section where one ends here.
 */
export function splitParagraph(paragraph: ParagraphBlock, index: number): void {
  const behind = splitAt(paragraph, index);
  const { node } = paragraph;
  const head = node.cloneNode(false) as Element;
  for (const name of ['w14:paraId', 'w14:textId']) head.removeAttribute(name);
  const properties = child(node, 'w:pPr');
  if (properties) {
    const copy = properties.cloneNode(true) as Element;
    const mark = child(copy, 'w:rPr');
    for (const one of [...elements(copy), ...(mark ? elements(mark) : [])])
      if (['w:sectPr', 'w:pPrChange', 'w:ins', 'w:del'].includes(one.nodeName)) detach(one);
    head.appendChild(copy);
  }
  const all = nodes(node);
  const stop = paragraph.pieces.length === 0 || behind === null ? all.length : all.indexOf(behind);
  for (const one of all.slice(0, stop)) if (one.nodeName !== 'w:pPr') head.appendChild(one);
  node.parentNode?.insertBefore(head, node);
}
