import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/core/day.ts';
import type { CellValue } from '../../../../src/core/table/sheetTable.ts';
import { readSchoolCalendar } from '../../../../src/core/schedule/year/calendarTab.ts';
import { readRounds } from '../../../../src/core/schedule/year/roundsTab.ts';
import { aTable } from '../../../builders/aTable.ts';
import { aSeptember } from '../aYear.ts';

const context = { timeZone: 'America/Denver', today: day('2026-08-01') };
const HEADER = ['What', 'Name', 'From', 'To', 'Grades', 'Day types'];
const read = (...rows: string[][]) =>
  readSchoolCalendar(aTable('School calendar', [HEADER, ...rows]), context);

describe('the School calendar tab', () => {
  it('says a whole year, in any order, under guidance rows', () => {
    const { calendar, assumed, problems } = readSchoolCalendar(
      aTable('School calendar', [
        ['One row for each thing. Delete what does not fit.'],
        HEADER,
        ['Day off', 'Labor Day', 'Sept 7', '', '', ''],
        ['Testing', 'State tests', '4/20', '4/22', '', ''],
        ['Early release', 'Conferences', '10/22/2026', '', '', ''],
        ['Rotation', '', '8/17/2026', '', '', 'A, B'],
        ['Day type', '', '2026-08-20', '', '', 'B'],
        ['Period', '1', '8:10', '8:54', '6, 7', 'A'],
        ['Lunch', '', '12:06', '12:40', '', ''],
        ['Contract hours', '', '7:45', '3:30 PM', '', ''],
        ['School year', '', '2026-08-17', '2027-05-28', '', ''],
      ]),
      context,
    );
    expect([problems, assumed]).toEqual([[], []]);
    expect(calendar).toEqual({
      timeZone: 'America/Denver',
      firstDay: '2026-08-17',
      lastDay: '2027-05-28',
      daysOff: [{ name: 'Labor Day', from: '2026-09-07', to: '2026-09-07' }],
      testing: [{ name: 'State tests', from: '2027-04-20', to: '2027-04-22' }],
      earlyRelease: [{ name: 'Conferences', from: '2026-10-22', to: '2026-10-22' }],
      rotation: { kind: 'cycle', names: ['A', 'B'], firstDay: '2026-08-17', skipsDaysOff: true },
      dayTypes: [{ date: '2026-08-20', dayType: 'B' }],
      bellPeriods: [
        {
          ...{ name: '1', kind: 'class', start: '08:10', end: '08:54' },
          ...{ grades: ['6', '7'], dayTypes: ['A'] },
        },
        { name: '', kind: 'lunch', start: '12:06', end: '12:40' },
      ],
      contract: { start: '07:45', end: '15:30' },
    });
  });

  it('is assumed as a default year where there is none, and says so', () => {
    const { calendar, assumed, problems } = readSchoolCalendar(null, context);
    expect(calendar.firstDay).toBe('2026-08-24');
    expect(assumed).toEqual(['school_year', 'days_off', 'bell_periods', 'contract', 'no_rotation']);
    expect(problems).toEqual([]);
  });

  it('takes dates and times that are real dates and times', () => {
    const date = (date: string, time: string | null = null): CellValue => ({
      date: day(date),
      time,
    });
    const shown = [
      HEADER,
      ['Day off', '', '07/09/26', '', '', ''],
      ['Period', 'P2', '9.05', 'ten', '', ''],
    ];
    const table = {
      ...aTable('School calendar', shown),
      values: [
        HEADER,
        ['Day off', '', date('2026-09-07'), '', '', ''],
        ['Period', 'P2', date('1899-12-30', '09:05'), date('1899-12-30', '09:50'), '', ''],
      ],
    };
    const { calendar, problems } = readSchoolCalendar(table, context);
    expect(problems).toEqual([]);
    expect(calendar.daysOff[0]?.from).toBe('2026-09-07');
    expect(calendar.bellPeriods[0]).toMatchObject({ name: 'P2', start: '09:05', end: '09:50' });
  });

  it('reads days off pasted into one cell, and names the lines it cannot read', () => {
    const { calendar, problems } = read([
      'Pasted days off',
      'Sept 7 Labor Day\nsome day soon\nNov 25-27 Thanksgiving',
      '',
      '',
      '',
      '',
    ]);
    expect(calendar.daysOff.map(each => each.from)).toEqual(['2026-09-07', '2026-11-25']);
    expect(problems).toEqual([
      { kind: 'unread_line', row: 2, column: 2, details: { text: 'some day soon', line: 2 } },
    ]);
  });

  it('understands Spanish', () => {
    const { calendar, problems } = readSchoolCalendar(
      aTable('School calendar', [
        ['Qué', 'Nombre', 'Desde', 'Hasta', 'Grados', 'Tipos de día'],
        ['Día libre', 'Acción de Gracias', '25 de noviembre', '27 de noviembre', '', ''],
      ]),
      context,
    );
    expect(problems).toEqual([]);
    expect(calendar.daysOff).toEqual([
      { name: 'Acción de Gracias', from: '2026-11-25', to: '2026-11-27' },
    ]);
  });

  it.each([
    [['Snow fun', '', '2026-09-07', '', '', ''], 'unknown_what', 1],
    [['Day off', 'Fall break', '', '', '', ''], 'missing_date', 3],
    [['Day off', 'Fall break', 'soon', '', '', ''], 'bad_date', 3],
    [['Day off', 'Fall break', '2026-10-12', '2026-10-10', '', ''], 'ends_before_start', 4],
    [['Day off', 'Fall break', '2024-10-12', '', '', ''], 'outside_year', 3],
    [['Rotation', '', '2026-08-24', '', '', ''], 'missing_day_types', 6],
    [['Period', '', '8:00', '8:45', '', ''], 'missing_name', 2],
    [['Period', '1', '8:00', '', '', ''], 'missing_time', 4],
    [['Period', '1', 'early', '8:45', '', ''], 'bad_time', 3],
    [['Lunch', '', '12:30', '12:00', '', ''], 'ends_before_start', 4],
  ])('says by cell what is wrong with %j', (row, kind, column) => {
    expect(read(row).problems).toMatchObject([{ kind, row: 2, column }]);
  });

  it('without a header row is a problem, and the default year stands in', () => {
    const { problems, calendar } = readSchoolCalendar(
      aTable('School calendar', [['hello']]),
      context,
    );
    expect(problems).toEqual([{ kind: 'no_header', row: 1, column: null, details: {} }]);
    expect(calendar.firstDay).toBe('2026-08-24');
  });
});

