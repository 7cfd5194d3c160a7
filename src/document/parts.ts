import { COLOURS, stylesXml } from './looks.ts';
import { field, LISTS, runs, TAB } from './ooxml.ts';
import { escapeXml } from './xmlText.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ` xmlns:r="${OFFICE}/relationships"`;

/** What differs from one template to the next. */
export interface TemplateText {
  /** BCP 47. */
  readonly locale: string;
  /** The document's title for screen readers and search; tags allowed. */
  readonly title: string;
  /** WordprocessingML of everything between page margins. */
  readonly body: string;
  readonly footer: string;
  /** Around the page numbers; null for a page without any. */
  readonly page: { readonly before: string; readonly between: string } | null;
}

/** The files of a .docx by path (ECMA-376 part 2: content types, relationships, then the parts). */
export function docxParts(text: TemplateText): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(text),
    'word/document.xml': documentXml(text.body),
    'word/_rels/document.xml.rels': relationships([
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/numbering`, 'numbering.xml'],
      [`${OFFICE}/relationships/settings`, 'settings.xml'],
      [`${OFFICE}/relationships/footer`, 'footer1.xml'],
    ]),
    'word/footer1.xml': footerXml(text),
    'word/numbering.xml': numberingXml(),
    'word/settings.xml': settingsXml(),
    'word/styles.xml': stylesXml(text.locale),
  };
  for (const path of Object.keys(parts)) parts[path] = DECLARATION + parts[path];
  return parts;
}

function contentTypes(): string {
  const types: readonly (readonly [string, string])[] = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/footer1.xml', `${WORD_TYPE}.footer+xml`],
    ['/word/numbering.xml', `${WORD_TYPE}.numbering+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
  ];
  const overrides = types.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function core(text: TemplateText): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(text.title)}</dc:title><dc:creator>Growth Plans</dc:creator>` +
    `<dc:language>${text.locale}</dc:language></cp:coreProperties>`
  );
}

/** US Letter with a footer; the margins leave seven inches for text. */
function documentXml(body: string): string {
  return (
    `<w:document ${WORD_NAMESPACES}><w:body>${body}<w:sectPr>` +
    '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/>' +
    '<w:pgMar w:top="720" w:right="1080" w:bottom="820" w:left="1080" w:header="432"' +
    ' w:footer="400" w:gutter="0"/></w:sectPr></w:body></w:document>'
  );
}

function footerXml({ footer, page }: TemplateText): string {
  const rule = `<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="${COLOURS.line}"/></w:pBdr>`;
  const look = `<w:pPr><w:pStyle w:val="Footer"/>${page ? rule : ''}</w:pPr>`;
  const numbers = page
    ? `${TAB}${runs(page.before)}${field('PAGE')}${runs(page.between)}${field('NUMPAGES')}`
    : '';
  return `<w:ftr ${WORD_NAMESPACES}><w:p>${look}${runs(footer)}${numbers}</w:p></w:ftr>`;
}

function numberingXml(): string {
  const list = (id: number, sign: string, indent: number, font: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>` +
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr>` +
    `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    '</w:rPr></w:lvl></w:abstractNum>';
  const use = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const bullet = LISTS.Bullet ?? 0;
  const checkbox = LISTS.Checkbox ?? 0;
  return (
    `<w:numbering ${WORD_NAMESPACES}>${list(bullet, '•', 220, 'Arial')}` +
    `${list(checkbox, '☐', 340, 'MS Gothic')}${use(bullet)}${use(checkbox)}</w:numbering>`
  );
}

function settingsXml(): string {
  return (
    `<w:settings ${WORD_NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat>` +
    '<w:compatSetting w:name="compatibilityMode"' +
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
  );
}
