import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/plan/living/livingDocument.ts';
import { bestBook } from '../../../../src/core/plan/living/reconcile.ts';
import {
  readSections,
  sectionIds,
  sentSections,
  stepsCell,
} from '../../../../src/core/plan/living/sections.ts';
import { canonical } from '../../../../src/core/plan/living/text.ts';
import { readSteps } from '../../../../src/core/plan/cellLists.ts';
import { planAddresses } from '../../../../src/document/planAddresses.ts';
import type { ImportChanges } from '../../../../src/local/docs/importNormalisation.ts';
import { aPlan, livingPlan, planJson } from '../../../builders/aLivingPlan.ts';
import { FIVE_TEACHERS } from '../../../document/fiveTeachers.ts';

const EN = { language: 'en', shape: 'structured', kind: 'coaching' } as const;
const CONVERSIONS: readonly (readonly [string, ImportChanges])[] = [
  ['nothing', {}],
  ['white space', { whiteSpace: true }],
  ['quotes', { quotes: true }],
  ['bullets', { bullets: true }],
  ['accents', { unicode: 'NFD' }],
  ['all of these', { whiteSpace: true, quotes: true, bullets: true, unicode: 'NFC' }],
];

describe.each(CONVERSIONS)('a plan whose conversion changed %s', (_, changes) => {
  it.each([...Object.entries(FIVE_TEACHERS), ['of two goals', aPlan()] as const])(
    'says in each section what was sent: %s',
    (_name, content) => {
      const { sections } = readSections(livingPlan(content, changes), planAddresses(content));
      const sent = sentSections(content);
      for (const id of sectionIds) {
        const found = sections.get(id);
        const expected = canonical(sent.get(id) ?? '');
        if (found?.kind === 'missing') {
          expect(expected, id + ' ' + found.why).toBe('');
          expect(found.why, id).toBe('row');
        } else expect(canonical(found?.text ?? 'nothing'), id).toBe(expected);
      }
    },
  );
});

describe('the addresses of the built-in template', () => {
  it('are those of its own headings and columns', () => {
    const book = planAddresses(EN);
    expect(book['goals.text']).toMatchObject({
      heading: 'goals',
      column: 'what i want to get better at',
      key: 'goal',
    });
    expect(book['goals.component']?.fixed).toEqual(['Suggested – keep or change']);
    expect(book['steps.by']).toMatchObject({ heading: 'action steps', column: 'by', key: 'goal' });
    expect(book['checkIns.when']).toMatchObject({ column: 'date', key: 'date' });
    expect(book['portfolio']).toMatchObject({ heading: 'portfolio pieces', column: null });
  });

  it('tell the language of a plan', () => {
    const spanish = livingPlan(aPlan({ language: 'es' }));
    const [en, es] = [planAddresses(EN), planAddresses({ ...EN, language: 'es' })];
    expect(bestBook(spanish, [en, es])).toBe(es);
    expect(bestBook(livingPlan(aPlan()), [es, en])).toBe(en);
  });
});

describe('what people do to a plan', () => {
  const json = planJson(aPlan());
  const changed = (change: (text: string) => string) => {
    const reading = readSections(
      readDocument(JSON.parse(change(JSON.stringify(json))) as typeof json),
      planAddresses(EN),
    );
    return (id: (typeof sectionIds)[number]) => reading.sections.get(id);
  };

  it('reads goals although the heading is gone, while no other table could be meant', () => {
    const at = changed(text => text.replace('"content":"Goals\\n"', '"content":"\\n"'));
    expect(at('1.text')).toMatchObject({ kind: 'found' });
  });

  it('does not find a goal whose number is gone, or stands twice', () => {
    const key = /"content":"1\\n"/;
    expect(changed(text => text.replace(key, '"content":"\\n"'))('1.text')).toEqual({
      kind: 'missing',
      why: 'row',
    });
    expect(
      changed(text => text.replace(/"content":"2\\n"/, '"content":"1.\\n"'))('1.text'),
    ).toEqual({ kind: 'missing', why: 'twice' });
  });

  it('does not find a column under another name', () => {
    const at = changed(text => text.replaceAll('What I want to get better at', 'My goal'));
    expect(at('1.text')).toEqual({ kind: 'missing', why: 'table' });
    expect(at('1.focus')).toMatchObject({ kind: 'found', text: 'Student talk' });
  });
});

describe('the steps of a plan as a cell', () => {
  const say = { with: 'with', by: 'by', kindOf: () => 'Peer visit' };
  it('are lines that say kind, person and date once, and are read again', () => {
    const cell = stepsCell(
      [
        { step: 'Visit Kavya Iyer’s class', kind: 'Peer visit', with: 'Dana Rivera', by: 'Oct 10' },
        { step: 'Talk moves', kind: 'Podcast', with: '', by: '' },
        { step: 'Plan with Dana Rivera by Oct 12', kind: '', with: 'Dana Rivera', by: 'Oct 12' },
      ],
      say,
    );
    expect(cell.split('\n')).toEqual([
      'Visit Kavya Iyer’s class with Dana Rivera by Oct 10',
      'Podcast: Talk moves',
      'Plan with Dana Rivera by Oct 12',
    ]);
    expect(readSteps(cell).map(({ by }) => by)).toEqual(['Oct 10', '', 'Oct 12']);
  });
});
