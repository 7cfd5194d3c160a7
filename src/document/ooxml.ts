import { escapeXml } from './xmlText.ts';

/** Lengths are twentieths of a point, Word's own unit ("twips"); 1,440 are an inch. */
export const TEXT_WIDTH = 10_080;

export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Normal'
  | 'Letterhead'
  | 'Hint'
  | 'ColumnHead'
  | 'FactLabel'
  | 'Fact'
  | 'Together'
  | 'RowKey'
  | 'SmallNote'
  | 'Bullet'
  | 'Checkbox'
  | 'Box'
  | 'Gap'
  | 'CardLead'
  | 'Card'
  | 'CardMiddle'
  | 'CardSmall'
  | 'CardName';

export type CharacterStyle = 'Strong' | 'Soft';

/** The numbering of a list paragraph stands in the paragraph itself, where every importer looks. */
export const LISTS: Partial<Record<ParagraphStyle, number>> = { Bullet: 1, Checkbox: 2 };

/** One run of literal text; `{tags}` in it are the template's. */
export function run(text: string, style?: CharacterStyle): string {
  const look = style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : '';
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A sentence with every `{tag}` in a run of its own, so that a name keeps its own direction. */
export function runs(sentence: string, style?: CharacterStyle): string {
  return sentence
    .split(/(\{[^}]*\})/)
    .filter(piece => piece !== '')
    .map(piece => run(piece, style))
    .join('');
}

/** A jump to the next tab stop of the paragraph's style. */
export const TAB = '<w:r><w:tab/></w:r>';

/** A field that the reader's program computes: PAGE, NUMPAGES. */
export function field(code: 'PAGE' | 'NUMPAGES'): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    mark('begin') +
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    mark('separate') +
    '<w:r><w:t>1</w:t></w:r>' +
    mark('end')
  );
}

/** A paragraph; `content` is runs, or plain text when it does not begin with a tag of XML. */
export function paragraph(style: ParagraphStyle, content: string): string {
  const inner = content.startsWith('<w:') ? content : content === '' ? '' : runs(content);
  const list = LISTS[style];
  const numbering = list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '';
  const look = style === 'Normal' ? '' : `<w:pPr><w:pStyle w:val="${style}"/>${numbering}</w:pPr>`;
  return `<w:p>${look}${inner}</w:p>`;
}

/** A table cell: its paragraphs, and a background colour such as "EEF3FB". */
export interface Cell {
  readonly paragraphs: string;
  readonly fill?: string;
}

interface RowLook {
  /** Repeats on the next page and is announced as the column's name. */
  readonly header?: boolean;
  /** At least this high, in twips: room to write by hand. */
  readonly height?: number;
}

/** A table row that never breaks across pages, its cells as wide as `widths` (twips). */
export function row(cells: readonly Cell[], widths: readonly number[], look: RowLook = {}): string {
  const height = look.height ? `<w:trHeight w:val="${look.height}" w:hRule="atLeast"/>` : '';
  const header = look.header ? '<w:tblHeader/>' : '';
  const inner = cells.map((cell, at) => {
    const fill = cell.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>` : '';
    const width = `<w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>`;
    return `<w:tc><w:tcPr>${width}${fill}</w:tcPr>${cell.paragraphs}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${inner.join('')}</w:tr>`;
}

/** Lines in one colour and the space inside each cell (twips). */
export interface TableLook {
  readonly line: string;
  readonly inset?: { readonly top: number; readonly side: number };
}

/** A table as wide as its columns. */
export function table(rows: readonly string[], widths: readonly number[], look: TableLook): string {
  const side = (name: string) =>
    `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${look.line}"/>`;
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  const { top, side: beside } = look.inset ?? { top: 54, side: 115 };
  const margin = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  const inset =
    margin('top', top) + margin('left', beside) + margin('bottom', top) + margin('right', beside);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${inset}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.join('')}</w:tbl>`
  );
}
