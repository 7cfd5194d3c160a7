import { signal } from '@preact/signals';
import type { ConflictsView, ConflictView, LivingChoice } from '../../contract/living.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** Where plan and sheet say different things, and what a person chooses. */
export function living({ during, notice, view }: Desk, server: PanelServer) {
  const conflicts = signal<ConflictsView | null>(null);
  const compare = (): Promise<void> =>
    during('compare', async () => {
      conflicts.value = await server.openConflicts();
      view.value = 'sideBySide';
    });
  return {
    conflicts,
    compare,
    settle: ({ key, section, token }: ConflictView, choice: LivingChoice): Promise<void> =>
      during(
        ['settle', key, section, choice].join(' '),
        async () => {
          const { sentence } = await server.settleConflict({ key, section, choice, token });
          conflicts.value = await server.openConflicts();
          notice.value = sentence;
        },
        { CHANGED_SINCE_SHOWN: () => void compare() },
      ),
  };
}
