import { strToU8, zipSync } from 'fflate';

// A school's workbook as Excel would have saved it, written by hand part by part, so that nothing
// of the code under test made it.

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`;

/** The parts of the formatted workbook; tests may change some before they zip them. */
export function formattedParts(): Record<string, string> {
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${types}.vmlDrawing"/>${override('xl/workbook.xml', 'spreadsheetml.sheet.main')}${override('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet')}${override('xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet')}${override('xl/styles.xml', 'spreadsheetml.styles')}${override('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings')}${override('xl/comments1.xml', 'spreadsheetml.comments')}${override('xl/calcChain.xml', 'spreadsheetml.calcChain')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="1"/></bookViews><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/><sheet name="Numbers" sheetId="4" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Numbers!$1:$1</definedName><definedName name="Everyone">Staff!$A$4:$A$6</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/hyperlink" Target="https://example.org/marisol" TargetMode="External"/><Relationship Id="rId2" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${office}/comments" Target="../comments1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><tabColor rgb="FF4472C4"/></sheetPr><dimension ref="A1:F6"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="24.5" customWidth="1"/><col min="5" max="5" width="9" style="5" hidden="1"/></cols><sheetData><row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row><row r="3" spans="1:6"><c r="A3" s="2" t="s"><v>1</v></c><c r="B3" s="2" t="s"><v>2</v></c><c r="C3" s="2" t="inlineStr"><is><t>Started</t></is></c><c r="D3" s="2" t="inlineStr"><is><t>Load</t></is></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" s="3"><v>45901</v></c><c r="D4" s="4"><f t="shared" ref="D4:D6" si="0">C4/100000*$B$9</f><v>0.5</v></c></row><row r="5" hidden="1"><c r="A5" t="s"><v>5</v></c><c r="B5" t="s"><v>6</v></c><c r="C5" s="3"><v>45902.375</v></c><c r="D5" s="4"><f t="shared" si="0"/><v>0.25</v></c></row><row r="6"><c r="A6" s="6" t="s"><v>7</v></c><c r="B6" t="e"><v>#N/A</v></c><c r="C6" t="b"><v>1</v></c><c r="D6" s="4"><f t="shared" si="0"/><v>1</v></c><c r="F6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row></sheetData><autoFilter ref="A3:D6"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0.9</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B4:B6"><formula1>"yes,no"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="rId1" tooltip="Her page"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId2"/></worksheet>`,
    'xl/worksheets/sheet2.xml': `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1"><f>SUM(Staff!D4:D6)</f><v>1.75</v></c></row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="8" uniqueCount="8"><si><t>Staff of Alder Creek</t></si><si><t>Name</t></si><si><t>Email</t></si><si><t>Marisol Okonkwo</t></si><si><t>marisol@aldercreek.example</t></si><si><r><rPr><strike/><sz val="11"/></rPr><t xml:space="preserve">Tobias </t></r><r><rPr><strike/></rPr><t>Lindqvist</t></r><rPh sb="0" eb="1"><t>unread</t></rPh></si><si><r><t xml:space="preserve">half </t></r><r><rPr><strike/></rPr><t>struck!</t></r></si><si><t>Wen &amp; Ayşe</t></si></sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="14"/><color theme="1"/><name val="Calibri"/></font><font><strike/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
    'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>Principal</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>On leave in May</t></r></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="D4" i="1"/><c r="D5" i="1"/><c r="D6" i="1"/><c r="F6" i="1"/><c r="B1" i="4"/></calcChain>`,
  };
}

/** Zips parts to a workbook file. */
export function workbookFile(parts: Record<string, string>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

/** The formatted workbook. */
export const formattedWorkbook = (): Uint8Array => workbookFile(formattedParts());

/** A workbook of one tab with this inside of `<worksheet>`, and these cell formats. */
export function smallWorkbook(inside: string, formats: readonly string[] = []): Uint8Array {
  const parts = formattedParts();
  const numFmts = formats.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replace(/"/g, '&quot;')}"/>`,
  );
  const xfs = formats.map(
    (_, i) => `<xf numFmtId="${200 + i}" fontId="0" fillId="0" borderId="0"/>`,
  );
  return workbookFile({
    '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
    '_rels/.rels': parts['_rels/.rels'] ?? '',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Only" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${numFmts.join('')}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${inside}</worksheet>`,
  });
}

function relations(...list: (readonly [type: string, target: string])[]): string {
  const entries = list.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${pack}/relationships">${entries.join('')}</Relationships>`;
}
