import type { Day } from '../../day.ts';
import { mondayOf } from '../../day.ts';
import type { CompiledInstance } from './compile.ts';

/** A meeting that is settled while the rounds after it are planned. `round` is null outside them. */
export interface Settled {
  readonly teacher: string;
  readonly coach: string;
  readonly round: number | null;
  readonly date: Day;
  readonly startMin: number;
  readonly endMin: number;
}

/** What settled meetings have used up so far. */
export interface Loads {
  settle(meeting: Settled): void;
  dayLoad(coach: string, date: Day): number;
  weekLoad(coach: string, week: Day): number;
  roundLoad(coach: string, round: number): number;
  teacherMinutes(teacher: string, week: Day): number;
  meetingsOf(teacher: string): readonly Settled[];
}

/** Loads with nothing settled yet. Settling also closes the slots of the coach that share its time. */
export function openLoads(compiled: CompiledInstance): Loads {
  const counts = new Map<string, number>();
  const minutes = new Map<string, number>();
  const ofTeacher = new Map<string, Settled[]>();
  const add = (map: Map<string, number>, key: string, more: number) =>
    map.set(key, (map.get(key) ?? 0) + more);
  const longest = compiled.slots.reduce(
    (most, each) => Math.max(most, each.endMin - each.startMin),
    0,
  );

  function closeSlots(meeting: Settled): void {
    const free = compiled.coaches.get(meeting.coach)?.free;
    if (!free) return;
    let at = firstStartingAt(compiled, meeting.startMin - longest);
    for (let slot = compiled.slots[at]; slot && slot.startMin < meeting.endMin;) {
      if (slot.endMin > meeting.startMin) free[at] = 0;
      slot = compiled.slots[++at];
    }
  }

  return {
    settle(meeting) {
      add(counts, meeting.coach + '\nday\n' + meeting.date, 1);
      add(counts, meeting.coach + '\nweek\n' + mondayOf(meeting.date), 1);
      if (meeting.round !== null) add(counts, meeting.coach + '\nround\n' + meeting.round, 1);
      const week = meeting.teacher + '\n' + mondayOf(meeting.date);
      add(minutes, week, meeting.endMin - meeting.startMin);
      const list = ofTeacher.get(meeting.teacher) ?? [];
      list.push(meeting);
      ofTeacher.set(meeting.teacher, list);
      closeSlots(meeting);
    },
    dayLoad: (coach, date) => counts.get(coach + '\nday\n' + date) ?? 0,
    weekLoad: (coach, week) => counts.get(coach + '\nweek\n' + week) ?? 0,
    roundLoad: (coach, round) => counts.get(coach + '\nround\n' + round) ?? 0,
    teacherMinutes: (teacher, week) => minutes.get(teacher + '\n' + week) ?? 0,
    meetingsOf: teacher => ofTeacher.get(teacher) ?? [],
  };
}

function firstStartingAt(compiled: CompiledInstance, minute: number): number {
  let low = 0;
  let high = compiled.slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compiled.slots[middle]!.startMin < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
