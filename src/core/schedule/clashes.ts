import type { Assignment } from './solver/instance.ts';
import { compareIds } from './solver/order.ts';
import { clash, type SchoolSlot } from './slots.ts';

/** What decides which of two clashing meetings keeps its time. */
export interface ClashView {
  readonly slots: ReadonlyMap<string, SchoolSlot>;
  readonly bufferMinutes: number;
  /** 0 for locked meetings, 1 for those that stand as before, 2 for new ones. */
  rank(assignment: Assignment): number;
  /** The teacher's email, for teachers who are coaches as well. */
  emailOf(teacher: string): string | null;
}

/**
 * Slots to close for coaches so that overlapping slots (bells that differ by grade, agreed windows,
 * a coach who has a coach) book nobody twice. Of each coach's meetings as many as possible keep their
 * time; what would overlap them is closed. Empty where the plan holds no clash.
 */
export function slotsToClose(
  plan: readonly Assignment[],
  view: ClashView,
): ReadonlyMap<string, ReadonlySet<string>> {
  const closed = new Map<string, Set<string>>();
  const byCoach = new Map<string, Assignment[]>();
  for (const each of plan) {
    const list = byCoach.get(each.coach);
    if (list) list.push(each);
    else byCoach.set(each.coach, [each]);
  }
  const slotOf = (each: Assignment): SchoolSlot => view.slots.get(each.slot)!;
  const close = (coach: string, around: readonly SchoolSlot[]): void => {
    const open = new Set(around.map(slot => slot.id));
    const ids = closed.get(coach) ?? new Set<string>();
    for (const slot of view.slots.values()) {
      if (open.has(slot.id)) continue;
      if (around.some(each => clash(each, slot, view.bufferMinutes))) ids.add(slot.id);
    }
    closed.set(coach, ids);
  };

  for (const [coach, meetings] of byCoach) {
    const { kept, lost } = keepMost(meetings, view, slotOf);
    if (lost.length) close(coach, kept.map(slotOf));
  }
  for (const each of plan) {
    const email = view.emailOf(each.teacher);
    const slot = slotOf(each);
    const coaching = email === null ? [] : (byCoach.get(email) ?? []);
    const clashing = coaching.filter(other => clash(slot, slotOf(other), view.bufferMinutes));
    if (email === null || clashing.length === 0) continue;
    close(email, [slot]);
    closed.get(email)!.add(slot.id);
  }
  return closed;
}

// Taking the meeting that ends first, over and over, keeps the most.
function keepMost(
  meetings: readonly Assignment[],
  view: ClashView,
  slotOf: (each: Assignment) => SchoolSlot,
): { readonly kept: Assignment[]; readonly lost: Assignment[] } {
  const kept: Assignment[] = [];
  const lost: Assignment[] = [];
  const order = meetings
    .slice()
    .sort(
      (a, b) =>
        view.rank(a) - view.rank(b) ||
        slotOf(a).endMin - slotOf(b).endMin ||
        compareIds(a.teacher, b.teacher),
    );
  for (const each of order) {
    const free = kept.every(other => !clash(slotOf(other), slotOf(each), view.bufferMinutes));
    (free ? kept : lost).push(each);
  }
  return { kept, lost };
}
