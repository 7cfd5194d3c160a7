import { describe, expect, it } from 'vitest';
import { planFileKey } from '../../../src/core/ledger/eventId.ts';
import { matchPlans, type KeyedFile } from '../../../src/core/ledger/lostPlans.ts';
import { teacherKey } from '../../../src/core/ledger/teacherKey.ts';

const BOOK = 'workbook-1';
const ana = { email: 'ana.reyes@larkfield.example', name: 'Ana Reyes' };
const bo = { email: null, name: 'Bo Lindqvist' };

/** The document of somebody, as Drive lists it. */
function file(
  id: string,
  whose: typeof ana | typeof bo,
  { generation = 1, day = 1, emails = [] as string[], book = BOOK } = {},
): KeyedFile {
  const key = teacherKey(book, whose, 0);
  return {
    id,
    fileKey: planFileKey(book, key, generation),
    createdTime: `2026-09-0${day}T08:00:00Z`,
    maybe: [...emails, null].map(email => ({ email, name: whose.name })),
  };
}

const found = (people: readonly (typeof ana | typeof bo)[], ...files: readonly KeyedFile[]) =>
  matchPlans(BOOK, people, files).map(one => [one.file, one.whose.name, one.generation]);

describe('whose plans documents are', () => {
  it('is told from the people of the roster, with or without an address', () => {
    expect(found([ana, bo], file('a', ana), file('b', bo))).toEqual([
      ['a', 'Ana Reyes', 1],
      ['b', 'Bo Lindqvist', 1],
    ]);
  });

  it('is told from whom a document is shared with, where the roster has another address now', () => {
    const moved = { ...ana, email: 'ana.reyes-soto@larkfield.example' };
    expect(found([moved], file('a', ana))).toEqual([]);
    const emails = ['coach@larkfield.example', ana.email];
    expect(found([moved], file('a', ana, { emails }))).toEqual([['a', 'Ana Reyes', 1]]);
  });

  it('is the last that was made after an undo, and of those the oldest', () => {
    const files = [
      file('first', ana),
      file('twin', ana, { generation: 2, day: 5 }),
      file('now', ana, { generation: 2, day: 4 }),
    ];
    expect(found([ana], ...files)).toEqual([['now', 'Ana Reyes', 2]]);
  });

  it('is nobody’s in another workbook', () => {
    expect(found([ana], file('a', ana, { book: 'workbook-2', emails: [ana.email] }))).toEqual([]);
  });
});
