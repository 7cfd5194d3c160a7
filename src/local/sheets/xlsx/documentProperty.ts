import { declarePart, addRelationship } from './relationships.ts';
import { partText, putText, type Parts } from './container.ts';
import { attributeText, escapeXml, parseXml } from './xml.ts';

const part = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
// The one format id that custom properties have (ECMA-376 part 1, 22.3.2.2).
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** A custom document property's text, null where the file has none of that name. */
export function readProperty(parts: Parts, name: string): string | null {
  if (!parts.has(part)) return null;
  const entry = parseXml(partText(parts, part)).children.find(
    one => one.attributes.get('name') === name,
  );
  return entry?.children[0]?.text ?? null;
}

/** Sets a custom document property; the file's own properties stay. */
export function writeProperty(parts: Parts, name: string, value: string): void {
  if (readProperty(parts, name) === value) return;
  if (!parts.has(part)) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const body = `<Properties xmlns="${namespace}" xmlns:vt="${types}"></Properties>`;
    putText(parts, part, head + body);
    declarePart(parts, part, contentType);
    addRelationship(parts, '', 'custom-properties', part);
  }
  const source = partText(parts, part);
  const root = parseXml(source);
  const old = root.children.find(one => one.attributes.get('name') === name);
  const ids = root.children.map(one => Number(one.attributes.get('pid') ?? 1));
  // Identifiers 0 and 1 are reserved.
  const id = old?.attributes.get('pid') ?? String(Math.max(1, ...ids) + 1);
  const p = root.prefix ? root.prefix + ':' : '';
  const attributes = attributeText([
    ['fmtid', formatId],
    ['pid', id],
    ['name', name],
    ['xmlns:types', types],
  ]);
  const entry = `<${p}property${attributes}><types:lpwstr>${escapeXml(value)}</types:lpwstr></${p}property>`;
  if (root.innerStart < 0) {
    const open = source.slice(0, root.end - 2);
    putText(parts, part, `${open}>${entry}</${p}${root.name}>`);
    return;
  }
  const [from, to] = old ? [old.start, old.end] : [root.innerEnd, root.innerEnd];
  putText(parts, part, source.slice(0, from) + entry + source.slice(to));
}
