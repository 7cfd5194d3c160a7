import type { MadeCell } from '../../../builders/aWorkbookFile.ts';
import type { CsvForm } from './messyRoster.ts';

// Windows-1252, 0x80 to 0x9f: the characters that schools' exports really hold.
const BYTES_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
  Š: 0x8a,
  š: 0x9a,
  Ž: 0x8e,
  ž: 0x9e,
  œ: 0x9c,
};

/** A table as the bytes of a .csv file; cells with separators, quotes or line breaks are quoted. */
export function csvBytes(rows: readonly (readonly MadeCell[])[], form: CsvForm): Uint8Array {
  const text = rows
    .map(
      cells =>
        cells.map(cell => quoted(shown(cell), form.separator)).join(form.separator) + form.newline,
    )
    .join('');
  switch (form.encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode('\ufeff' + text);
    case 'windows-1252':
      return Uint8Array.from(Array.from(text).map(char => BYTES_1252[char] ?? char.charCodeAt(0)));
    case 'utf-16le':
    case 'utf-16be': {
      const units = '\ufeff' + text;
      const bytes = new Uint8Array(units.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < units.length; at++)
        view.setUint16(at * 2, units.charCodeAt(at), form.encoding === 'utf-16le');
      return bytes;
    }
  }
}

function shown(cell: MadeCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object')
    return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if ('formula' in cell) return String(cell.value);
  if ('struck' in cell) return cell.struck;
  if ('serial' in cell)
    return new Date(Date.UTC(1899, 11, 30) + cell.serial * 86_400_000).toISOString().slice(0, 10);
  return cell.twoDecimals.toFixed(2);
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
