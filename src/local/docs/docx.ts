import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '@xmldom/xmldom';
import { NotEmulated } from '../world/service.ts';
import { attr, elements, parseXml, xmlText } from './xml.ts';

const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** One relationship of a part: a hyperlink's address, or another part. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: "hyperlink", "header", "numbering". */
  readonly kind: string;
  /** Part name in the package, or the address as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** An opened .docx: its parts as XML trees, parsed when first asked for. */
export interface Docx {
  /** Name of the main part, usually "word/document.xml". */
  readonly mainName: string;
  readonly main: Document;
  part(name: string): Document | undefined;
  /** Says that a part's tree was changed and must be written back. */
  touch(name: string): void;
  relationships(part: string): readonly Relationship[];
  /** Adds a relationship of `part` and answers its id. */
  relate(part: string, kind: string, target: string, external: boolean): string;
  /** Adds an XML part with its content type; its name is relative to the package. */
  addPart(name: string, xml: string, contentType: string): Document;
  /** True once a part was touched. */
  changed(): boolean;
  /** The package again; parts nobody touched keep their bytes. */
  bytes(): Uint8Array;
}

function relsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** Opens .docx bytes. Throws where they are no .docx. */
export function openDocx(bytes: Uint8Array): Docx {
  const entries = unzipSync(bytes);
  const trees = new Map<string, Document>();
  const touched = new Set<string>();
  const related = new Map<string, readonly Relationship[]>();

  const part = (name: string): Document | undefined => {
    const known = trees.get(name);
    if (known) return known;
    const raw = entries[name];
    if (!raw) return undefined;
    const tree = parseXml(strFromU8(raw));
    trees.set(name, tree);
    return tree;
  };

  const addPart = (name: string, xml: string, contentType: string): Document => {
    const tree = parseXml(xml);
    trees.set(name, tree);
    touched.add(name);
    if (contentType) {
      const types = part('[Content_Types].xml');
      const root = types?.documentElement;
      if (!types || !root) throw new Error('The .docx has no list of content types.');
      const entry = types.createElementNS(CONTENT_TYPES, 'Override');
      entry.setAttribute('PartName', '/' + name);
      entry.setAttribute('ContentType', contentType);
      root.appendChild(entry);
      touched.add('[Content_Types].xml');
    }
    return tree;
  };

  const relationships = (name: string): readonly Relationship[] => {
    const known = related.get(name);
    if (known) return known;
    const root = part(relsName(name))?.documentElement;
    if (!root) return [];
    const read = elements(root).map(one => {
      const external = attr(one, 'TargetMode') === 'External';
      const target = attr(one, 'Target') ?? '';
      return {
        id: attr(one, 'Id') ?? '',
        kind: (attr(one, 'Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolve(name, target),
        external,
      };
    });
    related.set(name, read);
    return read;
  };

  const relate = (name: string, kind: string, target: string, external: boolean): string => {
    const rels = relsName(name);
    const tree =
      part(rels) ??
      addPart(rels, `<?xml version="1.0"?><Relationships xmlns="${PACKAGE_RELS}"/>`, '');
    const root = tree.documentElement;
    if (!root) throw new Error(`${rels} is empty.`);
    const taken = new Set(relationships(name).map(one => one.id));
    let number = taken.size + 1;
    while (taken.has('rId' + number)) number += 1;
    const entry = tree.createElementNS(PACKAGE_RELS, 'Relationship');
    entry.setAttribute('Id', 'rId' + number);
    entry.setAttribute('Type', OFFICE_RELS + kind);
    entry.setAttribute('Target', target);
    if (external) entry.setAttribute('TargetMode', 'External');
    root.appendChild(entry);
    related.delete(name);
    touched.add(rels);
    return 'rId' + number;
  };

  const mainName =
    relationships('').find(one => one.kind === 'officeDocument')?.target ?? 'word/document.xml';
  const main = part(mainName);
  if (main?.documentElement?.nodeName !== 'w:document')
    throw new NotEmulated('a file that is no .docx with a w:document part');

  return {
    mainName,
    main,
    part,
    touch: name => void touched.add(name),
    relationships,
    relate,
    addPart,
    changed: () => touched.size > 0,
    bytes: () => {
      const out = { ...entries };
      for (const name of touched) {
        const tree = trees.get(name);
        if (tree) out[name] = strToU8(xmlText(tree));
      }
      // A fixed date: the same edits give the same bytes.
      return zipSync(out, { mtime: '1980-01-01T12:00:00' });
    },
  };
}
