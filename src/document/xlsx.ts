import { escapeXml, legalText } from './xmlText.ts';
import { packed, Zip } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Tabs with rows of text as a minimal .xlsx (ECMA-376, inline strings only), in base64. */
export function buildXlsx(
  tabs: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): string {
  const zip = new Zip();
  const put = (path: string, xml: string): void => {
    zip.file(path, HEAD + xml);
  };
  const each = (line: (number: number, name: string) => string): string =>
    tabs.map(({ name }, index) => line(index + 1, name)).join('');
  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}sheet.main+xml"/>` +
      each(
        n =>
          `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}worksheet+xml"/>`,
      ) +
      '</Types>',
  );
  const relations = (lines: string): string =>
    `<Relationships xmlns="${PACKAGE}relationships">${lines}</Relationships>`;
  put(
    '_rels/.rels',
    relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      each((n, name) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`) +
      '</sheets></workbook>',
  );
  put(
    'xl/_rels/workbook.xml.rels',
    relations(
      each(
        n =>
          `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      ),
    ),
  );
  tabs.forEach(({ rows }, index) =>
    put(
      'xl/worksheets/sheet' + (index + 1) + '.xml',
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    ),
  );
  return packed(zip);
}

function rowXml(cells: readonly string[], index: number): string {
  const row = index + 1;
  const filled = cells.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${letters(at)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(legalText(text))}</t></is></c>`,
  );
  return `<row r="${row}">${filled.join('')}</row>`;
}

/** A column as the spreadsheet names it: 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
