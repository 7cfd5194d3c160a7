import type { docs_v1 } from '@googleapis/docs';
import { describe, expect, it } from 'vitest';
import { deskWith } from './desk.ts';
import { docxOf, p, para, r } from './docxOf.ts';

const desk = (body: string, extra = {}) => deskWith(docxOf(body, extra));

const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });

const styled = (
  from: number,
  to: number,
  textStyle: docs_v1.Schema$TextStyle,
  fields: string,
): docs_v1.Schema$Request => ({ updateTextStyle: { range: range(from, to), textStyle, fields } });

const runs = (content: readonly docs_v1.Schema$StructuralElement[], at = 1) =>
  (content[at]?.paragraph?.elements ?? []).map(one => [
    one.textRun?.content,
    one.textRun?.textStyle,
  ]);

describe('updateTextStyle', () => {
  it('styles exactly the range, across runs and paragraphs', () => {
    const here = desk(para(r('ab') + r('cd', '<w:i/>')) + p('ef') + p(''));
    here.apply(styled(2, 7, { bold: true }, 'bold'));
    expect(runs(here.content(), 1)).toEqual([
      ['a', {}],
      ['b', { bold: true }],
      ['cd', { bold: true, italic: true }],
      ['\n', { bold: true }],
    ]);
    expect(runs(here.content(), 2)).toEqual([
      ['e', { bold: true }],
      ['f\n', {}],
    ]);
  });

  it('resets a field that is in the mask but not in the style', () => {
    const here = desk(para(r('ab', '<w:b/><w:i/>')));
    here.apply(styled(1, 3, {}, 'bold'));
    expect(runs(here.content())[0]).toEqual(['ab', { italic: true }]);
  });

  it('sets colours', () => {
    const here = desk(p('ab'));
    const foregroundColor = { color: { rgbColor: { red: 1, blue: 0.2 } } };
    here.apply(styled(1, 2, { foregroundColor }, 'foregroundColor'));
    expect(runs(here.content())[0]).toEqual(['a', { foregroundColor }]);
  });

  it('links text, colours and underlines it, and takes all that off again', () => {
    const here = desk(p('see here'));
    here.apply(styled(5, 9, { link: { url: 'https://rubric.test/2b?x=1&y=2' } }, 'link'));
    expect(runs(here.content())[1]).toMatchObject([
      'here',
      { link: { url: 'https://rubric.test/2b?x=1&y=2' }, underline: true },
    ]);
    here.apply(styled(6, 8, {}, 'link'));
    expect(
      runs(here.content()).map(([text, style]) => [
        text,
        (style as object) && 'link' in (style as object),
      ]),
    ).toEqual([
      ['see ', false],
      ['h', true],
      ['er', false],
      ['e', true],
      ['\n', false],
    ]);
    expect(runs(here.content())[2]).toEqual(['er', {}]);
  });

  it('leaves the colour of unlinked text alone when links are taken off', () => {
    const here = desk(para(r('ab', '<w:color w:val="FF0000"/>')));
    here.apply(styled(1, 3, {}, 'link'));
    expect(runs(here.content())[0]?.[1]).toHaveProperty('foregroundColor');
  });

  it('needs a mask, a link with an address, and refuses fields it does not know', () => {
    const here = desk(p('ab'));
    expect(here.refusal(styled(1, 2, { bold: true }, ''))).toBe(
      "Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
    expect(here.refusal(styled(1, 2, { link: {} }, 'link'))).toBe(
      'Invalid requests[0].updateTextStyle: Links must include at least one type.',
    );
    expect(here.refusal(styled(1, 4, { bold: true }, 'bold'))).toContain('Index 4 must be less');
    expect(() => here.apply(styled(1, 2, { fontSize: {} }, 'fontSize'))).toThrow('fontSize');
    expect(() => here.apply(styled(1, 2, {}, '*'))).toThrow('fields *');
  });
});

describe('updateParagraphStyle', () => {
  const named = (namedStyleType: string, from: number, to: number): docs_v1.Schema$Request => ({
    updateParagraphStyle: {
      range: range(from, to),
      paragraphStyle: { namedStyleType },
      fields: 'namedStyleType',
    },
  });
  const types = (content: readonly docs_v1.Schema$StructuralElement[]) =>
    content.slice(1).map(one => one.paragraph?.paragraphStyle?.namedStyleType);

  it('gives every paragraph that overlaps the range the style, made where the file lacks it', () => {
    const here = desk(p('a') + p('b') + p('c') + p('d'));
    here.apply(named('HEADING_1', 1, 2), named('HEADING_3', 4, 6), named('SUBTITLE', 7, 8));
    expect(types(here.content())).toEqual(['HEADING_1', 'HEADING_3', 'HEADING_3', 'SUBTITLE']);
    here.apply(named('NORMAL_TEXT', 1, 2));
    expect(types(here.content())[0]).toBe('NORMAL_TEXT');
  });

  it('refuses unknown styles, and fields it does not know by name', () => {
    const here = desk(p('a'));
    expect(here.refusal(named('HEADING_9', 1, 2))).toContain('HEADING_9');
    const other = {
      updateParagraphStyle: { range: range(1, 2), paragraphStyle: {}, fields: 'alignment' },
    };
    expect(() => here.apply(other)).toThrow(
      'NotEmulated: documents.batchUpdate requests[0].updateParagraphStyle.fields alignment',
    );
  });
});

describe('bullets', () => {
  const bulleted = (bulletPreset: string, from: number, to: number): docs_v1.Schema$Request => ({
    createParagraphBullets: { range: range(from, to), bulletPreset },
  });
  const bullets = (content: readonly docs_v1.Schema$StructuralElement[]) =>
    content.slice(1).map(one => one.paragraph?.bullet);

  it('take leading tabs as nesting level and remove them', () => {
    const here = desk(p('a') + p('\t\tb') + p('c'));
    here.apply(bulleted('BULLET_DISC_CIRCLE_SQUARE', 1, 5));
    expect(here.text()).toBe('a\nb\nc\n');
    const [first, second, third] = bullets(here.content());
    expect(second).toMatchObject({ listId: first?.listId, nestingLevel: 2 });
    expect(third).toBeUndefined();
  });

  it('join a list of the same preset just before, and open a new one else', () => {
    const here = desk(p('a') + p('b') + p('c'));
    here.apply(
      bulleted('BULLET_CHECKBOX', 1, 2),
      bulleted('BULLET_CHECKBOX', 3, 4),
      bulleted('BULLET_DISC_CIRCLE_SQUARE', 5, 6),
    );
    const document = here.document();
    const [a, b, c] = bullets(document.body?.content ?? []);
    expect(b?.listId).toBe(a?.listId);
    expect(c?.listId).not.toBe(a?.listId);
    const level = (id: string | null | undefined) =>
      document.lists?.[id ?? '']?.listProperties?.nestingLevels?.[0];
    expect(level(a?.listId)).toMatchObject({ glyphType: 'GLYPH_TYPE_UNSPECIFIED' });
    expect(level(a?.listId)).not.toHaveProperty('glyphSymbol');
    expect(level(c?.listId)).toMatchObject({ glyphSymbol: '●' });
  });

  it('are taken off, also where the style brought them', () => {
    const here = desk(
      p('a', '<w:pStyle w:val="Listed"/>') +
        p('b', '<w:numPr><w:numId w:val="2"/></w:numPr>') +
        p(''),
    );
    here.apply({ deleteParagraphBullets: { range: range(1, 4) } });
    expect(bullets(here.content())).toEqual([undefined, undefined, undefined]);
  });

  it('refuse other presets by name', () => {
    expect(() => desk(p('a')).apply(bulleted('NUMBERED_DECIMAL_NESTED', 1, 2))).toThrow(
      'NUMBERED_DECIMAL_NESTED',
    );
  });
});
