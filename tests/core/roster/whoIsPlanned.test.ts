import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../../src/core/roster/person.ts';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import {
  teachersAndLeftOut,
  whoIsPlanned,
  type PlanDecisions,
  type PlannedPerson,
} from '../../../src/core/roster/whoIsPlanned.ts';
import { aPerson } from '../../builders/aPerson.ts';
import { aTable } from '../../builders/aTable.ts';

const UNDECIDED: PlanDecisions = { schoolName: 'Fork Middle', rules: {}, said: () => null };

const decide = (person: Partial<PersonRow>, over: Partial<PlanDecisions> = {}): PlannedPerson => {
  const people = [{ person: aPerson(person), folded: [] }];
  const [one] = whoIsPlanned(people, new Map(), { ...UNDECIDED, ...over });
  if (!one) throw new Error('nobody was decided about');
  return one;
};

describe('whether somebody gets a plan', () => {
  const principal = { role: 'Principal' };

  it('is guessed where nobody said anything', () => {
    expect(decide({})).toMatchObject({ why: 'teacher', getsPlan: true, saidBy: 'guess' });
    expect(decide(principal)).toMatchObject({ getsPlan: false, saidBy: 'guess' });
  });

  it('follows what was said of the kind before the guess', () => {
    expect(decide(principal, { rules: { administrator: true } })).toMatchObject({
      ...{ getsPlan: true, saidBy: 'rule' },
    });
    expect(decide({}, { rules: { teacher: false } }).getsPlan).toBe(false);
    expect(decide({}, { rules: { coach: false } }).saidBy).toBe('guess');
  });

  it('follows what was said of the person before what was said of the kind', () => {
    const rules = { administrator: true };
    expect(decide(principal, { rules, said: () => false })).toMatchObject({
      ...{ getsPlan: false, saidBy: 'person' },
    });
  });

  it('is no for somebody who has left, whatever was said', () => {
    const left = decide({ active: false }, { rules: { inactive: true }, said: () => true });
    expect(left.getsPlan).toBe(false);
  });

  it('is yes of an itinerant until the school says otherwise of that kind', () => {
    const away = { homeSchool: 'Birch Creek' };
    const others = [2, 3, 4].map(row => ({ person: aPerson({ row }), folded: [] }));
    const people = [...others, { person: aPerson({ row: 5, ...away }), folded: [] }];
    const of = (rules: PlanDecisions['rules']) =>
      whoIsPlanned(people, new Map(), { ...UNDECIDED, rules })[3];
    expect(of({})).toMatchObject({ why: 'home_elsewhere', getsPlan: true });
    expect(of({ home_elsewhere: false, teacher: true })).toMatchObject({ getsPlan: false });
  });

  it('does not ask where the home of somebody is who gets none anyway', () => {
    const people = ['', '', 'Birch Creek'].map((homeSchool, at) => ({
      person: aPerson({ row: at + 2, role: 'Principal', homeSchool }),
      folded: [],
    }));
    expect(whoIsPlanned(people, new Map(), UNDECIDED)[2]?.why).toBe('administrator');
  });

  it('is asked with what the ledger knows of the person, by row', () => {
    const maya = { key: 'maya', oldEmail: null, oldName: null };
    const asked: unknown[] = [];
    const people = [2, 3].map(row => ({ person: aPerson({ row }), folded: [] }));
    whoIsPlanned(people, new Map([[3, maya]]), {
      ...UNDECIDED,
      said: ({ row }, known) => (asked.push([row, known]), null),
    });
    expect(asked).toEqual([
      [2, null],
      [3, maya],
    ]);
  });
});

const HEADER = ['Name', 'Email', 'Role', 'Coach', 'Status'];
const sorted = (
  rows: readonly (readonly string[])[],
  change: (one: PlannedPerson) => PlannedPerson = one => one,
) => {
  const roster = readRoster([aTable('Staff', [HEADER, ...rows])]);
  const people = roster.people.map(person => ({ person, folded: [] }));
  const decided = whoIsPlanned(people, new Map(), UNDECIDED).map(change);
  return teachersAndLeftOut(roster, decided);
};
const kinds = (rows: readonly (readonly string[])[]): string[] =>
  sorted(rows).leftOut.map(({ person, kind }) => person.row + ' ' + kind);

