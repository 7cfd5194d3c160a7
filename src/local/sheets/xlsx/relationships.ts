import { partText, putText, readable, type Parts } from './container.ts';
import { attributeText, parseXml } from './xml.ts';

/** One relationship of a part; `type` is the last word of its type address ("worksheet"). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part; none where it has no such file. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const file = relationshipsPart(part);
  if (!parts.has(file)) return [];
  return readable(() => parseXml(partText(parts, file))).children.map(one => ({
    id: one.attributes.get('Id') ?? '',
    type: (one.attributes.get('Type') ?? '').split('/').pop() ?? '',
    target: one.attributes.get('Target') ?? '',
    external: one.attributes.get('TargetMode') === 'External',
  }));
}

/** The part a target points to, seen from `part`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Adds a relationship inside the package and returns its id; one equal to it is used again. */
export const addRelationship = (parts: Parts, part: string, type: string, target: string): string =>
  addRelationships(parts, part, type, [target], false).get(target) ?? '';

/** Adds relationships to these targets and returns their ids by target. */
export function addRelationships(
  parts: Parts,
  part: string,
  type: string,
  targets: readonly string[],
  external: boolean,
): Map<string, string> {
  const present = readRelationships(parts, part);
  const taken = new Set(present.map(one => one.id));
  const ids = new Map<string, string>();
  for (const one of present) {
    if (one.type === type && one.external === external) ids.set(one.target, one.id);
  }
  const entries: string[] = [];
  let number = 0;
  for (const target of targets) {
    if (ids.has(target)) continue;
    do number += 1;
    while (taken.has(`rId${number}`));
    ids.set(target, `rId${number}`);
    const attributes = attributeText([
      ['Id', `rId${number}`],
      ['Type', officeTypes + type],
      ['Target', target],
      ...(external ? [['TargetMode', 'External'] as const] : []),
    ]);
    entries.push(`<Relationship${attributes}/>`);
  }
  if (entries.length > 0) {
    editRoot(parts, relationshipsPart(part), `<Relationships xmlns="${packageNamespace}"`, entries);
  }
  return new Map(targets.map(target => [target, ids.get(target) ?? '']));
}

/** Takes out the relationships that `drop` names; an unchanged file keeps its bytes. */
export function dropRelationships(
  parts: Parts,
  part: string,
  drop: (one: Relationship) => boolean,
): void {
  const file = relationshipsPart(part);
  const ids = new Set(
    readRelationships(parts, part)
      .filter(drop)
      .map(one => one.id),
  );
  if (ids.size === 0) return;
  const source = partText(parts, file);
  let text = source;
  for (const one of [...parseXml(source).children].reverse()) {
    if (ids.has(one.attributes.get('Id') ?? '')) {
      text = text.slice(0, one.start) + text.slice(one.end);
    }
  }
  putText(parts, file, text);
}

/** Declares the content type of one part. */
export function declarePart(parts: Parts, part: string, contentType: string): void {
  const file = '[Content_Types].xml';
  const known = parseXml(partText(parts, file)).children.some(
    one => one.attributes.get('PartName') === '/' + part,
  );
  if (known) return;
  const entry = `<Override${attributeText([
    ['PartName', '/' + part],
    ['ContentType', contentType],
  ])}/>`;
  editRoot(parts, file, '<Types', [entry]);
}

/** Removes a part with its declaration. */
export function removePart(parts: Parts, part: string): void {
  parts.delete(part);
  const file = '[Content_Types].xml';
  const source = partText(parts, file);
  const entry = parseXml(source).children.find(
    one => one.attributes.get('PartName') === '/' + part,
  );
  if (entry) putText(parts, file, source.slice(0, entry.start) + source.slice(entry.end));
}

/** Appends entries to the root element of a part, making the part where there is none. */
function editRoot(parts: Parts, file: string, open: string, entries: readonly string[]): void {
  if (!parts.has(file)) {
    const name = open.slice(1).split(' ')[0] ?? '';
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    putText(parts, file, `${head}${open}>${entries.join('')}</${name}>`);
    return;
  }
  const source = partText(parts, file);
  const root = parseXml(source);
  // Entries carry the root's prefix: some writers prefix everything.
  const own = entries
    .map(entry => (root.prefix ? entry.replace('<', `<${root.prefix}:`) : entry))
    .join('');
  const name = root.prefix ? `${root.prefix}:${root.name}` : root.name;
  const text =
    root.innerStart < 0
      ? `${source.slice(0, root.end - 2)}>${own}</${name}>${source.slice(root.end)}`
      : source.slice(0, root.innerEnd) + own + source.slice(root.innerEnd);
  putText(parts, file, text);
}
