import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/core/ledger/ledger.ts';
import { knownTeachers } from '../../../src/core/roster/knownTeachers.ts';
import { aPerson } from '../../builders/aPerson.ts';

describe('finding a person again', () => {
  const known: LedgerEntry = {
    ...{ artefact: 'teacher', key: 'maya', part: '', state: 'known', id: '' },
    ...{ maker: 'lead@school.example', run: 'r1', at: '2026-09-01T13:00:00.000Z' },
    note: { name: 'Maya Chen', email: 'mchen@school.example' },
  };

  it('goes by email, wherever the row is now', () => {
    const person = aPerson({ row: 31, name: 'Maya Chen-Ruiz', email: 'mchen@school.example' });
    expect(knownTeachers([person], [known]).get(31)).toEqual({
      key: 'maya',
      oldEmail: null,
      oldName: null,
    });
  });

  it.each([
    ['Tobias Lindqvist', 'Maya Chen'],
    ['Chen, Maya', null],
    ['Maya Ruiz', null],
    ['', null],
  ])('asks where an address now stands beside an unlike name: %s', (name, oldName) => {
    const person = aPerson({ row: 5, name, email: 'mchen@school.example' });
    expect(knownTeachers([person], [known]).get(5)).toEqual({
      key: 'maya',
      oldEmail: null,
      oldName,
    });
  });

  it('goes by name where the address has changed, and says so', () => {
    const person = aPerson({ row: 4, name: 'maya  chén', email: 'maya.chen@school.example' });
    expect(knownTeachers([person], [known]).get(4)).toEqual({
      key: 'maya',
      oldEmail: 'mchen@school.example',
      oldName: null,
    });
  });

  it('does not take a namesake for someone whose address is still in the roster', () => {
    const same = aPerson({ row: 2, name: 'Maya Chen', email: 'mchen@school.example' });
    const other = aPerson({ row: 3, name: 'Maya Chen', email: 'm.chen2@school.example' });
    const found = knownTeachers([other, same], [known]);
    expect(found.get(2)?.key).toBe('maya');
    expect(found.has(3)).toBe(false);
  });

  it('gives nobody the key of another', () => {
    const a = aPerson({ row: 2, name: 'Maya Chen', email: null });
    const b = aPerson({ row: 3, name: 'Maya Chen', email: null });
    const found = knownTeachers([a, b], [known]);
    expect([...found.values()].map(one => one.key)).toEqual(['maya']);
  });
});
