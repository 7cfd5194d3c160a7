import { stampOf, type Author } from '../../core/ledger/entries.ts';
import type { Needs } from './needs.ts';

/** This moment as the ledger has it. */
export const stampNow = ({ clock }: Pick<Needs, 'clock'>): string => stampOf(clock.now());

/** Whoever uses the add-on, as the author of entries written now. */
export const authorNow = (needs: Needs, run = ''): Author => ({
  maker: needs.me(),
  run,
  at: stampNow(needs),
});
