import { batch } from '@preact/signals';
import { NoAnswer, Refusal } from '../server.ts';
import type { Desk } from './desk.ts';

/** Opening the panel, reading the school again, and the way back to the list. */
export function opening({ view, school, problem, details, reload, during }: Desk) {
  async function open(): Promise<void> {
    batch(() => {
      view.value = 'opening';
      problem.value = null;
    });
    try {
      await reload();
      view.value = 'plans';
    } catch (error) {
      if (error instanceof Refusal) {
        problem.value = { code: error.code, sentence: error.sentence, again: () => void open() };
        view.value = 'refused';
      } else if (error instanceof NoAnswer) {
        details.value = error.details;
        view.value = 'unreachable';
      } else throw error;
    }
  }

  const refresh = (): Promise<void> => during('refresh', reload);

  /** Back to the list; the school is read again where a run may have changed it. */
  async function toPlans(): Promise<void> {
    const stale = view.value === 'run';
    batch(() => {
      view.value = school.value ? 'plans' : 'opening';
      problem.value = null;
    });
    if (stale || !school.value) await refresh();
  }

  return { open, refresh, toPlans };
}
