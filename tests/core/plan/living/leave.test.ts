import { describe, expect, it } from 'vitest';
import { readFollowUp, type FollowUp } from '../../../../src/core/plan/living/followUp.ts';
import {
  textOf,
  type LivingBlock,
  type LivingDocument,
} from '../../../../src/core/plan/living/livingDocument.ts';
import { label } from '../../../../src/core/plan/living/text.ts';
import type { PlanContent } from '../../../../src/core/plan/planContent.ts';
import { planAddresses } from '../../../../src/document/planAddresses.ts';
import { documentWords as en } from '../../../../src/words/en/plan/document.ts';
import { documentWords as es } from '../../../../src/words/es/plan/document.ts';
import { aPlan, livingPlan } from '../../../builders/aLivingPlan.ts';

const WORDS = { en, es };

/** The cells of one row, by the words that begin it, as somebody has rewritten them. */
function rewritten(document: LivingDocument, first: string, cells: readonly string[]) {
  let rows = 0;
  const inBlock = (block: LivingBlock): LivingBlock => {
    if (block.kind !== 'table') return block;
    const changed = block.rows.map(row => {
      if (label(textOf(row.cells[0]?.blocks ?? [])) !== label(first)) return row;
      rows += 1;
      return {
        ...row,
        cells: row.cells.map((cell, at) => {
          const [text, [paragraph]] = [cells[at], cell.blocks];
          if (text === undefined || paragraph?.kind !== 'paragraph') return cell;
          return { blocks: [{ ...paragraph, text }] };
        }),
      };
    });
    return { ...block, rows: changed };
  };
  const tabs = document.tabs.map(tab => ({ ...tab, blocks: tab.blocks.map(inBlock) }));
  return { document: { ...document, tabs }, rows };
}

/** What a plan says after its leave row was filled in, under its own or an earlier wording. */
function read(
  over: Partial<PlanContent>,
  said: string,
  wording?: string,
): FollowUp & { readonly rows: number } {
  const plan = aPlan(over);
  const { share } = WORDS[plan.language].agreement;
  const { document, rows } = rewritten(livingPlan(plan), share, [wording ?? share, said]);
  return { ...readFollowUp(document, planAddresses(plan), []), rows };
}

const SHAPES = (['structured', 'formal'] as const).flatMap(shape =>
  (['en', 'es'] as const).map(language => ({ shape, language })),
);

describe('a teacher’s leave', () => {
  it.each(SHAPES)('has its row in a coaching plan: $shape, $language', over => {
    expect(read(over, '')).toMatchObject({ rows: 1, mayShare: false });
    expect(read(over, 'yes')).toMatchObject({ mayShare: true });
    expect(read(over, 'Sí, Maya 5/1')).toMatchObject({ mayShare: true });
    expect(read(over, 'si')).toMatchObject({ mayShare: true });
  });

  it.each(SHAPES)(
    'is found in plans made earlier, under its first wording: $shape, $language',
    over => {
      for (const earlier of WORDS[over.language].agreement.earlierShare) {
        expect(read(over, 'yes', earlier)).toMatchObject({ mayShare: true, state: 'drafting' });
        expect(read(over, '', earlier)).toMatchObject({ mayShare: false });
      }
    },
  );

  it.each([
    { shape: 'onePage', kind: 'coaching' },
    { shape: 'onePage', kind: 'formal' },
    { shape: 'structured', kind: 'formal' },
    { shape: 'formal', kind: 'formal' },
  ] as const)('cannot be given where there is no row for it: $shape, $kind', over => {
    expect(read(over, 'yes')).toMatchObject({ rows: 0, mayShare: false });
  });

  it.each([
    'no',
    'maybe',
    'yes, but not my videos',
    'ok – only the photos',
    'sí, pero después',
    'not yet',
    'yes, if you ask me first',
    'yes?',
    'ok, maybe in May',
    'Si me avisan antes',
    'sí, si me preguntan',
    'y quién lo lee?',
  ])('is a plain yes, nothing less: “%s”', said => expect(read({}, said).mayShare).toBe(false));

  it.each(['', 'no', 'yes'])('is no signature: two names agree, whatever it says: “%s”', said => {
    const { share, earlierShare, teacher, coach } = en.agreement;
    for (const wording of [share, ...earlierShare]) {
      const plan = rewritten(livingPlan(aPlan()), share, [wording, said]).document;
      const one = rewritten(plan, teacher, [teacher, 'Maya']).document;
      const both = rewritten(one, coach, [coach, 'Dana']).document;
      const state = (document: LivingDocument) =>
        readFollowUp(document, planAddresses(aPlan()), []).state;
      expect([plan, one, both].map(state)).toEqual(['drafting', 'drafting', 'agreed']);
    }
  });

  it('goes with what is written under “Looking back”, in whichever column', () => {
    const plan = livingPlan(aPlan());
    const { document } = rewritten(plan, '2', ['2', 'going', '', 'Letters home']);
    expect(readFollowUp(document, planAddresses(aPlan()), []).lookingBack).toEqual([
      { goal: '2', changed: '', carry: 'Letters home' },
    ]);
  });
});
