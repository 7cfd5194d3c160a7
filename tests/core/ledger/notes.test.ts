import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artefact, LedgerEntry } from '../../../src/core/ledger/ledger.ts';
import { ledgerCells, readLedger } from '../../../src/core/ledger/ledgerTable.ts';
import { SHAPES } from '../../../src/core/ledger/notes.ts';
import { ANY_NOTE } from '../../../src/core/ledger/notes/shape.ts';

const cells = (artefact: string, note: string): string[] => [
  ...[artefact, 'k1', '', 'done', 'doc', 'lead@school.example', 'r1', '2026-09-01T13:00:00.000Z'],
  note,
];
const read = <A extends Artefact>(artefact: A, note: unknown): LedgerEntry<A> =>
  readLedger([cells(artefact, JSON.stringify(note))])[0] as LedgerEntry<A>;
const written = (entry: LedgerEntry): unknown => JSON.parse(ledgerCells(entry)[8] ?? '');

const artefacts = Object.keys(SHAPES) as Artefact[];
const shapeOf = (artefact: Artefact): Readonly<Record<string, string>> => ({
  ...SHAPES[artefact],
  ...ANY_NOTE,
});

describe('a note, as it is read', () => {
  it('is what its kind says', () => {
    const note = { coach: 'ruiz@school.example', start: 1_788_264_000_000, window: false };
    expect(read('checkIn', note)).toMatchObject({ artefact: 'checkIn', note });
  });

  it('may lack everything: older versions wrote less', () => {
    expect(readLedger([cells('plan', '{}'), cells('plan', '')]).map(({ note }) => note)).toEqual([
      {},
      {},
    ]);
  });

  it('keeps what a later version has written', () => {
    const entry = read('share', { role: 'writer', until: ['2027-01-01'] });
    expect(written(entry)).toEqual({ role: 'writer', until: ['2027-01-01'] });
    expect(written({ ...entry, note: { ...entry.note, code: 'GONE' } })).toEqual({
      ...{ role: 'writer', until: ['2027-01-01'], code: 'GONE' },
    });
  });

  it.each<[Artefact, unknown, unknown]>([
    ['teacher', { staffId: 4711 }, { staffId: '4711' }],
    ['checkIn', { start: '1788264000000' }, { start: 1_788_264_000_000 }],
    ['checkIn', { start: '' }, {}],
    ['checkIn', { start: 'soon' }, {}],
    ['checkIn', { locked: 'yes' }, {}],
    ['checkIn', { coach: null, start: null }, {}],
    ['reading', { lineNext: null, sections: { goal: 1 } }, {}],
    ['plan', { code: 404, tries: '2' }, { code: '404', tries: 2 }],
  ])('takes of another type what can be taken: %s %o', (artefact, note, known) => {
    expect(read(artefact, note).note).toEqual(known);
  });

  it.each([['null'], ['5'], ['"text"'], ['[1]']])('says nothing where it is no note: %s', text => {
    expect(readLedger([cells('plan', text)])[0]?.note).toEqual({});
  });

  it('goes back to its cell with what could not be taken, until that is said anew', () => {
    const entry = read('reading', { sections: { goal: 1 }, back: 2 });
    expect(written({ ...entry, state: 'planned' })).toEqual({ sections: { goal: 1 }, back: 2 });
    const said = { ...entry, note: { ...entry.note, sections: 'goal=a/b' } };
    expect(written(said)).toEqual({ sections: 'goal=a/b', back: 2 });
  });

  it('has values of its kind alone and loses nothing, whatever somebody typed', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map(String),
      fc.boolean(),
      fc.constant(null),
      fc.jsonValue(),
    );
    const row = fc.constantFrom(...artefacts).chain(artefact =>
      fc.record({
        artefact: fc.constant(artefact),
        note: fc.dictionary(
          fc.oneof(fc.constantFrom(...Object.keys(shapeOf(artefact))), fc.string()),
          value,
        ),
      }),
    );
    fc.assert(
      fc.property(row, ({ artefact, note }) => {
        const shape = shapeOf(artefact);
        const typed = JSON.parse(JSON.stringify(note)) as Record<string, unknown>;
        const entry = read(artefact, note);
        const back = written(entry) as Record<string, unknown>;
        for (const [name, wanted] of Object.entries(shape)) {
          const said = (entry.note as Record<string, unknown>)[name];
          expect(['undefined', wanted]).toContain(typeof said);
        }
        for (const [name, before] of Object.entries(typed)) {
          const wanted = Object.hasOwn(shape, name) ? shape[name] : typeof before;
          const after = Object.hasOwn(back, name) ? back[name] : null;
          if (typeof before === wanted || before === null) expect(after).toEqual(before);
          else if (typeof after === wanted)
            expect(after).toBe(wanted === 'number' ? Number(before) : String(before));
          else expect(after).toEqual(before);
        }
        expect(read(artefact, back)).toEqual(entry);
      }),
      { numRuns: 500 },
    );
  });
});
