import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsIn, codeOf } from '../../../src/core/packed/bits.ts';
import { streamsIn } from '../../../src/core/packed/inflate.ts';
import { bytesOfLetters, lettersOf } from '../../../src/core/packed/letters.ts';
import {
  bitWriter,
  codeLengths,
  codesOf,
} from '../../../src/core/alignment/training/codeLengths.ts';

const bytesUpTo = (maxLength: number) => fc.uint8Array({ maxLength, size: 'max' });
/** Bytes as texts have them: few different ones, again and again. */
const alike = fc
  .array(fc.constantFrom('goal ', 'step ', 'año', '\u0000'), { maxLength: 4_000, size: 'max' })
  .map(words => new Uint8Array(Buffer.from(words.join(''))));
const { Z_HUFFMAN_ONLY, Z_FIXED, Z_DEFAULT_STRATEGY } = constants;

describe('what deflate packed', () => {
  it('is read as it was, however it was packed', () => {
    fc.assert(
      fc.property(
        fc.oneof(bytesUpTo(40_000), alike),
        fc.constantFrom(0, 1, 6, 9),
        fc.constantFrom(Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_FIXED),
        (bytes, level, strategy) => {
          const packed = deflateRawSync(bytes, { level, strategy });
          expect(Buffer.from(streamsIn(packed)(bytes.length)).equals(bytes)).toBe(true);
        },
      ),
    );
  });

  it('is read stream after stream', () => {
    const texts = ['', 'one', 'two'.repeat(9_000), '3'];
    const next = streamsIn(Buffer.concat(texts.map(text => deflateRawSync(text))));
    for (const text of texts) expect(Buffer.from(next(text.length)).toString()).toBe(text);
  });

  it('is refused where it was cut off, is of another size, or is something else', () => {
    const packed = deflateRawSync('goals and steps '.repeat(40));
    expect(() => streamsIn(packed.subarray(0, 12))(640)).toThrow(RangeError);
    expect(() => streamsIn(packed)(639)).toThrow(RangeError);
    expect(() => streamsIn(deflateRawSync('abc', { level: 0 }))(2)).toThrow(RangeError);
    expect(() => streamsIn(Uint8Array.of(7, 7, 7, 7))(4)).toThrow(RangeError);
  });
});

describe('letters', () => {
  it('come back as the bytes they were written from, from any pair on', () => {
    fc.assert(
      fc.property(bytesUpTo(5_000), bytes => {
        const letters = lettersOf(bytes);
        expect(bytesOfLetters(letters).subarray(0, bytes.length)).toEqual(bytes);
        expect(letters).toMatch(/^[!-~]*$/);
        expect(letters).not.toMatch(/['\\<]/);
        expect(letters.length).toBeLessThanOrEqual((bytes.length * 8 * 2) / 13 + 2);
      }),
    );
    // Sixteen letters are thirteen bytes.
    const bytes = Uint8Array.from({ length: 39 }, (_, at) => at * 7);
    expect(bytesOfLetters(lettersOf(bytes), 16, 32).subarray(0, 13)).toEqual(
      bytes.subarray(13, 26),
    );
  });
});

describe('prefix codes', () => {
  const written = (symbols: readonly number[]) => {
    const often = Array.from(
      { length: 300 },
      (_, one) => symbols.filter(each => each === one).length,
    );
    const lengths = codeLengths(often);
    const codes = codesOf(lengths);
    const bits = bitWriter();
    for (const symbol of symbols) bits.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    return { lengths, bytes: bits.bytes() };
  };

  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(299), { minLength: 1, maxLength: 2_000, size: 'max' }),
        symbols => {
          const { lengths, bytes } = written(symbols);
          const reader = bitsIn(bytes);
          const code = codeOf(lengths);
          expect(symbols.map(() => reader.next(code))).toEqual(symbols);
        },
      ),
    );
  });

  it('are short for what comes often, and never longer than a reader takes', () => {
    const often = Array.from({ length: 30 }, (_, symbol) => 2 ** symbol);
    const lengths = codeLengths(often);
    expect(lengths[29]).toBe(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
    expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBeLessThanOrEqual(1);
  });
});
