import type { SheetLocale } from '../locale.ts';
import { CellError, type CellContent } from '../xlsx/cell.ts';
import { dateText } from './dateText.ts';
import { parseFormat, type FormatSection } from './formatCode.ts';
import { generalText, numberText } from './numberText.ts';

/** What a person sees in a cell. `format` is the code, null for the locale's short date. */
export function displayText(
  content: CellContent,
  format: string | null,
  locale: SheetLocale,
): string {
  if (content === null) return '';
  if (typeof content === 'boolean') return content ? locale.trueWord : locale.falseWord;
  if (content instanceof CellError) return content.code;
  const code = format ?? locale.shortDate;
  if (typeof content === 'string') return textIn(content, code);
  if (code === 'General' || code === '@') return generalText(content, locale);
  const sections = parseFormat(code);
  const section = choose(sections, content);
  if (!section) return generalText(content, locale);
  if (section.kind === 'date') return dateText(content, section.tokens, locale);
  // Only a section meant for negative numbers says itself how they look.
  const own = section.condition === null && sections.indexOf(section) === 1;
  const sign = content < 0 && !own ? '-' : '';
  const size = Math.abs(content);
  if (section.kind === 'number') return sign + numberText(size, section.tokens, locale);
  const inner = section.tokens.map(token => {
    if (token.kind === 'general' || token.kind === 'text') return generalText(size, locale);
    return token.kind === 'literal' ? token.text : '';
  });
  return sign + inner.join('');
}

/** Texts have their own section: the fourth, or one with "@". */
function textIn(text: string, code: string): string {
  if (code === 'General' || code === '@') return text;
  const sections = parseFormat(code);
  const section = sections[3] ?? sections.find(one => one.kind === 'text');
  if (!section) return text;
  return section.tokens
    .map(token => {
      if (token.kind === 'text' || token.kind === 'general') return text;
      return token.kind === 'literal' ? token.text : '';
    })
    .join('');
}

function choose(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const conditional = sections.filter(section => section.condition !== null);
  if (conditional.length > 0) {
    const found = conditional.find(section => meets(section, value));
    return found ?? sections.find(section => section.condition === null);
  }
  const numeric = sections.slice(0, 3).filter((one, i) => i === 0 || one.kind !== 'text');
  if (value < 0 && numeric.length > 1) return numeric[1];
  return value === 0 && numeric.length > 2 ? numeric[2] : numeric[0];
}

function meets(section: FormatSection, value: number): boolean {
  const against = section.condition?.value ?? 0;
  switch (section.condition?.operator) {
    case '<':
      return value < against;
    case '<=':
      return value <= against;
    case '>':
      return value > against;
    case '>=':
      return value >= against;
    case '=':
      return value === against;
    default:
      return value !== against;
  }
}
