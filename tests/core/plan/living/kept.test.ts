import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/core/day.ts';
import {
  backRows,
  broughtLines,
  isOver,
  shortened,
  withoutBrought,
} from '../../../../src/core/plan/living/kept.ts';
import { canonical } from '../../../../src/core/plan/living/text.ts';

describe('what the sheet keeps', () => {
  it('is over from the school’s day on, and never without one', () => {
    const june = day('2027-06-30');
    expect(isOver(june, day('2027-06-29'))).toBe(false);
    expect(isOver(june, june)).toBe(true);
    expect(isOver(null, day('2099-01-01'))).toBe(false);
  });

  it('is a text as typed, or its beginning and where the rest is', () => {
    expect(shortened('Zebras\nask more', '…')).toBe('Zebras\nask more');
    expect(shortened('word '.repeat(200), ' … (more)')).toBe(
      'word '.repeat(120).trim() + ' … (more)',
    );
    // Halves of a sign are no text, and a script without blanks is cut all the same.
    expect(shortened('🦓'.repeat(700), '…')).toBe('🦓'.repeat(600) + '…');
  });
});

describe('the rows of “Looking back”', () => {
  const row = (name: string, plan: string) => [name, '1', 'words', '', plan];

  it('of plans just read are as they are now, of others as they were while leave stands', () => {
    const shown = [row('Ana', 'a'), row('Ben', 'b'), row('Cid', 'c'), ['typed by hand']];
    const read = new Map([
      ['b', [row('Ben', 'b').map(cell => cell.toUpperCase())]],
      ['d', []],
    ]);
    expect(backRows(shown, read, plan => plan === 'a')).toEqual([
      row('Ana', 'a'),
      ['BEN', '1', 'WORDS', '', 'B'],
    ]);
  });
});

describe('the rows of two teachers of one name', () => {
  it('stay apart, each plan’s together', () => {
    const row = (plan: string, goal: string) => ['Ana Reyes', goal, 'words', '', plan];
    const read = new Map([
      ['b', [row('b', '1'), row('b', '2')]],
      ['a', [row('a', '1'), row('a', '2')]],
    ]);
    const plans = backRows([], read, () => true).map(([, goal, , , plan]) => `${plan}${goal}`);
    expect(plans).toEqual(['a1', 'a2', 'b1', 'b2']);
  });
});

describe('a portfolio cell', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(one => !/[\r\n]/.test(one));
  const lines = fc.array(line, { maxLength: 6 });
  const said = (cell: string) => canonical(cell).split('\n').filter(Boolean);

  it('loses what the plan brought and nothing that people had typed in the sheet', () => {
    fc.assert(
      fc.property(lines, lines, lines, (own, plan, typedSince) => {
        const before = own.join('\n');
        const after = plan.join('\n');
        const brought = broughtLines(before, after, '');
        const cell = [...plan, ...typedSince].join('\n');
        const left = said(withoutBrought(cell, brought).text);
        const mine = new Set(said(before));
        // What was there before stays where the plan says it too; what the plan alone said is gone.
        for (const one of said(after)) {
          expect(left.includes(one)).toBe(mine.has(one) || !said(after).includes(one));
        }
        for (const one of said(typedSince.join('\n'))) {
          expect(left.includes(one)).toBe(mine.has(one) || !said(after).includes(one));
        }
      }),
    );
  });

  it('knows what came earlier, also where it stands in the sheet by now', () => {
    const first = broughtLines('Photos', 'Photos\nA clip', '');
    const second = broughtLines('Photos\nA clip', 'Photos\nA clip\nA map', first);
    expect(withoutBrought('Photos\n- A clip\nA map, with notes\nA map', second)).toEqual({
      text: 'Photos\nA map, with notes',
      lines: 2,
    });
    expect(withoutBrought('As it was \n\n', second)).toEqual({ text: 'As it was \n\n', lines: 0 });
  });
});
