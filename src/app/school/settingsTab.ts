import { PlanError } from '../../core/errors.ts';
import { placeOf, settingPlaces, VALUE_COLUMN } from '../../core/school/settingsChoices.ts';
import { shownAt } from '../../core/table/sheetTable.ts';
import type { Needs } from '../needs/needs.ts';
import { addTabs } from './schoolTabs.ts';
import { TABS } from './tabs.ts';

/** One value of the Settings tab. */
export interface SettingToWrite {
  readonly label: string;
  readonly value: string;
  /** Stands beside a row that has to be added. */
  readonly guidance: string;
}

/**
 * Writes values into the second column of the Settings tab and touches no other cell; rows that are
 * missing are added below, the tab itself as set-up adds it. Values that stand there already are
 * not written again. Answers whether anything was. Errors: TAB_PROTECTED.
 */
export function writeSettings(needs: Needs, wanted: readonly SettingToWrite[]): boolean {
  const { workbook } = needs;
  if (wanted.length === 0) return false;
  addTabs(needs, [TABS.settings]);
  const table = workbook.table(TABS.settings);
  const places = settingPlaces(table);
  const cells: { row: number; column: number; text: string }[] = [];
  const rows: string[][] = [];
  for (const { label, value, guidance } of wanted) {
    const row = placeOf(places, label);
    if (row === null) {
      if (value !== '') rows.push([label, value, guidance]);
    } else if ((table ? shownAt(table, row, VALUE_COLUMN) : '') !== value) {
      cells.push({ row, column: VALUE_COLUMN, text: value });
    }
  }
  if (cells.length === 0 && rows.length === 0) return false;
  if (!workbook.canWrite(TABS.settings, 1))
    throw new PlanError('TAB_PROTECTED', { tab: TABS.settings });
  if (cells.length > 0) workbook.writeCells(TABS.settings, cells);
  if (rows.length > 0) workbook.appendRows(TABS.settings, rows);
  return true;
}
