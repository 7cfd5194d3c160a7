import { cleanText, headerText } from '../table/cellText.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|edd|ed\.d|md|esq|nbct|ma|m\.ed|med|lpc|ccc-slp)\.?$/i;

export interface PersonName {
  /** "First Last"; empty where there is no name. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** A name from one cell: "First Last" or "Last, First" (with "Jr." and degrees kept behind). */
export function nameFromOneCell(cell: string): PersonName {
  const text = tidy(cell);
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const [last = '', second = ''] = parts;
  if (parts.length > 1 && !SUFFIX.test(second)) {
    const suffix = parts.slice(2).filter(part => SUFFIX.test(part));
    const first = [second, ...parts.slice(2).filter(part => !SUFFIX.test(part))].join(' ');
    return {
      name: [first, last].join(' ') + suffix.map(each => ', ' + each).join(''),
      firstName: first,
      lastName: last,
    };
  }
  const words = (parts[0] ?? '')
    .split(' ')
    .filter(word => !/^(?:mr|mrs|ms|miss|dr|sr|sra|srta|coach|prof)\.?$/i.test(word));
  const firstName = words[0] ?? '';
  return { name: text, firstName, lastName: words.slice(1).join(' ') };
}

/** A name from a first-name and a last-name column; either may be empty. */
export function nameFromTwoCells(first: string, last: string): PersonName {
  const [firstName, lastName] = [tidy(first), tidy(last)];
  return { name: [firstName, lastName].filter(Boolean).join(' '), firstName, lastName };
}

function tidy(cell: string): string {
  return headerText(cleanText(cell));
}

/** Whether a text could be someone's name: one to five words of letters, no digits, no @. */
export function readsAsName(text: string): boolean {
  const clean = cleanText(text);
  if (clean.length < 2 || clean.length > 48 || /[\d@:;!?=<>#%]/.test(clean)) return false;
  const words = clean.split(/[\s,]+/).filter(Boolean);
  return words.length <= 5 && words.every(word => /^[\p{L}\p{M}.'’`´()\-/"“”]+$/u.test(word));
}
