import { partText, putText, type Parts } from './xlsx/container.ts';
import { escapeXml, parseXml } from './xlsx/xml.ts';

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
