import { strToU8, zipSync } from 'fflate';

/** A cell of a made-up workbook: text, number, box, date, a formula with its value, or struck text. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly struck: string }
  /** Excel serial day with the built-in date format 14. */
  | { readonly serial: number }
  /** A number shown with two decimals. */
  | { readonly twoDecimals: number };

export interface MadeTab {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** A1 areas: "A1:J1". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Rows from 1 that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Empty formatted rows after the last one. */
  readonly formattedRows?: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of an .xlsx file with these tabs (ECMA-376, inline strings). */
export function aWorkbookFile(tabs: readonly MadeTab[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        type('/xl/workbook.xml', 'sheet.main') +
        type('/xl/styles.xml', 'styles') +
        tabs.map((_, at) => type(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
        '</Types>',
    ),
    '_rels/.rels': part(
      rels([`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`]),
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>` +
        tabs
          .map(
            (tab, at) =>
              `<sheet name="${xml(tab.name)}" sheetId="${at + 1}"${tab.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': part(
      rels([
        ...tabs.map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        ),
        `<Relationship Id="rId${tabs.length + 1}" Type="${REL}/styles" Target="styles.xml"/>`,
      ]),
    ),
    'xl/styles.xml': part(
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
        [
          [0, 0],
          [0, 1],
          [14, 0],
          [2, 0],
        ]
          .map(
            ([format, font]) =>
              `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>`,
          )
          .join('') +
        '</cellXfs></styleSheet>',
    ),
  };
  tabs.forEach((tab, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = part(sheet(tab));
  });
  return zipSync(parts);
}

function sheet(tab: MadeTab): string {
  const rows = tab.rows.map((cells, at) => {
    const hidden = tab.hiddenRows?.includes(at + 1) ? ' hidden="1"' : '';
    return `<row r="${at + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${at + 1}`)).join('')}</row>`;
  });
  for (let extra = 1; extra <= (tab.formattedRows ?? 0); extra++) {
    const row = tab.rows.length + extra;
    rows.push(`<row r="${row}"><c r="A${row}" s="3"/><c r="B${row}" s="3"/></row>`);
  }
  const merges = tab.merges?.length
    ? `<mergeCells count="${tab.merges.length}">${tab.merges.map(area => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
    : '';
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return text(cell, at, '');
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('struck' in cell) return text(cell.struck, at, ' s="1"');
  if ('serial' in cell) return `<c r="${at}" s="2"><v>${cell.serial}</v></c>`;
  if ('twoDecimals' in cell) return `<c r="${at}" s="3"><v>${cell.twoDecimals}</v></c>`;
  if (typeof cell.value === 'number')
    return `<c r="${at}"><f>${xml(cell.formula)}</f><v>${cell.value}</v></c>`;
  const kind = cell.value.startsWith('#') ? 'e' : 'str';
  return `<c r="${at}" t="${kind}"><f>${xml(cell.formula)}</f><v>${xml(cell.value)}</v></c>`;
}

const text = (value: string, at: string, style: string): string =>
  `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;

const part = (body: string): Uint8Array => strToU8(HEAD + body);
const rels = (all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const type = (name: string, kind: string): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
const xml = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function columnLetters(column: number): string {
  const first = Math.floor(column / 26);
  return (first ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + (column % 26));
}
