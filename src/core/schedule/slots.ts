import type { Day } from '../day.ts';
import { mondayOf } from '../day.ts';
import { bellsOn, coachLunch, minutesIn, share, type DayMinutes } from './year/bells.ts';
import { clockTime } from './year/clock.ts';
import type { InstanceSlot } from './solver/instance.ts';
import type { CheckInRound } from './year/rounds.ts';
import type { BellPeriod, SchoolCalendar } from './year/schoolCalendar.ts';
import { meetingDays, type SchoolDay } from './year/schoolDays.ts';
import { dayClock } from './year/time.ts';

/** A slot with its wall-clock times (minutes since midnight). */
export interface SchoolSlot extends InstanceSlot {
  readonly start: number;
  readonly end: number;
  /** Slots of one bell schedule never overlap; its passing time is their buffer. '' for others. */
  readonly bell: string;
}

/** One round's days and slots, to which people's own times add more. */
export interface RoundSlots {
  readonly days: readonly SchoolDay[];
  byId(id: string): SchoolSlot | undefined;
  /**
   * The slots within a stretch of a day. Where no slot fits, the stretch gets slots of its own that
   * start with it.
   */
  within(on: SchoolDay, stretch: DayMinutes): readonly SchoolSlot[];
  /** The slot that starts then and lasts so long, made if need be; null where clocks skip it. */
  at(on: SchoolDay, start: number, end: number): SchoolSlot | null;
  all(): SchoolSlot[];
}

// A slot's id starts with its day, `YYYY-MM-DD`.
const DAY_LENGTH = 10;

/**
 * The slots of one round, shared by all coaches: in every bell period from its start, a meeting and a
 * buffer apart; on meeting days from `earliest` on, within contract hours and not at coaches' lunch.
 */
export function slotsFor(
  calendar: SchoolCalendar,
  round: CheckInRound,
  options: { readonly bufferMinutes: number; readonly earliest?: Day },
): RoundSlots {
  const { earliest } = options;
  const days = meetingDays(calendar).filter(
    ({ date }) =>
      date >= round.windowStart && date <= round.windowEnd && (!earliest || date >= earliest),
  );
  const pitch = round.minutes + options.bufferMinutes;
  const contract = minutesIn(calendar.contract);
  const byDate = new Map<string, Map<string, SchoolSlot>>();

  const clocks = new Map<string, (minutes: number) => number | null>();

  function clockOf(date: Day): (minutes: number) => number | null {
    const clock = clocks.get(date) ?? dayClock(date, calendar.timeZone);
    clocks.set(date, clock);
    return clock;
  }

  function at(on: SchoolDay, start: number, end: number, bell = ''): SchoolSlot | null {
    const slots = byDate.get(on.date) ?? new Map<string, SchoolSlot>();
    byDate.set(on.date, slots);
    const id = on.date + 'T' + clockTime(start) + '+' + (end - start);
    const known = slots.get(id);
    if (known) return known;
    const instant = clockOf(on.date)(start);
    if (instant === null) return null;
    const startMin = instant / 60_000;
    const slot: SchoolSlot = {
      ...{ id, date: on.date, week: mondayOf(on.date), dayType: on.dayType, period: id },
      ...{ startMin, endMin: startMin + end - start, start, end, bell },
    };
    slots.set(id, slot);
    return slot;
  }

  function fill(on: SchoolDay, stretch: DayMinutes, bell: string): SchoolSlot[] {
    const lunches = coachLunch(bellsOn(calendar, on));
    const made: SchoolSlot[] = [];
    for (let start = stretch.start; start + round.minutes <= stretch.end; start += pitch) {
      const time = { start, end: start + round.minutes };
      if (time.start < contract.start || time.end > contract.end) continue;
      const eaten = lunches.find(lunch => share(lunch, time));
      if (eaten) {
        start = eaten.end - pitch;
        continue;
      }
      const slot = at(on, time.start, time.end, bell);
      if (slot) made.push(slot);
    }
    return made;
  }

  for (const on of days) {
    for (const period of bellsOn(calendar, on)) {
      if (period.kind === 'class') fill(on, minutesIn(period), bellOf(period));
    }
  }
  const onDate = (date: Day) => [...(byDate.get(date)?.values() ?? [])];
  return {
    days,
    byId: id => byDate.get(id.slice(0, DAY_LENGTH))?.get(id),
    within(on, stretch) {
      const shared = onDate(on.date).filter(
        slot => slot.bell !== '' && slot.start >= stretch.start && slot.end <= stretch.end,
      );
      return shared.length ? shared : fill(on, stretch, '');
    },
    at,
    all: () => [...byDate.values()].flatMap(slots => [...slots.values()]),
  };
}

function bellOf(period: BellPeriod): string {
  return 'bell ' + (period.grades ?? []).join(',');
}

/** Slots between which a coach has too little time: they overlap, or no buffer or bell lies between. */
export function clash(a: SchoolSlot, b: SchoolSlot, bufferMinutes: number): boolean {
  const apart = Math.max(a.startMin - b.endMin, b.startMin - a.endMin);
  return a.bell !== '' && a.bell === b.bell ? apart < 0 : apart < bufferMinutes;
}
