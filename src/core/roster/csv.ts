import type { SheetTable } from '../table/sheetTable.ts';
import { textOfBytes } from './textBytes.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SNIFFED = 64_000;

/**
 * A .csv file as a tab: values and display are the text. Rows are records (a quoted line break adds
 * none); short rows are filled up. Throws a PlanError ROSTER_NOT_TEXT where the bytes are no text.
 */
export function csvTable(bytes: Uint8Array, name: string): SheetTable {
  const rows = csvRows(textOfBytes(bytes));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < width) row.push('');
  return { name, hidden: false, values: rows, display: rows, struck: [], formulas: [], merges: [] };
}

/** The records of comma-, semicolon-, tab- or bar-separated text (RFC 4180; CRLF, LF or CR). */
export function csvRows(text: string): string[][] {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // Excel's own hint, "sep=;", is a line about the file and no record of the school's.
  const hint = /^sep=(.)\r?\n/i.exec(body);
  if (hint) return records(body.slice(hint[0].length), hint[1] ?? ',');
  return records(body, separatorOf(body.slice(0, SNIFFED)));
}

/** The separator that cuts the first records into the most alike number of cells. */
function separatorOf(text: string): string {
  let best: { separator: string; alike: number } = { separator: ',', alike: 0 };
  for (const separator of SEPARATORS) {
    const rows = records(text, separator)
      .slice(0, 40)
      .filter(row => row.some(Boolean));
    const counts = new Map<number, number>();
    for (const row of rows)
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    let alike = 0;
    for (const [cells, times] of counts) alike = Math.max(alike, times * Math.min(cells, 12));
    if (alike > best.alike) best = { separator, alike };
  }
  return best.separator;
}

function records(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function bare(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end++;
  return { text: text.slice(from, end), end };
}

/** A quoted cell; a quote that is never closed is an ordinary character, so that one slip eats no rows. */
function quoted(text: string, from: number, separator: string): Cell {
  let at = from + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return bare(text, from, separator);
    cell += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    cell += '"';
    at++;
  }
  const rest = bare(text, at, separator);
  return { text: cell + rest.text, end: rest.end };
}
