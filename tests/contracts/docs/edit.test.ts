import type { docs_v1 } from '@googleapis/docs';
import { describe, expect, it } from 'vitest';
import { READER, deskWith, erase, insert } from './desk.ts';
import { docxOf, p, para, r, table } from './docxOf.ts';

const desk = (body: string, extra = {}) => deskWith(docxOf(body, extra));

const elementsAt = (content: readonly docs_v1.Schema$StructuralElement[], at: number) =>
  content[at]?.paragraph?.elements ?? [];

const runsOf = (content: readonly docs_v1.Schema$StructuralElement[], at: number) =>
  elementsAt(content, at).map(one => [one.textRun?.content, one.textRun?.textStyle]);

const xml = '<w:hyperlink r:id="rIdLink1">';

describe('insertText', () => {
  it('goes into a paragraph, at its start, inside and before its newline', () => {
    const here = desk(p('bd'));
    here.apply(insert(1, 'a'), insert(3, 'c'), insert(5, 'e'));
    expect(here.text()).toBe('abcde\n');
  });

  it('goes to the end of the body, or of a header by its id', () => {
    const here = desk(p('a'), { header: p('Cedar') });
    const segmentId = Object.keys(here.document().headers ?? {})[0] ?? '';
    here.apply(
      { insertText: { endOfSegmentLocation: {}, text: 'b' } },
      { insertText: { endOfSegmentLocation: { segmentId }, text: ' Hollow' } },
      { insertText: { location: { segmentId, index: 0 }, text: 'The ' } },
    );
    expect(here.text()).toBe('ab\n');
    expect(here.document().headers?.[segmentId]?.content?.[0]?.endIndex).toBe(17);
  });

  it('cuts the paragraph at a newline; both parts keep style and list', () => {
    const look =
      '<w:pStyle w:val="Kop1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>';
    const here = desk(para(r('one', '<w:b/>') + r('two'), look) + p('x'));
    here.apply(insert(4, '\n!'));
    const content = here.content();
    expect(here.text()).toBe('one\n!two\nx\n');
    for (const at of [1, 2]) {
      expect(content[at]?.paragraph?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
      expect(content[at]?.paragraph?.bullet).toMatchObject({
        listId: 'kix.list2',
        nestingLevel: 1,
      });
    }
    expect(runsOf(content, 2)[0]).toEqual(['!', { bold: true }]);
  });

  it('keeps a section break behind the second part', () => {
    const here = desk(p('ab', '<w:sectPr/>') + p('c'));
    here.apply(insert(2, '\n'));
    expect(here.content().map(one => Object.keys(one).pop())).toEqual([
      'sectionBreak',
      'paragraph',
      'paragraph',
      'sectionBreak',
      'paragraph',
    ]);
  });

  it('looks like the text before it, and does not lengthen a link', () => {
    const body = para(
      r('a', '<w:b/>') + `${xml}${r('link', '<w:u w:val="single"/>')}</w:hyperlink>`,
    );
    const here = desk(body, { links: ['https://a.test'] });
    here.apply(insert(2, 'X'), insert(4, 'I'), insert(8, 'Y'));
    expect(runsOf(here.content(), 1)).toEqual([
      ['aX', { bold: true }],
      ['lIink', { underline: true, link: { url: 'https://a.test' } }],
      ['Y\n', {}],
    ]);
  });

  it('is no suggestion beside or inside suggested text', () => {
    const change = `<w:del w:id="1" w:author="J"><w:r><w:delText>gone</w:delText></w:r></w:del>`;
    const added = `<w:ins w:id="2" w:author="J">${r('new')}</w:ins>`;
    const here = desk(para(change + added));
    here.apply(insert(8, 'Y'), insert(3, 'X'));
    const found = elementsAt(here.content(), 1).map(one => one.textRun);
    expect(found).toMatchObject([
      { content: 'go', suggestedDeletionIds: ['suggest.1'] },
      { content: 'X' },
      { content: 'ne', suggestedDeletionIds: ['suggest.1'] },
      { content: 'new', suggestedInsertionIds: ['suggest.2'] },
      { content: 'Y\n' },
    ]);
    expect(found[1]).not.toHaveProperty('suggestedDeletionIds');
    expect(found[4]).not.toHaveProperty('suggestedInsertionIds');
  });

  it('writes behind chips, pictures and page numbers without touching them', () => {
    const chip = `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${r('May 4')}</w:sdtContent></w:sdt>`;
    const breaks = '<w:r><w:br w:type="page"/><w:t>z</w:t></w:r>';
    const here = desk(para(chip + breaks));
    here.apply(insert(2, 'a'), insert(4, 'b'));
    const kinds = elementsAt(here.content(), 1).map(one => one.textRun?.content ?? 'element');
    expect(kinds).toEqual(['element', 'a', 'element', 'bz\n']);
  });

  it('drops control and private-use characters, and keeps tabs and soft breaks', () => {
    const here = desk(p(''));
    here.apply(insert(1, 'a\u0000\u0007b\r\u001f\tc\u000bd\ue000\uf8ff'));
    expect(here.text()).toBe('ab\tc\u000bd\n');
  });

  it('keeps what looks like markup literal', () => {
    const here = desk(p(''));
    here.apply(insert(1, ' <w:t>&amp; "x" </w:t> '));
    expect(here.text()).toBe(' <w:t>&amp; "x" </w:t> \n');
  });

  it('is refused past the end, at structure and inside a surrogate pair', () => {
    const here = desk(p('🌱') + table([[p('c')]]) + p(''));
    const before = here.bytes();
    const outside =
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.';
    expect(here.refusal(insert(12, 'x'))).toBe(
      'Invalid requests[0].insertText: Index 12 must be less than the end index of the referenced segment, 11.',
    );
    for (const index of [0, 4, 5, 6, 9]) expect(here.refusal(insert(index, 'x'))).toBe(outside);
    expect(here.refusal(insert(2, 'x'))).toContain('surrogate pair');
    expect(here.refusal(insert(1, ''))).toBe(
      'Invalid requests[0].insertText: Insert text requests must specify text to insert.',
    );
    expect(here.refusal({ insertText: { text: 'x' } })).toContain('insertion location');
    expect(here.refusal(insert(1, '\ud83c'))).toContain('half of a surrogate pair');
    expect(here.bytes()).toBe(before);
  });
});

describe('deleteContentRange', () => {
  it('joins paragraphs; the first keeps its style unless none of its text is left', () => {
    const two = p('one', '<w:pStyle w:val="Kop1"/>') + p('two');
    const kept = desk(two);
    kept.apply(erase(3, 6));
    expect(kept.text()).toBe('onwo\n');
    expect(kept.content()[1]?.paragraph?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
    const gone = desk(two);
    gone.apply(erase(1, 5));
    expect(gone.text()).toBe('two\n');
    expect(gone.content()[1]?.paragraph?.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
  });

  it('takes a whole table, and a table with the text around it', () => {
    const body = p('ab') + table([[p('x'), p('y')]]) + p('cd');
    const alone = desk(body);
    const at = alone.content()[2];
    alone.apply(erase(at?.startIndex ?? 0, at?.endIndex ?? 0));
    expect(alone.text()).toBe('ab\ncd\n');
    const around = desk(body);
    around.apply(erase(2, (at?.endIndex ?? 0) + 1));
    expect(around.text()).toBe('ad\n');
  });

  it('empties a cell but for its last newline', () => {
    const here = desk(p('') + table([[p('ab') + p('cd')]]) + p(''));
    here.apply(erase(5, 10));
    expect(here.text()).toBe('\n\n\n');
  });

  it('takes pictures, chips and page numbers as one index', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const here = desk(para(r('a') + field + r('b')));
    expect(elementsAt(here.content(), 1)[1]?.autoText?.type).toBe('PAGE_NUMBER');
    here.apply(erase(2, 3));
    expect(here.text()).toBe('ab\n');
    expect(elementsAt(here.content(), 1)).toHaveLength(1);
  });

  it('takes a section break together with the newline before it', () => {
    const body = p('ab', '<w:sectPr/>') + p('cd');
    const here = desk(body);
    expect(here.refusal(erase(3, 4))).toContain('Cannot delete the requested range.');
    here.apply(erase(3, 5));
    expect(here.text()).toBe('abcd\n');
    expect(here.content()).toHaveLength(2);
  });

  it('refuses what would leave the document without structure', () => {
    const here = desk(p('🌱') + table([[p('c'), p('d')]]) + p('e'));
    const before = here.bytes();
    const cannot =
      'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';
    const start = here.content()[2]?.startIndex ?? 0;
    expect(start).toBe(4);
    expect(here.refusal(erase(1, 4))).toBe(cannot); // the newline before a table
    expect(here.refusal(erase(4, 8))).toBe(cannot); // half a table
    expect(here.refusal(erase(7, 9))).toBe(cannot); // a cell's last newline
    expect(here.refusal(erase(7, 11))).toBe(cannot); // across cells
    expect(here.refusal(erase(6, 7))).toBe(cannot); // a cell's start
    expect(here.refusal(erase(1, 2))).toContain('surrogate pair');
    expect(here.refusal(erase(0, 3))).toBe(
      'Invalid requests[0].deleteContentRange: Cannot operate on the first section break in the document.',
    );
    expect(here.refusal(erase(2, 2))).toBe(
      'Invalid requests[0].deleteContentRange: The range should not be empty.',
    );
    const end = here.content()[3]?.endIndex ?? 0;
    expect(here.refusal(erase(end - 1, end))).toBe(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    );
    expect(here.refusal(erase(1, end + 1))).toBe(
      `Invalid requests[0].deleteContentRange: Index ${end + 1} must be less than the end index of the referenced segment, ${end}.`,
    );
    expect(here.bytes()).toBe(before);
  });
});

describe('replaceAllText', () => {
  const replace = (
    text: string,
    replaceText: string,
    matchCase = true,
  ): docs_v1.Schema$Request => ({
    replaceAllText: { containsText: { text, matchCase }, replaceText },
  });

  it('changes every match in body, cells and headers, across runs, and counts them', () => {
    const body = para(r('the ') + r('Go', '<w:b/>') + r('al, goal')) + table([[p('Goal')]]);
    const here = desk(body, { header: p('Goal') });
    const [reply] = here.apply(replace('Goal', 'Aim'));
    expect(reply).toEqual({ replaceAllText: { occurrencesChanged: 3 } });
    expect(here.text()).toBe('the Aim, goal\nAim\n\n');
    expect(runsOf(here.content(), 1)[1]).toEqual(['Aim', { bold: true }]);
  });

  it('ignores case where asked, and answers an empty reply when nothing matched', () => {
    const here = desk(p('GOAL goal'));
    expect(here.apply(replace('Goal', 'x', false), replace('nowhere', 'y'))).toEqual([
      { replaceAllText: { occurrencesChanged: 2 } },
      { replaceAllText: {} },
    ]);
    expect(here.text()).toBe('x x\n');
  });

  it('deletes with an empty replacement, cuts paragraphs with newlines, keeps pairs whole', () => {
    const here = desk(p('a🌱b🌱'));
    here.apply(replace('🌱b', '1\n2'), replace('🌱', ''));
    expect(here.text()).toBe('a1\n2\n');
  });

  it('takes the only tab and refuses others', () => {
    const here = desk(p('a'));
    const inTab = (id: string) => ({
      replaceAllText: {
        containsText: { text: 'a' },
        replaceText: 'b',
        tabsCriteria: { tabIds: [id] },
      },
    });
    expect(here.refusal(inTab('t.1'))).toContain('t.1');
    here.apply(inTab('t.0'));
    expect(here.text()).toBe('b\n');
  });
});

describe('rows of tables', () => {
  const at = (index: number, rowIndex: number, columnIndex = 0) => ({
    tableStartLocation: { index },
    rowIndex,
    columnIndex,
  });
  const header = '<w:trPr><w:tblHeader/></w:trPr>';

  it('are added above or below, empty, as wide as the row beside them, and no header', () => {
    const here = desk(p('') + table([[p('When'), p('What')]], header) + p(''));
    here.apply(
      { insertTableRow: { tableCellLocation: at(2, 0), insertBelow: true } },
      insert(18, 'Oct'),
      { insertTableRow: { tableCellLocation: at(2, 1), insertBelow: false } },
    );
    const found = here.content()[2]?.table;
    expect(here.text()).toBe('\nWhen\nWhat\n\n\nOct\n\n\n');
    expect(found?.rows).toBe(3);
    expect(found?.tableRows?.map(row => row.tableRowStyle?.tableHeader)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('are deleted, and with the last one the table', () => {
    const here = desk(p('') + table([[p('a')], [p('b')]]) + p('z'));
    here.apply({ deleteTableRow: { tableCellLocation: at(2, 0) } });
    expect(here.text()).toBe('\nb\nz\n');
    here.apply({ deleteTableRow: { tableCellLocation: at(2, 0) } });
    expect(here.content().map(one => Object.keys(one).pop())).toEqual([
      'sectionBreak',
      'paragraph',
      'paragraph',
    ]);
  });

  it('of nested tables are found by their own start', () => {
    const here = desk(p('') + table([[table([[p('in')]]) + p('')]]) + p(''));
    here.apply({ insertTableRow: { tableCellLocation: at(5, 0), insertBelow: true } });
    expect(here.text()).toBe('\nin\n\n\n\n');
  });

  it('need the start of a table and a cell in it', () => {
    const here = desk(p('') + table([[p('a')]]) + p(''));
    const row = (tableCellLocation: docs_v1.Schema$TableCellLocation) =>
      here.refusal({ insertTableRow: { tableCellLocation } });
    expect(row(at(3, 0))).toBe(
      'Invalid requests[0].insertTableRow: Invalid table start location. Must specify the start index of the table.',
    );
    expect(row(at(2, 1))).toContain('row index 1');
    expect(row(at(2, 0, 1))).toContain('column index 1');
  });
});

describe('a batch', () => {
  it('is applied whole or not at all', () => {
    const here = desk(p('abc'));
    const before = here.bytes();
    expect(here.refusal(insert(1, 'x'), insert(99, 'y'))).toContain(
      'Invalid requests[1].insertText',
    );
    expect(here.bytes()).toBe(before);
    expect(here.document().revisionId).toBe('rev-1');
  });

  it('counts indexes after the requests before it, and answers one reply each', () => {
    const here = desk(p('ac'));
    const answer = here.batch({ requests: [insert(2, 'b'), insert(4, 'd')] });
    expect(answer).toMatchObject({
      status: 200,
      json: {
        documentId: 'plan-1',
        replies: [{}, {}],
        writeControl: { requiredRevisionId: 'rev-2' },
      },
    });
    expect(here.text()).toBe('abcd\n');
  });

  it('with a required revision is refused once anyone has edited', () => {
    const here = desk(p('a'));
    const writeControl = { requiredRevisionId: here.document().revisionId };
    here.replace(docxOf(p('a teacher wrote this')));
    const answer = here.batch({ requests: [insert(1, 'x')], writeControl });
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { code: 400, status: 'FAILED_PRECONDITION' } },
    });
    expect(here.text()).toBe('a teacher wrote this\n');
    const fresh = { requiredRevisionId: here.document().revisionId };
    expect(here.batch({ requests: [insert(1, 'x')], writeControl: fresh }).status).toBe(200);
  });

  it('keeps the revision when nothing changed', () => {
    const here = desk(p('a'));
    here.apply({ replaceAllText: { containsText: { text: 'zzz' }, replaceText: '' } });
    expect(here.document().revisionId).toBe('rev-1');
  });

  it('of a reader is forbidden', () => {
    expect(desk(p('a')).batch({ requests: [insert(1, 'x')] }, READER).status).toBe(403);
  });

  it('must hold requests, each of one kind and with fields of the right type', () => {
    const here = desk(p('a'));
    expect(here.refusal()).toBe('Must specify at least one request.');
    expect(here.refusal({})).toContain('No request set.');
    expect(here.refusal({ ...insert(1, 'a'), ...erase(1, 2) })).toContain('oneof');
    const wrong = { insertText: { location: { index: '1' }, text: 'x' } };
    expect(here.batch({ requests: [wrong] })).toMatchObject({ status: 400 });
  });

  it.each([
    [
      'targetRevisionId',
      { requests: [insert(1, 'a')], writeControl: { targetRevisionId: 'rev-1' } },
    ],
    ['createNamedRange', { requests: [{ createNamedRange: { name: 'goal' } }] }],
    ['insertTable', { requests: [{ insertTable: {} }] }],
    ['colour', { requests: [{ insertText: { location: { index: 1 }, text: 'a', colour: 1 } }] }],
    [
      'searchByRegex',
      { requests: [{ replaceAllText: { containsText: { text: 'a', searchByRegex: true } } }] },
    ],
    ['writeMode', { requests: [insert(1, 'a')], writeControl: { writeMode: 'SUGGEST' } }],
  ])('refuses %s by name', (name, body) => {
    expect(() => desk(p('a')).batch(body)).toThrow(new RegExp(`NotEmulated: .*${name}`));
  });
});
