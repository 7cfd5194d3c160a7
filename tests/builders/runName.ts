import type { RUN_KINDS } from '../../src/app/runKinds.ts';

/** A kind of run by its name in the ledger. */
export type RunName = keyof typeof RUN_KINDS;
