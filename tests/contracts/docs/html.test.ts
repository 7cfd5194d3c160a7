import { describe, expect, it } from 'vitest';
import { readDocumentText } from '../../../src/local/docs/documentText.ts';
import { documentHtml } from '../../../src/local/docs/html.ts';
import { docxOf, p, para, r, table } from './docxOf.ts';

describe('a document as HTML', () => {
  it('shows headings, links, looks, lists within lists, and shaded tables with header rows', () => {
    const number = (level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`;
    const shaded = table([[p('When')]], '<w:trPr><w:tblHeader/></w:trPr>').replace(
      '<w:tcPr>',
      '<w:tcPr><w:shd w:fill="E8F0FE"/>',
    );
    const body =
      p('Plan', '<w:pStyle w:val="Titre"/>') +
      p('Goal', '<w:pStyle w:val="Kop1"/>') +
      para(`<w:hyperlink r:id="rIdLink1">${r('rubric', '<w:b/>')}</w:hyperlink>`) +
      p('one', number(0)) +
      p('inner', number(1)) +
      p('two', number(0)) +
      shaded;
    expect(documentHtml(docxOf(body, { links: ['https://a.test/?a=1&amp;b=2'] }))).toBe(
      '<h1>Plan</h1><h2>Goal</h2>' +
        '<p><a href="https://a.test/?a=1&amp;b=2" rel="noopener noreferrer"><b>rubric</b></a></p>' +
        '<ol><li>one<ol><li>inner</li></ol></li><li>two</li></ol>' +
        '<table><tr><th style="background:#e8f0fe"><p>When</p></th></tr></table><p></p>',
    );
  });

  it('starts a list that begins on an inner level', () => {
    const number = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    expect(documentHtml(docxOf(p('a', number) + p('b')))).toBe(
      '<ul><li><ul><li>a</li></ul></li></ul><p>b</p>',
    );
  });

  it('lets no markup and no dangerous address through', () => {
    const body =
      p('<script>alert("x")</script>') +
      para(`<w:hyperlink r:id="rIdLink1">${r('click')}</w:hyperlink>`) +
      para(`<w:hyperlink r:id="rIdLink2">${r('quote')}</w:hyperlink>`);
    const html = documentHtml(
      docxOf(body, { links: ['javascript:alert(1)', 'https://a.test/&quot; onclick=&quot;x'] }),
    );
    expect(html).toBe(
      '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</p><p>click</p>' +
        '<p><a href="https://a.test/&quot; onclick=&quot;x" rel="noopener noreferrer">quote</a></p>',
    );
  });
});

describe('a document as text', () => {
  it('reads chips as a person would and leaves suggestions out', () => {
    const body = para(
      `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${r('May 4')}</w:sdtContent></w:sdt>` +
        r(': done') +
        `<w:ins w:id="1" w:author="K">${r(' maybe')}</w:ins>`,
    );
    expect(readDocumentText(docxOf(body))).toBe('May 4: done\n');
  });
});
