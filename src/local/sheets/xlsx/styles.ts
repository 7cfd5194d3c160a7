import type { FontLine } from './cell.ts';
import { lineOf } from './sharedStrings.ts';
import { builtInFormats } from '../format/builtIn.ts';
import { changeFont, changeXf, type StyleChange } from './styleChange.ts';
import { attributeText, child, escapeXml, parseXml, type XmlElement } from './xml.ts';

interface Xf {
  readonly xml: string;
  readonly formatId: number;
  readonly font: number;
  readonly locked: boolean;
}

/** The smallest styles part that Excel and LibreOffice accept. */
export const emptyStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Cell formats of a workbook, read from its styles part; new ones are appended, none is changed. */
export class Styles {
  changed = false;
  private readonly prefix: string;
  private readonly formats = new Map<number, string>();
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly xfs: Xf[];
  private readonly lines: FontLine[] = [];
  private readonly derived = new Map<string, number>();

  constructor(private readonly source: string) {
    const root = parseXml(source);
    this.prefix = root.prefix ? root.prefix + ':' : '';
    for (const one of child(root, 'numFmts')?.children ?? []) {
      const id = Number(one.attributes.get('numFmtId'));
      this.formats.set(id, one.attributes.get('formatCode') ?? 'General');
    }
    this.fonts = this.sources(root, 'fonts');
    this.fills = this.sources(root, 'fills');
    this.xfs = this.sources(root, 'cellXfs').map(readXf);
    if (this.xfs.length === 0) this.xfs.push(readXf(`<${this.prefix}xf numFmtId="0" fontId="0"/>`));
  }

  /** The number format's code as the file has it; null for the locale's own short date. */
  format(style: number): string | null {
    const id = this.xfs[style]?.formatId ?? 0;
    return this.formats.get(id) ?? (id === 14 ? null : (builtInFormats[id] ?? 'General'));
  }

  line(style: number): FontLine {
    let line = this.lines[style];
    if (line === undefined) {
      line = lineOf(this.fonts[this.xfs[style]?.font ?? 0] ?? '');
      this.lines[style] = line;
    }
    return line;
  }

  /** Cells are locked unless their format says otherwise (18.8.33, protection). */
  locked(style: number): boolean {
    return this.xfs[style]?.locked ?? true;
  }

  /** The format that is like `style` but for the change. */
  derive(style: number, change: StyleChange): number {
    const key = `${style} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const base = this.xfs[style] ?? this.xfs[0];
    const attributes: Record<string, string> = {};
    if (change.format !== undefined) {
      attributes.numFmtId = String(this.formatId(change.format));
      attributes.applyNumberFormat = '1';
    }
    if (change.bold !== undefined || change.color !== undefined) {
      const font = changeFont(this.fonts[base?.font ?? 0] ?? '', change, this.prefix);
      attributes.fontId = String(indexOf(this.fonts, font));
      attributes.applyFont = '1';
    }
    if (change.background !== undefined) {
      attributes.fillId = String(indexOf(this.fills, fillXml(change.background, this.prefix)));
      attributes.applyFill = '1';
    }
    const xml = changeXf(base?.xml ?? '', attributes, change, this.prefix);
    let index = this.xfs.findIndex(one => one.xml === xml);
    if (index < 0) index = this.xfs.push(readXf(xml)) - 1;
    this.derived.set(key, index);
    this.changed = true;
    return index;
  }

  /** The styles part with what was added. */
  write(): string {
    const numbers = [...this.formats].map(
      ([id, code]) => `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    let text = this.section(
      this.source,
      'cellXfs',
      this.xfs.map(one => one.xml),
    );
    text = this.section(text, 'fills', this.fills);
    text = this.section(text, 'fonts', this.fonts);
    return numbers.length ? this.section(text, 'numFmts', numbers) : text;
  }

  private section(text: string, name: string, entries: readonly string[]): string {
    const root = parseXml(text);
    const old = child(root, name);
    const attributes = new Map(old?.attributes).set('count', String(entries.length));
    const tag = this.prefix + name;
    const xml = `<${tag}${attributeText(attributes)}>${entries.join('')}</${tag}>`;
    // Only numFmts can be missing; it comes first.
    const [from, to] = old ? [old.start, old.end] : [root.innerStart, root.innerStart];
    return text.slice(0, from) + xml + text.slice(to);
  }

  private formatId(code: string): number {
    const builtIn = builtInFormats.indexOf(code);
    if (builtIn >= 0) return builtIn;
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    return id;
  }

  private sources(root: XmlElement, name: string): string[] {
    return (child(root, name)?.children ?? []).map(one => this.source.slice(one.start, one.end));
  }
}

function readXf(xml: string): Xf {
  const element = parseXml(xml);
  const locked = child(element, 'protection')?.attributes.get('locked');
  return {
    xml,
    formatId: Number(element.attributes.get('numFmtId') ?? 0),
    font: Number(element.attributes.get('fontId') ?? 0),
    locked: locked !== '0' && locked !== 'false',
  };
}

function fillXml(color: string | null, p: string): string {
  if (color === null) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const solid = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${color}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
  return `<${p}fill>${solid}</${p}fill>`;
}

function indexOf(list: string[], entry: string): number {
  const known = list.indexOf(entry);
  return known >= 0 ? known : list.push(entry) - 1;
}
