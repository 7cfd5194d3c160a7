import { describe, expect, it } from 'vitest';
import { done, newEntry, stampOf } from '../../../src/core/ledger/entries.ts';

const author = { maker: 'lead@school.example', run: 'r1', at: stampOf(1_788_264_000_000) };

describe('a new entry', () => {
  it('says who wrote it, in which run and when', () => {
    const note = { role: 'writer' };
    const entry = newEntry(
      'share',
      { key: 'k1', part: 'a@school.example', state: 'planned', note },
      author,
    );
    expect(entry).toEqual({
      ...{ artefact: 'share', key: 'k1', part: 'a@school.example', state: 'planned', id: '' },
      ...{ maker: 'lead@school.example', run: 'r1', at: '2026-09-01T12:00:00.000Z', note },
    });
  });

  it('once it is done has Google’s id and nothing of tries that failed', () => {
    const note = { folder: 'Ruiz', code: 'GOOGLE_BUSY', message: 'later', tries: 2 };
    const entry = newEntry('plan', { key: 'k1', state: 'planned', note }, author);
    expect(done(entry, author.at, 'doc', { url: 'https://docs.example/doc' })).toEqual({
      ...{ ...entry, state: 'done', id: 'doc' },
      note: { folder: 'Ruiz', url: 'https://docs.example/doc' },
    });
  });
});
