import { describe, expect, it } from 'vitest';
import { withAddress } from '../../../src/core/roster/coachAddress.ts';
import { aPerson } from '../../builders/aPerson.ts';

const staff = [
  aPerson({ name: 'Gus Halvorsen', lastName: 'Halvorsen', email: 'gus@fork.example' }),
  aPerson({ name: 'Inés Ríos', lastName: 'Ríos', email: 'ines@fork.example' }),
  aPerson({ name: 'Ana Wu', lastName: 'Wu', email: 'ana@fork.example' }),
  aPerson({ name: 'Bo Wu', lastName: 'Wu', email: 'bo@fork.example' }),
  aPerson({ name: 'Lena Voss', lastName: 'Voss', email: null }),
  aPerson({ name: 'Kofi Mensah', lastName: 'Mensah', email: 'kofi@fork.example', active: false }),
];
const found = (name: string, email: string | null = null) => withAddress({ name, email }, staff);

describe('a coach of whom the cell says half', () => {
  it.each(['Gus Halvorsen', 'gus halvorsen', 'Halvorsen'])('is found by name: %s', name => {
    expect(found(name)).toEqual({ name: 'Gus Halvorsen', email: 'gus@fork.example' });
  });

  it('is found without regard to accents', () => {
    expect(found('Ines Rios').email).toBe('ines@fork.example');
  });

  it.each([
    ['a last name that two people have', 'Wu'],
    ['a first name alone', 'Gus'],
    ['somebody who has no address', 'Lena Voss'],
    ['somebody who has left', 'Kofi Mensah'],
    ['a stranger', 'Ximena Valdés'],
  ])('stays as typed where it names %s', (_, name) => {
    expect(found(name)).toEqual({ name, email: null });
  });

  it('gets the name that goes with an address, and keeps one that was typed', () => {
    expect(found('', 'gus@fork.example').name).toBe('Gus Halvorsen');
    expect(found('Coach Gus', 'gus@fork.example').name).toBe('Coach Gus');
    expect(found('', 'someone@else.example')).toEqual({ name: '', email: 'someone@else.example' });
  });

  it('is nobody where the cell says nothing, though some have no address either', () => {
    expect(found('')).toEqual({ name: '', email: null });
  });
});
