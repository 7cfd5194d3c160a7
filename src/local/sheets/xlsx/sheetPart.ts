import { areaName, columnName } from '../cellRef.ts';
import { cellXml, type Cell, type Row } from './cell.ts';
import { findSheetData, readRows } from './sheetData.ts';
import type { TextItem } from './sharedStrings.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** One element directly below `<worksheet>`, with the white space before it. */
interface Chunk {
  readonly name: string;
  readonly xml: string;
}

/** A worksheet's XML, split so that each piece can be changed alone. */
export interface SheetPart {
  /** "" or "x:". */
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
  chunks: readonly Chunk[];
  readonly rows: Map<number, Row>;
  changed: boolean;
}

// ECMA-376 part 1, 18.3.1.99 (CT_Worksheet): a reader may refuse another order.
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Reads a worksheet. Throws XmlDamaged. */
export function readSheetPart(source: string, strings: readonly TextItem[]): SheetPart {
  const prefix = /<(\w+:)?(?:worksheet|chartsheet|dialogsheet)[\s>]/.exec(source)?.[1] ?? '';
  const place = findSheetData(source, prefix);
  const outer = place
    ? `${source.slice(0, place.start)}<${prefix}sheetData/>${source.slice(place.end)}`
    : source;
  const root = parseXml(outer);
  let at = root.innerStart;
  const chunks = root.children.map(element => {
    const xml = outer.slice(at, element.end);
    at = element.end;
    return { name: element.name, xml };
  });
  return {
    prefix,
    open: outer.slice(0, root.innerStart),
    close: outer.slice(at),
    chunks,
    rows: place ? readRows(source, place, prefix, strings) : new Map(),
    changed: false,
  };
}

/** The worksheet's XML again. Rows that nobody changed are copied as they stood. */
export function writeSheetPart(part: SheetPart): string {
  const { prefix } = part;
  const body = part.chunks.map(chunk => {
    if (chunk.name !== 'sheetData') return chunk.xml;
    const rows = [...part.rows].sort(([a], [b]) => a - b);
    const gap = /^\s*/.exec(chunk.xml)?.[0] ?? '';
    const inner = rows.map(([number, row]) => rowXml(row, number, prefix)).join('');
    return `${gap}<${prefix}sheetData>${inner}</${prefix}sheetData>`;
  });
  return part.open + body.join('') + part.close;
}

function rowXml(row: Row, number: number, prefix: string): string {
  if (row.source !== '') return row.source;
  // `spans` is only a hint for readers, and wrong once a cell was added.
  const attributes = row.attributes.replace(/\sspans=["'][^"']*["']/, '');
  const cells = row.cells.map((cell, i) => {
    if (!cell) return '';
    if (cell.source === '') return cellXml(cell, number, i + 1, prefix);
    return placed(cell.source, columnName(i + 1) + String(number), prefix);
  });
  return `<${prefix}row r="${number}"${attributes}>${cells.join('')}</${prefix}row>`;
}

/** A cell's XML with its reference set right (after a shift, or where it had none). */
function placed(source: string, reference: string, prefix: string): string {
  const tag = source.slice(0, source.indexOf('>') + 1);
  if (tag.includes(` r="${reference}"`)) return source;
  const bare = tag.replace(/\sr=["'][A-Za-z]+\d+["']/, '');
  const name = `<${prefix}c`;
  return `${name} r="${reference}"${bare.slice(name.length)}${source.slice(tag.length)}`;
}

// Prefixes are declared at the root, but this reader does not resolve them: a piece parses alone.
/** The elements of that name, parsed (several `<conditionalFormatting>` are usual). */
export const elements = (part: SheetPart, name: string): XmlElement[] =>
  part.chunks.filter(chunk => chunk.name === name).map(chunk => parseXml(chunk.xml.trimStart()));

/** The one element of that name. */
export const element = (part: SheetPart, name: string): XmlElement | undefined =>
  elements(part, name)[0];

/** Source text of the one element of that name, '' where there is none. */
export const elementSource = (part: SheetPart, name: string): string =>
  (part.chunks.find(chunk => chunk.name === name)?.xml ?? '').trimStart();

/** Puts one element in its place in the schema's order, replaces it, or (null) takes it out. */
export function setElement(part: SheetPart, name: string, xml: string | null): void {
  part.changed = true;
  const rest = part.chunks.filter(chunk => chunk.name !== name);
  if (xml === null) {
    part.chunks = rest;
    return;
  }
  const rank = order.indexOf(name);
  const before = rest.filter(chunk => {
    const own = order.indexOf(chunk.name);
    return own >= 0 && own < rank;
  });
  const last = before[before.length - 1];
  const at = last ? rest.indexOf(last) + 1 : 0;
  part.chunks = [...rest.slice(0, at), { name, xml }, ...rest.slice(at)];
}

/** The cell, where the file or an edit made one. */
export const cellAt = (part: SheetPart, row: number, column: number): Cell | undefined =>
  part.rows.get(row)?.cells[column - 1];

/** The cell to change; row and cell are made where there are none, in the style given. */
export function touchCell(part: SheetPart, row: number, column: number, style: number): Cell {
  part.changed = true;
  let line = part.rows.get(row);
  if (!line) part.rows.set(row, (line = { attributes: '', cells: [], source: '' }));
  line.source = '';
  while (line.cells.length < column) line.cells.push(undefined);
  const cell = (line.cells[column - 1] ??= {
    style,
    content: null,
    formula: null,
    runs: null,
    source: '',
  });
  cell.source = '';
  return cell;
}

/** Gives a cell another format; all else of its XML stays (formula groups, runs). */
export function restyleCell(part: SheetPart, row: number, column: number, style: number): void {
  const source = cellAt(part, row, column)?.source ?? '';
  const cell = touchCell(part, row, column, style);
  cell.style = style;
  if (source === '') return;
  const end = source.indexOf('>');
  const name = `<${part.prefix}c`;
  const tag = source.slice(0, end).replace(/\ss=["']\d+["']/, '');
  cell.source = `${name} s="${style}"${tag.slice(name.length)}${source.slice(end)}`;
}

/** Writes the used range as the file's hint to readers. */
export function writeDimension(part: SheetPart, rows: number, columns: number): void {
  const area = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  setElement(part, 'dimension', `<${part.prefix}dimension ref="${areaName(area)}"/>`);
}
