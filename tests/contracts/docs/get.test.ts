import type { docs_v1 } from '@googleapis/docs';
import { describe, expect, it } from 'vitest';
import { READER, STRANGER, UNSHARED, deskWith } from './desk.ts';
import { docxOf, p, para, r, table } from './docxOf.ts';

const read = (body: string, extra = {}) => deskWith(docxOf(body, extra));

/** Every [start, end] of a content list, nested ones in document order. */
function spans(content: readonly docs_v1.Schema$StructuralElement[]): (number | string)[][] {
  return content.flatMap(one => {
    const here = [one.startIndex ?? 0, one.endIndex ?? 0];
    if (one.paragraph) return [['p', ...here]];
    if (!one.table) return [['section', ...here]];
    return [
      ['table', ...here],
      ...(one.table.tableRows ?? []).flatMap(row => [
        ['row', row.startIndex ?? 0, row.endIndex ?? 0],
        ...(row.tableCells ?? []).flatMap(cell => [
          ['cell', cell.startIndex ?? 0, cell.endIndex ?? 0],
          ...spans(cell.content ?? []),
        ]),
      ]),
    ];
  });
}

const elementsAt = (content: readonly docs_v1.Schema$StructuralElement[], at: number) =>
  content[at]?.paragraph?.elements ?? [];

