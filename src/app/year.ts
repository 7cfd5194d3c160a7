import {
  readSchoolCalendar,
  type CalendarAssumption,
  type CalendarProblem,
} from '../core/schedule/calendarTab.ts';
import type { CheckInRound } from '../core/schedule/rounds.ts';
import { readRounds, type RoundProblem } from '../core/schedule/roundsTab.ts';
import type { SchoolCalendar } from '../core/schedule/schoolCalendar.ts';
import type { Needs } from './needs.ts';
import type { School } from './school.ts';
import { TABS } from './tabs.ts';

/** The school's days, bells and rounds, and what had to be assumed. */
export interface Year {
  readonly calendar: SchoolCalendar;
  readonly rounds: readonly CheckInRound[];
  readonly assumed: readonly CalendarAssumption[];
  readonly assumedRounds: boolean;
  readonly calendarProblems: readonly CalendarProblem[];
  readonly roundProblems: readonly RoundProblem[];
}

/** Reads the School calendar and Check-in rounds tabs; defaults stand in where they say nothing. */
export function readYear(needs: Needs, school: School): Year {
  const { timeZone, today } = school;
  const year = readSchoolCalendar(needs.workbook.table(TABS.schoolCalendar), { timeZone, today });
  const rounds = readRounds(needs.workbook.table(TABS.rounds), year.calendar);
  return {
    calendar: year.calendar,
    rounds: rounds.rounds,
    assumed: year.assumed,
    assumedRounds: rounds.assumed,
    calendarProblems: year.problems,
    roundProblems: rounds.problems,
  };
}
