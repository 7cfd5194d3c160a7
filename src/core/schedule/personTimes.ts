import { weekday } from '../day.ts';
import type { PlanningPeriod } from '../roster/planning.ts';
import {
  bellsOn,
  gradesIn,
  holdsFor,
  minutesIn,
  plainDayType,
  plainPeriod,
  share,
  type DayMinutes,
} from './year/bells.ts';
import { minutesOf } from './year/clock.ts';
import type { AgreedWindow } from './proposal.ts';
import type { BellPeriod, SchoolCalendar } from './year/schoolCalendar.ts';
import type { SchoolDay } from './year/schoolDays.ts';

/** Where a time comes from. */
type TimeSource = 'planning' | 'agreed_window' | 'default_window';

/** A stretch of one day in which somebody may be met. */
export interface PersonTime extends DayMinutes {
  /** The bell period's name, or the clock times. */
  readonly label: string;
  readonly source: TimeSource;
}

/** Somebody's stated times, as far as they decide about slots. */
export interface StatedTimes {
  readonly planning: readonly PlanningPeriod[];
  readonly agreed: readonly AgreedWindow[];
  readonly usual: readonly AgreedWindow[];
  readonly grade: string;
}

/**
 * The stretches of a day that somebody has stated, lunch and the hours outside the contract taken
 * out (a stretch that meets them is cut). `usual` windows count only where nothing else is stated.
 */
export function personTimes(
  calendar: SchoolCalendar,
  on: SchoolDay,
  stated: StatedTimes,
): PersonTime[] {
  const bells = bellsOn(calendar, on);
  const grades = gradesIn(stated.grade);
  const times = statedOn(bells, on, stated, grades);
  const contract = minutesIn(calendar.contract);
  const lunches = bells
    .filter(each => each.kind === 'lunch' && holdsFor(each, grades))
    .map(minutesIn);
  return times
    .map(time => ({
      ...time,
      start: Math.max(time.start, contract.start),
      end: Math.min(time.end, contract.end),
    }))
    .flatMap(time => without(time, lunches))
    .filter(time => time.end > time.start);
}

/** The same before lunch and contract hours are taken out. */
export function statedOn(
  bells: readonly BellPeriod[],
  on: SchoolDay,
  stated: StatedTimes,
  grades: ReadonlySet<string>,
): PersonTime[] {
  const planned = stated.planning.flatMap(each => planningOn(bells, on, each, grades));
  const window = (source: TimeSource) => (each: AgreedWindow) =>
    holdsOn(on, each.dayTypes ?? null, null)
      ? [{ ...minutesIn(each), label: each.start + '-' + each.end, source }]
      : [];
  const agreed = stated.agreed.flatMap(window('agreed_window'));
  const nothing = stated.planning.length === 0 && stated.agreed.length === 0;
  return [
    ...planned,
    ...agreed,
    ...(nothing ? stated.usual.flatMap(window('default_window')) : []),
  ];
}

function planningOn(
  bells: readonly BellPeriod[],
  on: SchoolDay,
  planning: PlanningPeriod,
  grades: ReadonlySet<string>,
): PersonTime[] {
  if (!holdsOn(on, planning.dayTypes, planning.weekdays)) return [];
  const { period, from, to } = planning;
  if (period !== null) return namedPeriod(bells, period, grades);
  if (from === null) return [];
  if (to !== null) {
    return [
      { start: minutesOf(from), end: minutesOf(to), label: from + '-' + to, source: 'planning' },
    ];
  }
  // A start alone means the bell period around it.
  const minute = minutesOf(from);
  const around = bells.filter(
    each =>
      holdsFor(each, grades) && minutesOf(each.start) <= minute && minute < minutesOf(each.end),
  );
  return common(around).map(each => ({ ...each, start: Math.max(each.start, minute) }));
}

function namedPeriod(
  bells: readonly BellPeriod[],
  name: string,
  grades: ReadonlySet<string>,
): PersonTime[] {
  const wanted = plainPeriod(name);
  return common(
    bells.filter(
      each => each.kind === 'class' && plainPeriod(each.name) === wanted && holdsFor(each, grades),
    ),
  );
}

// Somebody with two grades may have either bell: only the time that both leave is sure.
function common(bells: readonly BellPeriod[]): PersonTime[] {
  const [first] = bells;
  if (!first) return [];
  const start = Math.max(...bells.map(each => minutesOf(each.start)));
  const end = Math.min(...bells.map(each => minutesOf(each.end)));
  return end > start ? [{ start, end, label: first.name, source: 'planning' }] : [];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

function holdsOn(
  on: SchoolDay,
  dayTypes: readonly string[] | null,
  weekdays: readonly number[] | null,
): boolean {
  const today = weekday(on.date);
  if (weekdays && !weekdays.includes(today)) return false;
  if (!dayTypes) return true;
  const type = plainDayType(on.dayType);
  return dayTypes.some(each => {
    const plain = plainDayType(each);
    return plain === type || plain.slice(0, 3) === WEEKDAYS[today - 1];
  });
}

function without(time: PersonTime, lunches: readonly DayMinutes[]): PersonTime[] {
  let parts = [time];
  for (const lunch of lunches) {
    parts = parts.flatMap(part =>
      share(part, lunch)
        ? [
            { ...part, end: Math.min(part.end, lunch.start) },
            { ...part, start: Math.max(part.start, lunch.end) },
          ].filter(each => each.end > each.start)
        : [part],
    );
  }
  return parts;
}
