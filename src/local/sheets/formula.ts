import { columnName, columnNumber } from './cellRef.ts';

// Texts in quotes and quoted sheet names hold no references; a reference is not part of a longer
// name, nor followed by "(" (LOG10) or "!" (a sheet's name).
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_\\][\w.]*(?=\()|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[\w.$]+|[\s\S]/g;

/** A formula as it reads `rows` down and `columns` to the right of where it was written. */
export function moveFormula(text: string, rows: number, columns: number): string {
  return text.replace(
    pieces,
    (piece: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return piece;
      const toColumn = columnNumber(column) + (fixedColumn ? 0 : columns);
      const toRow = Number(row) + (fixedRow ? 0 : rows);
      if (toColumn < 1 || toRow < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnName(toColumn)}${fixedRow ?? ''}${toRow}`;
    },
  );
}

/**
 * A stored formula as Sheets shows it, with "=" first; '' where Sheets shows none. Functions that
 * Excel lacks are exported by Google as IFERROR(__xludf.DUMMYFUNCTION("…"), last value), and the
 * cells that such a function filled as COMPUTED_VALUE.
 */
export function shownFormula(text: string): string {
  const wrapped = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(text)?.[1];
  if (wrapped !== undefined) {
    const own = wrapped.replace(/""/g, '"');
    return /^"?COMPUTED_VALUE"?$/.test(own) ? '' : '=' + own;
  }
  return '=' + text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
}
