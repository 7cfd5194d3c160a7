import { escaped } from '../escaped.ts';

/** Text that is markup already; everything else is escaped where it meets a template. */
export interface Markup {
  readonly markup: string;
}

export type Piece = string | number | null | Markup | readonly Markup[];

/** A template of HTML; what is put into it is escaped unless it was made by `html` itself. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = parts[0] ?? '';
  pieces.forEach((piece, at) => {
    markup += written(piece) + (parts[at + 1] ?? '');
  });
  return { markup };
}

/** Pieces one after another, with something between them. */
export function joined(pieces: readonly Markup[], between: Piece = ''): Markup {
  return { markup: pieces.map(one => one.markup).join(written(between)) };
}

/** CSS of our own as a style element; not for anything a person typed. */
export function styleElement(css: string): Markup {
  return { markup: '<style>' + css + '</style>' };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(one => one.markup).join('');
}

/** The address of a file beside the report, from its path with `/`; each part is percent-encoded. */
export function fileHref(path: string): string {
  return path
    .split('/')
    .map(part => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
