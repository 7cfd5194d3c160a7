import { batch, signal } from '@preact/signals';
import type { ReplanView } from '../../contract/calendar.ts';
import { dayAfter, nextWeekday } from '../days.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** Planning again from a day on, with what the roster says by now. */
export function semester(desk: Desk, server: PanelServer) {
  const { school, say, notice, reload, during, turnTo } = desk;
  const from = signal('');
  /** What would change; null while it is being looked for. */
  const seen = signal<ReplanView | null>(null);
  /** The plan was kept; what it changes waits for its runs. */
  const kept = signal(false);

  function look(): void {
    const day = from.value;
    batch(() => {
      seen.value = null;
      kept.value = false;
    });
    void during('semester ' + day, async () => {
      const found = await server.lookAtSemester({ from: day });
      if (from.value === day) seen.value = found;
    });
  }

  function open(): void {
    batch(() => {
      turnTo('semester');
      // What stands today stays: people are on their way to it.
      from.value = nextWeekday(dayAfter(school.value?.today ?? ''));
    });
    look();
  }

  function choose(day: string): void {
    from.value = day;
    look();
  }

  function keep(): Promise<void> {
    const token = seen.value?.token ?? '';
    const doIt = async (): Promise<void> => {
      const plan = await server.startSemester({ from: from.value, token });
      batch(() => {
        seen.value = plan;
        kept.value = true;
      });
      await reload();
      notice.value = say.value.semester.kept;
    };
    return during('keep semester', doIt, { CHANGED_SINCE_PREFLIGHT: look });
  }

  return { from, seen, kept, open, look, choose, keep };
}
