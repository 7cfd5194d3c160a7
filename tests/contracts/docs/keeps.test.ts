import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importNormalisation } from '../../../src/local/docs/importNormalisation.ts';
import { deskWith, insert } from './desk.ts';
import { docxOf, p, para, r, table } from './docxOf.ts';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, raw]) => [name, strFromU8(raw)]));

describe('an edited .docx', () => {
  it('keeps every other part and every untouched paragraph as they were', () => {
    const odd =
      '<w:p w:rsidR="00A1"><w:pPr><w:keepNext/><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="3" w:name="g"/><w:r><w:rPr><w:lang w:val="es-US"/></w:rPr><w:t>niñez &amp; más</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>';
    const start = docxOf(odd + p('b') + table([[odd]]));
    const desk = deskWith(start);
    const at = desk.text().indexOf('b') + 1;
    desk.apply(insert(at, 'x'));
    const before = partsOf(start);
    const after = partsOf(desk.bytes());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, text] of Object.entries(before))
      if (name !== 'word/document.xml') expect(after[name]).toBe(text);
    expect(after['word/document.xml']?.split(odd)).toHaveLength(3);
  });

  it('is the same bytes for the same edits', () => {
    const edited = () => {
      const desk = deskWith(docxOf(p('a')));
      desk.apply(insert(1, 'x'));
      return desk.bytes();
    };
    expect(edited()).toEqual(edited());
  });

  // Another program's opinion: needs LibreOffice, which a newcomer's machine may lack.
  const soffice = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
  if (!soffice) {
    if (process.env['GROWTH_PLANS_REQUIRE_TOOLS']) throw new Error('LibreOffice is required here.');
    console.warn('Skipped: LibreOffice (soffice) is not installed.');
  }
  it.runIf(soffice)('opens in LibreOffice with the text that documents.get shows', () => {
    const desk = deskWith(
      docxOf(p('Goal') + table([[p('When'), p('What')]]) + para(r('Next ') + r('step', '<w:b/>'))),
    );
    desk.apply(
      insert(5, ' one & two 🌱\nsecond line\ttabbed'),
      { replaceAllText: { containsText: { text: 'What' }, replaceText: 'What I tried' } },
      { insertTableRow: { tableCellLocation: { tableStartLocation: { index: 38 } } } },
      {
        createParagraphBullets: {
          range: { startIndex: 20, endIndex: 24 },
          bulletPreset: 'BULLET_CHECKBOX',
        },
      },
      {
        updateTextStyle: {
          range: { startIndex: 1, endIndex: 5 },
          textStyle: { link: { url: 'https://a.test' } },
          fields: 'link',
        },
      },
      {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { namedStyleType: 'HEADING_2' },
          fields: 'namedStyleType',
        },
      },
    );
    const folder = mkdtempSync(join(tmpdir(), 'edited-docx-'));
    try {
      writeFileSync(join(folder, 'plan.docx'), desk.bytes());
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
      const run = spawnSync('soffice', [profile, ...convert, join(folder, 'plan.docx')], {
        encoding: 'utf8',
      });
      expect(run.stderr).not.toContain('Error');
      const read = readFileSync(join(folder, 'plan.txt'), 'utf8');
      // LibreOffice writes a list's glyph before its text.
      const words = (text: string) =>
        text
          .replace(/[\ufeff☐•]/g, '')
          .split(/\s+/)
          .filter(Boolean);
      expect(words(read)).toEqual(words(desk.text()));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a simulated import', () => {
  it('changes white space, quotes, bullets and normal form, and nothing else', () => {
    const body =
      para(r('She  said:\u00a0"it') + r('\'s fine" ')) +
      p('cafe\u0301') +
      p('step', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    const start = docxOf(body);
    const desk = deskWith(
      importNormalisation(start, { whiteSpace: true, quotes: true, bullets: true, unicode: 'NFC' }),
    );
    expect(desk.text()).toBe('She said: “it’s fine”\ncafé\nstep\n');
    const level = desk.document().lists?.['kix.list1']?.listProperties?.nestingLevels?.[1];
    expect(level?.glyphSymbol).toBe('●');
    expect(deskWith(importNormalisation(start, {})).text()).toBe(deskWith(start).text());
  });
});
