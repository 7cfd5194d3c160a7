import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCriteria, STEPS, stepsOf, type StepFacts } from '../../../src/core/plan/steps.ts';

type Goal = StepFacts['goals'][number];

const WHOLE: Goal = {
  text: 'Students explain their reasoning to a partner.',
  component: '2.3',
  looksLike: 'Partners face each other',
  soundsLike: '',
  feelsLike: '',
  actionSteps: 'Visit Kavya Iyer by Oct 9',
};
const facts = (over: Partial<StepFacts> = {}): StepFacts => ({
  ...{ hasPlan: true, goals: [WHOLE], checkIns: 1 },
  ...over,
});
const openOf = (over: Partial<StepFacts>): string[] => {
  const there = stepsOf(facts(over));
  return STEPS.filter(step => !there[step]);
};

describe('the six steps of a plan', () => {
  it('are all there for a plan with a whole goal and a check-in', () => {
    expect(openOf({})).toEqual([]);
  });

  it('are open from the second to the fifth together until there is a goal', () => {
    const open = ['goals', 'links', 'criteria', 'actionSteps'];
    expect(openOf({ goals: [] })).toEqual(open);
    expect(openOf({ goals: [{ ...WHOLE, text: '' }] })).toEqual(open);
  });

  it.each<[string, Partial<StepFacts>, readonly string[]]>([
    ['no document yet', { hasPlan: false }, ['importance']],
    ['no component on one of two goals', two({ component: null }), ['links']],
    ['no criteria on one of two goals', two({ looksLike: '' }), ['criteria']],
    ['no action step on one of two goals', two({ actionSteps: '' }), ['actionSteps']],
    ['no time to meet', { checkIns: 0 }, ['followUp']],
    ['nothing at all', { hasPlan: false, goals: [], checkIns: 0 }, STEPS],
  ])('say what is open: %s', (_, over, open) => {
    expect(openOf(over)).toEqual(open);
  });

  it('do not ask a goal without text for anything', () => {
    const empty = { ...WHOLE, text: '', component: null, looksLike: '', actionSteps: '' };
    expect(openOf({ goals: [empty, WHOLE] })).toEqual([]);
  });

  it('take any one of the three criteria for all', () => {
    for (const cell of ['looksLike', 'soundsLike', 'feelsLike'] as const) {
      expect(hasCriteria({ looksLike: '', soundsLike: '', feelsLike: '', [cell]: 'Calm' })).toBe(
        true,
      );
    }
    expect(hasCriteria({ looksLike: '', soundsLike: '', feelsLike: '' })).toBe(false);
  });
});

describe('the six steps of any plan', () => {
  const cell = fc.constantFrom('', 'Said');
  const goal = fc.record({
    text: cell,
    component: fc.constantFrom(null, '2.3'),
    ...{ looksLike: cell, soundsLike: cell, feelsLike: cell, actionSteps: cell },
  });
  const any = fc.record({
    hasPlan: fc.boolean(),
    goals: fc.array(goal, { maxLength: 3 }),
    checkIns: fc.nat(4),
  });

  it('ask for links, criteria and action steps only of goals', () => {
    fc.assert(
      fc.property(any, one => {
        const { goals, links, criteria, actionSteps } = stepsOf(one);
        if (!goals) expect([links, criteria, actionSteps]).toEqual([false, false, false]);
      }),
    );
  });

  it('are the same in whatever order the goals stand', () => {
    fc.assert(
      fc.property(any, one => {
        expect(stepsOf({ ...one, goals: one.goals.slice().reverse() })).toEqual(stepsOf(one));
      }),
    );
  });

  it('are never taken back by a document, a check-in, or more said of a goal', () => {
    fc.assert(
      fc.property(any, one => {
        const more: StepFacts = {
          hasPlan: true,
          goals: one.goals.map(each => ({ ...each, component: '2.3', actionSteps: 'Said' })),
          checkIns: one.checkIns + 1,
        };
        const [before, after] = [stepsOf(one), stepsOf(more)];
        for (const step of STEPS) if (before[step]) expect(after[step]).toBe(true);
      }),
    );
  });
});

function two(second: Partial<Goal>): Partial<StepFacts> {
  return { goals: [WHOLE, { ...WHOLE, ...second }] };
}
