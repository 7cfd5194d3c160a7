import { describe, expect, it } from 'vitest';
import {
  matchFocus,
  suggestCriteria,
  suggestPd,
  type PdMenuItem,
} from '../../../src/core/alignment/index.ts';

const item = (title: string, over: Partial<PdMenuItem> = {}): PdMenuItem => ({
  title,
  kind: 'workshop',
  components: [],
  focusAreas: [],
  ...over,
});

const MENU: readonly PdMenuItem[] = [
  item('First aid refresher'),
  item('Leading student discussion: talk moves', { kind: 'book' }),
  item('Gradebook basics', { components: ['4.1'] }),
  item('Visit a colleague who runs seminars', { kind: 'peer visit', components: ['2.3'] }),
  item('Year-start session', { focusAreas: ['Academic discourse'] }),
];

describe('PD menu', () => {
  const goal = {
    text: 'Students will discuss texts with each other in weekly seminars.',
    component: '2.3',
    focusArea: 'Academic discourse',
  };

  it("offers what the menu ties to the goal's component first, with that reason", () => {
    expect(suggestPd(goal, MENU)[0]).toEqual({ index: 3, reason: 'component', because: '2.3' });
  });

  it('offers the same practice and the same focus area, and nothing unrelated', () => {
    const found = suggestPd(goal, MENU);
    expect(found.map(({ index }) => index).sort()).toEqual([1, 3, 4]);
    expect(found.find(({ index }) => index === 1)?.reason).toBe('practice');
    expect(found.find(({ index }) => index === 4)?.reason).toBe('focus');
  });

  it('offers at most five, and takes turns between kinds', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      item('Session ' + i, { kind: i < 8 ? 'workshop' : 'peer visit', components: ['2.3'] }),
    );
    const found = suggestPd(goal, many);
    expect(found).toHaveLength(5);
    expect(found.slice(0, 2).map(({ index }) => index)).toContain(8);
  });

  it('offers nothing for an empty goal, or from an empty menu', () => {
    expect(suggestPd({ text: '', component: null, focusArea: null }, MENU)).toEqual([]);
    expect(suggestPd(goal, [])).toEqual([]);
  });
});

describe('success criteria', () => {
  it("are offered for the goal's practice, in all three cells", () => {
    const found = suggestCriteria('Students debate with each other and cite the text.');
    expect(found.slice(0, 3)).toEqual([
      { cell: 'looks', concept: 'DISC' },
      { cell: 'sounds', concept: 'DISC' },
      { cell: 'feels', concept: 'DISC' },
    ]);
  });

  it('are not offered for a goal that says too little', () => {
    expect(suggestCriteria('Growth')).toEqual([]);
  });
});

describe('focus area', () => {
  const areas = [
    { name: 'Academic discourse', description: 'Students talk about content with each other.' },
    { name: 'Family partnership', description: 'Families hear from us and take part.' },
  ];

  it('is the one that the goal serves, with words of the goal', () => {
    const found = matchFocus('Weekly seminars where students answer each other.', areas);
    expect(found.index).toBe(0);
    expect(found.reasons.length).toBeGreaterThan(0);
    expect(matchFocus('Host three family nights for parents.', areas).index).toBe(1);
  });

  it('is none for another goal, an empty goal, or without areas', () => {
    expect(matchFocus('Enter grades in the gradebook every Friday.', areas).index).toBeNull();
    expect(matchFocus('', areas).index).toBeNull();
    expect(matchFocus('Students talk with each other.', []).index).toBeNull();
  });
});
