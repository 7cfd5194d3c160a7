import { moveFormula, shownFormula } from './formula.ts';
import type { Cell } from './xlsx/cell.ts';
import { touchCell, type SheetPart } from './xlsx/sheetPart.ts';

interface Origin {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that a file stores once for many cells, by their group: where the first stands. */
export type SharedFormulas = ReadonlyMap<string, Origin>;

/** Finds the first cell of every shared formula. */
export function readSharedFormulas(part: SheetPart): SharedFormulas {
  const origins = new Map<string, Origin>();
  for (const [row, { cells }] of part.rows) {
    cells.forEach((cell, i) => {
      const formula = cell?.formula;
      if (!formula || formula.shared === null || formula.text === '') return;
      origins.set(formula.shared, { text: formula.text, row, column: i + 1 });
    });
  }
  return origins;
}

/** The formula of a cell as Sheets shows it, '' for none. */
export function formulaOf(
  cell: Cell | undefined,
  row: number,
  column: number,
  shared: () => SharedFormulas,
): string {
  const formula = cell?.formula;
  if (!formula) return '';
  if (formula.text !== '') return shownFormula(formula.text);
  const origin = formula.shared === null ? undefined : shared().get(formula.shared);
  if (!origin) return '';
  return shownFormula(moveFormula(origin.text, row - origin.row, column - origin.column));
}

/** Gives every cell of a group its own formula, because the first of them is overwritten. */
export function spellOut(part: SheetPart, group: string, origin: Origin): void {
  for (const [row, { cells }] of part.rows) {
    cells.forEach((one, i) => {
      if (one?.formula?.shared !== group) return;
      const text = moveFormula(origin.text, row - origin.row, i + 1 - origin.column);
      touchCell(part, row, i + 1, one.style).formula = { text, shared: null, calculated: true };
    });
  }
}
