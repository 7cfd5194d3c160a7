import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import type { Block, CellBlock, RowBlock, TableBlock } from './layout.ts';
import { suggestionIds } from './layout.ts';
import { indexes, paragraphJson } from './paragraphJson.ts';
import { colorJson } from './textStyle.ts';
import { attr, child, elements, intVal, path, val } from './xml.ts';

/** The blocks of a container as `StructuralElement`s. */
export function contentJson(
  docx: Docx,
  blocks: readonly Block[],
): docs_v1.Schema$StructuralElement[] {
  return blocks.map(block => {
    if (block.kind === 'paragraph')
      return { ...indexes(block), paragraph: paragraphJson(docx, block) };
    if (block.kind === 'table') return { ...indexes(block), table: tableJson(docx, block) };
    return { ...indexes(block), sectionBreak: { sectionStyle: sectionStyle(block.node) } };
  });
}

function sectionStyle(section: Element | null): docs_v1.Schema$SectionStyle {
  const next = (section && val(section, 'w:type')) === 'nextPage';
  return {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: section && next ? 'NEXT_PAGE' : 'CONTINUOUS',
  };
}

function tableJson(docx: Docx, table: TableBlock): docs_v1.Schema$Table {
  const widths = elements(child(table.node, 'w:tblGrid') ?? table.node)
    .filter(one => one.nodeName === 'w:gridCol')
    .map(one => Number(attr(one, 'w:w') ?? 0) / 20);
  return {
    rows: table.rows.length,
    columns: Math.max(0, ...table.rows.map(row => columnsIn(row))),
    tableRows: table.rows.map((row, at) => rowJson(docx, table, row, at)),
    tableStyle: {
      tableColumnProperties: widths.map(magnitude => ({
        widthType: 'FIXED_WIDTH',
        width: { magnitude, unit: 'PT' },
      })),
    },
  };
}

/** Grid columns that a cell covers. */
export function spanOf(cell: CellBlock): number {
  return intVal(child(cell.node, 'w:tcPr'), 'w:gridSpan') ?? 1;
}

function columnsIn(row: RowBlock): number {
  return row.cells.reduce((sum, cell) => sum + spanOf(cell), 0);
}

/** 'restart' opens a cell over several rows, 'continue' goes on in it, undefined is a plain cell. */
export function mergeOf(cell: CellBlock | undefined): 'restart' | 'continue' | undefined {
  const merge = path(cell?.node, 'w:tcPr', 'w:vMerge');
  if (!merge) return undefined;
  return attr(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
}

function rowSpan(table: TableBlock, rowAt: number, cellAt: number): number {
  const row = table.rows[rowAt];
  const cell = row?.cells[cellAt];
  if (!row || !cell || mergeOf(cell) !== 'restart') return 1;
  const column = row.cells.slice(0, cellAt).reduce((sum, one) => sum + spanOf(one), 0);
  let rows = 1;
  for (const below of table.rows.slice(rowAt + 1)) {
    let at = 0;
    const under = below.cells.find(one => {
      const here = at === column;
      at += spanOf(one);
      return here;
    });
    if (mergeOf(under) !== 'continue') break;
    rows += 1;
  }
  return rows;
}

function rowJson(
  docx: Docx,
  table: TableBlock,
  row: RowBlock,
  rowAt: number,
): docs_v1.Schema$TableRow {
  const properties = child(row.node, 'w:trPr');
  const inserted = suggestionIds(child(properties, 'w:ins'));
  const deleted = suggestionIds(child(properties, 'w:del'));
  const height = attr(child(properties, 'w:trHeight'), 'w:val');
  return {
    ...indexes(row),
    ...(inserted.length > 0 ? { suggestedInsertionIds: inserted } : {}),
    ...(deleted.length > 0 ? { suggestedDeletionIds: deleted } : {}),
    tableCells: row.cells.map((cell, at) => ({
      ...indexes(cell),
      content: contentJson(docx, cell.blocks),
      tableCellStyle: {
        rowSpan: rowSpan(table, rowAt, at),
        columnSpan: spanOf(cell),
        ...cellLook(cell),
      },
    })),
    tableRowStyle: {
      ...(height ? { minRowHeight: { magnitude: Number(height) / 20, unit: 'PT' } } : {}),
      ...(child(properties, 'w:tblHeader') ? { tableHeader: true } : {}),
      ...(child(properties, 'w:cantSplit') ? { preventOverflow: true } : {}),
    },
  };
}

function cellLook(cell: CellBlock): docs_v1.Schema$TableCellStyle {
  const properties = child(cell.node, 'w:tcPr');
  const shade = colorJson(attr(child(properties, 'w:shd'), 'w:fill'));
  const vertical = val(properties, 'w:vAlign');
  return {
    ...(shade ? { backgroundColor: shade } : {}),
    contentAlignment: vertical === 'center' ? 'MIDDLE' : vertical === 'bottom' ? 'BOTTOM' : 'TOP',
  };
}
