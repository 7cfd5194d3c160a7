import { batch, computed, signal } from '@preact/signals';
import type { CalendarChoice, CalendarItem, CalendarView } from '../../contract/calendar.ts';
import type { KeeperView } from '../../contract/keeper.ts';
import { NoAnswer, Refusal, type PanelServer } from '../server.ts';
import type { Desk, Helps } from './desk.ts';

/** Items that want something from a person; the others only tell what happened. */
export function waitsForSomebody({ kind, choices }: CalendarItem, held: number): boolean {
  return choices.length > 0 || kind === 'coach_changed' || (kind === 'left' && held > 0);
}

/** Whose check-ins an item is about, counted once each. */
export const peopleIn = (items: readonly CalendarItem[]): number =>
  new Set(items.map(({ key }) => key)).size;

/** What people changed on the calendar, and what is decided about it. */
export function calendar(desk: Desk, server: PanelServer) {
  const { view, school, say, notice, stale, reload, during, aside, turnTo } = desk;
  const seen = signal<CalendarView | null>(null);
  /** Somebody else who keeps a calendar, looked at because they may have left. */
  const keeper = signal<KeeperView | null>(null);
  const anySent = computed(() =>
    (school.value?.teachers ?? []).some(({ checkIns }) => checkIns.some(one => one.sent)),
  );
  /** How much waits for a person or for an update; null until the calendar was read. */
  const waiting = computed(() => {
    if (!seen.value) return null;
    const { items, changes, held } = seen.value;
    return items.filter(one => waitsForSomebody(one, held)).length + changes;
  });

  async function read(): Promise<void> {
    seen.value = await server.lookAtCalendar();
    // Whoever declined or deleted shows in the list and in the schedule too.
    stale.value = true;
  }

  const look = (): Promise<void> => during('calendar', read);

  /**
   * Reads the calendar for the number beside its entry in the schedule. A refusal is not shown
   * there: the entry then has no number, and a press on it reads again and says what is the matter.
   */
  function lookAside(): void {
    if (!anySent.value || school.value?.run) return;
    void aside(async () => {
      if (view.value !== 'schedule') return;
      try {
        await read();
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof NoAnswer)) throw error;
        seen.value = null;
      }
    });
  }

  function open(): void {
    batch(() => {
      turnTo('calendar');
      seen.value = null;
      keeper.value = null;
    });
    void look();
  }

  const helps: Helps = {
    NOTHING_TO_DECIDE: () => void look(),
    CHANGED_SINCE_PREFLIGHT: () => void look(),
  };

  const nameOf = (item: CalendarItem, { decision, start }: CalendarChoice): string =>
    ['decide', item.key, item.round, decision, start ?? ''].join(' ');

  function decide(item: CalendarItem, choice: CalendarChoice): Promise<void> {
    const { key, round, name } = item;
    const { decision, start } = choice;
    const keep = async (): Promise<void> => {
      seen.value = await server.decideCheckIn({ key, round, decision, start });
      // A new invitation is counted with those that wait in the school.
      if (decision === 'invite_again') await reload();
      notice.value = say.value.calendar.decided[decision](name);
    };
    return during(nameOf(item, choice), keep, helps);
  }

  const decideAll = (about: 'left' | 'calendar_deleted', people: number): Promise<void> =>
    during(
      'decide all ' + about,
      async () => {
        seen.value = await server.decideAll({ about, people });
        if (about === 'calendar_deleted') await reload();
        notice.value = say.value.calendar.decidedAll[about](people);
      },
      helps,
    );

  const lookAtKeeper = (email: string): Promise<void> =>
    during('keeper ' + email, async () => {
      keeper.value = await server.lookAtKeeper({ keeper: email });
    });

  function takeOver({ keeper: who, token }: KeeperView): Promise<void> {
    const take = async (): Promise<void> => {
      seen.value = await server.takeOver({ keeper: who, token });
      keeper.value = null;
      await reload();
      notice.value = say.value.calendar.tookOver(who);
    };
    return during('take over', take, { CHANGED_SINCE_PREFLIGHT: () => void lookAtKeeper(who) });
  }

  return {
    ...{ keeper, lookAtKeeper, takeOver },
    ...{ seen, anySent, waiting, look, lookAside, open, decide, decideAll, nameOf },
  };
}
