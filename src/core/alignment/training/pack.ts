import { CONCEPTS } from '../concepts.ts';
import type { Vocabulary } from './fit.ts';

/** Steps of the packed idf and scale bytes; the reader in ../model/unpack.ts has the same. */
const IDF_STEP = 0.05;
const SCALE_STEP = 0.08;

/** A weight of less than so many steps is left out: it costs more room than it is worth. */
const LEAST_STEPS = 1.5;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += LETTERS[(n >> shift) & 63];
  }
  return text;
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

/**
 * The trained classifier as text: the `most` columns that matter most, each weight in four bits.
 * A column is key (3 bytes), idf, scale, a bit mask of the concepts it speaks to, their nibbles.
 */
export function pack(
  vocabulary: Vocabulary,
  weights: Float64Array,
  texts: number,
  most: number,
): string {
  const lines: Line[] = vocabulary.keys.map((key, column) => {
    const idf = vocabulary.idf[column] ?? 0;
    const line = centred(weights, column);
    const seen = (texts + 1) * Math.exp(-idf);
    return { key, idf, weights: line, worth: norm(line) * idf * Math.sqrt(seen) };
  });
  const kept = lines.sort((a, b) => b.worth - a.worth || a.key - b.key).slice(0, most);
  kept.sort((a, b) => a.key - b.key);
  const bytes: number[] = [(kept.length >> 8) & 255, kept.length & 255];
  const intercepts = centred(weights, vocabulary.keys.length);
  for (const weight of intercepts)
    bytes.push(Math.max(0, Math.min(255, 128 + Math.round(weight * 100))));
  for (const line of kept) packLine(line, bytes);
  return base64(bytes);
}

function norm(line: Float64Array): number {
  return Math.sqrt(line.reduce((sum, weight) => sum + weight * weight, 0));
}

function packLine({ key, idf, weights }: Line, bytes: number[]): void {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const scaleByte = Math.max(0, Math.min(255, Math.round(Math.log(top / 7) / SCALE_STEP) + 128));
  const unit = Math.exp((scaleByte - 128) * SCALE_STEP);
  const steps = Array.from(weights, weight =>
    Math.abs(weight) < LEAST_STEPS * unit
      ? 0
      : Math.max(-7, Math.min(7, Math.round(weight / unit))),
  );
  bytes.push((key >> 16) & 255, (key >> 8) & 255, key & 255, Math.round(idf / IDF_STEP), scaleByte);
  for (let k = 0; k < CONCEPTS.length; k += 8) {
    let mask = 0;
    for (let bit = 0; bit < 8; bit++) if (steps[k + bit]) mask |= 1 << bit;
    bytes.push(mask);
  }
  const nibbles = steps.filter(step => step !== 0).map(step => (step > 0 ? step : 8 - step));
  for (let i = 0; i < nibbles.length; i += 2)
    bytes.push(((nibbles[i] ?? 0) << 4) | (nibbles[i + 1] ?? 0));
}
