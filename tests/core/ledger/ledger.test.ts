import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../src/core/errors.ts';
import { checkInEventId, planFileKey } from '../../../src/core/ledger/eventId.ts';
import { Ledger, type LedgerEntry } from '../../../src/core/ledger/ledger.ts';
import { LEDGER_HEADER, ledgerCells, readLedger } from '../../../src/core/ledger/ledgerTable.ts';
import { hashId } from '../../../src/core/ledger/opaqueKey.ts';

const entry = (over: Partial<LedgerEntry<'plan'>> = {}): LedgerEntry<'plan'> => ({
  artefact: 'plan',
  key: 'k1',
  part: '',
  state: 'planned',
  id: '',
  maker: 'lead@school.example',
  run: 'r1',
  at: '2026-09-01T13:00:00.000Z',
  note: {},
  ...over,
});

describe('the ledger', () => {
  it('replaces an entry of the same artefact, key and part, and keeps its row', () => {
    const ledger = new Ledger([entry(), entry({ key: 'k2' })]);
    ledger.put(entry({ state: 'done', id: 'doc' }));
    expect(ledger.takeChanges()).toEqual([
      { firstRow: 2, entries: [entry({ state: 'done', id: 'doc' })] },
    ]);
    expect(ledger.get('plan', 'k1')?.id).toBe('doc');
  });

  it('gives changed rows that lie close together as one block, once', () => {
    const ledger = new Ledger([entry(), entry({ key: 'k2' }), entry({ key: 'k3' })]);
    ledger.put(entry({ key: 'k2', state: 'done' }));
    ledger.put(entry({ key: 'k4' }));
    const changes = ledger.takeChanges();
    expect(changes.map(block => [block.firstRow, block.entries.map(one => one.key)])).toEqual([
      [3, ['k2', 'k3', 'k4']],
    ]);
    expect(ledger.takeChanges()).toEqual([]);
  });

  it('writes changes that lie far apart as blocks of their own', () => {
    const many = Array.from({ length: 500 }, (_, count) => entry({ key: 'k' + count }));
    const ledger = new Ledger(many);
    ledger.put(entry({ key: 'k3', state: 'done' }));
    ledger.put(entry({ key: 'k499', state: 'done' }));
    expect(ledger.takeChanges().map(({ firstRow, entries }) => [firstRow, entries.length])).toEqual(
      [
        [5, 1],
        [501, 1],
      ],
    );
  });

  it('reads back what it wrote, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.record({
          key: fc.string(),
          part: fc.string(),
          id: fc.string(),
          note: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        }),
        over => {
          const note = { ...over.note };
          const one = entry({ ...over, note });
          expect(readLedger([ledgerCells(one)])).toEqual([one]);
        },
      ),
    );
  });

  it('has a cell for each header', () => {
    expect(ledgerCells(entry())).toHaveLength(LEDGER_HEADER.length);
  });

  it('stops at a row that was damaged by hand, and names it', () => {
    const good = ledgerCells(entry());
    const broken = [...good.slice(0, 8), '{"folder": '];
    expect(() => readLedger([good, broken])).toThrow(PlanError);
    expect(() => readLedger([good, broken])).toThrow(/LEDGER_DAMAGED {"row":3}/);
    expect(() => readLedger([['pln', ...good.slice(1)]])).toThrow(/LEDGER_DAMAGED {"row":2}/);
  });
});

describe('ids made from names', () => {
  it('are base32hex, as Calendar wants client ids, and stable', () => {
    const id = checkInEventId('book', 'teacher', 'mid-year', 1);
    expect(id).toMatch(/^[a-v0-9]{5,1024}$/);
    expect(checkInEventId('book', 'teacher', 'mid-year', 1)).toBe(id);
  });

  it('differ for another workbook, teacher, round or generation', () => {
    const ids = [
      checkInEventId('book', 'teacher', 'mid-year', 1),
      checkInEventId('book2', 'teacher', 'mid-year', 1),
      checkInEventId('book', 'teacher2', 'mid-year', 1),
      checkInEventId('book', 'teacher', 'year-end', 1),
      checkInEventId('book', 'teacher', 'mid-year', 2),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be confused by moving letters from one part to the next', () => {
    expect(hashId('ab', 'c')).not.toBe(hashId('a', 'bc'));
  });

  it('do not collide over 50,000 names', () => {
    const ids = new Set<string>();
    for (let count = 0; count < 50_000; count += 1) ids.add(hashId('book', 'teacher ' + count));
    expect(ids.size).toBe(50_000);
  });

  it('fit into a Drive property of 124 bytes', () => {
    expect(('gp' + planFileKey('a'.repeat(44), 'b'.repeat(32), 2)).length).toBeLessThanOrEqual(124);
  });
});
