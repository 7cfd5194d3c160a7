import { LETTERS, PLACES, type Coder } from './tableFormat.ts';

/** Every place starts undecided; each decision moves it by a 32nd of the way. */
export const UNDECIDED = 1024;
export const PLACE_BITS = 11;
export const MOVE = 5;

function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length / 5) * 4);
  for (let from = 0, to = 0; from < text.length; to += 4) {
    let four = 0;
    for (let i = 0; i < 5; i++) four = four * 85 + (values[text.charCodeAt(from++)] ?? 0);
    for (let i = 3; i >= 0; i--) {
      bytes[to + i] = four % 256;
      four = Math.floor(four / 256);
    }
  }
  return bytes;
}

/**
 * Reads decisions that `training/rangeWriter.ts` wrote: a binary range coder as in G. N. N. Martin,
 * "Range encoding" (1979), with the adaptive bits of LZMA (public domain).
 */
export function rangeReader(text: string): Coder {
  const bytes = bytesOf(text);
  const places = new Uint16Array(PLACES).fill(UNDECIDED);
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0;
  return place => {
    const odds = places[place] ?? UNDECIDED;
    const bound = (range >>> PLACE_BITS) * odds;
    let bit = 0;
    if (code < bound) {
      range = bound;
      places[place] = odds + (((1 << PLACE_BITS) - odds) >> MOVE);
    } else {
      bit = 1;
      code -= bound;
      range -= bound;
      places[place] = odds - (odds >> MOVE);
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0;
    }
    return bit;
  };
}
