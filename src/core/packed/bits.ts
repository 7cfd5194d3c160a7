/** Codes up to so many bits are looked up at once; longer ones are rare. */
const QUICK = 9;
/** The longest code there may be. */
export const LONGEST = 15;

/** A prefix code: what is quick to look up, and for the rest how many codes there are of each length. */
export interface Code {
  /** By the next bits: symbol and length, or 0. */
  readonly quick: Uint16Array;
  readonly counts: Uint16Array;
  /** By code. */
  readonly symbols: Uint16Array;
}

/** The code whose symbols have these lengths, as RFC 1951 (3.2.2) numbers it; 0 is no code. */
export function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) if (length > 0) counts[length]!++;
  const places = new Uint16Array(LONGEST + 2);
  for (let length = 1; length <= LONGEST; length++)
    places[length + 1] = places[length]! + counts[length]!;
  const codes = firstCodes(counts);
  const quick = new Uint16Array(1 << QUICK);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    symbols[places[length]!++] = symbol;
    const code = backwards(codes[length]!++, length);
    if (length > QUICK) continue;
    for (let at = code; at < quick.length; at += 1 << length) quick[at] = (symbol << 4) | length;
  }
  return { quick, counts, symbols };
}

/** The first code of each length. */
export function firstCodes(counts: Uint16Array): Uint16Array {
  const codes = new Uint16Array(LONGEST + 2);
  for (let length = 1; length <= LONGEST; length++)
    codes[length + 1] = (codes[length]! + counts[length]!) << 1;
  return codes;
}

/** A code with its first bit lowest, as it is written. */
export function backwards(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

/** Bits of bytes, the lowest first. */
export interface BitReader {
  take(count: number): number;
  next(code: Code): number;
  /** Goes on with the next whole byte, and answers so many as they are. */
  bytes(count: number): Uint8Array;
}

/** Reads bits from the first of these bytes on. Errors: RangeError where they end too early. */
export function bitsIn(bytes: Uint8Array): BitReader {
  let at = 0;
  let held = 0;
  let bits = 0;

  const take = (count: number): number => {
    for (; bits < count; bits += 8) {
      if (at >= bytes.length) throw new RangeError('the packed bytes end too early');
      held |= bytes[at++]! << bits;
    }
    const taken = held & ((1 << count) - 1);
    held >>>= count;
    bits -= count;
    return taken;
  };

  /** A code that is too long to be looked up, bit by bit. */
  const longer = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let place = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code |= take(1);
      const count = counts[length]!;
      if (code < first + count) return symbols[place + code - first]!;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new RangeError('no symbol has this code');
  };

  return {
    take,
    next(code) {
      for (; bits < QUICK && at < bytes.length; bits += 8) held |= bytes[at++]! << bits;
      const found = code.quick[held & ((1 << QUICK) - 1)]!;
      const length = found & 15;
      if (length === 0 || length > bits) return longer(code);
      held >>>= length;
      bits -= length;
      return found >> 4;
    },
    bytes(count) {
      at -= bits >> 3;
      held = bits = 0;
      at += count;
      return bytes.subarray(at - count, at);
    },
  };
}
