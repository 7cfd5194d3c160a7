import type { SheetLocale } from '../locale.ts';
import { typedDate } from './typedDate.ts';
import { typedNumber } from './typedNumber.ts';

/** What Sheets makes of a typed text. `format` is the number format it sets, null for none. */
type Typed =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      readonly format: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * A text as if a person had typed it (Range.setValues does the same). A plain-text cell keeps it,
 * but a formula is a formula even there: Google's reference says of setValues only "If it begins
 * with '=' it is interpreted as a formula". A leading "+" that is no number makes a formula too,
 * which is how form answers such as "+1 555 …" become #ERROR!. `today` is a wall-clock day in
 * milliseconds, for dates without a year.
 */
export function typedText(text: string, plain: boolean, locale: SheetLocale, today: number): Typed {
  const value = (one: string | number | boolean, format: string | null = null): Typed => ({
    kind: 'value',
    value: one,
    format,
  });
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  if (text.startsWith("'")) return value(text.slice(1));
  if (plain) return value(text);
  const trimmed = text.trim();
  const upper = trimmed.toLocaleUpperCase(locale.tag);
  if (upper === 'TRUE' || upper === locale.trueWord) return value(true);
  if (upper === 'FALSE' || upper === locale.falseWord) return value(false);
  const found = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, today);
  if (found) return value(found.number, found.format);
  if (/^\+./.test(trimmed)) return { kind: 'formula', formula: trimmed };
  return value(text);
}
