import { describe, expect, it } from 'vitest';
import { prepPages } from '../../../src/local/report/prepHtml.ts';
import { aGoalView, aRunJson, aSmallSchool, aTeacherView } from '../../builders/aSmallSchool.ts';

const schoolOf = (...teachers: ReturnType<typeof aTeacherView>[]) => aSmallSchool({ teachers });

describe('the page a coach reads before the next conversations', () => {
  it('is made for each coach, with that coach’s teachers only', () => {
    const school = schoolOf(
      aTeacherView({ name: 'Ana Ruiz', coachNames: ['Dana Rivera'] }),
      aTeacherView({ name: 'Bo Lin', coachNames: ['Marcus Oyelaran', 'Dana Rivera'], row: 3 }),
    );
    const pages = prepPages(school, aRunJson(school));
    expect(pages.map(one => one.path)).toEqual([
      'prep/Dana Rivera.html',
      'prep/Marcus Oyelaran.html',
    ]);
    expect(pages[0]?.page).toContain('Bo Lin');
    expect(pages[1]?.page).not.toContain('Ana Ruiz');
  });

  it('gives two coaches whose names make the same file name a page each', () => {
    const school = schoolOf(
      aTeacherView({ coachNames: ['Kim/Lee'] }),
      aTeacherView({ coachNames: ['Kim:Lee'], row: 3 }),
    );
    const paths = prepPages(school, aRunJson(school)).map(one => one.path);
    expect(new Set(paths).size).toBe(2);
  });

  it('says why a component may fit, what to ask, and what the menu offers', () => {
    const goal = aGoalView({
      text: 'Pairs explain <img onerror=1> their thinking',
      suggested: [{ id: '2.3', name: 'Communication', reasons: ['Pairs explain'] }],
      questions: ['By when would you like to see a first change?'],
      criteriaIdeas: ['Students face each other.'],
      offers: [{ title: 'Peer visit: Kavya Iyer', reason: 'About the same practice' }],
    });
    const school = schoolOf(aTeacherView({ coachNames: ['Dana Rivera'], goals: [goal] }));
    const page = prepPages(school, aRunJson(school))[0]?.page ?? '';
    for (const text of [
      '2.3 Communication',
      'Pairs explain”',
      'By when',
      'face each other',
      'Kavya',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/\b(failed|score|different|stuck)\b/i);
  });

  it('leaves room where there is no goal yet', () => {
    const school = schoolOf(aTeacherView({ coachNames: ['Dana Rivera'], goals: [] }));
    expect(prepPages(school, aRunJson(school))[0]?.page).toContain('No goal yet');
  });
});
