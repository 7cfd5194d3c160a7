import type { SheetLocale } from '../locale.ts';

/** A number with the format that typing it sets; null leaves the cell's own. */
export interface TypedNumber {
  readonly number: number;
  readonly format: string | null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "1,200" "2.10" "50%" "$3.50" "(5)" "1e5" in the locale's own marks; null for any other text. */
export function typedNumber(text: string, locale: SheetLocale): TypedNumber | null {
  // Spaces that group are written in several ways.
  const group = /\s/.test(locale.group) ? '[\\u0020\\u00a0\\u202f]' : escaped(locale.group);
  const decimal = escaped(locale.decimal);
  const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?`;
  const pattern = new RegExp(
    `^(\\()?([+-])?\\s?([$€£])?([+-])?${digits}(?:e([+-]?\\d{1,3}))?\\s?(%|€)?(\\))?$`,
    'i',
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, open, sign, before, inner, whole, fraction, exponent, behind, close] = match;
  if ((whole === undefined && !fraction) || (open === undefined) !== (close === undefined)) {
    return null;
  }
  if (sign !== undefined && inner !== undefined) return null;
  const plain = (whole ?? '0').replace(/\D/g, '');
  const size = Number(`${plain}.${fraction || '0'}e${exponent ?? '0'}`);
  const negative = sign === '-' || inner === '-' || open !== undefined;
  const percent = behind === '%';
  const number = (negative ? -size : size) / (percent ? 100 : 1);
  const symbol = before ?? (behind === '€' ? behind : undefined);
  return { number, format: formatOf() };

  function formatOf(): string | null {
    if (exponent !== undefined) return '0.00E+00';
    if (percent) return fraction ? '0.00%' : '0%';
    const amount = fraction ? '#,##0.00' : '#,##0';
    if (symbol !== undefined) return before ? `"${symbol}"${amount}` : `${amount}" ${symbol}"`;
    return whole !== undefined && /\D/.test(whole) ? amount : null;
  }
}
