import { describe, expect, it } from 'vitest';
import { actionStepQuestions, criteriaQuestions } from '../../../src/core/alignment/index.ts';

const about = (text: string): boolean =>
  criteriaQuestions(text, 'Students disagree kindly', 'Students feel safe').length > 0;

describe('success criteria', () => {
  it.each([
    'I will ask more open questions.',
    'The teacher uses wait time.',
    'Yo hago mejores preguntas.',
    'El maestro explica con claridad.',
    'My lesson plans have three questions in each.',
  ])('are asked about when they are about the teacher: %s', text => {
    expect(about(text)).toBe(true);
  });

  it.each([
    'Students look at the person who is talking.',
    'I see partners pointing at the text.',
    'Kids saying "I think you are right because…"',
    '"I can explain my answer"',
    'Los alumnos se escuchan.',
    'Busy hum, books open, nobody waiting',
  ])('are left alone when students are in them: %s', text => {
    expect(about(text)).toBe(false);
  });

  it('names the cells that are still open', () => {
    expect(criteriaQuestions('', ' ', 'Students feel brave')).toEqual([
      { cell: 'looks', kind: 'empty' },
      { cell: 'sounds', kind: 'empty' },
    ]);
  });
});

describe('action steps', () => {
  it.each([
    'Attend monthly staff meetings\nGo to the August in-service',
    '1. Faculty meeting 2. District PD day',
    'Reuniones del personal; capacitación del distrito',
  ])('that are all meetings get a question: %s', text => {
    expect(actionStepQuestions(text)).toEqual([{ kind: 'only_meetings' }]);
  });

  it.each([
    'Staff meetings; visit Ms. Ochoa during her seminar',
    'Read the book on discussion with my PLC',
    'Asistir a reuniones\nVisitar a una colega',
    'Film a lesson',
  ])('with anything else do not: %s', text => {
    expect(actionStepQuestions(text)).toEqual([]);
  });

  it('that are missing are asked for', () => {
    expect(actionStepQuestions(' \n ')).toEqual([{ kind: 'empty' }]);
  });
});
