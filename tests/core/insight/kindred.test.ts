import { describe, expect, it } from 'vitest';
import { kindredGoals } from '../../../src/core/insight/kindred.ts';

const TALK = [
  'Students explain their thinking to a partner in every lesson.',
  'Every student explains an idea to a partner twice a lesson, with a sentence stem.',
  'Partners explain their reasoning to each other before we talk as a class.',
];
const OTHERS = [
  'Call five families each week with good news.',
  'Set up the room so that students find every material without asking me.',
];

const goals = [...TALK, ...OTHERS].map((text, person) => ({ person, text }));

describe('kindred goals', () => {
  it('bring together those about the same, with the words that they share', () => {
    const [group, ...more] = kindredGoals(goals);
    expect(group?.goals.map(one => one.person).sort()).toEqual([0, 1, 2]);
    expect(group?.words).toContain('partner');
    expect(more).toEqual([]);
  });

  it('need three people: two goals of one teacher are no group', () => {
    const twice = TALK.map((text, at) => ({ person: at % 2, text }));
    expect(kindredGoals(twice)).toEqual([]);
  });

  it('put nobody into two groups, and are the same each time', () => {
    const many = Array.from({ length: 60 }, (_, person) => ({
      person,
      text: [...TALK, ...OTHERS][person % 5] ?? '',
    }));
    const groups = kindredGoals(many);
    const people = groups.flatMap(one => one.goals.map(goal => goal.person));
    expect(new Set(people).size).toBe(people.length);
    expect(groups.every(one => one.goals.length >= 3 && one.goals.length <= 6)).toBe(true);
    expect(kindredGoals(many)).toEqual(groups);
  });
});
