import type { Day } from '../../day.ts';
import type { SheetTable } from '../../table/sheetTable.ts';
import {
  CALENDAR_HEADERS,
  calendarRowKind,
  type CalendarColumn,
  type CalendarRowKind,
} from './calendarRows.ts';
import { readCalendarRow, type CalendarParts, type CalendarProblemKind } from './calendarRow.ts';
import { clockTime, minutesOf } from './clock.ts';
import { DEFAULT_BELLS, DEFAULT_CONTRACT, defaultSchoolYear, schoolYearOf } from './defaultYear.ts';
import type { BellPeriod, ClockRange, SchoolCalendar } from './schoolCalendar.ts';
import { tabRows, type TabProblem, type TabRow } from './tabLayout.ts';

/** What had to be assumed because the tab does not say it. */
export type CalendarAssumption =
  'school_year' | 'days_off' | 'bell_periods' | 'contract' | 'no_rotation';

export type CalendarProblem = TabProblem<CalendarProblemKind>;

export interface CalendarReading {
  readonly calendar: SchoolCalendar;
  readonly assumed: readonly CalendarAssumption[];
  readonly problems: readonly CalendarProblem[];
}

/**
 * The school's year from the School calendar tab: one row for each thing (`calendarRows.ts`), any
 * order, guidance above the header. What the tab does not say is assumed and named; a null table
 * means there is no such tab. `today` chooses the default year and dates written without a year.
 */
export function readSchoolCalendar(
  table: SheetTable | null,
  context: { readonly timeZone: string; readonly today: Day },
): CalendarReading {
  const usual = defaultSchoolYear({
    timeZone: context.timeZone,
    startYear: schoolYearOf(context.today),
  });
  const rows = table ? tabRows(table, CALENDAR_HEADERS) : [];
  const problems: CalendarProblem[] = [];
  if (rows === null) problems.push({ kind: 'no_header', row: 1, column: null, details: {} });
  const known = knownRows(rows ?? [], problems);
  const parts: CalendarParts = {
    span: { firstDay: usual.firstDay, lastDay: usual.lastDay },
    stated: new Set(),
    daysOff: [],
    testing: [],
    earlyRelease: [],
    dayTypes: [],
    bellPeriods: [],
    rotation: { kind: 'none' },
    contract: null,
  };
  // The year comes first: other rows may leave it out.
  const yearFirst = known
    .filter(each => each.kind === 'school_year')
    .concat(known.filter(each => each.kind !== 'school_year'));
  for (const { row, kind } of yearFirst) problems.push(...readCalendarRow(row, kind, parts));
  problems.sort((a, b) => a.row - b.row);
  return { ...withAssumptions(parts, usual), problems };
}

function knownRows(
  rows: readonly TabRow<CalendarColumn>[],
  problems: CalendarProblem[],
): { row: TabRow<CalendarColumn>; kind: CalendarRowKind }[] {
  return rows.flatMap(row => {
    const text = row.text('what');
    const kind = calendarRowKind(text);
    if (kind) return [{ row, kind }];
    const column = row.columnOf('what');
    problems.push({ kind: 'unknown_what', row: row.row, column, details: { text } });
    return [];
  });
}

function withAssumptions(
  parts: CalendarParts,
  usual: SchoolCalendar,
): Pick<CalendarReading, 'calendar' | 'assumed'> {
  const assumed: CalendarAssumption[] = [];
  const { span } = parts;
  if (!parts.stated.has('school_year')) assumed.push('school_year');
  const offStated = parts.daysOff.length > 0;
  if (!offStated) assumed.push('days_off');
  const bellsStated = parts.bellPeriods.some(each => each.kind === 'class');
  if (!bellsStated) assumed.push('bell_periods');
  if (!parts.contract) assumed.push('contract');
  if (parts.rotation.kind === 'none') assumed.push('no_rotation');
  const startYear = schoolYearOf(span.firstDay);
  const daysOff = offStated
    ? parts.daysOff
    : defaultSchoolYear({ timeZone: usual.timeZone, startYear }).daysOff;
  const bellPeriods = bellsStated ? parts.bellPeriods : DEFAULT_BELLS;
  return {
    assumed,
    calendar: {
      timeZone: usual.timeZone,
      firstDay: span.firstDay,
      lastDay: span.lastDay,
      daysOff: daysOff.slice().sort((a, b) => (a.from < b.from ? -1 : 1)),
      testing: parts.testing,
      earlyRelease: parts.earlyRelease,
      rotation: parts.rotation,
      dayTypes: parts.dayTypes,
      bellPeriods,
      contract: parts.contract ?? (bellsStated ? aroundBells(bellPeriods) : DEFAULT_CONTRACT),
    },
  };
}

// A quarter of an hour before the first bell to a quarter after the last.
function aroundBells(bells: readonly BellPeriod[]): ClockRange {
  const starts = bells.map(each => minutesOf(each.start));
  const ends = bells.map(each => minutesOf(each.end));
  return {
    start: clockTime(Math.max(0, Math.min(...starts) - 15)),
    end: clockTime(Math.min(1439, Math.max(...ends) + 15)),
  };
}
