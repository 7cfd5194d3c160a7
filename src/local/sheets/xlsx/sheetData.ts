import { columnNumber } from '../cellRef.ts';
import { CellError, unescapeControls, type Cell, type CellFormula, type Row } from './cell.ts';
import { readTextItem, type TextItem } from './sharedStrings.ts';
import { readTag, tagEnd, unescapeXml, XmlDamaged } from './xml.ts';

/** Where the cells stand in a worksheet's XML, from `<sheetData` to behind its end. */
interface SheetDataPlace {
  readonly start: number;
  readonly end: number;
}

/** Finds the cells; worksheets without them (chart sheets) have none. */
export function findSheetData(source: string, prefix: string): SheetDataPlace | null {
  const start = source.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
  if (start < 0) return null;
  const open = tagEnd(source, start);
  if (source.charCodeAt(open - 2) === 47) return { start, end: open };
  const close = `</${prefix}sheetData>`;
  const end = source.lastIndexOf(close);
  if (end < 0) throw new XmlDamaged('the cells end too early');
  return { start, end: end + close.length };
}

/** Reads all rows, by row number. A sheet has hundreds of thousands of cells: one pass, no tree. */
export function readRows(
  source: string,
  place: SheetDataPlace,
  prefix: string,
  strings: readonly TextItem[],
): Map<number, Row> {
  const rows = new Map<number, Row>();
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let previous = 0;
  let at = source.indexOf(open, place.start);
  while (at >= 0 && at < place.end) {
    const tag = tagEnd(source, at);
    const empty = source.charCodeAt(tag - 2) === 47;
    const inside = source.slice(at + open.length, tag - (empty ? 2 : 1));
    const number = /\sr=["'](\d+)["']/.exec(inside)?.[1];
    previous = number === undefined ? previous + 1 : Number(number);
    const last = empty ? tag : source.indexOf(close, tag);
    if (last < 0) throw new XmlDamaged('a row does not end');
    const end = empty ? tag : last + close.length;
    rows.set(previous, {
      attributes: inside.replace(/\sr=["']\d+["']/, ''),
      cells: empty ? [] : readCells(source, tag, last, prefix, strings),
      source: source.slice(at, end),
    });
    at = source.indexOf(open, end);
  }
  return rows;
}

function readCells(
  source: string,
  from: number,
  to: number,
  prefix: string,
  strings: readonly TextItem[],
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let column = 0;
  let at = source.indexOf(open, from);
  while (at >= 0 && at < to) {
    let type = '';
    let style = 0;
    column += 1;
    let i = at + open.length;
    // Attributes are scanned by hand; this loop runs once a cell.
    for (;;) {
      let code = source.charCodeAt(i);
      while (code === 32 || code === 10 || code === 13 || code === 9) code = source.charCodeAt(++i);
      if (code === 62 || code === 47) break;
      const equals = source.indexOf('=', i);
      if (equals < 0 || equals >= to) throw new XmlDamaged('a cell does not end');
      const quote = source[equals + 1] ?? '"';
      const end = source.indexOf(quote, equals + 2);
      if (equals - i === 1) {
        if (code === 114) column = columnOf(source, equals + 2);
        else if (code === 115) style = Number(source.slice(equals + 2, end));
        else if (code === 116) type = source.slice(equals + 2, end);
      }
      i = end + 1;
    }
    const empty = source.charCodeAt(i) === 47;
    const inner = empty ? i + 2 : i + 1;
    const last = empty ? inner : source.indexOf(close, inner);
    if (last < 0 || last > to) throw new XmlDamaged('a cell does not end');
    const end = empty ? inner : last + close.length;
    const cell = readCell(source.slice(inner, last), type, prefix, strings);
    cell.style = style;
    cell.source = source.slice(at, end);
    while (cells.length < column - 1) cells.push(undefined);
    cells[column - 1] = cell;
    at = source.indexOf(open, end);
  }
  return cells;
}

/** Column of a reference that starts at `at`: letters up to the first digit. */
function columnOf(source: string, at: number): number {
  let end = at;
  while (source.charCodeAt(end) > 57) end += 1;
  return columnNumber(source.slice(at, end));
}

/** Reads what is inside a `<c>`. Handed over alone, so that no search runs past its end. */
function readCell(inner: string, type: string, prefix: string, strings: readonly TextItem[]): Cell {
  const cell: Cell = { style: 0, content: null, formula: null, runs: null, source: '' };
  if (inner === '') return cell;
  cell.formula = readFormula(inner, prefix);
  if (type === 'inlineStr') {
    const item = readTextItem(inner, prefix);
    cell.content = item.text === '' ? null : item.text;
    cell.runs = item.runs;
    return cell;
  }
  const open = inner.indexOf(`<${prefix}v`);
  if (open < 0) return cell;
  const start = inner.indexOf('>', open) + 1;
  const end = inner.indexOf(`</${prefix}v>`, start);
  if (end < 0) return cell;
  const text = inner.slice(start, end);
  if (type === 's') {
    const item = strings[Number(text)];
    if (!item) throw new XmlDamaged(`there is no shared string ${text}`);
    cell.content = item.text === '' ? null : item.text;
    cell.runs = item.runs;
  } else if (type === '' || type === 'n') cell.content = numberIn(text);
  else if (type === 'b') cell.content = text.trim() === '1' || text.trim() === 'true';
  else if (type === 'e') cell.content = new CellError(unescapeXml(text));
  else if (type === 'd') cell.content = isoSerial(text);
  else cell.content = unescapeControls(unescapeXml(text));
  return cell;
}

function readFormula(inner: string, prefix: string): CellFormula | null {
  const open = inner.indexOf(`<${prefix}f`);
  if (open < 0) return null;
  const tag = tagEnd(inner, open);
  const empty = inner.charCodeAt(tag - 2) === 47;
  const { attributes } = readTag(inner.slice(open + 1, tag - (empty ? 2 : 1)));
  const end = empty ? tag : inner.indexOf(`</${prefix}f>`, tag);
  const shared = attributes.get('t') === 'shared' ? (attributes.get('si') ?? '') : null;
  return { text: empty ? '' : unescapeXml(inner.slice(tag, end)), shared, calculated: true };
}

function numberIn(text: string): number | CellError | null {
  const number = Number(text);
  if (Number.isNaN(number)) return new CellError('#NUM!');
  return number === 0 && text.trim() === '' ? null : number;
}

/** An ISO 8601 value of the strict format as a serial of the 1900 system. */
function isoSerial(text: string): number {
  const stamp = text.includes('T') ? text : text + 'T00:00:00';
  const ms = Date.parse(stamp.endsWith('Z') ? stamp : stamp + 'Z');
  return (ms - Date.UTC(1899, 11, 30)) / 86_400_000;
}
