import type { Element } from '@xmldom/xmldom';
import { NotEmulated } from '../world/service.ts';
import { mergeOf } from './contentJson.ts';
import { invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import type { CellBlock, RowBlock, Segment, TableBlock } from './layout.ts';
import { paragraphsOf, tablesOf } from './layout.ts';
import { fieldsOf, flagOf, locationOf, wholeOf } from './requestShape.ts';
import { child, detach, elements, insertAfter, make } from './xml.ts';

function rowAsked(
  docx: Docx,
  value: unknown,
  where: string,
): { segment: Segment; table: TableBlock; row: RowBlock } {
  const asked = fieldsOf(value, where, ['tableStartLocation', 'rowIndex', 'columnIndex']);
  const { segment, index } = locationOf(docx, asked.tableStartLocation, where);
  const table = tablesOf(segment).find(one => one.start === index);
  if (!table)
    throw invalid(
      where,
      'Invalid table start location. Must specify the start index of the table.',
    );
  const rowIndex = wholeOf(asked, 'rowIndex', where);
  const columnIndex = wholeOf(asked, 'columnIndex', where);
  const row = table.rows[rowIndex];
  if (!row || rowIndex < 0)
    throw invalid(
      where,
      `Invalid table cell location. The row index ${rowIndex} must be less than the number of rows, ${table.rows.length}.`,
    );
  if (columnIndex < 0 || !row.cells[columnIndex])
    throw invalid(
      where,
      `Invalid table cell location. The column index ${columnIndex} must be less than the number of columns, ${row.cells.length}.`,
    );
  if (row.cells.some(cell => mergeOf(cell)))
    throw new NotEmulated(`documents.batchUpdate ${where} on cells merged over several rows`);
  return { segment, table, row };
}

/** InsertTableRowRequest: a row like the one beside it, its cells empty. */
export function insertTableRow(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['tableCellLocation', 'insertBelow']);
  const { segment, row } = rowAsked(docx, asked.tableCellLocation, where);
  const added = emptyRowLike(row);
  if (flagOf(asked, 'insertBelow', where)) insertAfter(row.node, added);
  else row.node.parentNode?.insertBefore(added, row.node);
  docx.touch(segment.place.part);
  return {};
}

function emptyRowLike(row: RowBlock): Element {
  const made = row.node.cloneNode(false) as Element;
  for (const name of ['w14:paraId', 'w14:textId']) made.removeAttribute(name);
  const properties = child(row.node, 'w:trPr')?.cloneNode(true) as Element | undefined;
  if (properties) {
    // A row below the header is no header, and a new row is nobody's suggestion.
    for (const one of elements(properties))
      if (['w:tblHeader', 'w:ins', 'w:del'].includes(one.nodeName)) detach(one);
    made.appendChild(properties);
  }
  for (const cell of row.cells) made.appendChild(emptyCellLike(cell));
  return made;
}

function emptyCellLike(cell: CellBlock): Element {
  const document = cell.node.ownerDocument;
  if (!document) throw new Error('A table cell outside any document.');
  const made = cell.node.cloneNode(false) as Element;
  const properties = child(cell.node, 'w:tcPr');
  if (properties) made.appendChild(properties.cloneNode(true));
  const paragraph = make(document, 'w:p');
  const look = child(paragraphsOf(cell)[0]?.node, 'w:pPr')?.cloneNode(true) as Element | undefined;
  if (look) {
    const numbering = child(look, 'w:numPr');
    if (numbering) detach(numbering);
    paragraph.appendChild(look);
  }
  made.appendChild(paragraph);
  return made;
}

/** DeleteTableRowRequest: the row goes, and with the last one the table. */
export function deleteTableRow(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['tableCellLocation']);
  const { segment, table, row } = rowAsked(docx, asked.tableCellLocation, where);
  detach(table.rows.length === 1 ? table.node : row.node);
  docx.touch(segment.place.part);
  return {};
}
