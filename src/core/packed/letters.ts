// Bytes as text that stands in a script: 13 bits in two letters.

/** So many bits are two letters. */
export const PAIR_BITS = 13;

/** Left out of printable ASCII: quote, escape, and what a page could take for the end of a script. */
const LEFT_OUT = "'\\<";

/** The 91 letters' codes. */
function letterCodes(): number[] {
  const codes: number[] = [];
  for (let code = 33; code < 127; code++) {
    if (!LEFT_OUT.includes(String.fromCharCode(code))) codes.push(code);
  }
  return codes;
}

/** The bytes as letters; the last ones are filled up with zeros. */
export function lettersOf(bytes: Uint8Array): string {
  const codes = letterCodes();
  const letters: string[] = [];
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let pairs = Math.ceil((bytes.length * 8) / PAIR_BITS); pairs > 0; pairs--) {
    for (; bits < PAIR_BITS; bits += 8) held |= (bytes[at++] ?? 0) << bits;
    const pair = held & ((1 << PAIR_BITS) - 1);
    const two = [codes[Math.floor(pair / codes.length)] ?? 0, codes[pair % codes.length] ?? 0];
    letters.push(String.fromCharCode(...two));
    held >>>= PAIR_BITS;
    bits -= PAIR_BITS;
  }
  return letters.join('');
}

let known: { readonly values: Uint8Array; readonly count: number } | null = null;

function letterValues(): { readonly values: Uint8Array; readonly count: number } {
  const codes = letterCodes();
  const values = new Uint8Array(128);
  codes.forEach((code, value) => (values[code] = value));
  return { values, count: codes.length };
}

/** The bytes of letters from an even place up to another; what was filled up is read, too. */
export function bytesOfLetters(text: string, from = 0, to = text.length): Uint8Array {
  const { values, count } = (known ??= letterValues());
  const bytes = new Uint8Array(Math.ceil((((to - from) / 2) * PAIR_BITS) / 8));
  let held = 0;
  let bits = 0;
  let place = 0;
  for (let at = from; at < to; at += 2) {
    held |= (values[text.charCodeAt(at)]! * count + values[text.charCodeAt(at + 1)]!) << bits;
    bits += PAIR_BITS;
    for (; bits >= 8; bits -= 8) {
      bytes[place++] = held;
      held >>>= 8;
    }
  }
  bytes[place] = held;
  return bytes;
}
