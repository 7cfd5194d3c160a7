import { backwards, firstCodes, LONGEST } from '../../packed/bits.ts';

interface Tree {
  readonly weight: number;
  readonly symbols: readonly number[];
}

/** How long each symbol's code is, by how often it comes (Huffman, 1952); 0 for one that never does. */
export function codeLengths(often: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(often.length);
  const trees = often.flatMap((weight, symbol): Tree[] =>
    weight > 0 ? [{ weight, symbols: [symbol] }] : [],
  );
  // A code of no length could not be told from none.
  if (trees.length === 1)
    trees.forEach(({ symbols }) => symbols.forEach(one => (lengths[one] = 1)));
  while (trees.length > 1) {
    trees.sort((a, b) => b.weight - a.weight || (b.symbols[0] ?? 0) - (a.symbols[0] ?? 0));
    const two = trees.splice(-2);
    const symbols = two.flatMap(tree => tree.symbols);
    for (const symbol of symbols) lengths[symbol]!++;
    trees.push({ weight: two.reduce((sum, { weight }) => sum + weight, 0), symbols });
  }
  if (lengths.every(length => length <= LONGEST)) return lengths;
  return codeLengths(often.map(weight => Math.ceil(weight / 2)));
}

/** Bits that are written one after another, the lowest first. */
export function bitWriter() {
  const bytes: number[] = [];
  let length = 0;
  return {
    length: (): number => length,
    bytes: (): Uint8Array => Uint8Array.from(bytes),
    write(value: number, bits: number): void {
      for (let bit = 0; bit < bits; bit++, length++) {
        if (length % 8 === 0) bytes.push(0);
        bytes[bytes.length - 1]! |= ((value >> bit) & 1) << (length % 8);
      }
    },
  };
}

/** The codes of these lengths as they are written, by symbol. */
export function codesOf(lengths: Uint8Array): number[] {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) if (length > 0) counts[length]!++;
  const next = firstCodes(counts);
  return Array.from(lengths, length => (length > 0 ? backwards(next[length]!++, length) : 0));
}
