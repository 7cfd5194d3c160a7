import { NotEmulated } from '../world/service.ts';
import { areaName, parseArea, shiftArea } from './cellRef.ts';
import type { Tab } from './tab.ts';
import type { Row } from './xlsx/cell.ts';
import { elementSource, setElement } from './xlsx/sheetPart.ts';

type Axis = 'row' | 'column';

/**
 * Puts `count` empty rows or columns behind `after`, or (negative) takes the ones behind it out.
 * Behind everything that the file describes nothing moves. Elsewhere cells, merges, links,
 * validations and conditional formats move along; what refers to cells by formula or drawing does
 * not, so a tab that has such things is refused.
 */
export function shift(
  tab: Tab,
  axis: Axis,
  after: number,
  count: number,
  formulas: () => boolean,
): void {
  const grid = tab.size();
  const described = axis === 'row' ? Math.max(0, ...tab.part.rows.keys()) : widestDescribed(tab);
  if (after < described) {
    refuse(tab, axis, formulas());
    if (axis === 'row') shiftRows(tab, after, count);
    else shiftColumns(tab, after, count);
    moveAreas(tab, axis, after, count);
    tab.part.changed = true;
    tab.structureChanged();
  }
  if (axis === 'row') grid.rows += count;
  else grid.columns += count;
}

// Parts of a sheet that hold references which this shift does not rewrite.
const anchored = [
  'autoFilter',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'oleObjects',
  'controls',
  'rowBreaks',
  'colBreaks',
  'protectedRanges',
  'scenarios',
  'extLst',
];

function refuse(tab: Tab, axis: Axis, formulas: boolean): void {
  const held = anchored.find(name => elementSource(tab.part, name) !== '');
  const what = held ?? (formulas ? 'formulas' : axis === 'column' ? widths(tab) : undefined);
  if (what !== undefined) {
    throw new NotEmulated(`Sheet: moving ${axis}s of a tab with ${what}`);
  }
}

const widths = (tab: Tab): string | undefined =>
  elementSource(tab.part, 'cols') === '' ? undefined : 'column widths';

const widestDescribed = (tab: Tab): number =>
  Math.max(0, ...Array.from(tab.part.rows.values(), row => row.cells.length));

function shiftRows(tab: Tab, after: number, count: number): void {
  const { rows } = tab.part;
  const moved: [number, Row][] = [];
  for (const [number, row] of rows) {
    if (number <= after) continue;
    rows.delete(number);
    if (count < 0 && number <= after - count) continue;
    row.source = '';
    moved.push([number + count, row]);
  }
  for (const [number, row] of moved) rows.set(number, row);
}

function shiftColumns(tab: Tab, after: number, count: number): void {
  for (const row of tab.part.rows.values()) {
    if (row.cells.length <= after) continue;
    row.source = '';
    const empty = Array.from({ length: Math.max(0, count) }, () => undefined);
    row.cells.splice(after, Math.max(0, -count), ...empty);
  }
}

function moveAreas(tab: Tab, axis: Axis, after: number, count: number): void {
  const moved = (reference: string): string => {
    const area = parseArea(reference);
    const to = area && shiftArea(area, axis, after, count);
    return to ? areaName(to) : '';
  };
  for (const name of ['mergeCells', 'dataValidations', 'conditionalFormatting']) {
    const source = elementSource(tab.part, name);
    if (source === '') continue;
    // Several blocks of conditional formats stand side by side; those with several are refused.
    const text = source.replace(/\b(ref|sqref)="([^"]*)"/g, (_, key: string, value: string) => {
      const areas = value.split(' ').map(moved).filter(Boolean);
      return `${key}="${areas.join(' ')}"`;
    });
    const kept = text.replace(/<(?:\w+:)?mergeCell ref="(?:|[A-Z]+\d+)"\/>/g, '');
    if (tab.part.chunks.filter(chunk => chunk.name === name).length > 1 || /sqref=""/.test(kept)) {
      throw new NotEmulated(`Sheet: moving cells under ${name}`);
    }
    setElement(
      tab.part,
      name,
      /<(?:\w+:)?mergeCell\b/.test(kept) || name !== 'mergeCells' ? kept : null,
    );
  }
  const links = tab.links.all();
  if (links.length === 0) return;
  tab.replaceLinks(
    links.flatMap(link => {
      const area = shiftArea(link.area, axis, after, count);
      return area
        ? [{ ...link, area, source: areaName(area) === areaName(link.area) ? link.source : '' }]
        : [];
    }),
  );
}
