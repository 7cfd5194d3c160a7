import type { SheetLocale } from '../locale.ts';
import type { FormatToken } from './formatCode.ts';

/** A number as the Automatic format shows it: up to ten digits, more only for whole numbers. */
export function generalText(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '0', exponent = '+0'] = value.toExponential(5).split('e');
    const power = exponent.replace(/^([+-])(\d)$/, '$10$2');
    return `${String(Number(mantissa)).replace('.', locale.decimal)}E${power}`;
  }
  const whole = Math.trunc(size).toString().length;
  const shown = Number(value.toPrecision(whole >= 10 ? 15 : 10));
  const text = /e/.test(String(shown)) ? shown.toFixed(15).replace(/0+$/, '') : String(shown);
  return text.replace('.', locale.decimal);
}

/** Decimal digits of a non-negative number, half rounded up as spreadsheets do (1.005 → "1.01"). */
export function rounded(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const up = Math.round(Number(`${exact}e${decimals}`));
  if (!Number.isFinite(up) || up >= 1e15) return value.toFixed(Math.min(decimals, 100));
  const digits = String(up).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A non-negative number in one section of a format. */
export function numberText(
  value: number,
  tokens: readonly FormatToken[],
  locale: SheetLocale,
): string {
  const kinds = tokens.map(token => token.kind);
  const firstDigit = kinds.indexOf('digit');
  if (firstDigit < 0) {
    return tokens.map(token => literal(token, locale)).join('');
  }
  if (kinds.includes('slash')) return fractionText(value, tokens, locale);
  const percents = kinds.filter(kind => kind === 'percent').length;
  const exponentAt = kinds.indexOf('exponent');
  const point = kinds.indexOf('point');
  const wholeEnd = point >= 0 ? point : exponentAt >= 0 ? exponentAt : kinds.length;
  const wholeDigits = count(kinds, 0, wholeEnd);
  const decimals = point < 0 ? 0 : count(kinds, point, exponentAt >= 0 ? exponentAt : kinds.length);
  const lastDigit = kinds.lastIndexOf('digit', wholeEnd - 1);
  // A comma between digits groups; commas behind the last digit each divide by a thousand.
  const grouped = kinds.slice(firstDigit, lastDigit).includes('comma');
  let scale = 0;
  for (let i = lastDigit + 1; kinds[i] === 'comma'; i++) scale += 1;
  let number = (value * 100 ** percents) / 1000 ** scale;
  let exponent = 0;
  if (exponentAt >= 0 && number !== 0) {
    exponent = Math.floor(Math.log10(number));
    exponent -= ((exponent % wholeDigits) + wholeDigits) % wholeDigits;
    number /= 10 ** exponent;
  }
  const [whole = '0', fraction = ''] = rounded(number, decimals).split('.');
  return fill(tokens, whole === '0' ? '' : whole, fraction, {
    grouped,
    wholeDigits,
    wholeEnd,
    exponentAt,
    exponent,
    locale,
  });
}

interface Layout {
  readonly grouped: boolean;
  readonly wholeDigits: number;
  readonly wholeEnd: number;
  readonly exponentAt: number;
  readonly exponent: number;
  readonly locale: SheetLocale;
}

/** Puts the digits in their places; the first place takes all that are left over. */
function fill(
  tokens: readonly FormatToken[],
  whole: string,
  fraction: string,
  layout: Layout,
): string {
  let text = '';
  let left = layout.wholeDigits;
  let right = 0;
  tokens.forEach((token, i) => {
    const behind = layout.exponentAt >= 0 && i > layout.exponentAt;
    if (token.kind === 'digit' && behind) return;
    if (token.kind === 'digit' && i < layout.wholeEnd) {
      const upTo = whole.length - left + 1;
      const from = left === layout.wholeDigits ? 0 : upTo - 1;
      const digits = upTo > 0 ? whole.slice(Math.max(0, from), upTo) : '';
      const shown = digits === '' ? padding(token.text) : digits;
      Array.from(shown).forEach((digit, k) => {
        text += digit;
        const behindIt = shown.length - 1 - k + left - 1;
        if (layout.grouped && behindIt > 0 && behindIt % 3 === 0 && /\d/.test(digit)) {
          text += layout.locale.group;
        }
      });
      left -= 1;
    } else if (token.kind === 'digit') {
      const rest = fraction.slice(right);
      const digit = fraction[right] ?? '0';
      right += 1;
      text += token.text !== '0' && /^0*$/.test(rest) ? padding(token.text) : digit;
    } else if (token.kind === 'exponent') {
      const power = String(Math.abs(layout.exponent)).padStart(2, '0');
      text += `E${layout.exponent < 0 ? '-' : token.text[1] === '+' ? '+' : ''}${power}`;
    } else text += literal(token, layout.locale);
  });
  return text;
}

const padding = (place: '0' | '#' | '?'): string =>
  place === '0' ? '0' : place === '?' ? ' ' : '';

const count = (kinds: readonly string[], from: number, to: number): number =>
  kinds.slice(from, to).filter(kind => kind === 'digit').length;

function literal(token: FormatToken, locale: SheetLocale): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  if (token.kind === 'slash') return '/';
  return token.kind === 'point' ? locale.decimal : '';
}

/** "# ?/?": a whole part and the nearest fraction whose denominator has that many digits. */
function fractionText(value: number, tokens: readonly FormatToken[], locale: SheetLocale): string {
  const slash = tokens.findIndex(token => token.kind === 'slash');
  const places = tokens.slice(slash).filter(token => token.kind === 'digit').length;
  const mixed = tokens.slice(0, slash).some((token, i) => {
    return token.kind === 'literal' && token.text.trim() === '' && i > 0;
  });
  const whole = mixed ? Math.trunc(value) : 0;
  let best = { top: Math.round(value - whole), bottom: 1 };
  for (let bottom = 2; bottom < 10 ** Math.max(1, places); bottom++) {
    const top = Math.round((value - whole) * bottom);
    const error = Math.abs(value - whole - top / bottom);
    if (error < Math.abs(value - whole - best.top / best.bottom) - 1e-12) best = { top, bottom };
  }
  if (best.bottom === 1) return generalText(whole + best.top, locale);
  return `${whole > 0 ? `${whole} ` : ''}${best.top}/${best.bottom}`;
}
