import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../src/core/errors.ts';
import { buildPlanDocx, builtInTemplate, fillPlanTemplate } from '../../src/document/planDocx.ts';
import { openZip, packed } from '../../src/document/zip.ts';
import { documentWords as en } from '../../src/words/en/plan/document.ts';
import { documentWords as es } from '../../src/words/es/plan/document.ts';
import { aGoal, aPlan } from './fiveTeachers.ts';
import { EVERY_PLAN, SHAPES } from './everyPlan.ts';
import { partOf, textByMammoth } from './readers.ts';

const documentXml = (docx: string) => partOf(docx, 'word/document.xml');

function assertWellFormed(xml: string): void {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  new DOMParser({ onError }).parseFromString(xml, 'application/xml');
}

describe('a plan document', () => {
  for (const [name, plan] of Object.entries(EVERY_PLAN)) {
    it(`leaves no tag behind and loses no text: ${name}`, async () => {
      const docx = buildPlanDocx(plan);
      const text = await textByMammoth(docx);
      const own = JSON.stringify(plan);
      for (const tag of text.match(/\{[^{}]*\}/g) ?? []) expect(own).toContain(tag);
      const lines = plan.goals.flatMap(goal => goal.text.split('\n'));
      for (const line of [...lines, ...plan.portfolio, ...plan.why]) expect(text).toContain(line);
      for (const part of ['document', 'footer1', 'styles', 'numbering', 'settings']) {
        assertWellFormed(partOf(docx, `word/${part}.xml`));
      }
    });
  }

  it('is the same bytes for the same plan', () => {
    expect(buildPlanDocx(aPlan())).toBe(buildPlanDocx(aPlan()));
  });

  it('shows whatever a teacher types literally, as XML allows it', async () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const signs = fc.constantFrom(
      '{#goals}',
      '{/}',
      '{',
      '}',
      '$&',
      '<w:p/>',
      ']]>',
      '&amp;',
      '=1+1',
    );
    await fc.assert(
      fc.asyncProperty(typed, signs, typed, async (before, sign, after) => {
        const text = `x${before}${sign}${after}x`;
        const goal = aGoal({ text, looksLike: [text, text] });
        const docx = buildPlanDocx(aPlan({ goals: [goal], portfolio: [text] }));
        assertWellFormed(documentXml(docx));
        const read = await textByMammoth(docx);
        expect(read.split(sign).length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });

  it('drops control characters and lone surrogates and keeps emoji', async () => {
    const goal = aGoal({ text: 'a\u0000\u0008b\ud83dc\udc4d 👍🏽 d\ufffe' });
    const text = await textByMammoth(buildPlanDocx(aPlan({ goals: [goal] })));
    expect(text).toContain('abc 👍🏽 d');
  });

  it('keeps a line break as a line break, in a text and in a list', () => {
    const goal = aGoal({ text: 'one\r\ntwo', looksLike: ['three\nfour'] });
    const xml = documentXml(buildPlanDocx(aPlan({ goals: [goal] })));
    expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
  });

  it('holds a text of 50,000 characters', async () => {
    const text = 'Listen first. '.repeat(3_600);
    const read = await textByMammoth(buildPlanDocx(aPlan({ goals: [aGoal({ text })] })));
    expect(read).toContain(text.trim());
  });

  it('gives every entry of a list its own bullet', () => {
    const goal = aGoal({ looksLike: ['a', 'b', 'c'], soundsLike: ['d'] });
    const xml = documentXml(buildPlanDocx(aPlan({ goals: [goal] })));
    // Three, one, and an open line for what is not said yet.
    expect(xml.match(/<w:pStyle w:val="Bullet"\/>/g)).toHaveLength(5);
  });

  it('leaves room for two goals where there is none yet', () => {
    const xml = documentXml(buildPlanDocx(aPlan({ goals: [] })));
    expect(xml.match(/w:val="1200"/g)).toHaveLength(2);
    expect(xml).toContain(en.goals.hint);
    expect(documentXml(buildPlanDocx(aPlan()))).not.toContain(en.goals.hint);
  });

  it('says "suggested" beside a component until the teacher confirms it', async () => {
    const component = { id: '3b', name: 'Questioning', suggested: true };
    const suggested = buildPlanDocx(aPlan({ goals: [aGoal({ component })] }));
    const confirmed = buildPlanDocx(
      aPlan({ goals: [aGoal({ component: { ...component, suggested: false } })] }),
    );
    expect(await textByMammoth(suggested)).toContain(en.goals.suggested);
    expect(await textByMammoth(confirmed)).not.toContain(en.goals.suggested);
  });

  it('has the part with ideas only when there are ideas', async () => {
    expect(await textByMammoth(buildPlanDocx(aPlan()))).not.toContain(en.ideas.heading);
    const ideas = [{ goalNumber: null, kind: 'step', text: 'Visit a lab', reason: '' }] as const;
    const text = await textByMammoth(buildPlanDocx(aPlan({ ideas })));
    expect(text).toContain(`${en.ideas.step}: Visit a lab`);
    expect(text).not.toContain('Visit a lab –');
  });

  it('shows the window of a round that has no time yet', async () => {
    expect(await textByMammoth(buildPlanDocx(aPlan()))).toContain('May 3 – May 21');
  });
});

describe('a link in a plan', () => {
  const withLink = (link: string) =>
    buildPlanDocx(
      aPlan({ goals: [aGoal({ component: { id: '2.3', name: 'X', link, suggested: false } })] }),
    );

  it('is a real hyperlink with the address as given', () => {
    const docx = withLink('https://a.example/?q="1"&r=2');
    expect(documentXml(docx)).toContain('<w:hyperlink r:id="planLink1">');
    const rels = partOf(docx, 'word/_rels/document.xml.rels');
    expect(rels).toContain('Target="https://a.example/?q=&quot;1&quot;&amp;r=2"');
    assertWellFormed(rels);
  });

  it.each(['javascript:alert(1)', 'file:///etc', 'not a link', 'https://a b'])(
    'stays plain text when it is no address of the web: %s',
    link => {
      expect(documentXml(withLink(link))).not.toContain('<w:hyperlink');
    },
  );
});

describe('the direction of writing', () => {
  const paragraphsWith = (docx: string, text: string) =>
    documentXml(docx)
      .split('</w:p>')
      .filter(paragraph => paragraph.includes(text));

  it('turns a paragraph that begins in Hebrew or Arabic to the right', () => {
    for (const text of ['שלום לכולם', 'نص عربي']) {
      const [paragraph] = paragraphsWith(buildPlanDocx(aPlan({ portfolio: [text] })), text);
      expect(paragraph).toContain('<w:bidi/>');
      expect(paragraph).toContain('<w:rtl/>');
    }
  });

  it('keeps an English title on its side and only the name in it from right to left', () => {
    const docx = buildPlanDocx(aPlan({ teacherName: 'ליאת' }));
    const title = paragraphsWith(docx, 'learning plan').find(one => one.includes('"Title"'));
    expect(title).not.toContain('<w:bidi/>');
    expect(title?.match(/<w:rtl\/>/g)).toHaveLength(1);
  });

  it('touches nothing in a plan without such letters', () => {
    expect(documentXml(buildPlanDocx(aPlan()))).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});

describe('the built-in template', () => {
  const tags = (docx: string) =>
    [...`${documentXml(docx)}${partOf(docx, 'word/footer1.xml')}`.matchAll(/\{[^}]*\}/g)].map(
      String,
    );

  it('is a template that fills to the very same plan', () => {
    for (const plan of Object.values(EVERY_PLAN)) {
      expect(fillPlanTemplate(builtInTemplate(plan), plan)).toBe(buildPlanDocx(plan));
    }
  });

  it.each(SHAPES)('has the same tags in both languages: $shape, $kind', which => {
    const [en, es] = (['en', 'es'] as const).map(language =>
      tags(builtInTemplate({ ...which, language })).sort(),
    );
    expect(es).toEqual(en);
  });

  it.each(SHAPES)('has a first row of column names in every table but the box: $shape', which => {
    const xml = documentXml(builtInTemplate({ ...which, language: 'en' }));
    const tables = xml.match(/<w:tbl>/g) ?? [];
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length - 1);
  });

  it('has true headings and text of eleven points', () => {
    const styles = partOf(builtIn('en'), 'word/styles.xml');
    expect(styles).toContain('<w:name w:val="heading 1"/>');
    expect(styles).toMatch(/w:styleId="Normal">.*?<w:sz w:val="22"\/>/);
    expect(documentXml(builtIn('en')).match(/"Heading1"/g)).toHaveLength(8);
  });

  it('names an unknown tag of a changed template', () => {
    expect(() => fillPlanTemplate(withTag('{salary}'), aPlan())).toThrow(PlanError);
    expect(() => fillPlanTemplate(withTag('{constructor}'), aPlan())).toThrow('constructor');
  });
});

describe('the words of a plan', () => {
  it.each([
    ['en', en],
    ['es', es],
  ])('call nobody he or she and judge nobody (%s)', (_language, words) => {
    const all = JSON.stringify(words);
    expect(all).not.toMatch(
      /\b(?:he|she|his|her|hers|him)\b|failed|score|weakness|fracas|calificaci/i,
    );
  });
});

function builtIn(language: 'en' | 'es'): string {
  return builtInTemplate({ language, shape: 'structured', kind: 'coaching' });
}

/** The English template with a tag put where the kind of document is named. */
function withTag(tag: string): string {
  const zip = openZip(builtIn('en'));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(en.kind, tag));
  return packed(zip);
}
