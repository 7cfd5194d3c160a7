import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { undoSharesWords } from '../../words/runs/undoShares.ts';
import { removed, takeBack } from './takeBack.ts';

const fileOf = ({ note }: LedgerEntry<'undo'>): string => note.file ?? '';

/** Permissions, taken away one by one; of people who could open a plan before that run they stay. */
export const undoShares = takeBack({
  undoes: 'sharePlans',
  of: 'share',
  paceMs: 370,
  words: undoSharesWords,
  counts: entries => ({
    documents: new Set(entries.map(one => one.key)).size,
    shares: entries.length,
  }),
  stays: () => made => (made.note.held === true ? 'kept_before' : null),
  where: (ledger, { key }) => ({ file: ledger.get('plan', key)?.id ?? '' }),
  send: (back, entries) =>
    removed(back, entries, fileOf, open =>
      back.needs.removals.unshare(
        open.map(entry => ({ file: fileOf(entry), permission: entry.id })),
      ),
    ),
});
