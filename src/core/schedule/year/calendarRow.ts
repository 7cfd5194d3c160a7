import { day, type Day } from '../../day.ts';
import { listIn, type CalendarColumn, type CalendarRowKind } from './calendarRows.ts';
import { minutesOf } from './clock.ts';
import type { YearSpan } from './dateText.ts';
import { readDaysOff } from './daysOff.ts';
import type {
  BellPeriod,
  ClockRange,
  DayRange,
  DayTypeOverride,
  Rotation,
} from './schoolCalendar.ts';
import type { TabProblem, TabRow } from './tabLayout.ts';
import { addDays } from '../../day.ts';

export type CalendarProblemKind =
  | 'no_header'
  | 'unknown_what'
  | 'missing_date'
  | 'bad_date'
  | 'ends_before_start'
  | 'outside_year'
  | 'missing_time'
  | 'bad_time'
  | 'missing_day_types'
  | 'missing_name'
  | 'unread_line';

/** What the rows read so far add up to. */
export interface CalendarParts {
  span: YearSpan;
  readonly stated: Set<CalendarRowKind>;
  readonly daysOff: DayRange[];
  readonly testing: DayRange[];
  readonly earlyRelease: DayRange[];
  readonly dayTypes: DayTypeOverride[];
  readonly bellPeriods: BellPeriod[];
  rotation: Rotation;
  contract: ClockRange | null;
}

type Row = TabRow<CalendarColumn>;
type Problem = TabProblem<CalendarProblemKind>;

/** Reads one row of a known kind into the parts; gives what is wrong with it. */
export function readCalendarRow(row: Row, kind: CalendarRowKind, parts: CalendarParts): Problem[] {
  const problem = (
    kind: CalendarProblemKind,
    column: CalendarColumn,
    details: Problem['details'] = {},
  ): Problem[] => [{ kind, row: row.row, column: row.columnOf(column), details }];
  parts.stated.add(kind);

  const days = (read: (range: DayRange) => void, outsideIsFine = false): Problem[] => {
    const range = rangeIn(row, parts.span);
    if (!('from' in range)) return problem(range.kind, range.column, { text: range.text });
    if (!outsideIsFine && (range.to < parts.span.firstDay || range.from > parts.span.lastDay)) {
      return problem('outside_year', 'from', { from: range.from, to: range.to });
    }
    read(range);
    return [];
  };
  const hours = (read: (range: ClockRange) => void): Problem[] => {
    const range = hoursIn(row);
    if (!('start' in range)) return problem(range.kind, range.column, { text: range.text });
    read(range);
    return [];
  };
  const names = listIn(row.text('dayTypes')) ?? listIn(row.text('name'));

  switch (kind) {
    case 'school_year':
      return days(({ from, to }) => {
        parts.span = { firstDay: from, lastDay: to > from ? to : day(nextSummer(from)) };
      }, true);
    case 'day_off':
      return days(range => parts.daysOff.push(range));
    case 'testing':
      return days(range => parts.testing.push(range));
    case 'early_release':
      return days(range => parts.earlyRelease.push(range));
    case 'days_off_text':
      return pastedDaysOff(row, parts);
    case 'rotation':
    case 'rotation_counting':
      if (!names) return problem('missing_day_types', 'dayTypes');
      return days(({ from }) => {
        parts.rotation = {
          kind: 'cycle',
          names,
          firstDay: from,
          skipsDaysOff: kind === 'rotation',
        };
      });
    case 'weekday_types':
      if (!names) return problem('missing_day_types', 'dayTypes');
      parts.rotation = { kind: 'weekdays', names };
      return [];
    case 'day_type':
      if (!names) return problem('missing_day_types', 'dayTypes');
      return days(({ from, to }) => {
        for (let date = from; date <= to; date = addDays(date, 1)) {
          parts.dayTypes.push({ date, dayType: names[0]! });
        }
      });
    case 'period':
      if (!row.text('name')) return problem('missing_name', 'name');
      return hours(range => parts.bellPeriods.push(bellPeriod(row, 'class', range)));
    case 'lunch':
      return hours(range => parts.bellPeriods.push(bellPeriod(row, 'lunch', range)));
    case 'contract':
      return hours(range => {
        parts.contract = range;
      });
  }
}

type Unusable = {
  readonly kind: CalendarProblemKind;
  readonly column: CalendarColumn;
  readonly text: string;
};

function rangeIn(row: Row, span: YearSpan): DayRange | Unusable {
  const from = row.date('from', span);
  const to = row.date('to', span);
  if (from === null) return { kind: 'missing_date', column: 'from', text: '' };
  if (from === false) return { kind: 'bad_date', column: 'from', text: row.text('from') };
  if (to === false) return { kind: 'bad_date', column: 'to', text: row.text('to') };
  if (to !== null && to < from) {
    return { kind: 'ends_before_start', column: 'to', text: row.text('to') };
  }
  return { name: row.text('name'), from, to: to ?? from };
}

function hoursIn(row: Row): ClockRange | Unusable {
  const start = row.time('from');
  const end = row.time('to');
  if (start === null) return { kind: 'missing_time', column: 'from', text: '' };
  if (end === null) return { kind: 'missing_time', column: 'to', text: '' };
  if (start === false) return { kind: 'bad_time', column: 'from', text: row.text('from') };
  if (end === false) return { kind: 'bad_time', column: 'to', text: row.text('to') };
  if (minutesOf(end) <= minutesOf(start)) {
    return { kind: 'ends_before_start', column: 'to', text: row.text('to') };
  }
  return { start, end };
}

function bellPeriod(row: Row, kind: BellPeriod['kind'], { start, end }: ClockRange): BellPeriod {
  const grades = listIn(row.text('grades'));
  const dayTypes = listIn(row.text('dayTypes'));
  return {
    name: row.text('name'),
    kind,
    start,
    end,
    ...(grades ? { grades } : {}),
    ...(dayTypes ? { dayTypes } : {}),
  };
}

function pastedDaysOff(row: Row, parts: CalendarParts): Problem[] {
  const { ranges, unread } = readDaysOff(row.text('name'), parts.span);
  parts.daysOff.push(...ranges);
  return unread.map(({ text, line }) => ({
    kind: 'unread_line',
    row: row.row,
    column: row.columnOf('name'),
    details: { text, line },
  }));
}

// A year of which only the start is given ends in the June after.
function nextSummer(from: Day): string {
  const year = Number(from.slice(0, 4)) + (from.slice(5) < '06-01' ? 0 : 1);
  return year + '-06-05';
}
