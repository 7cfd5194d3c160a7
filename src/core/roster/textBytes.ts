import { PlanError } from '../errors.ts';

// Bytes 0x80 to 0x9f of Windows-1252 (WHATWG Encoding Standard, index windows-1252). The five that
// it leaves open stand for the control characters of the same number.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

/**
 * The text of a file's bytes: UTF-8 or UTF-16 by their byte order mark, UTF-16 also by its zero
 * bytes, else UTF-8 where the bytes are valid UTF-8, else Windows-1252. Throws a PlanError
 * ROSTER_NOT_TEXT for a file that is no text (a PDF, a picture, a packed file).
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return utf8(bytes, 3) ?? windows1252(bytes, 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, false);
  const zeros = zeroBytes(bytes);
  if (zeros.odd > zeros.looked * 0.3 && zeros.even === 0) return utf16(bytes, 0, true);
  if (zeros.even > zeros.looked * 0.3 && zeros.odd === 0) return utf16(bytes, 0, false);
  if (zeros.even + zeros.odd > 0 || isOtherFile(bytes)) throw new PlanError('ROSTER_NOT_TEXT');
  return utf8(bytes, 0) ?? windows1252(bytes, 0);
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number; looked: number } {
  const looked = Math.min(bytes.length, 4096);
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2) odd++;
    else even++;
  }
  return { even, odd, looked };
}

/** Files that are sometimes named .csv: PDF, ZIP (.xlsx), old Excel, PNG, JPEG, GIF, RTF. */
function isOtherFile(bytes: Uint8Array): boolean {
  const starts = [
    '%PDF',
    'PK\u0003\u0004',
    '\u00d0\u00cf\u0011\u00e0',
    '\u0089PNG',
    '\u00ff\u00d8\u00ff',
    'GIF8',
    '{\\rtf',
  ];
  return starts.some(start =>
    Array.from(start).every((char, at) => bytes[at] === char.charCodeAt(0)),
  );
}

function utf16(bytes: Uint8Array, from: number, little: boolean): string {
  return inChunks(Math.floor((bytes.length - from) / 2), index => {
    const at = from + index * 2;
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    return little ? first | (second << 8) : (first << 8) | second;
  });
}

function windows1252(bytes: Uint8Array, from: number): string {
  return inChunks(bytes.length - from, index => {
    const byte = bytes[from + index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  });
}

function inChunks(length: number, unit: (index: number) => number): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += CHUNK) {
    const units: number[] = [];
    for (let index = from; index < Math.min(length, from + CHUNK); index++) units.push(unit(index));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Strict UTF-8 (RFC 3629: no overlong forms, no surrogates), or null where the bytes are not. */
function utf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = [];
  let units: number[] = [];
  let at = from;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more =
      first < 0x80
        ? 0
        : first >= 0xc2 && first < 0xe0
          ? 1
          : first >= 0xe0 && first < 0xf0
            ? 2
            : first >= 0xf0 && first < 0xf5
              ? 3
              : -1;
    if (more < 0) return null;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let index = 1; index <= more; index++) {
      const next = bytes[at + index] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    const least = [0, 0x80, 0x800, 0x10000][more] ?? 0;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += more + 1;
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}
