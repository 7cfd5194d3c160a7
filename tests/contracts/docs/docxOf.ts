import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const STYLES = `${DECLARATION}<w:styles ${NAMESPACES}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Goal"><w:name w:val="Goal line"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="List Paragraph"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

const NUMBERING = `${DECLARATION}<w:numbering ${NAMESPACES}>
<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;

/** What a test puts into a .docx beside its body. */
export interface Extra {
  /** Hyperlink addresses, as rIdLink1, rIdLink2 … */
  readonly links?: readonly string[];
  readonly header?: string;
  readonly footnotes?: string;
}

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1080"/></w:sectPr>';

/** A small .docx with this XML in its body, and styles, two lists and what `extra` names. */
export function docxOf(body: string, extra: Extra = {}): Uint8Array {
  const related = [
    `<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rIdLists" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
    `<Relationship Id="rIdHeader" Type="${OFFICE}/header" Target="header1.xml"/>`,
    `<Relationship Id="rIdNotes" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`,
    ...(extra.links ?? []).map(
      (url, at) =>
        `<Relationship Id="rIdLink${at + 1}" Type="${OFFICE}/hyperlink" Target="${url}" TargetMode="External"/>`,
    ),
  ];
  const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const override = (part: string, kind: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${kind}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}${override('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${packageRels}">${related.join('')}</Relationships>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/header1.xml': `${DECLARATION}<w:hdr ${NAMESPACES}>${extra.header ?? p('')}</w:hdr>`,
    'word/footnotes.xml': `${DECLARATION}<w:footnotes ${NAMESPACES}>${extra.footnotes ?? ''}</w:footnotes>`,
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${SECTION}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: '1980-01-01T12:00:00' },
  );
}

const safe = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A run of text, tabs as Word writes them, with run properties where given. */
export const r = (text: string, properties = ''): string => {
  const parts = text.split('\t').map(one => `<w:t xml:space="preserve">${safe(one)}</w:t>`);
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${parts.join('<w:tab/>')}</w:r>`;
};

/** A paragraph of plain text, with paragraph properties where given. */
export const p = (text: string, properties = ''): string =>
  para(text === '' ? '' : r(text), properties);

/** A paragraph of ready inline XML. */
export const para = (inline: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inline}</w:p>`;

/** A table of cells, each ready block XML. */
export const table = (rows: readonly (readonly string[])[], rowProperties = ''): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows
    .map(
      cells =>
        `<w:tr>${rowProperties}${cells.map(cell => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
