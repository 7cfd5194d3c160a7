import { areaName, parseArea, type Area } from '../cellRef.ts';
import { element, elementSource, setElement, type SheetPart } from './sheetPart.ts';
import { attributeText, type XmlElement } from './xml.ts';

/** The merged blocks of a worksheet. */
export function readMerges(part: SheetPart): Area[] {
  return (element(part, 'mergeCells')?.children ?? [])
    .map(one => parseArea(one.attributes.get('ref') ?? ''))
    .filter(area => area !== null);
}

// Sheets shows widths in pixels; the file counts digits of the default font, 7 pixels each, plus 5
// of padding (ECMA-376 part 1, 18.3.1.13, for Calibri 11).
const widthOf = (pixels: number): string => String(Math.round(((pixels - 5) / 7) * 256) / 256);

const columnSpan = (one: XmlElement): { min: number; max: number } => ({
  min: Number(one.attributes.get('min')),
  max: Number(one.attributes.get('max')),
});

/** The format that a column's empty cells have, 0 where none is set. */
export function columnStyles(part: SheetPart): (column: number) => number {
  const spans = (element(part, 'cols')?.children ?? []).map(one => ({
    ...columnSpan(one),
    style: Number(one.attributes.get('style') ?? 0),
  }));
  return column => spans.find(span => column >= span.min && column <= span.max)?.style ?? 0;
}

/** The last column that the file describes without describing all that there can be. */
export function declaredColumns(part: SheetPart): number {
  const spans = (element(part, 'cols')?.children ?? []).map(columnSpan);
  return spans.reduce((most, span) => (span.max < 16_384 ? Math.max(most, span.max) : most), 0);
}

/** Sets one column's width; the span it stood in is split. */
export function setColumnWidth(part: SheetPart, column: number, pixels: number): void {
  const spans = (element(part, 'cols')?.children ?? []).map(one => ({
    ...columnSpan(one),
    attributes: new Map(one.attributes),
  }));
  const inside = spans.find(span => column >= span.min && column <= span.max);
  const own = new Map(inside?.attributes);
  own.delete('hidden');
  own.delete('bestFit');
  own.set('width', widthOf(pixels)).set('customWidth', '1');
  const pieces = spans.flatMap(span => {
    if (span !== inside) return [span];
    return [
      { ...span, max: column - 1 },
      { ...span, min: column + 1 },
    ].filter(piece => piece.min <= piece.max);
  });
  pieces.push({ min: column, max: column, attributes: own });
  pieces.sort((a, b) => a.min - b.min);
  const xml = pieces.map(({ min, max, attributes }) => {
    const rest = [...attributes].filter(([name]) => name !== 'min' && name !== 'max');
    const all = [['min', String(min)], ['max', String(max)], ...rest] as [string, string][];
    return `<${part.prefix}col${attributeText(all)}/>`;
  });
  setElement(part, 'cols', `<${part.prefix}cols>${xml.join('')}</${part.prefix}cols>`);
}

/** Freezes the first rows; other settings of the view stay. */
export function setFrozenRows(part: SheetPart, rows: number): void {
  const p = part.prefix;
  const source =
    elementSource(part, 'sheetViews') ||
    `<${p}sheetViews><${p}sheetView workbookViewId="0"></${p}sheetView></${p}sheetViews>`;
  const view = new RegExp(`<${p}sheetView((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${p}sheetView>)`);
  const text = source.replace(view, (_, attributes: string, inner: string | undefined) => {
    const others = (inner ?? '')
      .replace(new RegExp(`<${p}pane[^>]*/>`), '')
      .replace(new RegExp(`<${p}selection[^>]*pane=[^>]*/>`, 'g'), '');
    const left = /xSplit=["'](\d+)["']/.exec(inner ?? '')?.[1];
    const pane = left === undefined ? 'bottomLeft' : 'bottomRight';
    const split = left === undefined ? '' : `xSplit="${left}" `;
    const corner = areaName({ row: rows + 1, column: Number(left ?? 0) + 1, rows: 1, columns: 1 });
    const frozen = `<${p}pane ${split}ySplit="${rows}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
    return `<${p}sheetView${attributes}>${rows > 0 ? frozen : ''}${others}</${p}sheetView>`;
  });
  setElement(part, 'sheetViews', text);
}

/** Whether the sheet is protected, and which blocks stay open to everyone without a password. */
export function readProtection(part: SheetPart): { on: boolean; open: readonly Area[] } {
  const protection = element(part, 'sheetProtection');
  const on = ['1', 'true'].includes(protection?.attributes.get('sheet') ?? '');
  const open = (element(part, 'protectedRanges')?.children ?? [])
    .filter(one => !one.attributes.has('password') && !one.attributes.has('hashValue'))
    .flatMap(one => (one.attributes.get('sqref') ?? '').split(' '))
    .map(parseArea)
    .filter(area => area !== null);
  return { on, open };
}
