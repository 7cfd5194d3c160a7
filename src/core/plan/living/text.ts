import { hashId } from '../../ledger/opaqueKey.ts';

// Pasted along with text and never seen: zero-width characters, soft hyphen, byte order mark.
// A zero-width joiner or non-joiner between letters is spelling in several scripts, and stays.
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/g;
// Control characters but tab and line ends; neither XML nor Docs can hold them.
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000e-\\u001f\\u007f]', 'g');
// Docs drops private-use characters that are sent to it (InsertTextRequest in the reference).
const PRIVATE = /[\ue000-\uf8ff\ufffc\ufffe\uffff]/g;
/** One line of signs that only blanks and a bullet can make different. */
const PLAIN = /^[ -~]*$/;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const BLANKS = /[\s\u00a0\u3000]+/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033]/g;
const BULLET = /^(?:(?:[-–—*•·▪◦●○■□☐☑☒✓✔])\s+)+/;

/**
 * The text as two people would call the same: Unicode NFC, one blank between words, one line a
 * paragraph without empty ones, straight quotes, no bullet before a line. For comparing, never for
 * showing or writing: what people typed is kept as they typed it.
 */
export function canonical(text: string): string {
  if (PLAIN.test(text)) return canonicalLine(text);
  return withoutHalves(text)
    .replace(LINE_END, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(PRIVATE, '')
    .normalize('NFC')
    .split('\n')
    .map(canonicalLine)
    .filter(line => line !== '')
    .join('\n');
}

/** Half a surrogate pair is no character. */
function withoutHalves(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return Array.from(text)
    .filter(sign => sign.length > 1 || !/[\ud800-\udfff]/.test(sign))
    .join('');
}

function canonicalLine(line: string): string {
  return line
    .replace(BLANKS, ' ')
    .trim()
    .replace(BULLET, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}

/** A heading, column name or row key as it is looked up: capitals and end punctuation do not count. */
export function label(text: string): string {
  return canonical(text)
    .replace(/\n/g, ' ')
    .toLowerCase()
    .replace(/[\s:.…?!)]+$/, '');
}

/** What the ledger keeps of a text: 50 bits by which "is it still the same?" is answered. */
export function fingerprint(text: string): string {
  const same = canonical(text);
  return same === '' ? NOTHING : hashId('text', same).slice(0, 10);
}

/** The fingerprint of an empty text. */
export const NOTHING = '-';

/** Stands for a text sign by sign: what is rewritten without asking must be ours to the last blank. */
export function exactly(text: string): string {
  return hashId('exact', text).slice(0, 10);
}
