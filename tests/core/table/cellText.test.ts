import { describe, expect, it } from 'vitest';
import { isPlaceholder, isSheetError } from '../../../src/core/table/cellText.ts';

describe('a cell that knows nothing yet', () => {
  it.each([
    'N/A',
    'n/a',
    'none',
    'TBD',
    'tbd.',
    'pending',
    '?',
    '-',
    '—',
    '...',
    '(none)',
    'Ninguno',
  ])('is %j', text => {
    expect(isPlaceholder(text)).toBe(true);
  });
  it.each(['Nona', 'Tbilisi', 'Pending goals are listed below', 'ana@oak.test', '2.3'])(
    'is not %j',
    text => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
  it('may show a spreadsheet error', () => {
    expect(['#N/A', '#REF!', ' #name? ', '#DIV/0!'].map(isSheetError)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isSheetError('#1 reader')).toBe(false);
  });
});
