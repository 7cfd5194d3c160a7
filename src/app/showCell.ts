import { openLedger } from './school.ts';
import { mayBeRoster } from './tabs.ts';
import type { Needs } from './needs.ts';
import { PlanError } from '../core/errors.ts';

/**
 * Selects a cell, or the whole row where no column is given; both count from 1. The roster is meant
 * unless a tab is named. Errors: NO_ROSTER, TAB_GONE.
 */
export function showCell(
  needs: Needs,
  row: number,
  column: number | null,
  named: string | null,
): void {
  needs.workbook.showCell(named ?? rosterTab(needs), row, column);
}

function rosterTab(needs: Needs): string {
  const remembered = String(openLedger(needs).all('workbook')[0]?.note['roster'] ?? '');
  const names = needs.workbook.tabNames().filter(mayBeRoster);
  const tab = names.includes(remembered) ? remembered : names[0];
  if (!tab) throw new PlanError('NO_ROSTER');
  return tab;
}
