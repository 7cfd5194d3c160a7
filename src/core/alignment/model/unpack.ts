import { CONCEPTS } from '../concepts.ts';
import { rangeReader } from './rangeReader.ts';
import {
  codeByte,
  codeLine,
  IDF_LEAST,
  IDF_STEP,
  SCALE_LEAST,
  SCALE_STEP,
  SIZES,
  type Line,
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

/** Reads what `training/pack.ts` wrote. */
export function unpack(packed: string): Model {
  const code = rangeReader(packed);
  const width = CONCEPTS.length;
  const count = (codeByte(code, 0) << 8) | codeByte(code, 0);
  const intercepts = new Float32Array(width);
  for (let k = 0; k < width; k++) intercepts[k] = (codeByte(code, 0) - 128) / 100;
  const keys = new Int32Array(count);
  const idf = new Float32Array(count);
  const weights = new Float32Array(count * width);
  const line: Line = { gap: 0, idf: 0, scale: 0, cells: new Int8Array(width) };
  for (let at = 0, key = 0; at < count; at++) {
    line.cells.fill(0);
    codeLine(code, line);
    keys[at] = key += line.gap;
    idf[at] = IDF_LEAST + line.idf * IDF_STEP;
    const unit = Math.exp(SCALE_LEAST + line.scale * SCALE_STEP);
    for (let k = 0; k < width; k++) {
      const cell = line.cells[k] ?? 0;
      if (cell) weights[at * width + k] = unit * Math.sign(cell) * (SIZES[Math.abs(cell) - 1] ?? 0);
    }
  }
  return { keys, idf, weights, intercepts };
}
