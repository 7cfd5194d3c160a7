import type { DayRange, SchoolCalendar } from '../../core/schedule/year/schoolCalendar.ts';
import type { Needs } from '../needs/needs.ts';
import { TABS } from '../school/tabs.ts';
import { addCalendarRows } from '../school/calendarRows.ts';
import { addTabs } from '../school/schoolTabs.ts';
import { withLock } from '../runs/withLock.ts';
import { openLedger, readSchoolSettings } from '../school/readSchool.ts';
import { readDaysOff } from '../../core/schedule/year/daysOff.ts';
import { readSchoolCalendar } from '../../core/schedule/year/calendarTab.ts';
import { readWholeDays } from '../../core/schedule/year/wholeDays.ts';

/** Something pasted that gives no day off, and why. */
export interface UnreadDayOff {
  readonly text: string;
  readonly kind:
    | 'no_date'
    | 'bad_date'
    | 'ends_before_start'
    | 'not_off'
    | 'timed'
    | 'repeating'
    | 'unreadable'
    | 'outside_year';
}

export interface AddedDaysOff {
  readonly added: readonly DayRange[];
  /** Ranges that the tab has already. */
  readonly already: number;
  readonly unread: readonly UnreadDayOff[];
}

/**
 * Adds days off to the School calendar tab, one row a range, below what is there. `text` is pasted
 * text or a whole .ics file; days outside the school year are not added. Errors: TAB_NO_HEADER,
 * TAB_PROTECTED.
 */
export function addDaysOff(needs: Needs, text: string): AddedDaysOff {
  return withLock(needs, () => {
    openLedger(needs);
    const { workbook } = needs;
    const { settings, timeZone, today } = readSchoolSettings(needs);
    addTabs(needs, [TABS.schoolCalendar]);
    const table = workbook.table(TABS.schoolCalendar);
    const { calendar, assumed } = readSchoolCalendar(table, { timeZone, today });
    const { ranges, unread } = read(text, calendar);
    const stated = assumed.includes('days_off') ? [] : calendar.daysOff.slice();
    const added: DayRange[] = [];
    let already = 0;
    for (const range of ranges) {
      if (range.to < calendar.firstDay || range.from > calendar.lastDay) {
        unread.push({ text: [range.from, range.name].join(' ').trim(), kind: 'outside_year' });
      } else if (stated.some(one => one.from <= range.from && range.to <= one.to)) already += 1;
      else {
        stated.push(range);
        added.push(range);
      }
    }
    if (added.length > 0) addCalendarRows(needs, settings.language, 'day_off', added);
    return { added, already, unread };
  });
}

function read(
  text: string,
  { firstDay, lastDay }: SchoolCalendar,
): { ranges: readonly DayRange[]; unread: UnreadDayOff[] } {
  if (/^\s*BEGIN:VCALENDAR/im.test(text)) {
    const { ranges, skipped } = readWholeDays(text);
    return { ranges, unread: skipped.map(({ name, kind }) => ({ text: name, kind })) };
  }
  const { ranges, unread } = readDaysOff(text, { firstDay, lastDay });
  return { ranges, unread: unread.map(one => ({ text: one.text, kind: one.kind })) };
}
