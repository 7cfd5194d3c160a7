import { areaName, parseArea, type Area } from '../cellRef.ts';
import { partText, putText, type Parts } from './container.ts';
import { addRelationships, dropRelationships, readRelationships } from './relationships.ts';
import { element, elementSource, setElement, type SheetPart } from './sheetPart.ts';
import { attributeText, escapeXml, parseXml, prefixed } from './xml.ts';

/** A link over a block of cells: to an address outside, or ("#…") inside the workbook. */
export interface SheetLink {
  readonly area: Area;
  readonly url: string;
  /** As it stood in the file; '' for a new one. */
  readonly source: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The links of a worksheet; addresses come from the part's relationships. */
export function readLinks(part: SheetPart, parts: Parts, name: string): SheetLink[] {
  const whole = element(part, 'hyperlinks');
  if (!whole) return [];
  const source = elementSource(part, 'hyperlinks');
  const targets = new Map(readRelationships(parts, name).map(one => [one.id, one.target]));
  return whole.children.flatMap(one => {
    const area = parseArea(one.attributes.get('ref') ?? '');
    const location = one.attributes.get('location');
    const target = targets.get(prefixed(one, 'id') ?? '') ?? '';
    const url = location === undefined ? target : `${target}#${location}`;
    return area ? [{ area, url, source: source.slice(one.start, one.end) }] : [];
  });
}

/** Writes the links back, with the relationships that they need and no others. */
export function writeLinks(
  part: SheetPart,
  parts: Parts,
  name: string,
  links: readonly SheetLink[],
): void {
  const urls = links.filter(link => link.source === '').map(link => link.url);
  const ids = addRelationships(parts, name, 'hyperlink', urls, true);
  const used = new Set(ids.values());
  const entries = links.map(link => {
    if (link.source !== '') {
      // Prefixes of the source are declared at the worksheet's root; this reader does not ask.
      used.add(prefixed(parseXml(link.source), 'id') ?? '');
      return link.source;
    }
    const attributes = attributeText([
      ['xmlns:link', office],
      ['ref', areaName(link.area)],
      ['link:id', ids.get(link.url) ?? ''],
    ]);
    return `<${part.prefix}hyperlink${attributes}/>`;
  });
  dropRelationships(parts, name, one => one.type === 'hyperlink' && !used.has(one.id));
  const tag = `${part.prefix}hyperlinks`;
  setElement(part, 'hyperlinks', entries.length ? `<${tag}>${entries.join('')}</${tag}>` : null);
}

/** Rewrites the targets of all links that lead out of the workbook; equal ones keep their bytes. */
export function mapLinks(parts: Parts, map: (target: string) => string): void {
  for (const name of parts.keys()) {
    if (!/^xl\/worksheets\/_rels\/[^/]+\.rels$/.test(name)) continue;
    const source = partText(parts, name);
    let text = source;
    for (const one of [...parseXml(source).children].reverse()) {
      const link = (one.attributes.get('Type') ?? '').endsWith('/hyperlink');
      const before = one.attributes.get('Target');
      if (!link || before === undefined || one.attributes.get('TargetMode') !== 'External')
        continue;
      const target = map(before);
      if (target === before) continue;
      const entry = source
        .slice(one.start, one.end)
        .replace(/\bTarget=("[^"]*"|'[^']*')/, () => `Target="${escapeXml(target)}"`);
      text = text.slice(0, one.start) + entry + text.slice(one.end);
    }
    if (text !== source) putText(parts, name, text);
  }
}
