/**
 * How the trained table is written: a stream of bits, six a character. The head is the number of
 * columns (16 bits) and an intercept for each concept (8 bits, hundredths around 128). Columns follow
 * in the order of their keys: key gap (Rice code), idf (4 bits), scale (4 bits), how many concepts
 * the column speaks to (6 bits), which ones (a bit for each concept, or 6 bits each where that is
 * shorter), and for each a sign and one of four sizes (3 bits).
 */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Low bits of a key gap that are written as they are. */
export const GAP_BITS = 10;
export const IDF_STEP = 0.5;
export const IDF_LEAST = 1.5;
export const SCALE_STEP = 0.25;
export const SCALE_LEAST = -3;
/** Sizes of a weight as shares of the column's largest. */
export const SIZES = [0.2, 0.38, 0.65, 1] as const;

/** Whether so many concepts are shorter as a list of 6-bit numbers than as a bit for each. */
export const isListed = (count: number, concepts: number): boolean => 6 * count < concepts;
