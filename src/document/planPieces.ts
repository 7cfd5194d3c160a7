import { COLOURS } from './looks.ts';
import { paragraph, row, table, type Cell, type ParagraphStyle, type TableLook } from './ooxml.ts';

/** The look of every table that people write in. */
export const LINED: TableLook = { line: COLOURS.line };

/** A heading with the line under it that says what the part is for. */
export function heading(of: { readonly heading: string; readonly hint: string }): string {
  return paragraph('Heading1', of.heading) + paragraph('Hint', of.hint);
}

/** A cell of one paragraph; `content` as for `paragraph`. */
export function cell(style: ParagraphStyle, content: string, fill?: string): Cell {
  return { paragraphs: paragraph(style, content), ...(fill ? { fill } : {}) };
}

/** The first row of a table: the names of its columns. */
export function columnHeads(names: readonly string[], widths: readonly number[]): string {
  const cells = names.map(name => cell('ColumnHead', name, COLOURS.head));
  return row(cells, widths, { header: true });
}

/** As many cells to write in. */
export function emptyCells(count: number): Cell[] {
  return Array.from({ length: count }, () => cell('Normal', ''));
}

/** One row a goal, its number and cells to write in; `height` in twips. */
export function rowEachGoal(widths: readonly number[], height: number): string {
  const open = emptyCells(widths.length - 2);
  const cells = [
    cell('RowKey', '{#goalNumbers}{number}'),
    ...open,
    cell('Normal', '{/goalNumbers}'),
  ];
  return row(cells, widths, { height });
}

/** Two rows of facts about the plan: the labels, and what stands below each. */
export function factsTable(labels: readonly string[], tags: readonly string[]): string {
  const widths = [2350, 2650, 2380, 2700];
  const rows = [
    row(
      labels.map(label => cell('FactLabel', label, COLOURS.facts)),
      widths,
      { header: true },
    ),
    row(
      tags.map(tag => cell('Fact', tag, COLOURS.facts)),
      widths,
    ),
  ];
  return table(rows, widths, { line: COLOURS.facts, inset: { top: 30, side: 140 } });
}
