import { calendarColumns, type CalendarColumn, type CalendarRowKind } from './calendarRows.ts';
import type { CheckInRound } from './rounds.ts';
import { roundColumns, type RoundColumn } from './roundsTab.ts';
import type { DayRange, SchoolCalendar } from './schoolCalendar.ts';

/** How the tabs call things: headers, and what the first cell of a row says. */
export interface CalendarLabels {
  readonly columns: Readonly<Record<CalendarColumn, string>>;
  readonly rows: Readonly<Record<CalendarRowKind, string>>;
  /** The name of a default day off, or the name itself. */
  dayOff(name: string): string;
}

type Cells = Partial<Record<Exclude<CalendarColumn, 'what'>, string>>;

/** The School calendar tab of a calendar, header first; `readSchoolCalendar` reads it back. */
export function calendarTabRows(calendar: SchoolCalendar, labels: CalendarLabels): string[][] {
  const row = (kind: CalendarRowKind, cells: Cells): string[] =>
    calendarColumns.map(column => (column === 'what' ? labels.rows[kind] : (cells[column] ?? '')));
  const range = (kind: CalendarRowKind) => (each: DayRange) =>
    row(kind, {
      name: labels.dayOff(each.name),
      from: each.from,
      to: each.to === each.from ? '' : each.to,
    });
  const { rotation } = calendar;
  return [
    calendarColumns.map(column => labels.columns[column]),
    row('school_year', { from: calendar.firstDay, to: calendar.lastDay }),
    ...(rotation.kind === 'cycle'
      ? [
          row(rotation.skipsDaysOff ? 'rotation' : 'rotation_counting', {
            from: rotation.firstDay,
            dayTypes: rotation.names.join(', '),
          }),
        ]
      : []),
    ...(rotation.kind === 'weekdays'
      ? [row('weekday_types', { dayTypes: rotation.names.join(', ') })]
      : []),
    ...calendar.dayTypes.map(({ date, dayType }) =>
      row('day_type', { from: date, dayTypes: dayType }),
    ),
    ...calendar.daysOff.map(range('day_off')),
    ...calendar.testing.map(range('testing')),
    ...calendar.earlyRelease.map(range('early_release')),
    ...calendar.bellPeriods.map(({ name, kind, start, end, grades = [], dayTypes = [] }) =>
      row(kind === 'lunch' ? 'lunch' : 'period', {
        ...{ name, from: start, to: end },
        ...{ grades: grades.join(', '), dayTypes: dayTypes.join(', ') },
      }),
    ),
    row('contract', { from: calendar.contract.start, to: calendar.contract.end }),
  ];
}

/** The Check-in rounds tab, header first; `readRounds` reads it back. */
export function roundTabRows(
  rounds: readonly CheckInRound[],
  columns: Readonly<Record<RoundColumn, string>>,
  words: {
    name(round: CheckInRound): string;
    questions(round: CheckInRound): readonly string[];
  },
): string[][] {
  const cell = (round: CheckInRound): Record<RoundColumn, string> => ({
    name: words.name(round),
    from: round.windowStart,
    to: round.windowEnd,
    target: round.target,
    minutes: String(round.minutes),
    weeks: '',
    questions: words.questions(round).join('\n'),
  });
  return [
    roundColumns.map(column => columns[column]),
    ...rounds.map(round => roundColumns.map(column => cell(round)[column])),
  ];
}
