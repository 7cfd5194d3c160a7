import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../src/core/alignment/concepts.ts';
import { unpack } from '../../../src/core/alignment/model/unpack.ts';
import { parseBank } from '../../../src/core/alignment/training/bank.ts';
import { pack } from '../../../src/core/alignment/training/pack.ts';

const width = CONCEPTS.length;

describe('the packed table', () => {
  // Two columns: one speaks for the first concept alone, one against every second concept.
  const weights = new Float64Array(3 * width);
  weights[0] = 1;
  for (let k = 1; k < 30; k += 2) weights[width + k] = -0.5;
  weights[2 * width + 3] = 0.2;
  const keys = [5, 16_000_000];
  const vocabulary = {
    keys,
    kinds: ['word', 'pair'] as const,
    idf: Float64Array.from([3, 6.5]),
    columnOf: new Map(keys.map((key, column) => [key, column])),
  };

  it('gives back keys, idf, signs and sizes', () => {
    const model = unpack(pack(vocabulary, weights, 100, 10));
    expect([...model.keys]).toEqual(keys);
    expect([...model.idf]).toEqual([3, 6.5]);
    expect(model.weights[0]).toBeCloseTo(1, 0);
    expect([...model.weights.slice(1, width)].every(weight => weight === 0)).toBe(true);
    for (let k = 0; k < width; k++)
      expect(Math.sign(model.weights[width + k] ?? 0)).toBe(k % 2 === 1 && k < 30 ? -1 : 0);
    expect(model.intercepts[3]).toBeCloseTo(0.2);
  });

  it('keeps the columns that matter most when there is room for fewer', () => {
    expect([...unpack(pack(vocabulary, weights, 100, 1)).keys]).toHaveLength(1);
  });
});

describe('a file of the bank', () => {
  it('gives goals with concept, voice, subject and second concepts', () => {
    const text = '# DISC plain\nmath +EL | Talk it over.\n\n# PD terse\nany | Take a course.\n';
    expect(parseBank(text, 'a.txt')).toEqual([
      { text: 'Talk it over.', concepts: ['DISC', 'EL'], voice: 'plain', subject: 'math' },
      { text: 'Take a course.', concepts: ['PD'], voice: 'terse', subject: 'any' },
    ]);
  });

  it.each([
    ['an unknown concept', '# TALK plain\nmath | a'],
    ['an unknown voice', '# DISC loud\nmath | a'],
    ['a goal above the first heading', 'math | a'],
    ['an unknown second concept', '# DISC plain\nmath +TALK | a'],
    ['a missing goal', '# DISC plain\nmath | '],
    ['a missing subject', '# DISC plain\nTalk it over.'],
  ])('is refused with its line for %s', (_name, text) => {
    expect(() => parseBank(text, 'a.txt')).toThrow(/^a\.txt:\d: /);
  });
});
