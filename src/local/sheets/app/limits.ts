import { ServiceException } from '../../world/exceptions.ts';
import { NotEmulated } from '../../world/service.ts';
import type { Grid, Tab } from '../tab.ts';
import type { Buffer } from './context.ts';

/** Cells of a spreadsheet (support.google.com/drive/answer/37603). */
const mostCells = 10_000_000;
/** What an .xlsx file can hold; Sheets has columns beyond that. */
const most: Grid = { rows: 1_048_576, columns: 16_384 };

/** Throws where a grid of `size` cannot grow by `more`. */
export function roomFor(buffer: Buffer, size: Grid, more: Grid): void {
  const to = { rows: size.rows + more.rows, columns: size.columns + more.columns };
  const { tabs } = buffer.at.setting.workbook;
  const cells = tabs.reduce((sum, tab) => sum + area(buffer.size(tab)), 0);
  if (cells - area(size) + area(to) > mostCells) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
  if (to.rows > most.rows || to.columns > most.columns) {
    throw new NotEmulated(`a tab of ${to.rows} rows and ${to.columns} columns`);
  }
}

const area = (grid: Grid): number => grid.rows * grid.columns;

/** Throws for a name that a new tab cannot have. */
export function checkTabName(name: string, tabs: readonly Tab[]): void {
  if (tabs.some(tab => tab.name.toLowerCase() === name.toLowerCase())) {
    throw new ServiceException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  // Sheets allows these, an .xlsx file does not.
  if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
    throw new NotEmulated(`a tab called "${name}"`);
  }
}
