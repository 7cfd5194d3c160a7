import { openLedger } from './school.ts';
import { mayBeRoster } from './tabs.ts';
import type { Needs } from './needs.ts';
import { PlanError } from '../core/errors.ts';

/** Selects a cell of the roster, or the whole row where no column is given; both count from 1. */
export function showCell(needs: Needs, row: number, column: number | null): void {
  const remembered = String(openLedger(needs).all('workbook')[0]?.note['roster'] ?? '');
  const names = needs.workbook.tabNames().filter(mayBeRoster);
  const tab = names.includes(remembered) ? remembered : names[0];
  if (!tab) throw new PlanError('NO_ROSTER');
  needs.workbook.showCell(tab, row, column);
}
