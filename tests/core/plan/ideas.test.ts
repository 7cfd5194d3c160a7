import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRubric } from '../../../src/core/alignment/index.ts';
import { goalIdeas, type GoalIdea } from '../../../src/core/plan/ideas.ts';
import type { PdOffer } from '../../../src/core/plan/pdMenu.ts';
import type { RosterGoal } from '../../../src/core/roster/person.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import { aRosterGoal } from '../../builders/aPerson.ts';

const tTess = libraryRubric('t-tess');
if (!tTess) throw new Error('the library has no t-tess');
const rubric = prepareRubric(tTess);

const offer = (title: string, over: Partial<PdOffer> = {}): PdOffer => ({
  ...{ row: 2, kind: 'Book', title, hours: '', link: '', components: [], focusAreas: [] },
  ...over,
});
const MENU = [offer('Gradebook basics'), offer('Leading student discussion: talk moves')];
const ideas = (goal: Partial<RosterGoal> = {}, pdMenu: readonly PdOffer[] = []): GoalIdea[] =>
  goalIdeas(aRosterGoal(goal), null, { rubric, pdMenu });
const kinds = (found: readonly GoalIdea[]): string[] => found.map(one => one.kind);

describe('ideas for a goal', () => {
  it('are none where everything is written and fits', () => {
    expect(ideas()).toEqual([]);
  });

  it('are none for a goal without text', () => {
    expect(ideas({ text: '', component: null, looksLike: '', soundsLike: '' }, MENU)).toEqual([]);
  });

  it('are up to three components with words of the goal, where none is named', () => {
    const found = ideas({ component: null });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const one of found) {
      expect(one).toMatchObject({ kind: 'component' });
      if (one.kind === 'component') expect(one.phrases.join('')).not.toBe('');
    }
  });

  it('never offer the component that is named', () => {
    const text = 'By May, 80% of families will hear from me in their own language each month.';
    for (const { id } of tTess.components) {
      for (const one of ideas({ text, component: id })) {
        if (one.kind === 'component') expect(one.id).not.toBe(id);
      }
    }
  });

  it('ask one question, the one about criteria only where there is no other', () => {
    const mine = { looksLike: 'I am more organized.', soundsLike: '' };
    expect(ideas(mine)).toEqual([{ kind: 'question', question: 'about_teacher' }]);
    expect(ideas({ ...mine, actionSteps: 'Faculty meetings' })).toEqual([
      { kind: 'question', question: 'only_meetings' },
    ]);
    const again = { lastYears: [aRosterGoal().text] };
    expect(ideas({ ...mine, ...again, actionSteps: 'Faculty meetings' })).toEqual([
      { kind: 'question', question: 'last_years' },
    ]);
  });

  it('picture success only while no criterion is written', () => {
    const [idea] = ideas({ looksLike: '', soundsLike: '', feelsLike: '' });
    expect(idea).toMatchObject({ kind: 'criterion', criterion: { cell: 'looks' } });
    expect(ideas({ looksLike: '', soundsLike: '', feelsLike: 'Calm' })).toEqual([]);
  });

  it('take one offer of the PD menu, with its reason', () => {
    const [idea, ...more] = ideas({}, MENU);
    expect(more).toEqual([]);
    expect(idea).toMatchObject({ kind: 'step', offer: MENU[1], because: { reason: 'practice' } });
  });

  it('do not offer what is planned already, in whatever capitals', () => {
    const planned = { actionSteps: 'Read LEADING STUDENT DISCUSSION: Talk Moves by Oct 9' };
    expect(ideas(planned, MENU)).toEqual([]);
  });

  it('say which focus area the menu ties an offer to', () => {
    const menu = [offer('Year-start session', { focusAreas: ['Belonging'] })];
    const [idea] = goalIdeas(aRosterGoal(), 'Belonging', { rubric, pdMenu: menu });
    expect(idea).toMatchObject({
      kind: 'step',
      because: { reason: 'focus', because: 'Belonging' },
    });
  });

  it('are at most four, the components first and of every other kind one', () => {
    const text = fc.constantFrom(
      aRosterGoal().text,
      'Get better at questioning.',
      'Use data to plan small groups.',
      '100% of students will pass.',
      '?',
      '',
    );
    const cell = fc.constantFrom('', 'I am calmer.', 'Students ask.', 'Faculty meetings');
    const any = fc.record({
      ...{ text, looksLike: cell, soundsLike: cell, feelsLike: cell, actionSteps: cell },
      component: fc.constantFrom(null, '2.3', '4.1', 'no such component'),
    });
    const order = ['component', 'question', 'criterion', 'step'];
    fc.assert(
      fc.property(any, goal => {
        const found = kinds(ideas(goal, MENU));
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found).toEqual(found.slice().sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        for (const kind of order.slice(1)) {
          expect(found.filter(one => one === kind).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
