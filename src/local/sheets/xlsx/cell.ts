import { columnName } from '../cellRef.ts';
import { escapeXml } from './xml.ts';

/** How a text is lined, as `getFontLines` names it. */
export type FontLine = 'none' | 'underline' | 'line-through';

/** An error value such as #N/A. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds. A date is a number with a date format. */
export type CellContent = null | string | number | boolean | CellError;

/** A formula as the file has it. Shared ones name their group; only the first has the text. */
export interface CellFormula {
  readonly text: string;
  readonly shared: string | null;
  /** False for one written here: there is no calculation engine, so its value is unknown. */
  readonly calculated: boolean;
}

export interface Cell {
  /** Index of the cell's format in the workbook's styles. */
  style: number;
  content: CellContent;
  formula: CellFormula | null;
  /** Of a text in several runs: the line of each run, null where the cell's own font decides. */
  runs: readonly (FontLine | null)[] | null;
  /** Its XML as it stood in the file; '' once changed. */
  source: string;
}

export interface Row {
  /** Attributes of the row's tag as they stood in the file, without `r`. */
  attributes: string;
  /** By column minus one; gaps are cells that the file does not mention. */
  cells: (Cell | undefined)[];
  /** The whole row's XML as it stood in the file; '' once changed. */
  source: string;
}

/** True for a cell that counts as content: a value, or a formula even where it gives "". */
export const hasContent = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.formula !== null || (cell.content !== null && cell.content !== ''));

/**
 * The XML of a changed cell, with the part's prefix ("" or "x:"). Texts are written inline, so the
 * shared strings stay untouched.
 */
export function cellXml(cell: Cell, row: number, column: number, p: string): string {
  const place = `<${p}c r="${columnName(column)}${row}"${cell.style ? ` s="${cell.style}"` : ''}`;
  const formula = cell.formula ? `<${p}f>${escapeXml(cell.formula.text)}</${p}f>` : '';
  const value = (type: string, text: string): string =>
    `${place}${type}>${formula}<${p}v>${text}</${p}v></${p}c>`;
  const { content } = cell;
  if (content === null || (cell.formula && !cell.formula.calculated)) {
    return formula ? `${place}>${formula}</${p}c>` : `${place}/>`;
  }
  if (typeof content === 'number') return value('', String(content));
  if (typeof content === 'boolean') return value(' t="b"', content ? '1' : '0');
  if (content instanceof CellError) return value(' t="e"', escapeXml(content.code));
  if (cell.formula) return value(' t="str"', escapeXml(escapeControls(content)));
  const text = escapeXml(escapeControls(content));
  return `${place} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
}

// ECMA-376 part 1, 22.9.2.19 (ST_Xstring): characters XML cannot hold are written _xHHHH_.
const escaped = /_x([0-9a-fA-F]{4})_/g;

export const unescapeControls = (text: string): string =>
  text.indexOf('_x') < 0
    ? text
    : text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const escapeControls = (text: string): string =>
  text
    .replace(escaped, '_x005F_x$1_')
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu, letter => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
