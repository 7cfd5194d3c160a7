/**
 * How the trained table is written. A line says of one feature how far it speaks for some of the
 * concepts; what it says is written in prefix codes that are the same all through the table, so that
 * a few lines can be read without the others. Reader and writer choose codes by the same functions.
 */

export const IDF_STEP = 0.5;
export const IDF_LEAST = 1.5;
export const SCALE_STEP = 0.25;
export const SCALE_LEAST = -3;
/** Sizes of a weight as shares of the column's largest; a cell holds 0 or the place, from 1, with its sign. */
export const SIZES = [0.27, 0.43, 0.67, 1] as const;

/** The table as text: what has to be known to find a line, and the lines. */
export interface PackedTable {
  /** Streams of deflate one after another, as `HEAD` has them, each after its size. */
  readonly head: string;
  readonly lines: string;
}

/** The bytes of the head that say how large its streams are, three each. */
export const SIZE_BYTES = 3;
/**
 * The head's streams: the intercepts; how long each code of `CODES` is; of every line the low and the
 * high byte of its key's distance from the one before; of every block of lines how many bits it takes,
 * low bytes and high ones.
 */
export const HEAD = ['intercepts', 'lengths', 'low', 'high', 'blockLow', 'blockHigh'] as const;
/** A high byte of this is followed by another one, which is added. */
export const MORE = 255;
/** So many lines are read at once. */
export const BLOCK = 8;

/**
 * The codes, each with how many symbols it has: how many concepts a line speaks of; by that count its
 * `idf` and `scale`; by the share of concepts still to come how many are passed over to the next; by
 * the count and how many spoke for their concept so far what a cell says.
 */
export const CODES = [
  64,
  ...Array.from({ length: 4 }, () => 256),
  ...Array.from({ length: 10 }, () => 64),
  ...Array.from({ length: 16 }, () => 8),
];

const manyOf = (count: number): number => (count < 4 ? 0 : count < 9 ? 1 : count < 18 ? 2 : 3);

/** The code of how many concepts a line speaks of. */
export const COUNT_CODE = 0;

/** The code of a line's `idf` (times 16) and `scale`. */
export const lineCode = (count: number): number => 1 + manyOf(count);

/** The code of what is passed over, where `left` concepts are to come from `next` on, of `width`. */
export const gapCode = (left: number, next: number, width: number): number =>
  5 + Math.min(9, Math.floor((10 * left) / (width - next)));

/** The code of a cell, after `positive` cells of its line that speak for their concept. */
export const cellCode = (count: number, positive: number): number =>
  15 + manyOf(count) * 4 + Math.min(positive, 3);

/** A cell's sign and size as a symbol. */
export const cellSymbol = (cell: number): number => (cell < 0 ? 3 - cell : cell - 1);

/** The sign and size that a symbol stands for, as a share of the column's unit. */
export const cellShare = (symbol: number): number =>
  symbol < 4 ? (SIZES[symbol] ?? 0) : -(SIZES[symbol - 4] ?? 0);