describe('indexes of documents.get', () => {
  it('starts with a section break that ends at 1 and has no start', () => {
    const [first] = read(p('Ana')).content();
    expect(first).not.toHaveProperty('startIndex');
    expect(first?.endIndex).toBe(1);
    expect(first?.sectionBreak).toBeDefined();
  });

  it('ends each paragraph with one newline, empty ones included', () => {
    const desk = read(p('Ana') + p('') + p('Li'));
    expect(spans(desk.content())).toEqual([
      ['section', 0, 1],
      ['p', 1, 5],
      ['p', 5, 6],
      ['p', 6, 9],
    ]);
    expect(desk.text()).toBe('Ana\n\nLi\n');
  });

  it('counts UTF-16 code units, so a character outside the basic plane is two', () => {
    const content = read(p('🌱a')).content();
    expect(spans(content)[1]).toEqual(['p', 1, 5]);
  });

  it('gives one index to the start of a table, of each row and cell, and to its end', () => {
    // The first cell of a table at 2 has its paragraph at 5 (reference, "Working with tables").
    const desk = read(
      p('') +
        table([
          [p(''), p('')],
          [p(''), p('')],
        ]) +
        p(''),
    );
    expect(spans(desk.content())).toEqual([
      ['section', 0, 1],
      ['p', 1, 2],
      ['table', 2, 14],
      ['row', 3, 8],
      ['cell', 4, 6],
      ['p', 5, 6],
      ['cell', 6, 8],
      ['p', 7, 8],
      ['row', 8, 13],
      ['cell', 9, 11],
      ['p', 10, 11],
      ['cell', 11, 13],
      ['p', 12, 13],
      ['p', 14, 15],
    ]);
  });

  it('counts a table inside a cell in the same way', () => {
    const inner = table([[p('x')]]);
    const desk = read(p('a') + table([[p('b') + inner + p('')]]) + p('z'));
    expect(spans(desk.content())).toEqual([
      ['section', 0, 1],
      ['p', 1, 3],
      ['table', 3, 16],
      ['row', 4, 15],
      ['cell', 5, 15],
      ['p', 6, 8],
      ['table', 8, 14],
      ['row', 9, 13],
      ['cell', 10, 13],
      ['p', 11, 13],
      ['p', 14, 15],
      ['p', 16, 18],
    ]);
  });

  it('puts a paragraph behind a table that ends the body', () => {
    const content = read(p('a') + table([[p('b')]])).content();
    expect(content[content.length - 1]?.paragraph).toBeDefined();
  });

  it('reports spans over columns and rows, and header rows', () => {
    const cell = (properties: string, text: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const merged =
      '<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>' +
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('<w:gridSpan w:val="2"/><w:shd w:fill="FF0000"/>', 'Goals')}</w:tr>` +
      `<w:tr>${cell('<w:vMerge w:val="restart"/>', 'one')}${cell('', 'two')}</w:tr>` +
      `<w:tr>${cell('<w:vMerge/>', '')}${cell('', 'three')}</w:tr></w:tbl>`;
    const found = read(p('') + merged).content()[2]?.table;
    const looks = found?.tableRows?.map(row => row.tableCells?.map(one => one.tableCellStyle));
    expect(found).toMatchObject({ rows: 3, columns: 2 });
    expect(looks?.[0]?.[0]).toMatchObject({
      columnSpan: 2,
      rowSpan: 1,
      backgroundColor: { color: { rgbColor: { red: 1 } } },
    });
    expect(looks?.[1]?.[0]).toMatchObject({ columnSpan: 1, rowSpan: 2 });
    expect(found?.tableRows?.[0]?.tableRowStyle).toEqual({ tableHeader: true });
  });

  it('gives a section break between sections one index after the paragraph it follows', () => {
    const broken = p('a', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>');
    const content = read(broken + p('b')).content();
    expect(spans(content)).toEqual([
      ['section', 0, 1],
      ['p', 1, 3],
      ['section', 3, 4],
      ['p', 4, 6],
    ]);
  });
});

describe('text of documents.get', () => {
  it('writes tabs as \\t and soft line breaks as U+000B', () => {
    const inline = '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>';
    expect(elementsAt(read(para(inline)).content(), 1)).toEqual([
      { startIndex: 1, endIndex: 7, textRun: { content: 'a\tb\u000bc\n', textStyle: {} } },
    ]);
  });

  it('makes one text run of neighbours that look alike, and cuts where the look changes', () => {
    const desk = read(para(r('Read') + r('ing ') + r('first', '<w:b/>') + r('!')));
    expect(elementsAt(desk.content(), 1).map(one => one.textRun)).toEqual([
      { content: 'Reading ', textStyle: {} },
      { content: 'first', textStyle: { bold: true } },
      { content: '!\n', textStyle: {} },
    ]);
  });

  it('drops blanks at the ends of text that does not ask to keep them', () => {
    const inline = '<w:r><w:t>  a  </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>';
    expect(read(para(inline)).text()).toBe('a b \n');
  });

  it('spells out character styles, colours, size, strike and super-script', () => {
    const look =
      '<w:rStyle w:val="Strong"/><w:i/><w:strike/><w:color w:val="00FF00"/><w:sz w:val="22"/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>';
    expect(elementsAt(read(para(r('x', look))).content(), 1)[0]?.textRun?.textStyle).toEqual({
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
      foregroundColor: { color: { rgbColor: { green: 1 } } },
      fontSize: { magnitude: 11, unit: 'PT' },
      baselineOffset: 'SUPERSCRIPT',
    });
  });

  it('links hyperlinks and HYPERLINK fields, and skips field codes', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.test" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      r('two') +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = para(`<w:hyperlink r:id="rIdLink1">${r('one')}</w:hyperlink>` + r(' ') + field);
    const found = elementsAt(read(body, { links: ['https://a.test'] }).content(), 1);
    expect(found.map(one => [one.textRun?.content, one.textRun?.textStyle?.link?.url])).toEqual([
      ['one', 'https://a.test'],
      [' ', undefined],
      ['two', 'https://b.test'],
      ['\n', undefined],
    ]);
  });

  it('gives page breaks, footnote references, pictures and page numbers one index each', () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:extent cx="127000" cy="254000"/><wp:docPr id="1" name="x" descr="A tree"/></wp:inline></w:drawing></w:r>';
    const body =
      para(`<w:r><w:br w:type="page"/></w:r>${drawing}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      para('<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>');
    const desk = read(body, { footnotes: `<w:footnote w:id="2">${p('note')}</w:footnote>` });
    const document = desk.document();
    const content = document.body?.content ?? [];
    const kinds = elementsAt(content, 1).map(one => Object.keys(one).slice(2)[0]);
    expect(kinds).toEqual(['pageBreak', 'inlineObjectElement', 'footnoteReference', 'textRun']);
    expect(spans(content)[1]).toEqual(['p', 1, 5]);
    expect(elementsAt(content, 2)[0]?.autoText?.type).toBe('PAGE_NUMBER');
    const id = elementsAt(content, 1)[1]?.inlineObjectElement?.inlineObjectId ?? '';
    expect(document.inlineObjects?.[id]?.inlineObjectProperties?.embeddedObject).toMatchObject({
      description: 'A tree',
      size: { width: { magnitude: 10 }, height: { magnitude: 20 } },
    });
    const note = elementsAt(content, 1)[2]?.footnoteReference?.footnoteId ?? '';
    expect(document.footnotes?.[note]?.content?.[0]).toMatchObject({ endIndex: 5 });
  });

  it('unwraps content controls, and reads dates, people and rich links as chips', () => {
    const control = (properties: string, inside: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const link = (number: number, text: string) =>
      `<w:hyperlink r:id="rIdLink${number}">${r(text)}</w:hyperlink>`;
    const body =
      control('<w:alias w:val="Goal"/>', p('in a control')) +
      para(
        control('<w:date w:fullDate="2026-10-05T00:00:00Z"/>', r('Oct 5, 2026')) +
          control('<w:tag w:val="person"/>', link(1, 'Mei Tanaka')) +
          control('<w:tag w:val="richLink"/>', link(2, 'Unit plan')) +
          control('<w:dropDownList/>', r('in progress')),
      );
    const desk = read(body, { links: ['mailto:mei@cedar.test', 'https://docs.test/u'] });
    const content = desk.content();
    expect(elementsAt(content, 1)[0]?.textRun?.content).toBe('in a control\n');
    const [date, person, rich, text] = elementsAt(content, 2);
    expect(date?.dateElement?.dateElementProperties).toMatchObject({
      displayText: 'Oct 5, 2026',
      timestamp: '2026-10-05T00:00:00Z',
    });
    expect(person?.person?.personProperties).toEqual({
      name: 'Mei Tanaka',
      email: 'mei@cedar.test',
    });
    expect(rich?.richLink?.richLinkProperties).toEqual({
      title: 'Unit plan',
      uri: 'https://docs.test/u',
    });
    expect(text?.textRun?.content).toBe('in progress\n');
    expect((text?.startIndex ?? 0) - (date?.startIndex ?? 0)).toBe(3);
  });

  it('ignores comments', () => {
    const body = para(
      `<w:commentRangeStart w:id="0"/>${r('kept')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    expect(read(body).text()).toBe('kept\n');
  });

  it('refuses what it does not know in a paragraph, by name', () => {
    expect(() => read(para('<w:r><w:ruby/></w:r>')).content()).toThrow('NotEmulated: w:ruby');
  });
});

describe('paragraph styles and lists of documents.get', () => {
  it('finds headings by the style they come from, whatever its id', () => {
    const styled = (id: string) => p('x', `<w:pStyle w:val="${id}"/>`);
    const content = read(styled('Titre') + styled('Kop1') + styled('Goal') + p('x')).content();
    const styles = content.slice(1).map(one => one.paragraph?.paragraphStyle);
    expect(styles.map(one => one?.namedStyleType)).toEqual([
      'TITLE',
      'HEADING_1',
      'HEADING_1',
      'NORMAL_TEXT',
    ]);
    expect(styles.map(one => one?.headingId !== undefined)).toEqual([true, true, true, false]);
  });

  it('reports right-to-left paragraphs, alignment and spacing in points', () => {
    const look =
      '<w:bidi/><w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:left="720" w:hanging="360"/><w:jc w:val="center"/>';
    expect(read(p('س', look)).content()[1]?.paragraph?.paragraphStyle).toMatchObject({
      direction: 'RIGHT_TO_LEFT',
      alignment: 'CENTER',
      spaceAbove: { magnitude: 6, unit: 'PT' },
      lineSpacing: 115,
      indentStart: { magnitude: 36 },
      indentFirstLine: { magnitude: 18 },
    });
  });

  it('puts list paragraphs into lists, by themselves or through their style', () => {
    const number = (id: number, level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const document = read(
      p('a', number(2, 0)) +
        p('b', number(2, 1)) +
        p('c', '<w:pStyle w:val="Listed"/>') +
        p('d', '<w:pStyle w:val="Listed"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ).document();
    const bullets = (document.body?.content ?? []).slice(1).map(one => one.paragraph?.bullet);
    expect(bullets.map(one => [one?.listId, one?.nestingLevel])).toEqual([
      ['kix.list2', undefined],
      ['kix.list2', 1],
      ['kix.list1', undefined],
      [undefined, undefined],
    ]);
    const levels = (id: string) => document.lists?.[id]?.listProperties?.nestingLevels ?? [];
    expect(levels('kix.list1')[0]).toMatchObject({ glyphSymbol: '●', glyphFormat: '%0' });
    expect(levels('kix.list2')[1]).toMatchObject({ glyphType: 'ALPHA', glyphFormat: '%0.%1)' });
  });
});

describe('suggestions', () => {
  const change = (name: string, id: number, inside: string) =>
    `<w:${name} w:id="${id}" w:author="Sofía" w:date="2026-09-01T00:00:00Z">${inside}</w:${name}>`;
  const gone = '<w:r><w:delText xml:space="preserve">old </w:delText></w:r>';
  const body = para(change('del', 1, gone) + change('ins', 2, r('new ')) + r('goal')) + p('end');

  it('are inline for editors, with an id on what is suggested', () => {
    const desk = deskWith(docxOf(body));
    expect(desk.document().suggestionsViewMode).toBe('SUGGESTIONS_INLINE');
    expect(elementsAt(desk.content(), 1).map(one => one.textRun)).toEqual([
      { content: 'old ', suggestedDeletionIds: ['suggest.1'], textStyle: {} },
      { content: 'new ', suggestedInsertionIds: ['suggest.2'], textStyle: {} },
      { content: 'goal\n', textStyle: {} },
    ]);
  });

  it.each([
    ['PREVIEW_SUGGESTIONS_ACCEPTED', 'new goal\n'],
    ['PREVIEW_WITHOUT_SUGGESTIONS', 'old goal\n'],
  ])('%s shows one text only', (suggestionsViewMode, text) => {
    const content = deskWith(docxOf(body)).document({ suggestionsViewMode }).body?.content ?? [];
    expect(elementsAt(content, 1).map(one => one.textRun)).toEqual([
      { content: text, textStyle: {} },
    ]);
  });

  it('join or part paragraphs whose end is suggested', () => {
    const mark = (name: string) => `<w:rPr><w:${name} w:id="5" w:author="S"/></w:rPr>`;
    const desk = deskWith(docxOf(p('a', mark('ins')) + p('b', mark('del')) + p('c')));
    const view = (suggestionsViewMode: string) =>
      (desk.document({ suggestionsViewMode }).body?.content ?? [])
        .slice(1)
        .map(one => one.paragraph?.elements?.[0]?.textRun?.content);
    expect(view('SUGGESTIONS_INLINE')).toEqual(['a', 'b', 'c\n']);
    expect(view('PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual(['a\n', 'bc\n']);
    expect(view('PREVIEW_WITHOUT_SUGGESTIONS')).toEqual(['ab\n', 'c\n']);
  });

  it('are not shown to readers, who get no revision id either', () => {
    const desk = deskWith(docxOf(body));
    const { status, json } = desk.get({}, READER);
    expect(status).toBe(200);
    expect(json).toMatchObject({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
    expect(json).not.toHaveProperty('revisionId');
    expect(desk.get({ suggestionsViewMode: 'SUGGESTIONS_INLINE' }, READER).status).toBe(403);
  });
});

describe('the envelope of documents.get', () => {
  it('has the first tab at the top, or all tabs and nothing else there', () => {
    const desk = read(p('a'), { header: p('Cedar Hollow') });
    const plain = desk.document();
    expect(plain).toMatchObject({
      documentId: 'plan-1',
      title: 'Growth plan',
      revisionId: 'rev-1',
    });
    expect(plain).not.toHaveProperty('tabs');
    const tabbed = desk.document({ includeTabsContent: 'true' });
    expect(tabbed).not.toHaveProperty('body');
    expect(tabbed).not.toHaveProperty('documentStyle');
    expect(tabbed.tabs).toHaveLength(1);
    expect(tabbed.tabs?.[0]?.tabProperties?.tabId).toBe('t.0');
    expect(tabbed.tabs?.[0]?.documentTab?.body).toEqual(plain.body);
  });

  it('names the header of the document style, whose indexes begin at zero', () => {
    const document = read(p('a'), { header: p('Cedar') }).document();
    const id = document.documentStyle?.defaultHeaderId ?? '';
    expect(document.headers?.[id]?.content?.[0]).toMatchObject({ endIndex: 6 });
    expect(document.headers?.[id]?.content?.[0]).not.toHaveProperty('startIndex');
    expect(document.documentStyle?.marginLeft).toEqual({ magnitude: 54, unit: 'PT' });
  });

  it('answers unknown documents and withdrawn ones in the newer error style', () => {
    const desk = read(p('a'));
    expect(desk.get({}, STRANGER)).toMatchObject({
      status: 404,
      json: {
        error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
      },
    });
    expect(desk.get({}, UNSHARED)).toMatchObject({
      status: 403,
      json: { error: { status: 'PERMISSION_DENIED' } },
    });
  });
});
