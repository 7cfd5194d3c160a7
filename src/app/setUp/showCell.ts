import { readColumns } from './chooseColumns.ts';
import { openLedger } from '../school/readSchool.ts';
import type { Needs } from '../needs/needs.ts';

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
  const remembered = openLedger(needs).all('workbook')[0]?.note.roster ?? '';
  // Before the first run nothing is remembered, and the roster need not be the first tab.
  return needs.workbook.tabNames().includes(remembered)
    ? remembered
    : readColumns(needs).rosterTable.name;
}
