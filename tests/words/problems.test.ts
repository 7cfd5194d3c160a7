import { describe, expect, it } from 'vitest';
import { problemKinds, type RosterProblem } from '../../src/core/roster/reading.ts';
import { problems as english } from '../../src/words/en/help/problems.ts';
import { problems as spanish } from '../../src/words/es/help/problems.ts';

const problem = (kind: RosterProblem['kind']): RosterProblem => ({
  kind,
  row: 7,
  column: 2,
  details: {
    name: 'Ana Sousa',
    text: 'ana@oak',
    firstRow: 3,
    domain: 'oak.test',
    goals: 3,
    ids: ['2.3', '2.4'],
  },
});
const unkind = /\b(failed?|score|stuck|owes|left out|wrong|invalid|error|must|bad)\b/i;

describe.each([
  ['English', english],
  ['Spanish', spanish],
] as const)('%s problem sentences', (_, catalogue) => {
  it.each(problemKinds)('%s is one sentence and a fix, with row or name filled in', kind => {
    const { sentence, fix } = catalogue.roster[kind](problem(kind));
    expect(sentence).toMatch(/Ana Sousa|\b7\b/);
    expect(sentence).toMatch(/^[^.]*(\d\.\d[^.]*|[a-z]\.[a-z][^.]*)*\.$/);
    expect(fix).toMatch(/\.$/);
    expect(sentence + fix).not.toMatch(/undefined|\[object/);
    expect(sentence + fix).not.toMatch(unkind);
  });

  it('offers the newer of two answers to a form', () => {
    const later = { ...problem('duplicate_email') };
    const { fix } = catalogue.roster.duplicate_email({
      ...later,
      details: { ...later.details, laterAnswer: true },
    });
    expect(fix).toMatch(/newer|reciente/);
  });

  it('shortens a long cell', () => {
    const long = {
      ...problem('bad_email'),
      details: { ...problem('bad_email').details, text: 'x'.repeat(50_000) },
    };
    expect(catalogue.roster.bad_email(long).sentence.length).toBeLessThan(160);
  });
});

describe('the two languages', () => {
  it('say different things', () => {
    for (const kind of problemKinds) {
      expect(spanish.roster[kind](problem(kind)).sentence).not.toBe(
        english.roster[kind](problem(kind)).sentence,
      );
    }
  });
});
