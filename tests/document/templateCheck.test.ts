import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/document/planDocx.ts';
import { checkTemplate } from '../../src/document/templateCheck.ts';
import { openZip, packed, zipOf } from '../../src/document/zip.ts';
import { words } from '../../src/words/index.ts';
import { SHAPES } from './everyPlan.ts';

const TEMPLATE = builtInTemplate({ language: 'en', shape: 'structured', kind: 'coaching' });

/** The English template with its main part changed. */
function changed(change: (xml: string) => string, more: Record<string, Uint8Array> = {}): string {
  const zip = openZip(TEMPLATE);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const after = change(xml);
  expect(after).not.toBe(xml);
  zip.file('word/document.xml', after);
  for (const [path, bytes] of Object.entries(more)) zip.file(path, bytes);
  return packed(zip);
}

const paragraph = (runs: string) => `<w:p>${runs}</w:p>`;
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
/** A paragraph put at the end, under "Looking back". */
const atTheEnd = (runs: string) =>
  changed(xml => xml.replace('<w:sectPr>', paragraph(runs) + '<w:sectPr>'));
const sentences = (docx: string) => checkTemplate(docx).map(words('en').template.finding);

describe('the check of a template', () => {
  it.each(SHAPES)('finds nothing in what is built in: $shape, $kind', which => {
    for (const language of ['en', 'es'] as const) {
      expect(checkTemplate(builtInTemplate({ ...which, language }))).toEqual([]);
    }
  });

  it('bears free words, another order and lost parts', () => {
    const end = run('Talk with me, {firstName}: {#goals}{text} ({component}) {/goals}');
    expect(checkTemplate(atTheEnd(end))).toEqual([]);
    const without = changed(xml => xml.replace(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g, ''));
    expect(checkTemplate(without)).toEqual([]);
  });

  it('names an unknown tag with its place, and the one that may be meant', () => {
    expect(sentences(atTheEnd(run('Salary: {salary}')))).toEqual([
      'The tag {salary} is not known (under “Looking back”, beside “Salary:”): correct or delete it.',
    ]);
    expect(sentences(atTheEnd(run('{Teacher} {teachr} {firstname}')))).toEqual([
      expect.stringContaining('write {teacher} instead'),
      expect.stringContaining('write {teacher} instead'),
      expect.stringContaining('write {firstName} instead'),
    ]);
  });

  it('knows a tag only inside its own loop', () => {
    expect(checkTemplate(atTheEnd(run('{text}')))).toMatchObject([
      { kind: 'unknown', tag: '{text}' },
    ]);
    expect(checkTemplate(atTheEnd(run('{#ideas}{reason}{teacher}{/ideas}')))).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', '@raw', 'a.b', '#', ''])(
    'takes no other name for a tag: {%s}',
    name => {
      expect(checkTemplate(atTheEnd(run(`{${name}}`)))[0]?.kind).toBe('unknown');
    },
  );

  it('names a brace without its other one', () => {
    expect(checkTemplate(atTheEnd(run('Dear {teacher')))).toMatchObject([
      { kind: 'unclosed', tag: '{teacher', heading: 'Looking back' },
    ]);
    expect(checkTemplate(atTheEnd(run('teacher} and')))).toMatchObject([
      { kind: 'unopened', tag: 'teacher}' },
    ]);
  });

  it('names a tag that a new line cuts in two', () => {
    const cut = atTheEnd(run('{tea') + '</w:p><w:p>' + run('cher}'));
    expect(checkTemplate(cut).map(one => one.kind)).toEqual(['unclosed', 'unopened']);
  });

  it('names a tag split by formatting, and only one that a person can see', () => {
    const bold = run('{tea') + run('cher}', '<w:b/>');
    expect(sentences(atTheEnd(bold))).toEqual([
      expect.stringContaining('Parts of the tag {teacher} look different'),
    ]);
    const unseen = run('{tea') + run('cher}', '<w:lang w:val="es-US"/>');
    expect(checkTemplate(atTheEnd(unseen))).toEqual([]);
    const whole = run('Dear ') + run('{teacher}', '<w:b/>') + run('!');
    expect(checkTemplate(atTheEnd(whole))).toEqual([]);
  });

  it('names a loop that is never closed, and one that closes nothing', () => {
    const open = changed(xml => xml.replace('{/goals}', ''));
    expect(checkTemplate(open).map(one => one.kind)).toContain('unclosed_loop');
    expect(sentences(atTheEnd(run('{#goals}{text}')))).toEqual([
      '{#goals} is never closed (under “Looking back”): add {/goals} where its part ends.',
    ]);
    expect(checkTemplate(atTheEnd(run('{/goals}')))).toMatchObject([{ kind: 'unopened_loop' }]);
    expect(checkTemplate(atTheEnd(run('{#goals}{#steps}{/goals}{/steps}')))[0]).toMatchObject({
      kind: 'unopened_loop',
      meant: 'steps',
    });
  });

  it('names a loop that begins in one cell and ends outside its table', () => {
    const across = changed(xml =>
      xml
        .replace('{focus}{/goals}', '{focus}')
        .replace('<w:sectPr>', paragraph(run('{/goals}')) + '<w:sectPr>'),
    );
    expect(checkTemplate(across).length).toBeGreaterThan(0);
  });

  it('names a picture of five megabytes with its place', () => {
    const bytes = new Uint8Array(5_000_000);
    // Noise, since a picture does not compress.
    for (let i = 0, seed = 7; i < bytes.length; i += 1)
      bytes[i] = (seed = (seed * 48_271) % 2_147_483_647) & 255;
    const withPicture = changed(
      xml =>
        xml.replace(
          '<w:sectPr>',
          paragraph('<w:r><a:blip r:embed="pic1"/></w:r>' + run('Our logo')) + '<w:sectPr>',
        ),
      { 'word/media/image1.png': bytes },
    );
    const zip = openZip(withPicture);
    const path = 'word/_rels/document.xml.rels';
    const rels = zip.file(path)?.asText() ?? '';
    const link = '<Relationship Id="pic1" Type="image" Target="media/image1.png"/>';
    zip.file(path, rels.replace('</Relationships>', link + '</Relationships>'));
    expect(sentences(packed(zip))).toEqual([
      'A picture of 5.0 MB is too large (under “Looking back”, beside “Our logo”): every plan would hold it. Make the file smaller than 0.4 MB.',
    ]);
  });

  it('says so where the file is no document', () => {
    expect(checkTemplate('bm90IGEgemlw')).toMatchObject([{ kind: 'not_a_document' }]);
    const empty = packed(zipOf({ 'a.txt': 'a' }));
    expect(checkTemplate(empty)).toMatchObject([{ kind: 'not_a_document' }]);
  });

  it('says every finding in Spanish too', () => {
    for (const found of checkTemplate(
      atTheEnd(run('{#goals}{salary}{tea') + run('cher}', '<w:b/>')),
    )) {
      expect(words('es').template.finding(found)).toMatch(/etiqueta|cierra/);
    }
  });
});
