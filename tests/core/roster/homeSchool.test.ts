import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeElsewhere } from '../../../src/core/roster/homeSchool.ts';
import { aPerson } from '../../builders/aPerson.ts';

const from = (homeSchool: string) => aPerson({ homeSchool });
const elsewhere = (homes: readonly string[], schoolName: string): string[] => {
  const away = homeElsewhere(homes.map(from), schoolName);
  return homes.filter(home => away(from(home)));
};

describe('a home school', () => {
  it('is another one where its name is neither ours nor that of most', () => {
    expect(elsewhere(['', '', 'Birch Creek'], 'Fork Middle School')).toEqual(['Birch Creek']);
  });

  it.each(['Fork Middle School', 'fork middle', 'FORK   Middle', 'Fork Middle School (main)'])(
    'is ours where it is called as we are, in part or with more: %s',
    home => {
      expect(elsewhere([home, '', ''], 'Fork Middle School')).toEqual([]);
    },
  );

  it('is ours where more than half of the roster have it, whatever the settings call us', () => {
    expect(elsewhere(['FMS', 'FMS', 'Birch Creek'], 'Fork Middle School')).toEqual(['Birch Creek']);
    // Two of four are not more than half.
    expect(elsewhere(['FMS', 'FMS', '', ''], 'Fork Middle School')).toEqual(['FMS', 'FMS']);
  });

  it('is asked of nobody who has none, and by a school without name', () => {
    expect(elsewhere(['', ' - ', ''], '')).toEqual([]);
    expect(elsewhere(['Birch Creek', '', ''], '')).toEqual(['Birch Creek']);
  });

  it('is told without accents and capitals, and whatever the order of rows', () => {
    const home = fc.constantFrom('', 'Peñón', 'PENON', 'Birch Creek', 'Oak');
    fc.assert(
      fc.property(fc.array(home, { maxLength: 8 }), homes => {
        const away = homeElsewhere(homes.map(from), 'Oak Hill');
        const turned = homeElsewhere(homes.slice().reverse().map(from), 'Oak Hill');
        for (const each of homes) expect(turned(from(each))).toBe(away(from(each)));
        expect(away(from('Peñón'))).toBe(away(from('PENON')));
      }),
    );
  });
});
