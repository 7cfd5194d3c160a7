import { CONCEPTS } from '../concepts.ts';
import { readFeatures, type Feature } from '../text/features.ts';
import type { Example } from './bank.ts';
import {
  fit,
  rowOf,
  softmax,
  targetOf,
  vocabularyOf,
  type FitOptions,
  type Vocabulary,
} from './fit.ts';

/** Found by cross-validation over subjects and voices; docs/alignment.md has the figures. */
const FIT: FitOptions = { epochs: 8, rate: 1, decay: 0.15, second: 0.35 };

/** A classifier before it is packed. */
export interface Trained {
  readonly vocabulary: Vocabulary;
  readonly weights: Float64Array;
}

/** What the classifier sees of each example; worked out once for many trainings. */
export function readingsOf(bank: readonly Example[]): (readonly Feature[])[] {
  return bank.map(example => readFeatures(example.text).features);
}

/** Trains on the examples; `readings` are theirs, in the same order. */
export function train(
  bank: readonly Example[],
  readings: readonly (readonly Feature[])[],
): Trained {
  const vocabulary = vocabularyOf(readings);
  const rows = readings.map(features => rowOf(features, vocabulary));
  const targets = bank.map(example => targetOf(example, FIT.second));
  return { vocabulary, weights: fit(rows, targets, vocabulary.keys.length, FIT) };
}

/** The share of each concept in a text, by a classifier that is not packed. */
export function sharesOf(
  { vocabulary, weights }: Trained,
  reading: readonly Feature[],
): Float64Array {
  const width = CONCEPTS.length;
  const { columns, values } = rowOf(reading, vocabulary);
  const base = vocabulary.keys.length * width;
  const shares = weights.slice(base, base + width);
  for (let i = 0; i < columns.length; i++)
    for (let k = 0; k < width; k++)
      shares[k]! += (values[i] ?? 0) * (weights[(columns[i] ?? 0) * width + k] ?? 0);
  softmax(shares);
  return shares;
}
