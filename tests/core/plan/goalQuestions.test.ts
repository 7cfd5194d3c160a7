import { describe, expect, it } from 'vitest';
import { goalQuestions } from '../../../src/core/plan/goalQuestions.ts';
import { aRosterGoal } from '../../builders/aPerson.ts';

describe('what a coach would ask about a goal', () => {
  it('is nothing where all is said', () => {
    expect(goalQuestions(aRosterGoal(), [])).toEqual([]);
  });

  it('does not take what is still empty for a question', () => {
    const empty = { looksLike: '', soundsLike: '', feelsLike: '', actionSteps: '' };
    expect(goalQuestions(aRosterGoal(empty), [])).toEqual([]);
  });

  it('is asked once, however many cells raise it', () => {
    const mine = { looksLike: 'I am calmer.', soundsLike: 'I ask.', feelsLike: 'I feel ready.' };
    expect(goalQuestions(aRosterGoal(mine), [])).toEqual(['about_teacher']);
  });

  it('begins with last year, then asks about the text, the criteria and the steps', () => {
    const { text } = aRosterGoal();
    const goal = aRosterGoal({
      lastYears: ['Something else', text],
      looksLike: 'I am more organized.',
      actionSteps: 'Faculty meetings',
    });
    expect(goalQuestions(goal, ['vague', 'no_deadline'])).toEqual([
      'last_years',
      'vague',
      'no_deadline',
      'about_teacher',
      'only_meetings',
    ]);
  });
});
