import { deflateSync } from 'fflate';
import { streamsIn } from '../core/packed/inflate.ts';
import { bytesOfText, textOf } from './utf8.ts';

// The container of .docx, .xlsx and .zip files: PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16.
// fflate's own writes letters beyond U+FFFF wrongly where there is no TextEncoder, as in Apps Script.

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x800;
const DEFLATED = 8;
/** Entries carry no clock time: midnight of January 1, 1980, from which zip counts. */
const NO_TIME = 0x0021_0000;

/** A zip of these files in this order. */
export function writeZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  deflated: boolean,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const { name, bytes } of files) {
    const title = bytesOfText(name);
    const data = deflated ? deflateSync(bytes) : bytes;
    const common = numbers(
      [VERSION, 2],
      [NAMES_IN_UTF8, 2],
      [deflated ? DEFLATED : 0, 2],
      [NO_TIME, 4],
      [checksum(bytes), 4],
      [data.length, 4],
      [bytes.length, 4],
      [title.length, 2],
      [0, 2],
    );
    // No comment, first disk, no attributes; then where the local header stands.
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [length, 4]);
    directory.push(numbers([CENTRAL, 4], [VERSION, 2]), common, rest, title);
    const local = [numbers([LOCAL, 4]), common, title, data];
    parts.push(...local);
    length += lengthOf(local);
  }
  const end = numbers(
    [END, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [lengthOf(directory), 4],
    [length, 4],
    [0, 2],
  );
  return joined([...parts, ...directory, end]);
}

/** The files of a zip, inflated when they are asked for. Throws where these bytes are no zip. */
export function readZip(
  zip: Uint8Array,
): { readonly name: string; readonly bytes: () => Uint8Array }[] {
  const end = endOf(zip);
  const files: { name: string; bytes: () => Uint8Array }[] = [];
  let at = number(zip, end + 16, 4);
  for (let left = number(zip, end + 10, 2); left > 0; left -= 1) {
    if (number(zip, at, 4) !== CENTRAL) throw new Error('the directory of this zip is broken');
    const [title, extra, comment] = [28, 30, 32].map(place => number(zip, at + place, 2));
    const next = at + 46 + (title ?? 0);
    const name = textOf(zip.subarray(at + 46, next));
    const deflated = number(zip, at + 10, 2) === DEFLATED;
    const [packed, size, local] = [20, 24, 42].map(place => number(zip, at + place, 4));
    const bytes = (): Uint8Array => {
      const head = local ?? 0;
      const from = head + 30 + number(zip, head + 26, 2) + number(zip, head + 28, 2);
      const data = zip.subarray(from, from + (packed ?? 0));
      return deflated ? streamsIn(data)(size ?? 0) : data;
    };
    if (!name.endsWith('/')) files.push({ name, bytes });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function endOf(zip: Uint8Array): number {
  const last = zip.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (number(zip, at, 4) === END) return at;
  }
  throw new Error('this is no zip');
}

/** Numbers one after another, the lowest byte first; each with how many bytes it takes. */
function numbers(...all: readonly (readonly [number, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, size] of all) {
    for (let at = 0; at < size; at += 1) bytes.push((value >>> (8 * at)) & 255);
  }
  return Uint8Array.from(bytes);
}

function number(bytes: Uint8Array, at: number, size: 2 | 4): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return size === 2
    ? low
    : (low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

let table: Uint32Array | null = null;

/** CRC-32 as in ISO 3309. */
function checksum(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let sum = -1;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
