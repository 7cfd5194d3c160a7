/** A block of cells; rows and columns count from 1, as Sheets counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3", "$B$3:D4" → block; null where it is not one (whole columns are not needed here). */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const columns = [columnNumber(c1), columnNumber(c2)].sort((a, b) => a - b);
  const rows = [Number(r1), Number(r2)].sort((a, b) => a - b);
  const [left = 1, right = 1] = columns;
  const [top = 1, bottom = 1] = rows;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The A1 notation of a block: "B3" or "B3:D4". */
export function areaName(area: Area): string {
  const first = columnName(area.column) + String(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The block after `count` rows or columns were put in behind `after` (taken out: negative). */
export function shiftArea(
  area: Area,
  axis: 'row' | 'column',
  after: number,
  count: number,
): Area | null {
  const [start, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const end = start + length - 1;
  const place = (at: number): number => {
    if (at <= after) return at;
    return count >= 0 ? at + count : Math.max(after, at + count);
  };
  const gone = (at: number): boolean => count < 0 && at > after && at <= after - count;
  const newStart = gone(start) ? after + 1 : place(start);
  const newEnd = place(end);
  if (newEnd < newStart) return null;
  return axis === 'row'
    ? { ...area, row: newStart, rows: newEnd - newStart + 1 }
    : { ...area, column: newStart, columns: newEnd - newStart + 1 };
}
