import { CONCEPTS } from '../concepts.ts';
import {
  KIND_WEIGHT,
  isSmallWord,
  readFeatures,
  type Feature,
  type Reading,
} from '../text/features.ts';
import { remembering } from '../../remembering.ts';
import { TRAINED } from './trained.ts';
import { unpack, type Line, type Model } from './unpack.ts';

/** Decay in training holds scores back; divided by this they are as sure as they are right. */
const HELD_BACK = 0.75;

let loaded: Model | null = null;

/** The trained model; read at first use, so that a server start does not pay for it. */
function model(): Model {
  loaded ??= unpack(TRAINED);
  return loaded;
}

/** What the classifier makes of a text. */
export interface Sense {
  /** Share of each concept, in the order of `CONCEPTS`; they add up to 1. */
  readonly shares: Float64Array;
  /** How many telling words it knew, each counted once. */
  readonly known: number;
  /** Telling words it knew, as a share of all telling words. */
  readonly coverage: number;
  readonly reading: Reading;
  readonly seen: readonly Seen[];
}

/** A feature that the model knows, with its value in this text. */
interface Seen {
  readonly feature: Feature;
  readonly line: Line;
  readonly value: number;
}

function placeOf(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A repeated feature counts for a little more, never twice over; as in training/fit.ts. */
function valuesOf(features: readonly Feature[], { keys, line }: Model): Seen[] {
  const byLine = new Map<Line, { feature: Feature; value: number }>();
  for (const feature of features) {
    const at = placeOf(keys, feature.key);
    if (at < 0) continue;
    const found = line(at);
    const one = feature.weight * KIND_WEIGHT[feature.kind] * found.idf;
    const old = byLine.get(found);
    if (old) old.value = Math.min(old.value + one * 0.4, one * 2);
    else byLine.set(found, { feature, value: one });
  }
  let square = 0;
  for (const { value } of byLine.values()) square += value * value;
  const scale = square ? 1 / Math.sqrt(square) : 0;
  return [...byLine].map(([line, { feature, value }]) => ({ line, feature, value: value * scale }));
}

/** Which practice concepts a text speaks of. Never throws; an unknown text has `known` 0. */
export const sense = remembering(500, senseOf);

function senseOf(text: string): Sense {
  const reading = readFeatures(text);
  const { intercepts } = model();
  const width = CONCEPTS.length;
  const seen = valuesOf(reading.features, model());
  const shares = new Float64Array(width);
  for (let k = 0; k < width; k++) shares[k] = intercepts[k] ?? 0;
  for (const { line, value } of seen) {
    line.concepts.forEach((k, at) => (shares[k]! += value * (line.weights[at] ?? 0)));
  }
  let top = -Infinity;
  for (const score of shares) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < width; k++) sum += shares[k] = Math.exp(((shares[k] ?? 0) - top) / HELD_BACK);
  for (let k = 0; k < width; k++) shares[k]! /= sum;
  const isTelling = (at: number): boolean => !isSmallWord(reading.tokens[at]?.word ?? '');
  const telling = new Set(reading.tokens.filter((_, at) => isTelling(at)).map(({ word }) => word));
  const words = seen.filter(({ feature }) => feature.kind === 'word' && isTelling(feature.first));
  const known = words.length;
  const coverage = telling.size ? Math.min(1, known / telling.size) : 0;
  return { shares, known, coverage, reading, seen };
}
