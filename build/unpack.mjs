// Runs inside the script: opens what packedData.mjs packed, and not before somebody reads it.
import { streamsIn } from '../src/core/packed/inflate.ts';
import { bytesOfLetters } from '../src/core/packed/letters.ts';

/** So many signs become one piece of text. */
const PIECE = 8_192;

/** A pack's values; unpacked at the first call. `size` is that of the unpacked text. */
export function packOf(letters, size) {
  let values;
  return () => {
    values ??= JSON.parse(ascii(streamsIn(bytesOfLetters(letters))(size)));
    return values;
  };
}

/** An object with these keys, in this order; a value that is not `beside` stays packed until it is read. */
export function objectIn(pack, place, keys, beside) {
  const object = {};
  let packed = 0;
  for (const key of keys) {
    if (key in beside) object[key] = beside[key];
    else {
      const at = packed++;
      Object.defineProperty(object, key, { enumerable: true, get: () => pack()[place][at] });
    }
  }
  return object;
}

function ascii(bytes) {
  const pieces = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  return pieces.join('');
}