const ANA = ['Ana Sousa', 'ana@fork.example', 'Teacher', 'Gus Halvorsen', 'Active'];
const GUS = ['Gus Halvorsen', 'gus@fork.example', 'Instructional coach', '', 'Active'];

describe('teachers, and who is left out', () => {
  it('tells them apart, with the reason', () => {
    expect(
      kinds([
        ANA,
        GUS,
        ['Bo Ek', 'bo@fork.example', 'Teacher', '', 'Resigned'],
        ['Ana Sousa', 'ana@fork.example', 'Teacher', '', 'Active'],
        ['', 'nameless@fork.example', 'Teacher', '', 'Active'],
      ]),
    ).toEqual(['3 coach', '4 inactive', '5 duplicate_email', '6 missing_name']);
  });

  it('gives no plan to two of one name without address: nothing tells them apart', () => {
    const lena = ['Lena Voss', '', 'Teacher', '', 'Active'];
    expect(kinds([ANA, lena, ['LENA VOSS', ...lena.slice(1)]])).toEqual([
      '3 same_name',
      '4 same_name',
    ]);
    expect(kinds([ANA, lena])).toEqual([]);
    expect(kinds([ANA, lena, ['Lena Voss', 'lena@fork.example', 'Teacher', '', 'A']])).toEqual([]);
    expect(kinds([ANA, lena, ['Lena Voss', '', 'Teacher', '', 'Resigned']])).toEqual([
      '4 inactive',
    ]);
  });

  it('keeps a row whose address stands further up, where a person merged the two', () => {
    const rows = [ANA, ['Ana Sousa', 'ana@fork.example', 'Teacher', '', 'Active']];
    const { teachers, leftOut } = sorted(rows, one =>
      one.person.row === 3 ? { ...one, folded: [2] } : { ...one, getsPlan: false },
    );
    expect(teachers.map(one => one.person.row)).toEqual([3]);
    expect(leftOut.map(one => one.person.row)).toEqual([2]);
  });

  it('finds the address of a coach among colleagues, never one’s own', () => {
    const { teachers } = sorted([
      ANA,
      GUS,
      ['Bo Ek', 'bo@fork.example', 'Teacher', 'Bo Ek', 'Active'],
    ]);
    expect(teachers.map(({ coaches }) => coaches[0]?.email)).toEqual(['gus@fork.example', null]);
  });

  it('puts everyone into one of the two, once, in the order of the roster', () => {
    const row = fc.tuple(
      fc.constantFrom('', 'Ana Sousa', 'Bo Ek', 'Lena Voss'),
      fc.constantFrom('', 'a@fork.example', 'b@fork.example', 'not an address'),
      fc.constantFrom('Teacher', 'Principal', 'Coach', ''),
      fc.constantFrom('', 'Ek', 'Ana Sousa'),
      fc.constantFrom('Active', 'Resigned'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), rows => {
        const roster = readRoster([aTable('Staff', [HEADER, ANA, GUS, ...rows])]);
        const people = roster.people.map(person => ({ person, folded: [] }));
        const decided = whoIsPlanned(people, new Map(), UNDECIDED);
        const { teachers, leftOut } = teachersAndLeftOut(roster, decided);
        const there = [...teachers, ...leftOut].map(one => one.person.row);
        expect(there.sort((a, b) => a - b)).toEqual(roster.people.map(one => one.row));
        for (const each of [teachers, leftOut]) {
          const order = each.map(one => one.person.row);
          expect(order).toEqual(order.slice().sort((a, b) => a - b));
        }
        const addresses = teachers.flatMap(one => one.person.email ?? []);
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });
});
