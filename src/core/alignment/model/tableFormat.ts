/**
 * How the trained table is written: yes-or-no decisions, each coded by how likely it was in its
 * place so far, as bytes, four of them in five letters. Reader and writer walk through a line by
 * the same function, so they cannot drift apart.
 */

/** No quote, backslash, dollar, slash or angle bracket: the table stands in a source file. */
export const LETTERS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+-.:;=?@[]^_{|}~';

export const IDF_STEP = 0.5;
export const IDF_LEAST = 1.5;
export const SCALE_STEP = 0.25;
export const SCALE_LEAST = -3;
/** Sizes of a weight as shares of the column's largest; a cell holds 0 or the place, from 1, with its sign. */
export const SIZES = [0.27, 0.43, 0.67, 1] as const;

/** One column of the table in whole numbers. */
export interface Line {
  /** Distance from the key before. */
  gap: number;
  /** 0 to 15, in steps of `IDF_STEP`. */
  idf: number;
  /** 0 to 15, in steps of `SCALE_STEP` of the natural logarithm. */
  scale: number;
  /** For each concept what the column says of it. */
  readonly cells: Int8Array;
}

/** Codes one decision in a place: a writer takes `bit` and gives it back, a reader gives what it reads. */
export type Coder = (place: number, bit: number) => number;

const GAP_BITS = 10;
const AT = { high: 0, low: 16, idf: 32, scale: 48, count: 64, cell: 128, sign: 160, size: 176 };
/** How many places there are. */
export const PLACES = 208;

/** A number of `bits` bits, each decided in a place of its own for every way to it. */
function number(code: Coder, start: number, bits: number, value: number): number {
  let way = 1;
  for (let bit = bits - 1; bit >= 0; bit--)
    way = (way << 1) | code(start + way, (value >> bit) & 1);
  return way - (1 << bits);
}

/** Codes a number from 0 to 255 for the head of the table. */
export function codeByte(code: Coder, value: number): number {
  const high = number(code, AT.low, 4, value >> 4);
  return (high << 4) | number(code, AT.low, 4, value & 15);
}

/** Walks through a line: a writer finds it unchanged, a reader filled. */
export function codeLine(code: Coder, line: Line): void {
  const { cells } = line;
  let high = 0;
  while (code(AT.high + Math.min(high, 15), line.gap >> GAP_BITS > high ? 1 : 0)) high++;
  let gap = high;
  for (let bit = GAP_BITS - 1; bit >= 0; bit--)
    gap = (gap << 1) | code(AT.low, (line.gap >> bit) & 1);
  line.gap = gap;
  line.idf = number(code, AT.idf, 4, line.idf);
  line.scale = number(code, AT.scale, 4, line.scale);
  let spoken = 0;
  for (const cell of cells) if (cell) spoken++;
  const count = number(code, AT.count, 6, spoken);
  const many = count < 4 ? 0 : count < 9 ? 1 : count < 18 ? 2 : 3;
  let left = count;
  let positive = 0;
  for (let k = 0; k < cells.length && left > 0; k++) {
    const old = cells[k] ?? 0;
    const share = Math.floor((31 * left) / (cells.length - k));
    if (!code(AT.cell + share, old ? 1 : 0)) continue;
    left--;
    const minus = code(AT.sign + many * 4 + Math.min(positive, 3), old < 0 ? 1 : 0);
    if (!minus) positive++;
    const size = number(code, AT.size + (many * 2 + minus) * 4, 2, Math.abs(old) - 1) + 1;
    cells[k] = minus ? -size : size;
  }
}
