/**
 * 64-bit FNV-1a in four 16-bit parts (Fowler–Noll–Vo, http://www.isthe.com/chongo/tech/comp/fnv/):
 * no BigInt, same answer in every engine. Not for secrets: it only spreads names over ids.
 */
function fnv64(text: string, seed: number): number[] {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  const step = (octet: number): void => {
    a ^= octet;
    // times 0x100000001b3 = 2^40 + 0x1b3, modulo 2^64
    const low = a * 0x1b3;
    const next = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + ((a << 8) >>> 0) + (next >>> 16);
    const high = d * 0x1b3 + ((b << 8) >>> 0) + Math.floor(third / 65_536);
    a = low & 0xffff;
    b = next & 0xffff;
    c = third & 0xffff;
    d = high & 0xffff;
  };
  step(seed & 255);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    step(unit & 255);
    step(unit >>> 8);
  }
  return [d, c, b, a];
}

/** 32 characters of base32hex (0-9, a-v) made from the parts; same parts, same text. */
export function hashId(...parts: readonly (string | number)[]): string {
  const text = parts.map(part => String(part).length + ':' + part).join('|');
  const words = [...fnv64(text, 1), ...fnv64(text, 2), ...fnv64(text, 3)];
  let bits = '';
  for (const word of words) bits += word.toString(2).padStart(16, '0');
  let id = '';
  for (let i = 0; i + 5 <= 160; i += 5) id += parseInt(bits.slice(i, i + 5), 2).toString(32);
  return id;
}
