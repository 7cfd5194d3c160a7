import type { UsedRange, UsedSheet } from '../../../google/surface.ts';
import { strict } from '../../runtime/strict.ts';
import { ServiceException } from '../../world/exceptions.ts';
import type { Area } from '../cellRef.ts';
import { shift } from '../shift.ts';
import type { Tab } from '../tab.ts';
import { setColumnWidth, setFrozenRows } from '../xlsx/features.ts';
import { roomFor } from './limits.ts';
import type { Buffer } from './context.ts';
import { createRange, tabOfRange } from './range.ts';

/** The Sheet of a tab, which may still wait in the buffer to be inserted. */
export function createSheet(buffer: Buffer, tab: Tab): UsedSheet {
  const { workbook } = buffer.at.setting;

  const rangeOf = (row: number, column: number, rows = 1, columns = 1): UsedRange => {
    const area: Area = { row, column, rows, columns };
    checkArea(area, buffer.size(tab));
    return createRange(buffer, tab, area);
  };

  const structure = (edit: () => void): void => {
    buffer.allow(tab, { row: 1, column: 1, ...buffer.size(tab) });
    buffer.write(edit);
  };

  const insert = (axis: 'row' | 'column', after: number, count: number): UsedSheet => {
    const size = buffer.size(tab);
    checkSpan(axis, after, count, axis === 'row' ? size.rows : size.columns, 0);
    const more = axis === 'row' ? { rows: count, columns: 0 } : { rows: 0, columns: count };
    roomFor(buffer, size, more);
    structure(() => {
      shift(tab, axis, after, count, () => workbook.refersToCells());
    });
    buffer.grow(tab, more.rows, more.columns);
    return sheet;
  };

  const sheet: UsedSheet = strict<UsedSheet>('Sheet', {
    getName: () => tab.name,
    getSheetId: () => tab.id,
    getLastRow: () => buffer.look(() => tab.lastRow()),
    getLastColumn: () => buffer.look(() => tab.lastColumn()),
    getMaxRows: () => buffer.size(tab).rows,
    getMaxColumns: () => buffer.size(tab).columns,
    getRange: rangeOf,
    insertRowsAfter: (after, count) => insert('row', after, count),
    insertColumnsAfter: (after, count) => insert('column', after, count),
    deleteRows(first, count) {
      const { rows } = buffer.size(tab);
      checkSpan('row', first, count, rows, count - 1);
      if (count === rows) {
        throw new ServiceException("You can't delete all the rows on the sheet.");
      }
      structure(() => {
        shift(tab, 'row', first - 1, -count, () => workbook.refersToCells());
      });
      buffer.grow(tab, -count, 0);
    },
    isSheetHidden: () => buffer.look(() => tab.hidden),
    hideSheet() {
      structure(() => {
        if (!workbook.tabs.some(one => one !== tab && one.hasCells && !one.hidden)) {
          throw new ServiceException("You can't hide all the sheets in a document.");
        }
        workbook.hide(tab);
      });
      return sheet;
    },
    setFrozenRows(rows) {
      if (rows < 0 || rows > buffer.size(tab).rows) throw outOfBounds('row');
      structure(() => {
        setFrozenRows(tab.part, rows);
      });
    },
    setColumnWidth(column, pixels) {
      checkSpan('column', column, 1, buffer.size(tab).columns, 0);
      structure(() => {
        setColumnWidth(tab.part, column, pixels);
      });
      return sheet;
    },
    activate() {
      buffer.write(() => void buffer.at.active.set(buffer.at.host.person, tab));
      return sheet;
    },
    setActiveRange(range) {
      if (tabOfRange(range) !== tab) {
        throw new ServiceException('The specified range must be part of the sheet.');
      }
      buffer.write(() => void buffer.at.active.set(buffer.at.host.person, tab));
      return range;
    },
  });
  return sheet;
}

const outOfBounds = (axis: 'row' | 'column'): ServiceException =>
  new ServiceException(`Those ${axis}s are out of bounds.`);

function checkSpan(
  axis: 'row' | 'column',
  first: number,
  count: number,
  size: number,
  more: number,
): void {
  if (!Number.isInteger(first) || !Number.isInteger(count)) throw outOfBounds(axis);
  if (first < 1 || count < 1 || first + more > size) throw outOfBounds(axis);
}

/** The wording is what scripts report of Google's exceptions; it is not in the reference. */
function checkArea(area: Area, size: { rows: number; columns: number }): void {
  for (const [axis, start, count, most] of [
    ['row', area.row, area.rows, size.rows],
    ['column', area.column, area.columns, size.columns],
  ] as const) {
    if (!Number.isInteger(start) || !Number.isInteger(count)) {
      throw new ServiceException(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    }
    if (start < 1) throw new ServiceException(`The starting ${axis} of the range is too small.`);
    if (count < 1) {
      throw new ServiceException(`The number of ${axis}s in the range must be at least 1.`);
    }
    if (start + count - 1 > most) throw outOfBounds(axis);
  }
}
