import { computed, signal } from '@preact/signals';
import { nextAction, type Decided } from '../nextAction.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** What the one blue button of the list does next; runs have their own part. */
export function next({ school, say, notice, reload, during }: Desk, server: PanelServer) {
  const decided = signal<Decided>({ noneDue: false });
  const upNext = computed(() => (school.value ? nextAction(school.value, decided.value) : null));

  const planCheckIns = (): Promise<void> =>
    during('next', async () => {
      const { planned, unplaced } = await server.proposeCheckIns({
        rounds: 'due',
        windows: 'none',
      });
      await reload();
      decided.value = { noneDue: planned === 0 };
      const { planned: words } = say.value;
      notice.value = planned + unplaced === 0 ? words.none : words.done(planned, unplaced);
    });

  return { next: upNext, planCheckIns };
}
