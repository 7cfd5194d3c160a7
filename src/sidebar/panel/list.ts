import { batch, computed, signal } from '@preact/signals';
import { countTeachers, filtered, type Filter } from '../welcome.ts';
import type { Desk } from './desk.ts';

const AFRESH: Filter = { kind: 'help', step: null, name: '' };

/** Which teachers the list shows, and whose details are open. */
export function list({ school }: Desk) {
  const filter = signal<Filter>(AFRESH);
  /** Row of the teacher whose details are open. */
  const openRow = signal<number | null>(null);
  const shown = computed(() => filtered(school.value?.teachers ?? [], filter.value));
  const counts = computed(() => (school.value ? countTeachers(school.value) : null));
  return {
    ...{ filter, openRow, shown, counts },
    narrow(change: Partial<Filter>): void {
      batch(() => {
        filter.value = { ...filter.value, ...change };
        openRow.value = null;
      });
    },
  };
}