const ROUND_HEADER = ['Round', 'From', 'To', 'Target', 'Minutes', 'Every … weeks', 'Questions'];
const rounds = (...rows: string[][]) =>
  readRounds(aTable('Check-in rounds', [ROUND_HEADER, ...rows]), aSeptember());

describe('the Check-in rounds tab', () => {
  it('gives rounds in the order of their windows', () => {
    const {
      rounds: found,
      assumed,
      problems,
    } = rounds(
      ['Mid-year', '9/21', '9/25', '', '', '', ''],
      ['Goal-setting', 'Sept 8', 'Sept 11', '9/10', '25 min', '', 'What next?\n Who helps? '],
    );
    expect([assumed, problems]).toEqual([false, []]);
    expect(found).toEqual([
      {
        ...{
          id: 'goal-setting',
          kind: 'goal_setting',
          name: 'Goal-setting',
          number: 1,
          minutes: 25,
        },
        ...{ windowStart: '2026-09-08', windowEnd: '2026-09-11', target: '2026-09-10' },
        questions: ['What next?', 'Who helps?'],
      },
      {
        ...{ id: 'mid-year', kind: 'mid_year', name: 'Mid-year', number: 1, minutes: 30 },
        ...{ windowStart: '2026-09-21', windowEnd: '2026-09-25', target: '2026-09-23' },
        questions: null,
      },
    ]);
  });

  it('repeats a round every two weeks', () => {
    const { rounds: found } = rounds(['Coffee', '', '', '', '20', '2', '']);
    expect(found.map(r => r.id + ' ' + r.windowStart + ' ' + r.windowEnd + ' ' + r.number)).toEqual(
      ['coffee 2026-09-16 2026-09-25 1'],
    );
  });

  it('tells two rounds of one name apart', () => {
    const { rounds: found } = rounds(
      ['Check-in', '9/8', '9/11', '', '', '', ''],
      ['Check-in', '9/21', '9/25', '', '', '', ''],
    );
    expect(found.map(r => r.id + ' ' + r.minutes + ' ' + r.number)).toEqual([
      'check-in 20 1',
      'check-in-2 20 2',
    ]);
  });

  it('falls back on the year’s conferences', () => {
    expect(readRounds(null, aSeptember())).toMatchObject({ assumed: true, problems: [] });
    expect(rounds().rounds.map(r => r.kind)).toEqual(['goal_setting', 'mid_year', 'year_end']);
  });

  it.each([
    [['', '9/8', '9/11', '', '', '', ''], 'missing_name', 1],
    [['Fall', '', '9/11', '', '', '', ''], 'missing_date', 2],
    [['Fall', '9/8', 'then', '', '', '', ''], 'bad_date', 3],
    [['Fall', '9/11', '9/8', '', '', '', ''], 'ends_before_start', 3],
    [['Fall', '9/5', '9/7', '', '', '', ''], 'no_school_days', 2],
    [['Fall', '9/8', '9/11', '', 'long', '', ''], 'bad_minutes', 5],
    [['Fall', '', '', '', '', 'often', ''], 'bad_weeks', 6],
    [['Fall', '9/8', '9/11', '9/25', '', '', ''], 'target_outside', 4],
  ])('says by cell what is wrong with %j', (row, kind, column) => {
    expect(rounds(row).problems).toMatchObject([{ kind, row: 2, column }]);
  });
});
