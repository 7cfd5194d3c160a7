// Apps Script has neither TextEncoder nor TextDecoder; these do the same for whole texts.

/** So many code units become one piece of text. */
const PIECE = 8_192;
const UNKNOWN = 0xfffd;

/** A text as UTF-8; half of a surrogate pair becomes U+FFFD. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let point = text.charCodeAt(at);
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(at) ?? UNKNOWN;
      if (point > 0xffff) at += 1;
      else point = UNKNOWN;
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
      else {
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 63);
      }
      bytes[length++] = 0x80 | ((point >> 6) & 63);
    }
    bytes[length++] = 0x80 | (point & 63);
  }
  return bytes.slice(0, length);
}

/** UTF-8 as text, without a byte order mark; what is none becomes U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let units: number[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) units.push(first);
    else {
      const more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
      let point = first & (0x3f >> more);
      let read = 0;
      for (; read < more && ((bytes[at] ?? 0) & 0xc0) === 0x80; read += 1, at += 1) {
        point = (point << 6) | ((bytes[at] ?? 0) & 0x3f);
      }
      const least = [0, 0x80, 0x800, 0x10000][more] ?? 0;
      const whole = more > 0 && read === more && point >= least && point < 0x110000;
      if (!whole || (point >= 0xd800 && point < 0xe000)) units.push(UNKNOWN);
      else if (point < 0x10000) units.push(point);
      else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + (point & 0x3ff));
    }
    if (units.length >= PIECE) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  pieces.push(String.fromCharCode(...units));
  return pieces.join('');
}
