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
} from './tableFormat.ts';

/** The trained classifier, ready to use. */
export interface Model {
  /** Feature keys, ascending. */
  readonly keys: Int32Array;
  readonly idf: Float32Array;
  /** `CONCEPTS.length` weights a key. */
  readonly weights: Float32Array;
  readonly intercepts: Float32Array;
}

/** Reads bits from text, six a character. */
function bitReader(text: string): (bits: number) => number {
  const values = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i;
  let at = 0;
  let held = 0;
  let left = 0;
  return bits => {
    let value = 0;
    for (let need = bits; need > 0;) {
      if (left === 0) {
        held = values[text.charCodeAt(at++)] ?? 0;
        left = 6;
      }
      const take = Math.min(need, left);
      value = (value << take) | ((held >> (left - take)) & ((1 << take) - 1));
      left -= take;
      need -= take;
    }
    return value;
  };
}

/** Reads what `training/pack.ts` wrote. */
export function unpack(packed: string): Model {
  const read = bitReader(packed);
  const width = CONCEPTS.length;
  const count = read(16);
  const intercepts = new Float32Array(width);
  for (let k = 0; k < width; k++) intercepts[k] = (read(8) - 128) / 100;
  const keys = new Int32Array(count);
  const idf = new Float32Array(count);
  const weights = new Float32Array(count * width);
  const spoken = new Uint8Array(64);
  let key = 0;
  for (let line = 0; line < count; line++) {
    let high = 0;
    while (read(1) === 1) high++;
    key += (high << GAP_BITS) | read(GAP_BITS);
    keys[line] = key;
    idf[line] = IDF_LEAST + read(4) * IDF_STEP;
    const unit = Math.exp(SCALE_LEAST + read(4) * SCALE_STEP);
    const speaks = read(6);
    if (isListed(speaks, width)) for (let i = 0; i < speaks; i++) spoken[i] = read(6);
    else for (let k = 0, i = 0; k < width; k++) if (read(1) === 1) spoken[i++] = k;
    for (let i = 0; i < speaks; i++) {
      const sign = read(1) === 1 ? -1 : 1;
      weights[line * width + (spoken[i] ?? 0)] = sign * (SIZES[read(2)] ?? 0) * unit;
    }
  }
  return { keys, idf, weights, intercepts };
}
