import { CONCEPTS } from '../concepts.ts';
import {
  IDF_LEAST,
  IDF_STEP,
  SCALE_LEAST,
  SCALE_STEP,
  SIZES,
  type PackedTable,
} from '../model/tableFormat.ts';
import { KIND_WEIGHT } from '../text/features.ts';
import type { Vocabulary } from './fit.ts';
import { writeTable, type Deflate } from './writeTable.ts';

/** A weight below this share of its column's largest costs more room than it is worth. */
const LEAST_SIZE = 0.2;

/** A line of weights around its middle: soft-max does not see what all concepts share. */
function centred(weights: Float64Array, line: number): Float64Array {
  const width = CONCEPTS.length;
  const copy = weights.slice(line * width, (line + 1) * width);
  const middle = copy.slice().sort()[width >> 1] ?? 0;
  return copy.map(weight => weight - middle);
}

interface Weighed {
  readonly key: number;
  readonly idf: number;
  readonly weights: Float64Array;
  readonly worth: number;
}

const norm = (line: Float64Array): number =>
  Math.sqrt(line.reduce((sum, weight) => sum + weight * weight, 0));

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.round(value)));

/** The trained classifier as text: the `most` columns that matter most, rounded. */
export function pack(
  vocabulary: Vocabulary,
  weights: Float64Array,
  texts: number,
  most: number,
  deflate: Deflate,
): PackedTable {
  const columns: Weighed[] = vocabulary.keys.map((key, column) => {
    const idf = vocabulary.idf[column] ?? 0;
    const line = centred(weights, column);
    const kindWeight = KIND_WEIGHT[vocabulary.kinds[column] ?? 'word'];
    const seen = (texts + 1) * Math.exp(-idf);
    return { key, idf, weights: line, worth: norm(line) * idf * kindWeight * Math.sqrt(seen) };
  });
  const kept = columns.sort((a, b) => b.worth - a.worth || a.key - b.key).slice(0, most);
  kept.sort((a, b) => a.key - b.key);
  const intercepts = [...centred(weights, vocabulary.keys.length)].map(weight =>
    within(128 + weight * 100, 0, 255),
  );
  const written = kept.map(({ key, idf, weights: exact }, place) => {
    const top = exact.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 1e-6);
    const scale = within((Math.log(top) - SCALE_LEAST) / SCALE_STEP, 0, 15);
    return {
      gap: key - (kept[place - 1]?.key ?? 0),
      idf: within((idf - IDF_LEAST) / IDF_STEP, 0, 15),
      scale,
      cells: rounded(exact, top, Math.exp(SCALE_LEAST + scale * SCALE_STEP)),
    };
  });
  return writeTable(intercepts, written, deflate);
}

/** Each weight as the place, from 1, of its nearest size with its sign; small ones as 0. */
function rounded(weights: Float64Array, top: number, unit: number): Int8Array {
  return Int8Array.from(weights, weight => {
    const size = Math.abs(weight);
    if (size < LEAST_SIZE * top) return 0;
    const away = (at: number): number => Math.abs(size / unit - (SIZES[at] ?? 0));
    let nearest = 0;
    for (const at of SIZES.keys()) if (away(at) < away(nearest)) nearest = at;
    return weight < 0 ? -nearest - 1 : nearest + 1;
  });
}
