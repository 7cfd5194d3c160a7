import { computed, signal } from '@preact/signals';
import { nextAction, type Decided } from '../nextAction.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** What the one blue button of the list does next; runs have their own part. */
export function next({ school, say, notice, reload, during }: Desk, server: PanelServer) {
  const decided = signal<Decided>({ setUpLater: false, noneDue: false });
  const upNext = computed(() => (school.value ? nextAction(school.value, decided.value) : null));

  const setUp = (): Promise<void> =>
    during('next', async () => {
      const { added } = await server.setUp();
      await reload();
      notice.value = say.value.setUp.added(added.length);
    });

  const planCheckIns = (): Promise<void> =>
    during('next', async () => {
      const { planned, unplaced } = await server.proposeCheckIns({
        rounds: 'due',
        windows: 'none',
      });
      await reload();
      decided.value = { ...decided.value, noneDue: planned === 0 };
      const { planned: words } = say.value;
      notice.value = planned + unplaced === 0 ? words.none : words.done(planned, unplaced);
    });

  return {
    ...{ next: upNext, setUp, planCheckIns },
    later(): void {
      decided.value = { ...decided.value, setUpLater: true };
    },
  };
}
