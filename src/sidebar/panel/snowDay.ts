import { batch, signal } from '@preact/signals';
import type { RunView } from '../../contract/api.ts';
import type { DayAsk, DayView } from '../../contract/calendar.ts';
import { dayText } from '../language.ts';
import { nextWeekday } from '../days.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** One day without school, as long as nothing else is said about it. */
const closing = (from: string): DayAsk => ({
  from,
  to: null,
  onto: null,
  rotation: 'shifts',
  name: '',
});

/** Days without school: what would move, and moving it. */
export function snowDay(
  desk: Desk,
  server: PanelServer,
  follow: (run: RunView) => Promise<void>,
  toSchedule: () => void,
) {
  const { school, say, notice, stale, during, turnTo } = desk;
  const asked = signal(closing(''));
  /** What would move; null while it is being looked for. */
  const seen = signal<DayView | null>(null);

  function look(): void {
    const ask = asked.value;
    seen.value = null;
    void during(['day', ...Object.values(ask)].join(' '), async () => {
      const found = await server.lookAtDay(ask);
      if (asked.value === ask) seen.value = found;
    });
  }

  function open(): void {
    batch(() => {
      turnTo('snowDay');
      asked.value = closing(nextWeekday(school.value?.today ?? ''));
    });
    look();
  }

  /** Another day, or something else about it; the plan is looked at anew. */
  function choose(change: Partial<DayAsk>): void {
    asked.value = { ...asked.value, ...change };
    // A name changes nothing about where people go.
    if (!('name' in change)) look();
  }

  function move(): Promise<void> {
    const plan = seen.value;
    if (!plan) return Promise.resolve();
    const ask = asked.value;
    const { token, moved } = plan;
    const doIt = async (): Promise<void> => {
      const run = await server.moveDay({ ...ask, token });
      stale.value = true;
      if (run) {
        void follow(run);
        return;
      }
      toSchedule();
      const words = say.value.snowDay;
      const days = dayText(ask.from, say.value.locale);
      notice.value = moved.length > 0 ? words.done : words.closed(days);
    };
    return during('move day', doIt, { CHANGED_SINCE_PREFLIGHT: look });
  }

  return { asked, seen, open, look, choose, move };
}
