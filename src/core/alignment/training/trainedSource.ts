import { readFeatures } from '../text/features.ts';
import type { Example } from './bank.ts';
import { fit, rowOf, targetOf, vocabularyOf, type FitOptions } from './fit.ts';
import { pack } from './pack.ts';

/** Found by cross-validation over subjects and voices; docs/alignment.md has the figures. */
export const FIT: FitOptions = { epochs: 12, rate: 1, decay: 0.01, second: 0.35 };

/** Columns kept in the shipped table: about 20 characters each. */
export const MOST_COLUMNS = 9000;

/** The trained table as the source of `model/trained.ts`. */
export function trainedSource(bank: readonly Example[]): string {
  const readings = bank.map(example => readFeatures(example.text).features);
  const vocabulary = vocabularyOf(readings);
  const rows = readings.map(features => rowOf(features, vocabulary));
  const targets = bank.map(example => targetOf(example, FIT.second));
  const weights = fit(rows, targets, vocabulary.keys.length, FIT);
  const packed = pack(vocabulary, weights, bank.length, MOST_COLUMNS);
  return `// Written by train.mjs from the bank of example goals; do not edit.\nexport const TRAINED =\n  '${packed}';\n`;
}
