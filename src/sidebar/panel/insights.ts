import { computed, signal } from '@preact/signals';
import type { InsightsView, PromiseState, PromiseView } from '../../contract/insights.ts';
import { HELP_KINDS, helpFor } from '../../core/insight/help.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** What the school can learn for its own work, and what it has given of what it promised. */
export function insights({ school, turnTo, during, reload }: Desk, server: PanelServer) {
  const seen = signal<InsightsView | null>(null);

  /** Who would welcome which help, in the order in which a school would look at it. */
  const help = computed(() => {
    const { teachers, unplaced } = school.value ?? { teachers: [], unplaced: [] };
    const waiting = new Set(unplaced.map(one => one.key));
    const wanted = teachers.map(teacher => ({
      teacher,
      kinds: helpFor(teacher, teacher.key !== null && waiting.has(teacher.key)),
    }));
    return HELP_KINDS.flatMap(kind => {
      const people = wanted.filter(one => one.kinds.has(kind)).map(one => one.teacher);
      return people.length > 0 ? [{ kind, people }] : [];
    });
  });

  const read = async (): Promise<void> => {
    seen.value = await server.openInsights();
  };
  const readAgain = (): Promise<void> =>
    during('insights', async () => {
      await reload();
      await read();
    });

  return {
    ...{ seen, help, readAgain },
    toInsights(): void {
      turnTo('insights');
      void during('insights', read);
    },
    keep: ({ key, part }: PromiseView, state: PromiseState): Promise<void> =>
      during(['promise', key, part, state].join(' '), async () => {
        const promises = await server.keepPromise({ key, part, state });
        if (seen.value) seen.value = { ...seen.value, promises };
      }),
  };
}
