import { describe, expect, it } from 'vitest';
import { listedLines, readSteps } from '../../../src/core/plan/cellLists.ts';

describe('lists in a cell', () => {
  it('takes one entry a line, without bullets and numbers', () => {
    expect(listedLines('• Pairs turned to each other\n- stems in use\n3) text open\n\n')).toEqual([
      'Pairs turned to each other',
      'stems in use',
      'text open',
    ]);
  });

  it('takes a semicolon for a new entry, a comma never', () => {
    expect(listedLines('drafts, notes; a clip')).toEqual(['drafts, notes', 'a clip']);
  });

  it('keeps a number that belongs to the sentence', () => {
    expect(listedLines('3 of 4 students explain')).toEqual(['3 of 4 students explain']);
  });

  it('keeps markup and formulas as they were typed', () => {
    expect(listedLines('=HYPERLINK("x")\n<img onerror=1>\n{#goals}')).toEqual([
      '=HYPERLINK("x")',
      '<img onerror=1>',
      '{#goals}',
    ]);
  });
});

describe('action steps in a cell', () => {
  it('knows the kind, with whom and by when', () => {
    expect(readSteps('Visit Lucía Castillo’s period 4 by Oct 14')).toEqual([
      { text: 'Visit Lucía Castillo’s period 4', kind: 'peerVisit', with: '', by: 'Oct 14' },
    ]);
    expect(readSteps('Coaching cycle with Dana Rivera (due 11/7)')).toEqual([
      {
        text: 'Coaching cycle with Dana Rivera',
        kind: 'coaching',
        with: 'Dana Rivera',
        by: '11/7',
      },
    ]);
  });

  it('does not take "by" inside a sentence for a date', () => {
    expect(readSteps('Read the book by my coach')[0]).toMatchObject({
      text: 'Read the book by my coach',
      by: '',
      kind: 'reading',
    });
  });

  it('understands Spanish', () => {
    expect(readSteps('Visitar a una colega\nCurso sobre preguntas')).toMatchObject([
      { kind: 'peerVisit' },
      { kind: 'course' },
    ]);
  });

  it('leaves open what is not said', () => {
    expect(readSteps('Try exit tickets')).toEqual([
      { text: 'Try exit tickets', kind: null, with: '', by: '' },
    ]);
  });
});
