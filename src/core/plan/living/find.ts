import { isFixed, type Address } from './addresses.ts';
import {
  textOf,
  type LivingBlock,
  type LivingCell,
  type LivingDocument,
  type LivingParagraph,
  type LivingRow,
  type LivingTab,
  type LivingTable,
} from './livingDocument.ts';
import { label } from './text.ts';

/** Why a section cannot be read: said to people, and the section is left alone. */
export type MissingWhy = 'heading' | 'table' | 'row' | 'twice' | 'merged';

/** Text that was found, or why not. */
export type Found =
  | {
      readonly kind: 'found';
      /** As typed, one line a paragraph, empty lines left out. */
      readonly text: string;
      /** The paragraphs that hold it, in order; null where it must not be rewritten. */
      readonly writable: WritablePlace | null;
    }
  | { readonly kind: 'missing'; readonly why: MissingWhy };

/** A stretch of plain paragraphs in one cell. */
export interface WritablePlace {
  readonly tab: string | null;
  readonly start: number;
  readonly end: number;
}

/** A table of the plan that has the columns asked for, as a person sees it. */
export interface FoundTable {
  readonly kind: 'table';
  readonly tab: LivingTab;
  readonly table: LivingTable;
  readonly names: readonly string[];
}

/** Labels of what was read already: a document is searched once for each of its sections. */
const labels = new WeakMap<LivingParagraph | LivingCell, string>();

function labelOf(one: LivingParagraph | LivingCell): string {
  let known = labels.get(one);
  if (known === undefined) {
    known = label('blocks' in one ? textOf(one.blocks) : one.text);
    labels.set(one, known);
  }
  return known;
}

interface Part {
  readonly tab: LivingTab;
  readonly blocks: readonly LivingBlock[];
}

/** What stands under a heading, up to the next heading of the same or a higher level. */
function partsUnder(document: LivingDocument, heading: string): Part[] {
  const parts: Part[] = [];
  for (const tab of document.tabs) {
    tab.blocks.forEach((block, at) => {
      if (block.kind !== 'paragraph' || block.heading === 0) return;
      if (labelOf(block) !== heading) return;
      const rest = tab.blocks.slice(at + 1);
      const end = rest.findIndex(
        one => one.kind === 'paragraph' && one.heading > 0 && one.heading <= block.heading,
      );
      parts.push({ tab, blocks: end < 0 ? rest : rest.slice(0, end) });
    });
  }
  return parts;
}

/**
 * The one table that has these columns: under the heading, or, where that is gone or has none, the
 * only one in the whole plan. Two that fit are none.
 */
export function findTable(
  document: LivingDocument,
  heading: string,
  columns: readonly string[],
): FoundTable | { readonly kind: 'missing'; readonly why: MissingWhy } {
  const under = partsUnder(document, heading);
  const near = under.flatMap(part => tablesWith(part, columns));
  const all =
    near.length > 0
      ? near
      : document.tabs.flatMap(tab => tablesWith({ tab, blocks: tab.blocks }, columns));
  const [only] = all;
  if (!only) return { kind: 'missing', why: under.length > 0 ? 'table' : 'heading' };
  return all.length > 1 ? { kind: 'missing', why: 'twice' } : only;
}

function tablesWith({ tab, blocks }: Part, columns: readonly string[]): FoundTable[] {
  return blocks.flatMap((block): FoundTable[] => {
    if (block.kind !== 'table') return [];
    const first = block.rows[0];
    const names = first?.cells.map(labelOf) ?? [];
    const once = (name: string): boolean => names.filter(one => one === name).length === 1;
    if (first?.regular && columns.every(once)) {
      return [{ kind: 'table', tab, table: block, names }];
    }
    // A table pasted around the plan's own one is looked into.
    return block.rows
      .flatMap(row => row.cells)
      .flatMap(cell => tablesWith({ tab, blocks: cell.blocks }, columns));
  });
}

/** The rows below the header; a row that does not have the header's cells cannot be read. */
export function bodyRows({ table, names }: FoundTable): (LivingRow | null)[] {
  return table.rows
    .slice(1)
    .map(row => (row.regular && row.cells.length === names.length ? row : null));
}

/** The cell of a column of a found table. */
export function cellAt(found: FoundTable, row: LivingRow, column: string): LivingCell {
  return row.cells[found.names.indexOf(column)] ?? { blocks: [] };
}

/** The text at an address: in a table the cell of the row with this key, else what is under the heading. */
export function findText(document: LivingDocument, address: Address, key: string): Found {
  const { heading, column } = address;
  if (column === null) {
    const parts = partsUnder(document, heading);
    const [part] = parts;
    if (!part) return { kind: 'missing', why: 'heading' };
    if (parts.length > 1) return { kind: 'missing', why: 'twice' };
    return { kind: 'found', text: linesOf(part.blocks, address).join('\n'), writable: null };
  }
  if (address.key === null) return { kind: 'missing', why: 'table' };
  const found = findTable(document, heading, [column, address.key]);
  if (found.kind === 'missing') return found;
  const rows = bodyRows(found);
  const same = rows.filter(
    row => row && labelOf(cellAt(found, row, address.key ?? '')) === label(key),
  );
  const [row] = same;
  if (!row) return { kind: 'missing', why: rows.includes(null) ? 'merged' : 'row' };
  if (same.length > 1) return { kind: 'missing', why: 'twice' };
  return readCell(found.tab, cellAt(found, row, column), address);
}

/** A cell's text without the template's own words in it. */
export function readCell(tab: LivingTab, cell: LivingCell, address: Address): Found {
  const own = cell.blocks.filter(
    (block): block is LivingParagraph =>
      block.kind === 'paragraph' && !isFixed(block.text, address.fixed),
  );
  const text = linesOf(cell.blocks, address).join('\n');
  const [first] = own;
  const last = own[own.length - 1];
  const at = cell.blocks.indexOf(first as LivingBlock);
  const together = own.every((one, place) => cell.blocks[at + place] === one);
  const plain = cell.blocks.every(block => block.kind === 'paragraph' && block.plain);
  const bare = address.before === '' && address.after === '';
  const writable =
    first && last && together && plain && bare
      ? { tab: tab.id, start: first.start, end: last.end }
      : null;
  return { kind: 'found', text, writable };
}

function linesOf(blocks: readonly LivingBlock[], { before, after, fixed }: Address): string[] {
  return textOf(blocks)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !isFixed(line, fixed))
    .map(line => {
      const from = before && line.startsWith(before) ? before.length : 0;
      const end = after && line.endsWith(after) ? line.length - after.length : line.length;
      return line.slice(from, Math.max(from, end)).trim();
    })
    .filter(line => line !== '');
}
