import type { DayRange } from '../../core/schedule/year/schoolCalendar.ts';
import type { Needs } from '../needs/needs.ts';
import type { Settings } from '../../core/school/settings.ts';
import { CALENDAR_HEADERS, calendarColumns } from '../../core/schedule/year/calendarRows.ts';
import { PlanError } from '../../core/errors.ts';
import { TABS } from './tabs.ts';
import { tabColumns } from '../../core/schedule/year/tabLayout.ts';
import { words } from '../../words/index.ts';

/**
 * Adds rows of one kind to the School calendar tab, below what is there. Errors: TAB_NO_HEADER,
 * TAB_PROTECTED.
 */
export function addCalendarRows(
  { workbook }: Needs,
  language: Settings['language'],
  kind: 'day_off' | 'testing',
  ranges: readonly DayRange[],
): void {
  const table = workbook.table(TABS.schoolCalendar);
  const found = table && tabColumns(table, CALENDAR_HEADERS);
  if (!found || !(['what', 'from', 'to'] as const).every(one => found.columns.has(one))) {
    throw new PlanError('TAB_NO_HEADER', { tab: TABS.schoolCalendar });
  }
  if (!workbook.canWrite(TABS.schoolCalendar, found.headerRow)) {
    throw new PlanError('TAB_PROTECTED', { tab: TABS.schoolCalendar });
  }
  const { rows } = words(language).calendarTab;
  const width = Math.max(...found.columns.values());
  workbook.appendRows(
    TABS.schoolCalendar,
    ranges.map(({ name, from, to }) => {
      const cells = Array.from({ length: width }, () => '');
      const says = { what: rows[kind], name, from, to: to === from ? '' : to };
      for (const column of calendarColumns) {
        const at = found.columns.get(column);
        if (at !== undefined && column in says) cells[at - 1] = says[column as keyof typeof says];
      }
      return cells;
    }),
  );
}
