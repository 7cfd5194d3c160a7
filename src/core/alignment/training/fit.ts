import { CONCEPTS } from '../concepts.ts';
import { KIND_WEIGHT, type Feature } from '../text/features.ts';
import type { Example } from './bank.ts';

/** A text as parallel lists of column numbers and values of length one. */
export interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Which features the classifier knows, with their inverse document frequency. */
export interface Vocabulary {
  readonly columnOf: ReadonlyMap<number, number>;
  readonly keys: readonly number[];
  readonly kinds: readonly Feature['kind'][];
  readonly idf: Float64Array;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of every weight taken away after each pass. */
  readonly decay: number;
  /** Share of the target that goes to a goal's second concepts. */
  readonly second: number;
}

const LEAST_TEXTS: Readonly<Record<Feature['kind'], number>> = {
  word: 2,
  pair: 2,
  skip: 2,
  family: 2,
  letters: 3,
};

/** Features seen in enough texts; a rarer one says more about its text than about the practice. */
export function vocabularyOf(readings: readonly (readonly Feature[])[]): Vocabulary {
  const seen = new Map<number, { texts: number; kind: Feature['kind'] }>();
  for (const features of readings) {
    const once = new Set<number>();
    for (const { key, kind } of features) {
      if (once.has(key)) continue;
      once.add(key);
      const entry = seen.get(key);
      if (entry) entry.texts += 1;
      else seen.set(key, { texts: 1, kind });
    }
  }
  const keys = [...seen].filter(([, e]) => e.texts >= LEAST_TEXTS[e.kind]).map(([key]) => key);
  keys.sort((a, b) => a - b);
  const idf = Float64Array.from(keys, key =>
    Math.log((readings.length + 1) / ((seen.get(key)?.texts ?? 0) + 1)),
  );
  const kinds = keys.map(key => seen.get(key)?.kind ?? 'word');
  return { keys, kinds, idf, columnOf: new Map(keys.map((key, column) => [key, column])) };
}

/** The text's row: repeated features count by logarithm, the whole has length one. */
export function rowOf(features: readonly Feature[], vocabulary: Vocabulary): Row {
  const values = new Map<number, number>();
  for (const { key, kind, weight } of features) {
    const column = vocabulary.columnOf.get(key);
    if (column === undefined) continue;
    const value = weight * KIND_WEIGHT[kind] * (vocabulary.idf[column] ?? 0);
    const old = values.get(column);
    values.set(column, old === undefined ? value : Math.min(old + value * 0.4, value * 2));
  }
  let square = 0;
  for (const value of values.values()) square += value * value;
  const scale = square ? 1 / Math.sqrt(square) : 0;
  return {
    columns: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values(), value => value * scale),
  };
}

/** The share of an example's target that each concept gets. */
export function targetOf(example: Example, second: number): Float64Array {
  const target = new Float64Array(CONCEPTS.length);
  const [main, ...others] = example.concepts.map(code => CONCEPTS.indexOf(code));
  target[main ?? 0] = others.length ? 1 - second : 1;
  for (const at of others) target[at] = second / others.length;
  return target;
}

/** A repeatable order for pass number `pass` (a linear congruential shuffle). */
function order(length: number, pass: number): Int32Array {
  const list = Int32Array.from({ length }, (_, i) => i);
  let state = 7919 * (pass + 1);
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    const kept = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = kept;
  }
  return list;
}

/** Soft-max in place. */
export function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp((scores[k] ?? 0) - top);
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
}

/**
 * Multinomial logistic regression by AdaGrad. The result has one line of `CONCEPTS.length`
 * weights a column, then one line of intercepts. The same input gives the same bytes.
 */
export function fit(
  rows: readonly Row[],
  targets: readonly Float64Array[],
  columns: number,
  options: FitOptions,
): Float64Array {
  const width = CONCEPTS.length;
  const weights = new Float64Array((columns + 1) * width);
  const squares = new Float64Array((columns + 1) * width).fill(1e-3);
  const scores = new Float64Array(width);
  for (let pass = 0; pass < options.epochs; pass++) {
    for (const at of order(rows.length, pass)) {
      const row = rows[at];
      const target = targets[at];
      if (!row || !target) continue;
      const { columns: list, values } = row;
      for (let k = 0; k < width; k++) scores[k] = weights[columns * width + k]!;
      for (let i = 0; i < list.length; i++) {
        const base = list[i]! * width;
        for (let k = 0; k < width; k++) scores[k]! += values[i]! * weights[base + k]!;
      }
      softmax(scores);
      for (let k = 0; k < width; k++) scores[k] = scores[k]! - target[k]!;
      for (let i = 0; i <= list.length; i++) {
        const base = (i < list.length ? list[i]! : columns) * width;
        const value = i < list.length ? values[i]! : 0.1;
        for (let k = 0; k < width; k++) {
          const slope = scores[k]! * value;
          const square = (squares[base + k]! += slope * slope);
          weights[base + k]! -= (options.rate * slope) / Math.sqrt(square);
        }
      }
    }
    for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - options.decay;
  }
  return weights;
}
