import { addDays, daysBetween, mondayOf, type Day } from '../../day.ts';
import type { SchoolCalendar } from './schoolCalendar.ts';
import { meetingDays } from './schoolDays.ts';

export type RoundKind = 'goal_setting' | 'mid_year' | 'year_end' | 'check_in';

/** One round of check-ins: everybody meets the own coach once between `windowStart` and `windowEnd`. */
export interface CheckInRound {
  /** Stable within a year; part of an event's identity. */
  readonly id: string;
  readonly kind: RoundKind;
  /** The school's own name, or null: the catalogue has one for each kind. */
  readonly name: string | null;
  /** Counts the rounds of one kind from 1. */
  readonly number: number;
  readonly windowStart: Day;
  readonly windowEnd: Day;
  readonly target: Day;
  readonly minutes: number;
  /** The school's own questions, or null: the catalogue has some for each kind. */
  readonly questions: readonly string[] | null;
}

/** Minutes of a conference (goal-setting, mid-year, year-end), and of a check-in between them. */
export const CONFERENCE_MINUTES = 30;
export const CHECK_IN_MINUTES = 20;

// Two weeks for a year to find its feet, four to see everybody, two to leave at the end.
const SETTLING_DAYS = 10;
const WINDOW_DAYS = 20;
const CLOSING_DAYS = 10;

/** How far apart (school days) a teacher's check-ins are at least, where rounds are weeks apart. */
const DEFAULT_MIN_GAP = 5;

/**
 * The year's three conferences: goal-setting from the third week of school, mid-year around the
 * middle of the year, year-end with two weeks left; twenty school days each, the target in the middle.
 * Fewer where the year is too short for them to lie apart.
 */
export function defaultRounds(calendar: SchoolCalendar): CheckInRound[] {
  const days = meetingDays(calendar).map(each => each.date);
  const length = Math.min(WINDOW_DAYS, Math.floor(days.length / 4));
  const lead = Math.min(SETTLING_DAYS, Math.floor(days.length / 18));
  const tail = Math.min(CLOSING_DAYS, Math.floor(days.length / 18));
  const starts: readonly [RoundKind, number][] = [
    ['goal_setting', lead],
    ['mid_year', afterBreak(days, Math.floor((days.length - length) / 2), length)],
    ['year_end', days.length - tail - length],
  ];
  return starts.flatMap(([kind, start]) => {
    const window = days.slice(start, start + length);
    return window.length
      ? [
          {
            ...windowOf(window),
            id: kind.replace('_', '-'),
            kind,
            number: 1,
            minutes: CONFERENCE_MINUTES,
          },
        ]
      : [];
  });
}

/**
 * A check-in every `weeks` weeks from the third week of school (or from `from`) to the last day (or
 * `to`): windows of whole weeks that touch. A window with less than half of its days is left out.
 */
export function roundsEveryWeeks(
  calendar: SchoolCalendar,
  weeks: number,
  bounds: { readonly from?: Day; readonly to?: Day } = {},
): CheckInRound[] {
  const days = meetingDays(calendar).map(each => each.date);
  const first = bounds.from ?? days[Math.min(SETTLING_DAYS, days.length - 1)];
  const last = bounds.to ?? days[days.length - 1];
  const rounds: CheckInRound[] = [];
  if (first === undefined || last === undefined) return rounds;
  for (let start = mondayOf(first); start <= last; start = addDays(start, 7 * weeks)) {
    const end = addDays(start, 7 * weeks - 1);
    const window = days.filter(
      date => date >= first && date <= last && date >= start && date <= end,
    );
    if (window.length * 2 < weeks * 5) continue;
    const number = rounds.length + 1;
    rounds.push({
      ...windowOf(window),
      id: 'check-in-' + number,
      kind: 'check_in',
      number,
      minutes: CHECK_IN_MINUTES,
    });
  }
  return rounds;
}

// Where a break of a week or more falls into the first half of a window, it starts after the break.
function afterBreak(days: readonly Day[], start: number, length: number): number {
  for (let at = start + Math.floor(length / 2); at > start; at--) {
    if (daysBetween(days[at - 1]!, days[at]!) >= 9) return at;
  }
  return start;
}

/**
 * The least school days between two check-ins of one teacher: where windows touch or nearly do,
 * half of the shorter one and a day more (8 for two of three full weeks), else five.
 */
export function defaultMinGap(rounds: readonly CheckInRound[], calendar: SchoolCalendar): number {
  const days = meetingDays(calendar).map(each => each.date);
  const inWindow = (round: CheckInRound) =>
    days.filter(date => date >= round.windowStart && date <= round.windowEnd).length;
  let gap = DEFAULT_MIN_GAP;
  rounds.forEach((round, index) => {
    const next = rounds[index + 1];
    if (!next) return;
    const between = days.filter(date => date > round.windowEnd && date < next.windowStart).length;
    const shorter = Math.min(inWindow(round), inWindow(next));
    if (between < DEFAULT_MIN_GAP) gap = Math.min(Math.max(1, Math.floor(shorter / 2) + 1), 8);
  });
  return gap;
}

function windowOf(
  days: readonly Day[],
): Pick<CheckInRound, 'name' | 'questions' | 'windowStart' | 'windowEnd' | 'target'> {
  return {
    name: null,
    questions: null,
    windowStart: days[0]!,
    windowEnd: days[days.length - 1]!,
    target: days[Math.floor((days.length - 1) / 2)]!,
  };
}
