import {
  readSchoolCalendar,
  type CalendarAssumption,
  type CalendarProblem,
} from '../../core/schedule/year/calendarTab.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { knownRound, withKnownIds } from '../../core/schedule/year/knownRounds.ts';
import type { CheckInRound } from '../../core/schedule/year/rounds.ts';
import { readRounds, type RoundProblem } from '../../core/schedule/year/roundsTab.ts';
import type { SchoolCalendar } from '../../core/schedule/year/schoolCalendar.ts';
import { meetingDays } from '../../core/schedule/year/schoolDays.ts';
import { localOf } from '../../core/schedule/year/time.ts';
import type { SheetTable } from '../../core/table/sheetTable.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import type { School } from './readSchool.ts';
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

/**
 * Reads the School calendar and Check-in rounds tabs; defaults stand in where they say nothing. A
 * round that was renamed keeps the id under which its check-ins were planned.
 */
export function readYear(needs: Needs, school: School): Year {
  const { timeZone, today } = school;
  const [days, table] = [TABS.schoolCalendar, TABS.rounds].map(tab => needs.workbook.table(tab));
  const before = years.get(school);
  if (before && before.days === days && before.table === table) return before.year;
  const calendar = readSchoolCalendar(days ?? null, { timeZone, today });
  const rounds = readRounds(table ?? null, calendar.calendar);
  const year: Year = {
    calendar: calendar.calendar,
    rounds: withKnownIds(rounds.rounds, school.knownRounds),
    assumed: calendar.assumed,
    assumedRounds: rounds.assumed,
    calendarProblems: calendar.problems,
    roundProblems: rounds.problems,
  };
  years.set(school, { days, table, year });
  return year;
}

/** The year that was read for a school, and the tabs it was read from. */
const years = new WeakMap<
  School,
  {
    readonly days: SheetTable | null | undefined;
    readonly table: SheetTable | null | undefined;
    readonly year: Year;
  }
>();

/** Keeps what rounds are called and when they are, for the day on which one is renamed. */
export function rememberRounds(
  needs: Needs,
  ledger: Ledger,
  rounds: readonly CheckInRound[],
): void {
  for (const round of rounds) {
    const { id, name, windowStart: from, windowEnd: to } = knownRound(round);
    const known = ledger.get('round', id);
    if (known?.note.name === name && known.note.from === from && known.note.to === to) continue;
    const note = { name, from, to };
    ledger.put(newEntry('round', { key: id, state: 'known', note }, authorNow(needs)));
  }
}

/** Whether people can meet at an instant: a day with school, and no testing on it. */
export function peopleMeet({ calendar }: Year): (instant: number) => boolean {
  const days = new Set<string>(meetingDays(calendar).map(each => each.date));
  return instant => days.has(localOf(instant, calendar.timeZone).day);
}
