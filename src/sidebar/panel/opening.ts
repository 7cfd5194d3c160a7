import { batch } from '@preact/signals';
import { NoAnswer, Refusal } from '../server.ts';
import type { Desk } from './desk.ts';

/** Opening the panel, reading the school again, and the way back to the list. */
export function opening(
  { view, school, problem, details, reload, during, stale, turnTo, always }: Desk,
  /** What is asked instead of showing the refusal, by its code. */
  asks: Readonly<Record<string, (sentence: string) => Promise<void>>>,
) {
  async function open(): Promise<void> {
    batch(() => {
      view.value = 'opening';
      problem.value = null;
    });
    try {
      await reload();
      const raw = (school.value?.missingTabs.length ?? 0) > 0 && !school.value?.run;
      view.value = raw ? 'setUp' : 'plans';
    } catch (error) {
      await meet(error);
    }
  }

  /** Shows what got in the way of the first look. */
  async function meet(error: unknown): Promise<void> {
    if (error instanceof NoAnswer) {
      details.value = error.details;
      view.value = 'unreachable';
      return;
    }
    if (!(error instanceof Refusal)) throw error;
    const { code, sentence } = error;
    const ask = asks[code];
    if (ask) return ask(sentence).catch(meet);
    problem.value = { code, sentence, again: () => void open() };
    view.value = 'refused';
  }

  const refresh = (): Promise<void> => during('refresh', reload);

  /** Back to the list; the school is read again where a run may have changed it. */
  async function toPlans(): Promise<void> {
    if (!school.value) return open();
    const old = view.value === 'run' || stale.value;
    turnTo('plans');
    if (old) await refresh();
  }

  // A run that is still open is resumed from the list.
  always['RUN_OPEN'] = () => {
    stale.value = true;
    void toPlans();
  };

  return { open, refresh, toPlans };
}
