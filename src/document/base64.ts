// Apps Script has no btoa, and what Google's Utilities would do is not for files that are made here.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** So many bytes become one piece of text; a multiple of three. */
const PIECE = 6_144;

const letterCodes = Array.from(LETTERS, letter => letter.charCodeAt(0));

/** Bytes as base64, padded. */
export function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(piece(bytes.subarray(from, from + PIECE)));
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  const text = pieces.join('');
  return text.slice(0, text.length - padding) + '='.repeat(padding);
}

function piece(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6)
      codes.push(letterCodes[(three >> shift) & 63] ?? 0);
  }
  return String.fromCharCode(...codes);
}

/** The bytes of a base64 text; what is none of its letters is passed over. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < base64.length; at += 1) {
    const value = VALUES[base64.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
  }
  return bytes.subarray(0, length);
}

const VALUES = new Int8Array(128).fill(-1);
letterCodes.forEach((code, value) => (VALUES[code] = value));
