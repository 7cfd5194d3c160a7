import type { UsedRange } from '../../../google/surface.ts';
import { strict } from '../../runtime/strict.ts';
import { ServiceException } from '../../world/exceptions.ts';
import { NotEmulated } from '../../world/service.ts';
import { areaName, type Area } from '../cellRef.ts';
import { displayOf, given, readBlock, valueOf, writeLiteral, writeTyped } from '../grid.ts';
import { mayEdit } from '../protection.ts';
import type { Tab } from '../tab.ts';
import type { Cell } from '../xlsx/cell.ts';
import type { StyleChange } from '../xlsx/styleChange.ts';
import type { Buffer } from './context.ts';
import { richText, richTextParts } from './richText.ts';

/** The Range of a block that lies inside its tab's grid. */
export function createRange(buffer: Buffer, tab: Tab, area: Area): UsedRange {
  const { setting, host, protections, editors } = buffer.at;

  const block = <T>(
    empty: T,
    read: (cell: Cell | undefined, row: number, column: number) => T,
  ): T[][] =>
    buffer.read(() => {
      stillInside(tab, area);
      return readBlock(tab, area, empty, read);
    });

  const each = (edit: (row: number, column: number, i: number, j: number) => void): void => {
    stillInside(tab, area);
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) edit(area.row + i, area.column + j, i, j);
    }
  };

  const restyle = (change: StyleChange): UsedRange => {
    buffer.allow(tab, area);
    buffer.write(() => {
      each((row, column) => tab.restyle(row, column, change));
    });
    return range;
  };

  const range: UsedRange = strict<UsedRange>('Range', {
    getRow: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getA1Notation: () => areaName(area),
    getValues: () => block<unknown>('', cell => valueOf(cell, setting, host, 'Range.getValues')),
    getDisplayValues: () => block('', cell => displayOf(cell, setting, 'Range.getDisplayValues')),
    getFormulas: () => block('', (cell, row, column) => (cell ? tab.formula(row, column) : '')),
    getFontLines: () => block<string | null>('none', (_, row, column) => tab.line(row, column)),
    getMergedRanges: () =>
      buffer.read(() => tab.mergesIn(area).map(merge => createRange(buffer, tab, merge))),
    getRichTextValues: () =>
      block<ReturnType<typeof richText> | null>(richText('', null), (cell, row, column) => {
        const content = cell?.content ?? '';
        // Numbers, dates, booleans and formulas have none.
        if (typeof content !== 'string' || cell?.formula) return null;
        return richText(content, tab.links.at(row, column));
      }),
    canEdit: () => buffer.look(() => mayEdit(host.person, tab, area, protections, editors)),
    clearContent() {
      buffer.allow(tab, area);
      buffer.write(() => {
        each((row, column) => {
          writeLiteral(tab, row, column, '', null);
        });
      });
      return range;
    },
    setValues(values) {
      const rows = matched(values, area).map(row => row.map(value => given(value, host)));
      buffer.allow(tab, area);
      buffer.write(() => {
        each((row, column, i, j) => {
          writeTyped(tab, row, column, rows[i]?.[j] ?? null, setting, host.now());
        });
      });
      return range;
    },
    setRichTextValues(values) {
      const rows = matched(values, area).map(row => row.map(richTextParts));
      for (const { text } of rows.flat()) given(text, host);
      buffer.allow(tab, area);
      buffer.write(() => {
        each((row, column, i, j) => {
          const value = rows[i]?.[j];
          writeLiteral(tab, row, column, value?.text ?? '', value?.url ?? null);
        });
      });
      return range;
    },
    setNumberFormat: format => restyle({ format }),
    setFontWeight: weight => restyle({ bold: oneOf(weight, ['bold', 'normal']) === 'bold' }),
    setBackground: color => restyle({ background: argb(color) }),
    setFontColor: color => restyle({ color: argb(color) }),
    setWrap: wrap => restyle({ wrap }),
    setVerticalAlignment(alignment) {
      const known = oneOf(alignment, ['top', 'middle', 'bottom']);
      return restyle({ vertical: known === 'middle' ? 'center' : known });
    },
  });
  areas.set(range, { tab, area });
  return range;
}

const areas = new WeakMap<object, { readonly tab: Tab; readonly area: Area }>();

/** The tab that a Range made here is on. */
export function tabOfRange(range: unknown): Tab | null {
  return typeof range === 'object' && range !== null ? (areas.get(range)?.tab ?? null) : null;
}

/** Another execution may have taken rows away since the Range was made. */
function stillInside(tab: Tab, area: Area): void {
  const { rows, columns } = tab.size();
  if (area.row + area.rows - 1 > rows || area.column + area.columns - 1 > columns) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
}

function matched<T>(values: T[][], area: Area): T[][] {
  if (!Array.isArray(values) || !values.every(row => Array.isArray(row))) {
    throw new ServiceException(
      `The parameters (${typeof values}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  }
  if (values.length !== area.rows) {
    throw new ServiceException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  const odd = values.find(row => row.length !== area.columns);
  if (odd) {
    throw new ServiceException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
  return values;
}

function oneOf<T extends string>(value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new ServiceException(`Invalid argument: ${value}`);
}

/** "#1a73e8" → "FF1A73E8"; names of colours are not emulated. */
function argb(color: string | null): string | null {
  if (color === null) return null;
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex === undefined) throw new NotEmulated(`the colour ${color}`);
  return 'FF' + hex.toUpperCase();
}
