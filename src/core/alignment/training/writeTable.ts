import { lettersOf } from '../../packed/letters.ts';
import {
  BLOCK,
  cellCode,
  cellSymbol,
  CODES,
  COUNT_CODE,
  gapCode,
  HEAD,
  lineCode,
  MORE,
  SIZE_BYTES,
  type PackedTable,
} from '../model/tableFormat.ts';
import { bitWriter, codeLengths, codesOf } from './codeLengths.ts';

/** Packs bytes as RFC 1951 says; training runs where the platform can. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** One column of the trained weights in whole numbers. */
export interface Column {
  /** Distance of its key from the one before. */
  readonly gap: number;
  /** 0 to 15, in steps of `IDF_STEP`. */
  readonly idf: number;
  /** 0 to 15, in steps of `SCALE_STEP` of the natural logarithm. */
  readonly scale: number;
  /** For each concept what the column says of it. */
  readonly cells: Int8Array;
}

/** A symbol, and the code of `CODES` it is written in. */
type Said = readonly [code: number, symbol: number];

/** The table of these columns, for `model/unpack.ts`. `intercepts` are bytes, one a concept. */
export function writeTable(
  intercepts: readonly number[],
  columns: readonly Column[],
  deflate: Deflate,
): PackedTable {
  const said = columns.map(saidBy);
  const often = CODES.map(symbols => Array.from({ length: symbols }, () => 0));
  for (const [code, symbol] of said.flat()) often[code]![symbol]!++;
  const lengths = often.map(codeLengths);
  const codes = lengths.map(codesOf);
  const lines = bitWriter();
  const head: Record<(typeof HEAD)[number], number[]> = {
    intercepts: [...intercepts],
    lengths: lengths.flatMap(all => [...all]),
    low: columns.map(({ gap }) => gap & 255),
    high: columns.flatMap(({ gap }) => [
      ...Array.from({ length: Math.floor((gap >> 8) / MORE) }, () => MORE),
      (gap >> 8) % MORE,
    ]),
    blockLow: [],
    blockHigh: [],
  };
  for (let from = 0; from < said.length; from += BLOCK) {
    const start = lines.length();
    for (const [code, symbol] of said.slice(from, from + BLOCK).flat())
      lines.write(codes[code]![symbol]!, lengths[code]![symbol]!);
    head.blockLow.push((lines.length() - start) & 255);
    head.blockHigh.push((lines.length() - start) >> 8);
  }
  const streams = HEAD.map(name => Uint8Array.from(head[name]));
  const sizes = streams.flatMap(({ length }) =>
    Array.from({ length: SIZE_BYTES }, (_, place) => (length >> (8 * place)) & 255),
  );
  const packed = streams.flatMap(stream => [...deflate(stream)]);
  return {
    head: lettersOf(Uint8Array.from([...sizes, ...packed])),
    lines: lettersOf(lines.bytes()),
  };
}

function saidBy({ idf, scale, cells }: Column): Said[] {
  const count = cells.filter(cell => cell !== 0).length;
  const said: Said[] = [
    [COUNT_CODE, count],
    [lineCode(count), idf * 16 + scale],
  ];
  let next = 0;
  let left = count;
  let positive = 0;
  cells.forEach((cell, concept) => {
    if (cell === 0) return;
    said.push([gapCode(left, next, cells.length), concept - next]);
    said.push([cellCode(count, positive), cellSymbol(cell)]);
    if (cell > 0) positive++;
    left--;
    next = concept + 1;
  });
  return said;
}
