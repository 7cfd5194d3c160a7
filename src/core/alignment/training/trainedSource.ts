import type { Example } from './bank.ts';
import { pack } from './pack.ts';
import type { Deflate } from './writeTable.ts';
import { readingsOf, train } from './train.ts';

/** Columns kept in the shipped table: about 13 characters each. */
const MOST_COLUMNS = 12_000;

/** The trained table as the source of `model/trained.ts`: the same bank, the same bytes. */
export function trainedSource(bank: readonly Example[], deflate: Deflate): string {
  const { vocabulary, weights } = train(bank, readingsOf(bank));
  const { head, lines } = pack(vocabulary, weights, bank.length, MOST_COLUMNS, deflate);
  return (
    '// Written by train.mjs from the bank of example goals; do not edit.\n' +
    `export const TRAINED = {\n  head: '${head}',\n  lines:\n    '${lines}',\n};\n`
  );
}
