import { deflateRawSync } from 'node:zlib';
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
    const model = unpack(pack(vocabulary, weights, 100, 10, deflateRawSync));
    expect([...model.keys]).toEqual(keys);
    const [alone, against] = keys.map((_, at) => model.line(at));
    expect([alone?.idf, against?.idf]).toEqual([3, 6.5]);
    expect(alone?.concepts).toEqual([0]);
    expect(alone?.weights[0]).toBeCloseTo(1, 0);
    expect(against?.concepts).toEqual(Array.from({ length: 15 }, (_, at) => 2 * at + 1));
    expect(against?.weights.every(weight => weight < 0)).toBe(true);
    expect(model.intercepts[3]).toBeCloseTo(0.2);
  });

  it('gives back any line of hundreds without the others, again and again', () => {
    const many = 300;
    const wide = new Float64Array((many + 1) * width);
    for (let line = 0; line < many; line++) wide[line * width + (line % width)] = line % 2 ? -1 : 1;
    const vocabularyOfMany = {
      keys: Array.from({ length: many }, (_, line) => line * 40_000),
      kinds: Array.from({ length: many }, () => 'word' as const),
      idf: Float64Array.from({ length: many }, (_, line) => 2 + (line % 8) / 2),
      columnOf: new Map<number, number>(),
    };
    const model = unpack(pack(vocabularyOfMany, wide, 1_000, many, deflateRawSync));
    expect([...model.keys]).toEqual(vocabularyOfMany.keys);
    for (const line of [299, 0, 7, 8, 299, 150]) {
      const { idf, concepts, weights } = model.line(line);
      expect([idf, concepts]).toEqual([2 + (line % 8) / 2, [line % width]]);
      expect(Math.sign(weights[0] ?? 0)).toBe(line % 2 ? -1 : 1);
    }
  });

  it('keeps the columns that matter most when there is room for fewer', () => {
    expect([...unpack(pack(vocabulary, weights, 100, 1, deflateRawSync)).keys]).toHaveLength(1);
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
