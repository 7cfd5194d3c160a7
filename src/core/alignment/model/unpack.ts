import { CONCEPTS } from '../concepts.ts';

/** The trained classifier, ready to use. */
export interface Model {
  /** Feature keys, ascending. */
  readonly keys: Int32Array;
  readonly idf: Float32Array;
  /** `CONCEPTS.length` weights a key. */
  readonly weights: Float32Array;
  readonly intercepts: Float32Array;
}

const IDF_STEP = 0.05;
const SCALE_STEP = 0.08;

/** The bytes of standard base64 without padding; Apps Script has no `atob`. */
function bytesOf(text: string): Uint8Array {
  const value = new Uint8Array(128);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) value[letters.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length >> 2) * 3);
  let to = 0;
  for (let i = 0; i + 3 < text.length; i += 4) {
    const n =
      ((value[text.charCodeAt(i)] ?? 0) << 18) |
      ((value[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((value[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (value[text.charCodeAt(i + 3)] ?? 0);
    bytes[to++] = n >> 16;
    bytes[to++] = (n >> 8) & 255;
    bytes[to++] = n & 255;
  }
  return bytes;
}

/** Reads what `training/pack.ts` wrote. */
export function unpack(packed: string): Model {
  const bytes = bytesOf(packed);
  const width = CONCEPTS.length;
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  const count = (next() << 8) | next();
  const intercepts = new Float32Array(width);
  for (let k = 0; k < width; k++) intercepts[k] = (next() - 128) / 100;
  const keys = new Int32Array(count);
  const idf = new Float32Array(count);
  const weights = new Float32Array(count * width);
  const masks = new Uint8Array(Math.ceil(width / 8));
  for (let line = 0; line < count; line++) {
    keys[line] = (next() << 16) | (next() << 8) | next();
    idf[line] = next() * IDF_STEP;
    const unit = Math.exp((next() - 128) * SCALE_STEP);
    for (let m = 0; m < masks.length; m++) masks[m] = next();
    let pair = -1;
    for (let k = 0; k < width; k++) {
      if (!((masks[k >> 3] ?? 0) & (1 << (k & 7)))) continue;
      let nibble;
      if (pair < 0) {
        pair = next();
        nibble = pair >> 4;
      } else {
        nibble = pair & 15;
        pair = -1;
      }
      weights[line * width + k] = (nibble < 8 ? nibble : 8 - nibble) * unit;
    }
  }
  return { keys, idf, weights, intercepts };
}
