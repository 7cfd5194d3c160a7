import { CONCEPTS } from '../concepts.ts';
import {
  GAP_BITS,
  IDF_LEAST,
  IDF_STEP,
  isListed,
  LETTERS,
  SCALE_LEAST,
  SCALE_STEP,
  SIZES,
} from '../model/tableFormat.ts';
import { KIND_WEIGHT } from '../text/features.ts';
import type { Vocabulary } from './fit.ts';

/** A weight below this share of its column's largest costs more room than it is worth. */
const LEAST_SIZE = 0.15;

/** Collects bits, six a character. */
function bitWriter(): { write(value: number, bits: number): void; text(): string } {
  const letters: string[] = [];
  let held = 0;
  let count = 0;
  const write = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1);
      if (++count < 6) continue;
      letters.push(LETTERS[held] ?? '');
      held = 0;
      count = 0;
    }
  };
  return {
    write,
    text() {
      if (count > 0) write(0, 6 - count);
      return letters.join('');
    },
  };
}

/** A line of weights around its middle: soft-max does not see what all concepts share. */
function centred(weights: Float64Array, line: number): Float64Array {
  const width = CONCEPTS.length;
  const copy = weights.slice(line * width, (line + 1) * width);
  const middle = copy.slice().sort()[width >> 1] ?? 0;
  return copy.map(weight => weight - middle);
}

interface Line {
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
): string {
  const lines: Line[] = vocabulary.keys.map((key, column) => {
    const idf = vocabulary.idf[column] ?? 0;
    const line = centred(weights, column);
    const kindWeight = KIND_WEIGHT[vocabulary.kinds[column] ?? 'word'];
    const seen = (texts + 1) * Math.exp(-idf);
    return { key, idf, weights: line, worth: norm(line) * idf * kindWeight * Math.sqrt(seen) };
  });
  const kept = lines.sort((a, b) => b.worth - a.worth || a.key - b.key).slice(0, most);
  kept.sort((a, b) => a.key - b.key);
  const bits = bitWriter();
  bits.write(kept.length, 16);
  for (const weight of centred(weights, vocabulary.keys.length))
    bits.write(within(128 + weight * 100, 0, 255), 8);
  let before = 0;
  for (const line of kept) {
    writeGap(line.key - before, bits.write);
    before = line.key;
    writeLine(line, bits.write);
  }
  return bits.text();
}

type Write = (value: number, bits: number) => void;

function writeGap(gap: number, write: Write): void {
  for (let high = gap >> GAP_BITS; high > 0; high--) write(1, 1);
  write(0, 1);
  write(gap & ((1 << GAP_BITS) - 1), GAP_BITS);
}

function writeLine({ idf, weights }: Line, write: Write): void {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const scale = within((Math.log(top) - SCALE_LEAST) / SCALE_STEP, 0, 15);
  write(within((idf - IDF_LEAST) / IDF_STEP, 0, 15), 4);
  write(scale, 4);
  const unit = Math.exp(SCALE_LEAST + scale * SCALE_STEP);
  const spoken = [...weights.keys()].filter(k => Math.abs(weights[k] ?? 0) >= LEAST_SIZE * top);
  write(spoken.length, 6);
  if (isListed(spoken.length, weights.length)) for (const k of spoken) write(k, 6);
  else for (const k of weights.keys()) write(spoken.includes(k) ? 1 : 0, 1);
  for (const k of spoken) {
    const weight = weights[k] ?? 0;
    const away = (size: number): number => Math.abs(Math.abs(weight) / unit - size);
    const nearest = SIZES.reduce(
      (best, size, i) => (away(size) < away(SIZES[best] ?? 1) ? i : best),
      0,
    );
    write(weight < 0 ? 1 : 0, 1);
    write(nearest, 2);
  }
}
