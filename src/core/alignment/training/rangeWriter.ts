import { MOVE, PLACE_BITS, UNDECIDED } from '../model/rangeReader.ts';
import { LETTERS, PLACES, type Coder } from '../model/tableFormat.ts';

/** Four bytes as five letters; the end is filled with zeros. */
function lettersOf(bytes: readonly number[]): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = four * 256 + (bytes[at + i] ?? 0);
    const five: string[] = [];
    for (let i = 0; i < 5; i++) {
      five.unshift(LETTERS[four % 85] ?? '');
      four = Math.floor(four / 85);
    }
    letters.push(...five);
  }
  return letters.join('');
}

/** Writes decisions for `model/rangeReader.ts`; `text` ends the writing. */
export function rangeWriter(): { code: Coder; text(): string } {
  const bytes: number[] = [];
  const places = new Uint16Array(PLACES).fill(UNDECIDED);
  let low = 0;
  let range = 0xffffffff;
  const carry = (): void => {
    for (let i = bytes.length - 1; i >= 0; i--) {
      const byte = ((bytes[i] ?? 0) + 1) & 0xff;
      bytes[i] = byte;
      if (byte !== 0) return;
    }
  };
  const shift = (): void => {
    bytes.push(Math.floor(low / 0x1000000));
    low = (low % 0x1000000) * 256;
  };
  return {
    code(place, bit) {
      const odds = places[place] ?? UNDECIDED;
      const bound = (range >>> PLACE_BITS) * odds;
      if (bit) {
        low += bound;
        if (low > 0xffffffff) {
          low -= 0x100000000;
          carry();
        }
        range -= bound;
        places[place] = odds - (odds >> MOVE);
      } else {
        range = bound;
        places[place] = odds + (((1 << PLACE_BITS) - odds) >> MOVE);
      }
      while (range < 0x1000000) {
        range = (range << 8) >>> 0;
        shift();
      }
      return bit;
    },
    text() {
      for (let i = 0; i < 4; i++) shift();
      return lettersOf(bytes);
    },
  };
}
