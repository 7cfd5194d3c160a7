import { describe, expect, it } from 'vitest';
import { whoseItMayBe } from '../../src/app/recovery/whosePlan.ts';

const COACH = { id: '1', email: 'coach@larkfield.example', name: 'Bo Lindqvist', role: 'owner' };
const ANA = { id: '2', email: 'a.reyes@larkfield.example', name: 'Ana Reyes', role: 'writer' };

const names = (name: string, ...permissions: readonly (typeof COACH)[]) =>
  whoseItMayBe({ name, permissions }).map(one => [one.email, one.name]);

describe('whose a plan may be that the roster does not name', () => {
  it.each([
    ['Ana Reyes – Learning plan 2026–27', 'Ana Reyes'],
    ['Ana Reyes – Soto – Plan de aprendizaje 2026–27', 'Ana Reyes – Soto'],
    ['A – Learning plan B – Learning plan 2026–27 (old)', 'A – Learning plan B'],
  ])('stands before what the add-on put after the name: %s', (file, teacher) => {
    expect(names(file, COACH, ANA)).toEqual([
      [COACH.email, teacher],
      [ANA.email, teacher],
      [null, teacher],
    ]);
  });

  it('is who Google says the address is, where people gave the file another name', () => {
    expect(names('My year', COACH, ANA)).toEqual([
      [COACH.email, 'Bo Lindqvist'],
      [ANA.email, 'Ana Reyes'],
      [null, 'My year'],
    ]);
    expect(names('Ana Reyes – my year', { ...ANA, name: '' })).toEqual([
      [ANA.email, ANA.email],
      [null, 'Ana Reyes'],
    ]);
  });
});
