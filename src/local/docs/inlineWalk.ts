import type { Element, Node } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../world/service.ts';
import { chipOf } from './chips.ts';
import type { Docx } from './docx.ts';
import { ELEMENT_TEXT } from './inline.ts';
import type { OpenField, Piece, Scope } from './inline.ts';
import { linkOfField, linkOfHyperlink } from './links.ts';
import { runContent } from './runContent.ts';
import type { SegmentPlace } from './segments.ts';
import { attr, child, elements } from './xml.ts';

interface Around {
  readonly scopes: readonly Scope[];
  readonly link: docs_v1.Schema$Link | undefined;
  readonly insertions: readonly string[];
  readonly deletions: readonly string[];
}

const MARKERS =
  /^w:(pPr|bookmark|comment|proofErr|perm|moveFromRange|moveToRange|customXml\w+Range|subDoc|smartTagPr|customXmlPr)/;

/** The pieces of one paragraph in order, without indexes yet. `fields` carries open fields along. */
export function inlinePieces(
  docx: Docx,
  place: SegmentPlace,
  paragraph: Element,
  fields: OpenField[],
): Piece[] {
  const found: Piece[] = [];

  const push = (
    around: Around,
    part: Pick<Piece, 'kind' | 'node' | 'text'> & Partial<Piece>,
  ): void => {
    const fieldLink = fields.map(one => linkOfField(one.instruction)).find(Boolean);
    found.push({
      also: [],
      run: undefined,
      ...part,
      scopes: [...fields.map(one => one.scope), ...around.scopes],
      link: around.link ?? fieldLink,
      insertions: around.insertions,
      deletions: around.deletions,
      start: 0,
      end: 0,
    });
  };

  const element = (
    around: Around,
    node: Element,
    what: docs_v1.Schema$ParagraphElement,
    run?: Element,
    also: readonly Node[] = [],
  ): void => push(around, { kind: 'element', node, text: ELEMENT_TEXT, element: what, run, also });

  const run = (node: Element, around: Around): void => {
    fields.forEach(one => one.nodes.push(node));
    for (const one of elements(node)) {
      if (one.nodeName === 'w:fldChar') fieldChar(one, node, around);
      else if (one.nodeName === 'w:instrText' || one.nodeName === 'w:delInstrText') {
        const open = fields[fields.length - 1];
        if (open) open.instruction += one.textContent ?? '';
      } else if (fields.some(open => !open.inResult || pageField(open.instruction))) continue;
      else {
        const content = runContent(place, one);
        if (!content) continue;
        if (typeof content === 'string') {
          const kind = /^w:(t|delText)$/.test(one.nodeName) ? 'chars' : 'char';
          if (content !== '') push(around, { kind, node: one, text: content, run: node });
        } else element(around, one, content, node);
      }
    }
  };

  const fieldChar = (node: Element, runNode: Element, around: Around): void => {
    const top = fields[fields.length - 1];
    switch (attr(node, 'w:fldCharType')) {
      case 'begin':
        fields.push({
          instruction: '',
          inResult: false,
          scope: { kind: 'field', first: runNode, last: runNode },
          nodes: [runNode],
        });
        return;
      case 'separate':
        if (top) top.inResult = true;
        return;
      default: {
        if (!top) return;
        fields.pop();
        top.scope.last = runNode;
        const auto = pageField(top.instruction);
        const [first, ...rest] = [...new Set(top.nodes)] as Element[];
        if (auto && first) element(around, first, { autoText: { type: auto } }, first, rest);
      }
    }
  };

  const walk = (parent: Element, around: Around): void => {
    for (const node of elements(parent)) {
      const within = (kind: Scope['kind'], more: Partial<Around> = {}): Around => ({
        ...around,
        scopes: [...around.scopes, { kind, first: node, last: node }],
        ...more,
      });
      const id = 'suggest.' + (attr(node, 'w:id') ?? '0');
      switch (node.nodeName) {
        case 'w:r':
          run(node, around);
          break;
        case 'w:hyperlink':
          walk(node, within('link', { link: linkOfHyperlink(docx, place, node) }));
          break;
        case 'w:ins':
        case 'w:moveTo':
          walk(node, within('insertion', { insertions: [...around.insertions, id] }));
          break;
        case 'w:del':
        case 'w:moveFrom':
          walk(node, within('deletion', { deletions: [...around.deletions, id] }));
          break;
        case 'w:sdt': {
          const chip = chipOf(docx, place, node);
          const content = child(node, 'w:sdtContent');
          const first = content && child(content, 'w:r');
          if (chip) element(around, node, chip, first);
          else if (content) walk(content, within('control'));
          break;
        }
        case 'w:fldSimple': {
          const instruction = attr(node, 'w:instr') ?? '';
          const auto = pageField(instruction);
          if (auto) element(around, node, { autoText: { type: auto } }, child(node, 'w:r'));
          else walk(node, within('field', { link: linkOfField(instruction) ?? around.link }));
          break;
        }
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:dir':
        case 'w:bdo':
          walk(node, around);
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          element(around, node, { equation: {} });
          break;
        default:
          if (!MARKERS.test(node.nodeName))
            throw new NotEmulated(`${node.nodeName} in a paragraph`);
      }
    }
  };

  walk(paragraph, { scopes: [], link: undefined, insertions: [], deletions: [] });
  return found;
}

function pageField(instruction: string): 'PAGE_NUMBER' | 'PAGE_COUNT' | undefined {
  const name = instruction.trim().split(/\s+/)[0]?.toUpperCase();
  if (name === 'PAGE') return 'PAGE_NUMBER';
  return name === 'NUMPAGES' ? 'PAGE_COUNT' : undefined;
}
