/** One piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'general' | 'text' | 'percent' | 'slash' | 'point' | 'comma' }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'exponent'; readonly text: string }
  /** y, m, d, h, s by their letters; "[h]" counts on past a day. */
  | { readonly kind: 'date'; readonly text: string; readonly elapsed: boolean }
  | { readonly kind: 'half'; readonly text: string };

export interface FormatSection {
  readonly condition: { readonly operator: string; readonly value: number } | null;
  readonly tokens: readonly FormatToken[];
  readonly kind: 'general' | 'number' | 'date' | 'text';
}

const parsed = new Map<string, readonly FormatSection[]>();

/** Reads a format code (ECMA-376 part 1, 18.8.31) into its sections. */
export function parseFormat(code: string): readonly FormatSection[] {
  const cached = parsed.get(code);
  if (cached) return cached;
  const sections = splitSections(code).map(parseSection);
  parsed.set(code, sections);
  return sections;
}

/** True where numbers in this format are dates or times. */
export const isDateFormat = (code: string): boolean => parseFormat(code)[0]?.kind === 'date';

function splitSections(code: string): string[] {
  const sections = [''];
  for (const piece of code.match(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const pieces =
  /"([^"]*)"?|\\([\s\S])|_([\s\S])|\*[\s\S]|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|[\s\S]/gi;

function parseSection(source: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const match of source.matchAll(pieces)) {
    const [piece, quoted, escaped, blank, bracket] = match;
    if (quoted !== undefined || escaped !== undefined) {
      tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    } else if (blank !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (bracket !== undefined) {
      const compare = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
      const symbol = /^\$([^-]*)/.exec(bracket)?.[1];
      if (compare) condition = { operator: compare[1] ?? '', value: Number(compare[2]) };
      else if (/^(h+|m+|s+)$/i.test(bracket)) {
        tokens.push({ kind: 'date', text: bracket.toLowerCase(), elapsed: true });
      } else if (symbol) tokens.push({ kind: 'literal', text: symbol });
      // What is left are colours and languages, which change no text.
    } else if (!piece.startsWith('*')) tokens.push(plainToken(piece));
  }
  return { condition, tokens, kind: kindOf(tokens) };
}

function plainToken(piece: string): FormatToken {
  if (/^general$/i.test(piece)) return { kind: 'general' };
  if (/^(am\/pm|a\/p)$/i.test(piece)) return { kind: 'half', text: piece };
  if (/^E[+-]$/i.test(piece)) return { kind: 'exponent', text: piece };
  if (/^[ymdhs]+$/i.test(piece)) return { kind: 'date', text: piece.toLowerCase(), elapsed: false };
  switch (piece) {
    case '0':
    case '#':
    case '?':
      return { kind: 'digit', text: piece };
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '/':
      return { kind: 'slash' };
    case '@':
      return { kind: 'text' };
    default:
      return { kind: 'literal', text: piece };
  }
}

function kindOf(tokens: readonly FormatToken[]): FormatSection['kind'] {
  const has = (kind: FormatToken['kind']): boolean => tokens.some(token => token.kind === kind);
  if (has('date') || has('half')) return 'date';
  if (has('general')) return 'general';
  if (has('text')) return 'text';
  return 'number';
}
