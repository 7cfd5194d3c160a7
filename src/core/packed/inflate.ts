import { bitsIn, codeOf, type Code } from './bits.ts';

// What deflate packed (RFC 1951), read without the tables that a packer needs: making those takes
// longer than reading most packs.

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END = 256;

/** First values of codes in a row, each of which stands for so many as its extra bits can tell. */
function steps(first: number, bits: readonly number[]): number[] {
  let next = first;
  return bits.map(extra => (next += 1 << extra) - (1 << extra));
}

const LENGTH_BITS = Array.from({ length: 28 }, (_, at) => Math.max(0, (at >> 2) - 1)).concat(0);
const LENGTHS = steps(3, LENGTH_BITS.slice(0, 28)).concat(258);
const DISTANCE_BITS = Array.from({ length: 30 }, (_, at) => Math.max(0, (at >> 1) - 1));
const DISTANCES = steps(1, DISTANCE_BITS);

/**
 * Streams that stand one after another in these bytes: each call reads the next, which has so many.
 * Errors: RangeError where they are none of deflate's, or of another size.
 */
export function streamsIn(packed: Uint8Array): (size: number) => Uint8Array {
  const { take, next, bytes } = bitsIn(packed);

  function codes(): readonly [Code, Code] {
    const literals = take(5) + 257;
    const distances = take(5) + 1;
    const listed = take(4) + 4;
    const first = new Uint8Array(19);
    for (let place = 0; place < listed; place++) first[ORDER[place]!] = take(3);
    const code = codeOf(first);
    const lengths = new Uint8Array(literals + distances);
    for (let place = 0; place < lengths.length;) {
      const symbol = next(code);
      if (symbol < 16) lengths[place++] = symbol;
      else {
        const value = symbol === 16 ? (lengths[place - 1] ?? 0) : 0;
        const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
        lengths.fill(value, place, (place += times));
      }
    }
    return [codeOf(lengths.subarray(0, literals)), codeOf(lengths.subarray(literals))];
  }

  return size => {
    const out = new Uint8Array(size);
    let end = 0;
    for (let last = 0; last === 0;) {
      last = take(1);
      const kind = take(2);
      if (kind === 0) {
        const [low = 0, high = 0] = bytes(4);
        const stored = bytes(low | (high << 8));
        if (end + stored.length > size) throw new RangeError('more was packed than was said');
        out.set(stored, end);
        end += stored.length;
        continue;
      }
      const [literals, distances] = kind === 1 ? knownToBoth() : codes();
      for (let symbol = next(literals); symbol !== END; symbol = next(literals)) {
        if (symbol < END) {
          out[end++] = symbol;
          continue;
        }
        const length = LENGTHS[symbol - END - 1]! + take(LENGTH_BITS[symbol - END - 1]!);
        const distance = next(distances);
        const back = DISTANCES[distance]! + take(DISTANCE_BITS[distance]!);
        for (const to = end + length; end < to; end++) out[end] = out[end - back]!;
      }
    }
    if (end !== size) throw new RangeError(`${end} bytes were packed, not ${size}`);
    bytes(0);
    return out;
  };
}

function knownToBoth(): readonly [Code, Code] {
  const lengths = new Uint8Array(288).fill(8);
  lengths.fill(9, 144, 256).fill(7, 256, 280);
  return [codeOf(lengths), codeOf(new Uint8Array(30).fill(5))];
}
