import { describe, expect, it } from 'vitest';
import { goalFlags, isLastYearsGoal } from '../../../src/core/alignment/index.ts';

describe('questions that a goal raises', () => {
  it.each([
    ['Get better at questioning.', ['vague', 'no_measure', 'no_deadline']],
    ['Mejorar mi enseñanza.', ['vague', 'no_measure', 'no_deadline']],
    ['Students will become lifelong learners by June.', ['vague', 'no_measure']],
    ['By June, 80% of students will lead a discussion.', []],
    ['Para junio, 8 de 10 alumnos dirigirán una conversación.', []],
    [
      'When we read poems together in the afternoon, pupils in the back rows speak up and quiet friends join the conversation.',
      ['no_measure', 'no_deadline'],
    ],
    ['Return essays within three days with two next steps, from 40% to 75% revised.', []],
    ['By October 5 my third graders will line up in under a minute.', []],
  ])('%s', (text, flags) => {
    expect(goalFlags(text).filter(flag => flag !== 'attendance_only')).toEqual(flags);
  });

  it.each([
    'Attend all faculty meetings and district workshops this year.',
    'I will go to the summer conference by August.',
    'Asistir a las reuniones y talleres del distrito.',
  ])('asks what attending will change: %s', text => {
    expect(goalFlags(text)).toContain('attendance_only');
  });

  it.each([
    'Attend the discussion workshop and try two protocols with my students by May.',
    'Students will participate in meetings with their mentors.',
    'Raise my own attendance to 97% this semester.',
  ])('does not where something is tried or students act: %s', text => {
    expect(goalFlags(text)).not.toContain('attendance_only');
  });

  it.each([
    '100% of students will pass the final.',
    'All students will master fractions by May.',
    'El 100 % de mis alumnos aprobará.',
    'One hundred percent of families will reply.',
  ])('asks about a hundred percent: %s', text => {
    expect(goalFlags(text)).toContain('hundred_percent');
  });

  it('leaves 10, 1000 and "all students can see" alone', () => {
    for (const text of ['Read 1000 books.', '10% more by May.', 'So that all students can see.'])
      expect(goalFlags(text)).not.toContain('hundred_percent');
  });

  it('does not take a grade, a year or a course number for a measure', () => {
    for (const text of ['My grade 4 kids talk more.', 'In 2026 my 3rd graders read more.'])
      expect(goalFlags(text)).toContain('no_measure');
  });

  it('asks nothing about an empty goal', () => {
    expect(goalFlags('')).toEqual([]);
    expect(goalFlags('🎈')).toEqual([]);
  });
});

describe("last year's goal", () => {
  const text = 'Students will answer each other in weekly seminars without my help.';
  const again = (...lastYears: readonly string[]): boolean => isLastYearsGoal({ text, lastYears });

  it('is known again in almost the same words', () => {
    expect(again(text.toUpperCase() + ' !')).toBe(true);
    expect(again('Call each family.', text.replace('weekly ', ''))).toBe(true);
  });

  it('is not seen in another goal, in nothing, or where the roster keeps none', () => {
    expect(again('Call each family once a month.')).toBe(false);
    expect(isLastYearsGoal({ text: '', lastYears: [''] })).toBe(false);
    expect(isLastYearsGoal({ text })).toBe(false);
  });
});
