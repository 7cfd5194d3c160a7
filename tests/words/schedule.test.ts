import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/day.ts';
import { readSchoolCalendar } from '../../src/core/schedule/year/calendarTab.ts';
import { defaultSchoolYear } from '../../src/core/schedule/year/defaultYear.ts';
import { defaultRounds } from '../../src/core/schedule/year/rounds.ts';
import { readRounds } from '../../src/core/schedule/year/roundsTab.ts';
import type { SchoolCalendar } from '../../src/core/schedule/year/schoolCalendar.ts';
import { calendarTabRows, roundTabRows } from '../../src/core/schedule/year/tabsToWrite.ts';
import { scheduleWords as english } from '../../src/words/en/checkIns/schedule.ts';
import { schoolCalendarWords as englishTabs } from '../../src/words/en/workbook/schoolCalendar.ts';
import { scheduleWords as spanish } from '../../src/words/es/checkIns/schedule.ts';
import { schoolCalendarWords as spanishTabs } from '../../src/words/es/workbook/schoolCalendar.ts';
import { aTable } from '../builders/aTable.ts';

const LANGUAGES = [
  ['English', english, englishTabs],
  ['Spanish', spanish, spanishTabs],
] as const;

const usual = defaultSchoolYear({ timeZone: 'America/Chicago', startYear: 2026 });
const YEARS: readonly SchoolCalendar[] = [
  usual,
  {
    ...usual,
    rotation: { kind: 'cycle', names: ['A', 'B'], firstDay: usual.firstDay, skipsDaysOff: false },
    dayTypes: [{ date: day('2026-09-01'), dayType: 'C' }],
    testing: [{ name: 'Tests', from: day('2027-04-20'), to: day('2027-04-22') }],
    earlyRelease: [{ name: 'Talks', from: day('2026-10-22'), to: day('2026-10-22') }],
    bellPeriods: usual.bellPeriods.map(bell => ({ ...bell, grades: ['6', '7'], dayTypes: ['A'] })),
  },
  { ...usual, rotation: { kind: 'weekdays', names: ['A', 'B', 'A', 'B', 'C'] } },
];

describe.each(LANGUAGES)('in %s', (_, words, tabs) => {
  it.each(YEARS)('a calendar written into the tab is read back the same', calendar => {
    const labels = { columns: tabs.columns, rows: tabs.rows, dayOff: (name: string) => name };
    const rows = [[tabs.guidance], ...calendarTabRows(calendar, labels)];
    const context = { timeZone: 'America/Chicago', today: day('2026-08-01') };
    const read = readSchoolCalendar(aTable('School calendar', rows), context);
    expect(read.problems).toEqual([]);
    expect(read.calendar).toEqual(calendar);
  });

  it('rounds written into the tab are read back with their kinds and windows', () => {
    const rounds = defaultRounds(usual);
    const rows = roundTabRows(rounds, tabs.roundColumns, {
      name: round => words.roundName[round.kind](round.number),
      questions: round => words.questions[round.kind],
    });
    const read = readRounds(aTable('Check-in rounds', [[tabs.roundGuidance], ...rows]), usual);
    expect(read.problems).toEqual([]);
    const essence = (list: typeof rounds) =>
      list.map(({ kind, windowStart, windowEnd, target, minutes }) => ({
        ...{ kind, windowStart, windowEnd, target, minutes },
      }));
    expect(essence([...read.rounds])).toEqual(essence(rounds));
    expect(read.rounds.map(round => round.questions)).toEqual(
      rounds.map(round => words.questions[round.kind]),
    );
  });

  it('every reason and every help is one sentence that names its facts', () => {
    const facts = {
      ...{ teacher: 'Maya Chen', coach: 'Tomás Ruiz', period: '3', round: 'Mid-year' },
      ...{ minutes: 30, teacherMinutes: 45, perDay: 4, perWeek: 12 },
    };
    const sentences = [...Object.values(words.unplaced), ...Object.values(words.fix)].map(say =>
      say(facts),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[^.]\.$/);
    expect(sentences.join(' ')).not.toMatch(/undefined|\bfail|\bstuck\b|\bscore\b/i);
    expect(words.unplaced.coach_at_cap(facts)).toMatch(/Tomás Ruiz.*4.*12/);
    expect(words.unplaced.teacher_minutes(facts)).toContain('45');
  });
});
