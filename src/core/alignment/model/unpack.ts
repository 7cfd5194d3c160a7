import { bitsIn, codeOf, type BitReader, type Code } from '../../packed/bits.ts';
import { streamsIn } from '../../packed/inflate.ts';
import { bytesOfLetters, PAIR_BITS } from '../../packed/letters.ts';
import { CONCEPTS } from '../concepts.ts';
import {
  BLOCK,
  cellCode,
  cellShare,
  CODES,
  COUNT_CODE,
  gapCode,
  HEAD,
  IDF_LEAST,
  IDF_STEP,
  lineCode,
  MORE,
  SCALE_LEAST,
  SCALE_STEP,
  SIZE_BYTES,
  type PackedTable,
} from './tableFormat.ts';

/** What the table says of one feature. */
export interface Line {
  readonly idf: number;
  /** Places of the concepts it speaks of, ascending. */
  readonly concepts: readonly number[];
  /** For each of them how far it speaks for it, or against it. */
  readonly weights: readonly number[];
}

/** The trained classifier, ready to use. */
export interface Model {
  /** Feature keys, ascending; each has its line. */
  readonly keys: Int32Array;
  readonly intercepts: Float32Array;
  /** Read when it is asked for: a goal takes few lines of the thousands. */
  line(at: number): Line;
}

/** Reads what `training/pack.ts` wrote. */
export function unpack({ head, lines }: PackedTable): Model {
  const { intercepts, lengths, low, high, blockLow, blockHigh } = streamsOf(head);
  let from = 0;
  const codes = CODES.map(symbols => codeOf(lengths.subarray(from, (from += symbols))));
  const starts = new Int32Array(blockLow.length + 1);
  for (let block = 0; block < blockLow.length; block++)
    starts[block + 1] = starts[block]! + blockLow[block]! + (blockHigh[block]! << 8);
  const blocks = new Map<number, { readonly bits: BitReader; readonly lines: Line[] }>();

  const open = (block: number): { bits: BitReader; lines: Line[] } => {
    const pair = Math.floor(starts[block]! / PAIR_BITS);
    const end = Math.ceil(starts[block + 1]! / PAIR_BITS);
    const bits = bitsIn(bytesOfLetters(lines, pair * 2, end * 2));
    bits.take(starts[block]! - pair * PAIR_BITS);
    return { bits, lines: [] };
  };

  return {
    keys: keysOf(low, high),
    intercepts: Float32Array.from(intercepts, byte => (byte - 128) / 100),
    line(at) {
      const block = Math.floor(at / BLOCK);
      const opened = blocks.get(block) ?? open(block);
      blocks.set(block, opened);
      while (opened.lines.length <= at % BLOCK) opened.lines.push(readLine(opened.bits, codes));
      return opened.lines[at % BLOCK]!;
    },
  };
}

function readLine({ next }: BitReader, codes: readonly Code[]): Line {
  const count = next(codes[COUNT_CODE]!);
  const both = next(codes[lineCode(count)]!);
  const unit = Math.exp(SCALE_LEAST + (both & 15) * SCALE_STEP);
  const concepts: number[] = [];
  const weights: number[] = [];
  for (let left = count, concept = 0, positive = 0; left > 0; left--, concept++) {
    concept += next(codes[gapCode(left, concept, CONCEPTS.length)]!);
    const share = cellShare(next(codes[cellCode(count, positive)]!));
    if (share > 0) positive++;
    concepts.push(concept);
    weights.push(Math.fround(unit * share));
  }
  return { idf: IDF_LEAST + (both >> 4) * IDF_STEP, concepts, weights };
}

function keysOf(low: Uint8Array, high: Uint8Array): Int32Array {
  const keys = new Int32Array(low.length);
  for (let line = 0, key = 0, place = 0; line < keys.length; line++) {
    key += low[line]!;
    for (; high[place] === MORE; place++) key += MORE << 8;
    keys[line] = key += high[place++]! << 8;
  }
  return keys;
}

function streamsOf(head: string): Record<(typeof HEAD)[number], Uint8Array> {
  const bytes = bytesOfLetters(head);
  const next = streamsIn(bytes.subarray(HEAD.length * SIZE_BYTES));
  const streams = HEAD.map((name, place) => {
    const [low = 0, middle = 0, high = 0] = bytes.subarray(place * SIZE_BYTES);
    return [name, next(low | (middle << 8) | (high << 16))] as const;
  });
  return Object.fromEntries(streams) as Record<(typeof HEAD)[number], Uint8Array>;
}
